/** Showing a report or the policy: a value in, a string out. @module formats */
export { csvParts, toCsv } from './csv';
export * from './diagram/index';
export { type GithubOptions, githubAnnotationParts, toGithubAnnotations } from './github';
export * from './handover/index';
export { toHtml } from './html/index';
export { reportJsonParts, toJson } from './json';
export { reportJsonSchema } from './json-schema';
export { type JunitOptions, junitParts, toJunit } from './junit';
export * from './markdown/index';
export * from './oscal/index';
export { type ReadFinding, type ReadReport, ReportError, readReport } from './read-report';
export * from './reference/index';
export * from './sarif/index';
export * from './text/index';
export type { ReportOptions } from './wording/report-options';
export type { VoiceOptions } from './wording/voice';
