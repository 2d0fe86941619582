export { referencePage } from './area-page';
export { type Coverage, coverageOf } from './coverage';
export { coverageMatrix } from './coverage-matrix';
export type { RuleExample } from './example';
export { fileOf, matrixFile } from './links';
export { anchorOf } from './markdown';
