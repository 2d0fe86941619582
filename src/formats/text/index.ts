export type { TextOptions } from './text-options';
export { type ProposedAmendment, toProposalText } from './to-proposal-text';
export { toText } from './to-text';
