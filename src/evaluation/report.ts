import type { Hop, Subject, Unknown } from '../facts/index';
import type { Area, Basis, Bilingual, ClauseId, Establishment, Modality } from '../policy/index';

/** The state of a requirement, a clause, a control or the whole run, worst first (判定). */
export const statuses = ['nonconformant', 'error', 'undetermined', 'excepted', 'conformant', 'not-applicable'] as const;

/** One of {@link statuses} (判定の区分). */
export type Status = (typeof statuses)[number];

/**
 * What became of a result that is not a pass (取扱い). Only the exceptions function, recorded judgements and the transitional relief of the law change it;
 * the outcome stays as it is.
 *
 * - `open`: it counts. `excepted`: a valid exception covers it. `judged`: a recorded judgement settles it.
 * - `relieved`: the transitional relief of the law does not ask it of what existed before; of the policy's own clause it never speaks.
 * - `expired`, `not-yet-valid`, `invalid`: there is an exception for it that does not cover it; it counts.
 */
export type Disposition = 'open' | 'excepted' | 'judged' | 'relieved' | 'expired' | 'not-yet-valid' | 'invalid';

/** Where in the declaration (宣言中の位置). */
export interface Location {
  readonly file?: string;
  /** JSON pointer. */
  readonly pointer: string;
}

/** One result that is not a plain pass (判定結果). */
export interface Result {
  readonly rule: string;
  readonly requirement: string;
  /** The first clause of the requirement; `null` for what the law demands and for the life cycle of exceptions. */
  readonly clause: ClauseId | null;
  /** The provision that demands it, where that is no clause of the policy. */
  readonly provision?: Bilingual;
  readonly basis: Basis;
  readonly reading: 'literal' | 'interpretation';
  readonly outcome: 'pass' | 'fail' | 'undetermined' | 'not-applicable' | 'error';
  readonly disposition: Disposition;
  readonly severity: 'violation' | 'advice';
  readonly subjects: readonly Subject[];
  readonly locations: readonly Location[];
  readonly title: Bilingual;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  readonly unknown?: readonly Unknown[];
  readonly path?: readonly Hop[];
  /** Identities of results that this one follows from. */
  readonly consequenceOf?: readonly string[];
  /** The exception that covers it or fails to. */
  readonly exception?: string;
  /** The judgement that settles it. */
  readonly judgement?: string;
  /** Whether the clause's text was found changed. */
  readonly suspect?: true;
  /** Whether the earlier report that this one was compared with had it, as badly; absent where it was compared with none. */
  readonly since?: 'new' | 'known';
  /** `rule|requirement|subjects`, escaped. */
  readonly identity: string;
}

/** How often a rule passed for a requirement (適合の件数). */
export interface PassCount {
  readonly rule: string;
  readonly requirement: string;
  /** Passes. */
  readonly count: number;
  /** Subjects of which the requirement does not speak. */
  readonly notApplicable: number;
  /** What was read, as pointer patterns: `/network/flows/{id}/medium`. */
  readonly facts: readonly string[];
}

/** The state of one requirement (要求事項ごとの判定). */
export interface RequirementStatus {
  readonly id: string;
  readonly clauses: readonly ClauseId[];
  readonly area: Area;
  readonly basis: Basis;
  /** The provision that demands it, where that is no clause of the policy. */
  readonly provision?: Bilingual;
  readonly modality: Modality;
  readonly status: Status;
  /** How it was established; `null` while it is not. */
  readonly establishedBy: Establishment | null;
  /** The first day on which it binds, if that day has not come: until then it is not applicable. */
  readonly inForceFrom?: string;
  /**
   * How many of its results the transitional relief of the law leaves unasked, if any. They count for nothing in `status`: `not-applicable` beside it means
   * that all there is to find is relieved for the time being, not that the provision does not speak of it.
   */
  readonly relieved?: number;
  readonly suspect?: true;
  /** Of a state that gates: whether it stood so in the earlier report that this one was compared with. */
  readonly since?: 'new' | 'known';
}

/** What two runs were asked that is not the same (条件の違い). */
export type AskedDifferently = 'policy' | 'profile' | 'only' | 'exceptions' | 'declared';

/** The earlier report that this one was compared with (比較した前の報告). */
export interface Since {
  readonly asOf: string;
  readonly verdict: Status;
  /** What the two runs were asked that is not the same: what is new may come from that alone. */
  readonly askedDifferently: readonly AskedDifferently[];
  /** How many findings were open then and are not now: mended, settled, no longer declared or no longer judged. */
  readonly gone: number;
}

/** The whole of a run (報告). Plain data: formats take it and nothing else. */
export interface Report {
  readonly schemaVersion: 1;
  readonly policy: { readonly id: string; readonly title: Bilingual };
  readonly profile: readonly Basis[];
  /** The day for which it holds, a Japanese civil date. */
  readonly asOf: string;
  /** What the run was limited to, if it was. */
  readonly only?: readonly string[];
  /** Whether exceptions were left out of account. */
  readonly withoutExceptions?: true;
  /** For whom names, places and the like were taken out, if they were. */
  readonly redacted?: 'public';
  /** What it was compared with, if it was: only what is new gates then. */
  readonly since?: Since;
  /** What was declared. */
  readonly declared: {
    readonly municipality?: string;
    readonly covers: 'municipality' | 'systems' | 'unknown';
    readonly systems?: readonly string[];
  };
  readonly verdict: Status;
  /** Clauses whose official text was found changed. */
  readonly suspect: readonly ClauseId[];
  /** Clauses of which a requirement was judged, those of the guideline that name them included. */
  readonly clauses: readonly { readonly clause: ClauseId; readonly label: string; readonly status: Status }[];
  readonly controls: readonly { readonly id: string; readonly status: Status }[];
  readonly requirements: readonly RequirementStatus[];
  /** Everything that is not a plain pass, sorted by identity. */
  readonly results: readonly Result[];
  readonly passes: readonly PassCount[];
  /** With `evidence: true`: every pass and not-applicable, sorted by identity. */
  readonly evidence?: readonly Result[];
}
