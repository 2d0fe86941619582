import type { Configuration } from '../../configuration/index';
import { evaluate, type Report } from '../../evaluation/index';
import type { Bilingual, Policy } from '../../policy/index';
import type { Arguments } from '../arguments';
import { UsageError } from '../errors';
import { refuseOwnInput, type Session } from '../present';
import { dayOf, type judgingOptions, outputFile, type outputOption, policyOf } from '../settings';
import { loadDeclaration } from './load-declaration';

/** A declaration with what was found in it (判定した宣言). */
export interface JudgedDeclaration {
  readonly files: readonly string[];
  readonly configuration: Configuration;
  readonly policy: Policy;
  readonly report: Report;
  /** The file to write to; `undefined`: standard output. */
  readonly output: string | undefined;
}

const noFile: Bilingual = {
  ja: '宣言のファイルを指定してください（例: city.yaml）。複数は一つの宣言に合わせます。',
  en: 'Name the file of a declaration, such as city.yaml; several are joined into one.',
};

/**
 * Reads and judges the declaration that a command line names, for commands that write something about it.
 *
 * @throws {UsageError} if it names none, or the output would replace it.
 */
export async function judgeDeclaration(
  session: Session,
  given: Pick<Arguments<typeof judgingOptions & typeof outputOption>, 'positionals' | 'value' | 'list'>,
): Promise<JudgedDeclaration> {
  const files = given.positionals;
  if (files.length === 0) throw new UsageError(noFile);
  const output = outputFile(given);
  const asOf = dayOf(given.value('as-of'), session.io.now);
  const policy = policyOf(given.list('profile'));
  await refuseOwnInput(session, output, files);
  const { configuration } = await loadDeclaration(session.io, files);
  return { files, configuration, policy, output, report: evaluate(configuration, { asOf, policy }) };
}
