export type { SourceMetadata } from '../../evaluation/sources';
export * from './catalogue';
export * from './decider';
export { type ExplainOptions, explainText } from './explain';
export * from './reference';
