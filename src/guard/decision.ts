import type { Medium, Sanitization } from '../configuration/index';
import type { Bilingual, ClauseId } from '../policy/index';
import type { LimitKind } from './query';

/** Why something is permitted (許可の種類): by the policy as declared, by a person's recorded judgement, or by a recorded exception. */
export type PermitCode = 'permitted' | 'judged' | 'excepted';

/**
 * Why something is denied (拒否の種類).
 *
 * About the communication:
 * - `forbidden`: it is declared, and the policy forbids it. `undetermined`: it is declared, and facts that decide it are missing.
 * - `not-covered`: it is declared, and is none of the municipality's traffic: nothing permits it.
 * - `undeclared-flow`: no flow between these ends, in this direction, is declared. `outside-limits`: one is, but what was asked is not shown to lie within it.
 *
 * About the question:
 * - `undeclared-end`: an id is not that of a declared node or party. `undeclared-data`: an id in `carries` is not that of declared data.
 * - `malformed-query`: a value is of the wrong type or out of range, or reading it failed.
 *
 * About the guard, whatever is asked:
 * - `no-configuration`: it was not made of a parsed configuration. `rule-error`: a rule failed, so that nothing is known.
 * - `no-clock`: the clock gives no time since 1970. `before-build`: it stands before the day on which the guard was built. `after-last-day`: the guard is
 *   no longer to be used; build it anew.
 */
export type DenyCode =
  | 'forbidden'
  | 'undetermined'
  | 'not-covered'
  | 'undeclared-flow'
  | 'outside-limits'
  | 'undeclared-end'
  | 'undeclared-data'
  | 'malformed-query'
  | 'no-configuration'
  | 'rule-error'
  | 'no-clock'
  | 'before-build'
  | 'after-last-day';

/** What whoever lets the communication pass must see to, so that it is the one that was declared (許可に伴う義務). */
export type Obligation =
  /** This direction is sanitized so: 2(12), 6(3)②. */
  | { readonly kind: 'sanitize'; readonly sanitization: Omit<Sanitization, 'note'> }
  /** It passes these boundaries and exits, in this order; none if empty. */
  | { readonly kind: 'via'; readonly through: readonly string[] }
  /** It is carried so. */
  | { readonly kind: 'medium'; readonly medium: Exclude<Medium, 'unknown'> }
  /** The path is encrypted. */
  | { readonly kind: 'encrypt' };

/** What a decision says besides its effect. */
interface Grounds {
  /** The declared flow that decided, by its id; `null` if none did. */
  readonly flow: string | null;
  /** The requirement that decided, and the clause that lays it down; `null` if none did. */
  readonly requirement: string | null;
  readonly clause: ClauseId | null;
  /** The clause as it is printed: `6(3)①`. */
  readonly label: string | null;
  readonly reason: Bilingual;
  /**
   * The last day on which it is sure to be decided so, a Japanese civil date; `null` if no end is known. Of several flows between the same ends it ends as soon as
   * what is said of any of them does.
   */
  readonly until: string | null;
}

/** The communication may happen (許可). */
export interface Permit extends Grounds {
  readonly effect: 'permit';
  readonly code: PermitCode;
  readonly flow: string;
  readonly obligations: readonly Obligation[];
  /** The exception that permits it, by its id. */
  readonly exception: string | null;
  /** The judgement that permits it, by its id. */
  readonly judgement: string | null;
}

/** The communication must not happen (拒否). */
export interface Deny extends Grounds {
  readonly effect: 'deny';
  readonly code: DenyCode;
  readonly obligations: readonly [];
  readonly exception: null;
  readonly judgement: null;
  /** What the flows between these ends are limited to, where the question had to state or keep it. */
  readonly limits?: readonly LimitKind[];
}

/** What the guard says of one communication (通信可否の決定). Frozen, and made before it is asked for. */
export type Decision = Permit | Deny;
