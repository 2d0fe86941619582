/** Running the rules. @module evaluation */
export {
  type ChangedResult,
  type ComparedReport,
  type ComparedResult,
  ComparisonError,
  diffReports,
  type ExceptionChange,
  type ReportDiff,
  type Transition,
} from './diff-reports';
export * from './evaluate';
export { redact } from './redact';
export * from './report';
export { SelectionError } from './selection';
export { reportSince } from './since';
export { resultSources, type SourceMetadata } from './sources';
export { flowSteps } from './what-if/flow-steps';
export { nodeSteps } from './what-if/node-steps';
export { overlay } from './what-if/overlay';
export { compareProposal, type Proposal } from './what-if/proposal';
export { type Attempt, type Search, searchAmendments } from './what-if/search';
export type { Step } from './what-if/step';
