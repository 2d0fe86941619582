export type { SourceMetadata } from '../../evaluation/sources';
export * from './catalogue';
export { type ExplainOptions, explainText } from './explain';
export * from './reference';
