import type { SourceLine } from './lines';
import { type MarkedLine, readMarker } from './marker';
import { foldText, normalizeText } from './normalize';
import type { OutlineEntry } from './outline';

/** A line that may open a clause. */
export interface Anchor<Id extends string> {
  readonly entry: OutlineEntry<Id>;
  /** Index of the line that opens it. */
  readonly line: number;
  /** What stands on that line after marker and heading; empty where the body starts on the next line. */
  readonly rest: string;
  /** Index of the first whole line of the body. */
  readonly body: number;
  /** How the printed heading and number compare; `null` where no heading is printed. */
  readonly heading: 'unchanged' | 'characters-only' | 'changed' | null;
  /** How sure it is. One anchor that bears its heading outweighs any number of others. */
  readonly weight: number;
}

/** From this weight an anchor bears its own heading. */
export const certain = 900;

const weights = { heading: 1000, renumbered: certain, item: 10, separatedItem: 12, otherHeading: 3, hollow: 2 } as const;
const longestHeading = 40;
const pageSuffix = /(?:\s|[.…‥・·]{2,})[-–—−(（]?\s*[0-9０-９]{1,3}\s*[-–—−)）]?$/u;
const foldedPageSuffix = /^[。・\-(]*\d{1,3}[-)]*$/u;

/**
 * Every line that may open a clause of the outline, line by line. A line of the contents list that ends in a page number opens none; a heading with
 * nothing below it, as in a contents list without page numbers, counts only where there is no other.
 */
export function findAnchors<Id extends string>(
  lines: readonly SourceLine[],
  entries: readonly OutlineEntry<Id>[],
  skipped: (lines: readonly SourceLine[], index: number) => number,
): readonly Anchor<Id>[] {
  const found = lines.flatMap((line, index) => {
    const marked = readMarker(line.text);
    return marked === undefined ? [] : entries.flatMap((entry) => anchorAt(lines, index, marked, entry) ?? []);
  });
  const openers = new Map<number, Anchor<Id>[]>();
  for (const anchor of found) {
    if (anchor.weight >= certain) openers.set(anchor.line, [...(openers.get(anchor.line) ?? []), anchor]);
  }
  return found.map((anchor) => {
    if (anchor.weight < certain) return anchor;
    let next = anchor.body;
    while (next < lines.length && !openers.has(next)) {
      const length = skipped(lines, next);
      if (length === 0) break;
      next += length;
    }
    const following = openers.get(next);
    const isHollow = following !== undefined && !following.some((other) => other.entry.parent === anchor.entry.id);
    return isHollow ? { ...anchor, weight: weights.hollow } : anchor;
  });
}

/** Whether a line looks like one of a contents list: a number, a heading, a page number. */
export function isContentsLine(line: SourceLine): boolean {
  const marked = readMarker(line.text);
  return marked !== undefined && marked.rest.length <= longestHeading && !/[。、]/u.test(marked.rest) && pageSuffix.test(marked.rest);
}

function anchorAt<Id extends string>(
  lines: readonly SourceLine[],
  line: number,
  marked: MarkedLine,
  entry: OutlineEntry<Id>,
): Anchor<Id> | undefined {
  const { marker, rest, separated } = marked;
  if (marker.shape !== entry.marker.shape) return undefined;
  const sameNumber = marker.value === entry.marker.value;
  if (entry.heading === null) {
    if (!sameNumber) return undefined;
    const opens = separated || lines[line]?.afterGap === true;
    return { entry, line, rest, body: line + 1, heading: null, weight: opens ? weights.separatedItem : weights.item };
  }
  const reading = readHeading(lines, line, rest, entry.heading);
  if (reading === 'contents') return undefined;
  if (reading !== undefined) {
    const heading = sameNumber ? reading.state : 'changed';
    return { entry, line, rest: '', body: reading.body, heading, weight: sameNumber ? weights.heading : weights.renumbered };
  }
  const headingLike = separated || marker.shape !== 'number';
  if (!sameNumber || !headingLike || rest.length > longestHeading || rest.includes('。') || pageSuffix.test(rest)) return undefined;
  return { entry, line, rest: '', body: line + 1, heading: 'changed', weight: weights.otherHeading };
}

/** Reads a heading that may be wrapped over several lines, or be a line of the contents list. */
function readHeading(
  lines: readonly SourceLine[],
  line: number,
  rest: string,
  expected: { readonly normalized: string; readonly folded: string },
): { readonly body: number; readonly state: 'unchanged' | 'characters-only' } | 'contents' | undefined {
  let read = rest;
  for (let body = line + 1; ; body++) {
    const folded = foldText(read);
    if (folded === expected.folded) {
      return { body, state: normalizeText(read) === expected.normalized ? 'unchanged' : 'characters-only' };
    }
    if (folded.startsWith(expected.folded)) return foldedPageSuffix.test(folded.slice(expected.folded.length)) ? 'contents' : undefined;
    const next = lines[body];
    if (next === undefined || !expected.folded.startsWith(folded)) return undefined;
    read += next.text;
  }
}
