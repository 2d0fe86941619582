import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { Arguments, OptionSpecs } from '../arguments';
import { UsageError } from '../errors';
import { identityOf } from '../input/same-file';
import { isReportFormat, type ReportFormat, reportFormats } from './formats';

/** The options by which a report is had in one form or several. */
export const reportOptions = {
  format: {
    type: 'many',
    choices: Object.keys(reportFormats),
    help: {
      ja: '報告の形式（既定: text）。何度でも指定でき、--output と順に対になる',
      en: 'the form of the report (default: text); may be given several times, each with its --output in order',
    },
  },
  output: {
    type: 'many',
    value: 'FILE',
    help: { ja: '報告を書き出すファイル（- は標準出力）', en: 'the file to write the report to; - is standard output' },
  },
} as const satisfies OptionSpecs;

const messages = {
  tooMany: {
    ja: '--output が{outputs}つ、--format が{formats}つあります。一つの形式に書き出す先は一つです。',
    en: '--output is given {outputs} times and --format {formats} times; each form goes to one place.',
  },
  needed: {
    ja: '形式をいくつも指定するときは、それぞれの --output も同じ順に指定してください（標準出力は -）。例: --format csv --output a.csv --format junit --output b.xml',
    en: 'With several forms each needs its --output, in the same order (- is standard output): --format csv --output a.csv --format junit --output b.xml',
  },
  twice: { ja: '「{file}」へ書き出す報告が二つあります。', en: 'Two reports would be written to "{file}".' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One report to be written. */
export interface ReportOutput {
  readonly format: ReportFormat;
  /** `undefined`: standard output. */
  readonly file: string | undefined;
}

/**
 * The reports that are asked for, in order.
 *
 * @throws {UsageError} if it is not clear what goes where, or two would go to the same place.
 */
export async function outputsOf(given: Pick<Arguments<typeof reportOptions>, 'list'>, cwd: string): Promise<readonly ReportOutput[]> {
  const formats = (given.list('format') ?? ['text']).filter(isReportFormat); // The choices allow no other.
  const files = given.list('output') ?? [];
  if (files.length > formats.length) throw new UsageError(fill(messages.tooMany, { outputs: files.length, formats: formats.length }));
  if (formats.length > 1 && files.length < formats.length) throw new UsageError(messages.needed);
  const seen = new Set<string>();
  const outputs: ReportOutput[] = [];
  for (const [index, format] of formats.entries()) {
    const named = files[index] ?? '-';
    const place = named === '-' ? named : await identityOf(cwd, named);
    if (seen.has(place)) throw new UsageError(fill(messages.twice, { file: named }));
    seen.add(place);
    outputs.push({ format, file: named === '-' ? undefined : named });
  }
  return outputs;
}
