import type { Report } from '../../evaluation/index';
import { fill } from '../../facts/index';
import {
  csvParts,
  githubAnnotationParts,
  type JunitOptions,
  junitParts,
  reportJsonParts,
  type SarifOptions,
  sarifParts,
  type TextOptions,
  toHtml,
  toMarkdown,
  toOscalAssessmentResults,
  toText,
} from '../../formats/index';
import type { Bilingual } from '../../policy/index';
import { UsageError } from '../errors';

/** What the forms of a report are made with: each takes of it what it can show. */
export interface FormatOptions extends TextOptions, JunitOptions, SarifOptions {}

/** The forms in which a report can be had (報告の形式), by the name that `--format` takes. */
export const reportFormats = {
  text: toText,
  html: toHtml,
  markdown: toMarkdown,
  json: reportJsonParts,
  csv: csvParts,
  sarif: sarifParts,
  junit: junitParts,
  github: githubAnnotationParts,
  oscal: toOscalAssessmentResults,
} as const satisfies Readonly<Record<string, Render>>;

type Render = (report: Report, options: FormatOptions) => string | Iterable<string>;

/** A name of {@link reportFormats}. */
export type ReportFormat = keyof typeof reportFormats;

/** Whether there is such a form. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reportFormats, name);
}

/** A report in one of its forms, whole or in parts. */
export function render(format: ReportFormat, report: Report, options: FormatOptions): string | Iterable<string> {
  const write: Render = reportFormats[format];
  try {
    return write(report, options);
  } catch (error) {
    // Longer than a string can be: the engine says so in these words alone.
    if (error instanceof RangeError && error.message === 'Invalid string length') throw new UsageError(fill(messages.tooLong, { format }));
    throw error;
  }
}

const messages = {
  tooLong: {
    ja: '報告が長すぎて {format} では書けません。json、csv、sarif のどれかにするか、--only で範囲を限ってください。',
    en: 'The report is too long for {format}. Choose json, csv or sarif, or limit the run with --only.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
