/** Running the rules. @module evaluation */
export * from './evaluate';
export * from './report';
export { SelectionError } from './selection';
export { resultSources, type SourceMetadata } from './sources';
export { flowSteps } from './what-if/flow-steps';
export { nodeSteps } from './what-if/node-steps';
export { overlay } from './what-if/overlay';
export { compareProposal, type Proposal } from './what-if/proposal';
export { type Attempt, type Search, searchAmendments } from './what-if/search';
export type { Step } from './what-if/step';
