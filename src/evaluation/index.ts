/** Running the rules. @module evaluation */
export * from './evaluate';
export * from './report';
export { SelectionError } from './selection';
export { amendmentsFor } from './what-if/amendments';
export { overlay } from './what-if/overlay';
export { compareProposal, type Proposal } from './what-if/proposal';
