import type { Cause, Hop, Subject, Unknown } from '../facts/index';
import type { Bilingual, Requirement } from '../policy/index';
import type { RuleMetadata } from '../rules/index';
import type { Disposition } from './report';

/** What results say about their rule; the life cycle of exceptions and recorded statements have no rule file, bring their own and read no facts. */
export type ResultSource = Pick<RuleMetadata, 'id' | 'reading' | 'severity' | 'title' | 'remedy'> &
  Partial<Pick<RuleMetadata, 'facts' | 'parameters'>>;

/** A result on its way through exceptions and judgements to the report. */
export interface RawResult {
  readonly source: ResultSource;
  readonly requirement: Requirement;
  readonly subjects: readonly Subject[];
  readonly pointers: readonly string[];
  readonly outcome: 'pass' | 'fail' | 'undetermined' | 'not-applicable' | 'error';
  readonly message: Bilingual;
  readonly unknown?: readonly Unknown[];
  /** Whether an exception can cover it: the requirement is stated in principle, and nothing in the cell denies it. */
  readonly exceptable: boolean;
  readonly path?: readonly Hop[];
  readonly because?: readonly Cause[];
  readonly disposition: Disposition;
  readonly exception?: string;
  readonly judgement?: string;
  readonly establishedBy: 'facts' | 'attestation' | 'judgement';
}
