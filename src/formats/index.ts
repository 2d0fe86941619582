/** Showing a report or the policy: a value in, a string out. @module formats */
export { toCsv } from './csv';
export * from './diagram/index';
export { toGithubAnnotations } from './github';
export { toHtml } from './html/index';
export { toJson } from './json';
export { reportJsonSchema } from './json-schema';
export { type JunitOptions, toJunit } from './junit';
export * from './markdown/index';
export * from './oscal/index';
export { type ReadFinding, type ReadReport, ReportError, readReport } from './read-report';
export * from './reference/index';
export * from './sarif/index';
export * from './text/index';
export type { ReportOptions } from './wording/report-options';
export type { VoiceOptions } from './wording/voice';
