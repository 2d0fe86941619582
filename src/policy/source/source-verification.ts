import type { ClauseId } from '../clauses';

/**
 * How a clause's text compares with the fingerprint (照合の結果).
 *
 * - `unchanged`: the same but for white space, width and other compatibility forms (①, ³), invisible characters, and lines that hold only a number.
 * - `characters-only`: the same wording in other characters: dashes, punctuation of the other style, variant ideographs (異体字).
 * - `changed`: the wording differs.
 * - `missing`: not there, or only its heading is.
 */
export type SourceClauseStatus = 'unchanged' | 'characters-only' | 'changed' | 'missing';

/** The result for one clause (条項ごとの照合の結果). */
export interface SourceClauseResult<Id extends string = ClauseId> {
  readonly clause: Id;
  readonly label: string;
  readonly status: SourceClauseStatus;
  /** How the printed line that opens it compares: `changed` if heading or number differ. Absent where no heading is printed or it was not found. */
  readonly heading?: Exclude<SourceClauseStatus, 'missing'>;
}

/** Text that the outline does not expect (追加された文): a new item, a new paragraph, an appendix. */
export interface SourceAddition<Id extends string = ClauseId> {
  /** The clause that it follows; `null` before the first one. */
  readonly after: Id | null;
  /** The clause that it seems to belong to; `null` for a new clause at the top. */
  readonly within: Id | null;
  /** The number that it bears, as `(13)`; `null` if none. */
  readonly marker: string | null;
  /** How it begins, at most 40 characters of the reader's own copy. */
  readonly excerpt: string;
  /** Its length in characters, without white space. */
  readonly length: number;
}

/** How a copy of the document compares with what the policy was encoded from (原文照合の結果). */
export interface SourceVerification<Id extends string = ClauseId> {
  /** The worst of everything below. Any addition makes it `changed`. */
  readonly status: Exclude<SourceClauseStatus, 'missing'>;
  /** One per clause of the outline, in its order. */
  readonly clauses: readonly SourceClauseResult<Id>[];
  readonly added: readonly SourceAddition<Id>[];
}
