import type { Bilingual, Language } from '../policy/index';
import { UsageError } from './errors';
import type { Io } from './io';
import { writeWhole } from './output';
import { type CommonArguments, wantsColor, widthFor } from './settings';

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

/** Writes a result to standard output, or as a whole to the file that `--output` names. */
export async function deliver(
  { io, say }: Session,
  text: string,
  output?: string | undefined,
  inputs: readonly string[] = [],
): Promise<void> {
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  if (inputs.includes(output)) throw new UsageError(messages.ownInput);
  await writeWhole(io.cwd, output, text);
  io.stderr.write(`${say(messages.written)}${output}\n`);
}
