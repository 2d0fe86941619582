import type { Report } from '../../evaluation/index';
import {
  type JunitOptions,
  type SarifOptions,
  type TextOptions,
  toCsv,
  toGithubAnnotations,
  toHtml,
  toJson,
  toJunit,
  toMarkdown,
  toOscalAssessmentResults,
  toSarif,
  toText,
} from '../../formats/index';

/** What the forms of a report are made with: each takes of it what it can show. */
export interface FormatOptions extends TextOptions, JunitOptions, SarifOptions {}

/** The forms in which a report can be had (報告の形式), by the name that `--format` takes. */
export const reportFormats = {
  text: toText,
  html: toHtml,
  markdown: toMarkdown,
  json: toJson,
  csv: toCsv,
  sarif: toSarif,
  junit: toJunit,
  github: toGithubAnnotations,
  oscal: toOscalAssessmentResults,
} as const satisfies Readonly<Record<string, Render>>;

type Render = (report: Report, options: FormatOptions) => string;

/** A name of {@link reportFormats}. */
export type ReportFormat = keyof typeof reportFormats;

/** Whether there is such a form. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reportFormats, name);
}

/** A report in one of its forms. */
export function render(format: ReportFormat, report: Report, options: FormatOptions): string {
  const write: Render = reportFormats[format];
  return write(report, options);
}
