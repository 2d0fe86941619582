export { type ShownFinding, toDiffText } from './diff';
export type { TextOptions } from './text-options';
export { type AnsweredProposal, type ProposalTextOptions, type ProposedAmendment, toProposalText } from './to-proposal-text';
export { toText } from './to-text';
