import { type Anchor, certain, findAnchors, isContentsLine } from './anchors';
import { isFrontMatter } from './front-matter';
import { readLines, type SourceLine } from './lines';
import { type OutlineEntry, outlineEntries, type SourceOutline } from './outline';

/** A clause that opens with a line of its own, and the lines of its region: all up to the next clause found. */
export interface Section<Id extends string> {
  readonly entry: OutlineEntry<Id>;
  readonly heading: Anchor<Id>['heading'];
  readonly lines: readonly string[];
}

/** A document laid against an outline. */
export interface Alignment<Id extends string> {
  readonly entries: readonly OutlineEntry<Id>[];
  /** Lines before the first clause that are neither front matter nor contents list. */
  readonly before: readonly string[];
  /** The clauses found, in order. */
  readonly sections: readonly Section<Id>[];
}

/**
 * Lays a document against an outline: of all ways to pair clauses with lines in order, the one that finds most, headings first. So a marker counts
 * only as the next expected one, a reference inside a sentence opens nothing, and a clause left out costs its neighbors nothing.
 */
export function align<Id extends string>(text: string, outline: Pick<SourceOutline<Id>, 'clauses' | 'frontMatter'>): Alignment<Id> {
  const lines = readLines(text);
  const entries = outlineEntries(outline.clauses);
  const known = isFrontMatter(outline.frontMatter ?? [], entries);
  const anchors = bestChain(entries, findAnchors(lines, entries, known));
  // Without a single heading that agrees it is another document, and numbers alone mean nothing.
  const placed = anchors.some((anchor) => anchor.weight >= certain) ? anchors : [];
  const sections = placed.map((anchor, index) => {
    const whole = lines.slice(anchor.body, placed[index + 1]?.line).map((line) => line.text);
    return { entry: anchor.entry, heading: anchor.heading, lines: anchor.rest === '' ? whole : [anchor.rest, ...whole] };
  });
  const before = placed.length === 0 ? lines : unexpected(lines.slice(0, placed[0]?.line), known);
  return { entries, before: before.map((line) => line.text), sections };
}

/** A sequence of anchors, as its first one and what follows it. */
interface Chain<Id extends string> {
  readonly anchor: Anchor<Id>;
  readonly weight: number;
  readonly next: Chain<Id> | undefined;
}

/** The heaviest sequence of anchors in which both clauses and lines only advance; among equals the one with the earliest lines. */
function bestChain<Id extends string>(entries: readonly OutlineEntry<Id>[], anchors: readonly Anchor<Id>[]): readonly Anchor<Id>[] {
  const byEntry = new Map<Id, Anchor<Id>[]>();
  for (const anchor of anchors) byEntry.set(anchor.entry.id, [...(byEntry.get(anchor.entry.id) ?? []), anchor]);

  // Lines descending, weights not: the last one whose line is allowed is the best, and of equals the one that starts earliest.
  let frontier: readonly Chain<Id>[] = [];
  for (const entry of [...entries].reverse()) {
    const longer = (byEntry.get(entry.id) ?? []).map((anchor): Chain<Id> => {
      const next = bestFrom(frontier, anchor.body);
      return { anchor, weight: anchor.weight + (next?.weight ?? 0), next };
    });
    if (longer.length > 0) frontier = undominated([...frontier, ...longer]);
  }
  const chain: Anchor<Id>[] = [];
  for (let link = frontier.at(-1); link !== undefined; link = link.next) chain.push(link.anchor);
  return chain;
}

function bestFrom<Id extends string>(chains: readonly Chain<Id>[], line: number): Chain<Id> | undefined {
  const allowed = chains.filter((candidate) => candidate.anchor.line >= line);
  return allowed.at(-1);
}

function undominated<Id extends string>(chains: readonly Chain<Id>[]): readonly Chain<Id>[] {
  const kept: Chain<Id>[] = [];
  for (const candidate of [...chains].sort((a, b) => b.anchor.line - a.anchor.line || b.weight - a.weight)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.weight >= last.weight) kept.push(candidate);
  }
  return kept;
}

/** What stands before the first clause and is neither front matter nor a line of the contents list. */
function unexpected(lines: readonly SourceLine[], known: (lines: readonly SourceLine[], index: number) => number): readonly SourceLine[] {
  const rest: SourceLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const length = known(lines, index);
    const line = lines[index];
    if (length === 0 && line !== undefined && !isContentsLine(line)) rest.push(line);
    index += Math.max(length, 1);
  }
  return rest;
}
