import type { Bilingual, Language } from '../policy/index';
import { UsageError } from './errors';
import { standardInput } from './input/read-text';
import { identityOf } from './input/same-file';
import type { Io } from './io';
import { inPieces, refuseUnwritable, writeWhole } from './output';
import { type CommonArguments, wantsColor, widthFor } from './settings';
import { tell } from './tell';

/** How a text is to be set, as the formats take it. */
export interface Presentation {
  readonly language: Language;
  readonly color: boolean;
  readonly width: number;
}

/** What a command runs with. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  readonly say: (text: Bilingual) => string;
}

/** How the output of a command is to be set. */
export function presentationOf({ io, language }: Session, given: CommonArguments, output?: string): Presentation {
  const toFile = output !== undefined;
  return { language, color: wantsColor(given, io, toFile), width: widthFor(io, toFile) };
}

const messages = {
  ownInput: {
    ja: '--output が入力のファイルを指しています。宣言を報告で上書きしないよう、別の名前を指定してください。',
    en: '--output names an input file. Choose another name, so that the report does not replace the declaration.',
  },
  written: { ja: '報告を書き出しました: ', en: 'The report was written to ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Makes sure, before anything is judged, that a report can be written and will not replace what it reports on.
 *
 * @throws {UsageError} if `--output` names one of the inputs, in whatever spelling.
 * @throws {InputError} if it cannot be written.
 */
export async function refuseOwnInput({ io }: Session, output: string | undefined, inputs: readonly string[]): Promise<void> {
  if (output === undefined) return;
  await refuseUnwritable(io.cwd, output);
  const target = await identityOf(io.cwd, output);
  for (const input of inputs) {
    if (input !== standardInput && (await identityOf(io.cwd, input)) === target) throw new UsageError(messages.ownInput);
  }
}

/** Writes a result, whole or in parts, to standard output, or as a whole to the file that `--output` names; `done` is called before that is told. */
export async function deliver(
  { io, say }: Session,
  text: string | Iterable<string>,
  output?: string | undefined,
  done: () => void = () => undefined,
): Promise<void> {
  const parts = typeof text === 'string' ? [text] : text;
  if (output === undefined) {
    for (const piece of inPieces(parts)) {
      io.stdout.write(piece);
      await io.stdout.drained?.();
    }
    return;
  }
  await writeWhole(io.cwd, output, parts);
  done();
  tell(io, `${say(messages.written)}${output}`);
}
