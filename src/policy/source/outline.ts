import type { Clause, ClauseId } from '../clauses';
import type { ClauseFingerprint } from '../fingerprints';
import { type Marker, markerOfLabel } from './marker';
import { foldText, normalizeText } from './normalize';

/**
 * What a document is expected to look like (文書の骨組み): labels and headings in reading order, and the hash of each clause's text. It holds no
 * sentence of the document.
 */
export interface SourceOutline<Id extends string = ClauseId> {
  /** In reading order. Only headings with `headingBasis: 'policy'` are expected to be printed. */
  readonly clauses: readonly Clause<Id>[];
  /** One per clause; a clause without one can never be shown to be unchanged. */
  readonly fingerprints: readonly ClauseFingerprint<Id>[];
  /** Lines that may stand before the first clause: title, issuer, date, chapter heading. The contents list is known from the headings. */
  readonly frontMatter?: readonly string[];
}

/** One clause as the alignment sees it. */
export interface OutlineEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly parent: Id | null;
  readonly marker: Marker;
  /** The printed heading, normalized and folded; `null` where none is printed. */
  readonly heading: { readonly normalized: string; readonly folded: string } | null;
}

/** Reads clauses as outline entries. */
export function outlineEntries<Id extends string>(clauses: readonly Clause<Id>[]): readonly OutlineEntry<Id>[] {
  return clauses.map(({ id, label, parent, heading, headingBasis }) => ({
    id,
    label,
    parent: parent ?? null,
    marker: markerOfLabel(label),
    heading: headingBasis === 'policy' ? { normalized: normalizeText(heading.ja), folded: foldText(heading.ja) } : null,
  }));
}
