import type { Area } from './area';
import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import type { DefinitionId } from './definitions';
import { idGuard } from './id-guard';

/** Every {@link Modality} (要求の強さの一覧). */
export const modalities = ['shall', 'in-principle', 'periodic-or-as-needed', 'as-needed'] as const;

/**
 * How strongly the text asks (要求の強さ). 「原則として」 gives `in-principle` (once, in 6(3)①), 「定期的又は必要に応じて」 `periodic-or-as-needed`,
 * 「必要に応じて」 and 「適宜」 `as-needed`; every other demand, plain declaratives included, reads as `shall`.
 */
export type Modality = (typeof modalities)[number];

/**
 * Whether a value is a modality (要求の強さか).
 *
 * @example
 * ```ts
 * import { isModality } from 'gotsu-security-policy/policy';
 *
 * isModality('in-principle'); // true
 * isModality('should'); // false: the text knows no such word
 * ```
 */
export const isModality = idGuard<Modality>(modalities);

/**
 * What a requirement speaks of (対象の範囲).
 *
 * - `all`: universal ("no flow …", "every body …"): everything of the kind is a subject, and undeclared ones could break it.
 * - `each`: one statement per declared thing (each terminal, each contract).
 * - `body`: the municipality as a whole.
 */
export type Population = 'all' | 'each' | 'body';

/** How a requirement can be established (適合の確かめ方): from declared facts, by an attestation with evidence, or by a person's judgement. */
export type Establishment = 'facts' | 'attestation' | 'judgement';

/** One normative statement of the policy (要求事項), restated in our own words. */
export interface Requirement {
  /** Clause and a word: `6.3.1/isolation`. Permanent. */
  readonly id: string;
  /** The clauses that say it; more than one where two clauses say one thing (6(9) and 7). Empty for the life cycle of exceptions. */
  readonly clauses: readonly ClauseId[];
  readonly area: Area;
  readonly modality: Modality;
  /** What must be the case before the requirement binds ("when outsourcing"), if the text has such a condition. */
  readonly condition?: Bilingual;
  readonly basis: Basis;
  readonly population: Population;
  /** What is required, restated. */
  readonly statement: Bilingual;
  /** The terms of clause 2 that it uses, in the order printed (用いる用語). Absent: none. */
  readonly terms?: readonly DefinitionId[];
  /**
   * How it can be established, the usual way first. Where that is `judgement`, rules may still find violations, and conformity is for a person to say
   * unless parameters say how much is enough.
   */
  readonly establishedBy: readonly [Establishment, ...Establishment[]];
  /** How we read a word of it that leaves room (an open 「等」, a plain declarative), where that matters. Basis: interpretation. */
  readonly readingNote?: Bilingual;
  /** What an auditor should ask where facts do not decide. */
  readonly question?: Bilingual;
  /** The provision that lays it down, where it is no clause of the policy (根拠となる規定): a section of the law. */
  readonly provision?: Bilingual;
  /** First day on which it binds (施行日), a Japanese civil date. Before it nothing is owed. Absent: it binds always. */
  readonly inForceFrom?: string;
  /**
   * The requirements of the policy whose results are its results (同じ対策を求める要求事項). It asks for the same measures, so that they are declared and
   * judged once; that the two correspond is our reading.
   */
  readonly restates?: readonly [string, ...string[]];
  /** The transitional relief (経過措置): systems, services and contracts that existed before this day are not held to it. Never to the policy's own clauses. */
  readonly relievedIfBefore?: string;
}
