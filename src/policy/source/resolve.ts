import type { ClauseFingerprint } from '../fingerprints';
import type { Alignment, Section } from './align';
import { readMarker, showMarker } from './marker';
import { normalizeText } from './normalize';
import type { OutlineEntry } from './outline';
import type { SourceAddition, SourceClauseResult } from './source-verification';
import { findWindow, measure, paragraphsOf } from './windows';

/** What was found of one clause. */
export interface Resolution<Id extends string> {
  readonly result: SourceClauseResult<Id>;
  /** The lines of its own text; empty where there are none. */
  readonly lines: readonly string[];
}

/** What was found of a whole document. */
export interface ResolvedSource<Id extends string> {
  readonly resolutions: readonly Resolution<Id>[];
  readonly added: readonly SourceAddition<Id>[];
}

const excerptLength = 40;

/** Decides, clause by clause, which lines are its own text, how they compare with its fingerprint, and what is left over. */
export async function resolve<Id extends string>(
  { entries, before, sections }: Alignment<Id>,
  fingerprints: readonly ClauseFingerprint<Id>[],
): Promise<ResolvedSource<Id>> {
  const byClause = new Map(fingerprints.map((fingerprint) => [fingerprint.clause, fingerprint]));
  const found = new Map<Id, Resolution<Id>>();
  const added: SourceAddition<Id>[] = additions(before, null, entries);
  for (const section of sections) {
    const paragraphs = entries.filter(({ parent, marker }) => parent === section.entry.id && marker.shape === 'paragraph');
    const claimants = paragraphs.length > 0 ? paragraphs : [section.entry];
    const claims = await claim(section.lines, claimants, byClause);
    for (const { entry, status, lines } of claims.owned) found.set(entry.id, { result: resultOf(entry, status, section), lines });
    if (paragraphs.length > 0) found.set(section.entry.id, { result: resultOf(section.entry, 'unchanged', section), lines: [] });
    for (const { after, lines } of claims.left) added.push(...additions(lines, after ?? section.entry, entries));
  }
  const resolutions = entries.map((entry) => found.get(entry.id) ?? { result: resultOf(entry, 'missing'), lines: [] });
  return { resolutions, added };
}

function resultOf<Id extends string>(
  entry: OutlineEntry<Id>,
  status: SourceClauseResult['status'],
  section?: Section<Id>,
): SourceClauseResult<Id> {
  const result = { clause: entry.id, label: entry.label, status };
  return section?.entry === entry && section.heading !== null ? { ...result, heading: section.heading } : result;
}

interface Claims<Id extends string> {
  readonly owned: readonly {
    readonly entry: OutlineEntry<Id>;
    readonly status: SourceClauseResult['status'];
    readonly lines: readonly string[];
  }[];
  /** Lines that no clause claims, by the clause they follow; `null` before the first. */
  readonly left: readonly { readonly after: OutlineEntry<Id> | null; readonly lines: readonly string[] }[];
}

/** Shares the lines of a section among the clauses that may own them, in order: first by fingerprint, then what stands between by position. */
async function claim<Id extends string>(
  lines: readonly string[],
  claimants: readonly OutlineEntry<Id>[],
  byClause: ReadonlyMap<Id, ClauseFingerprint<Id>>,
): Promise<Claims<Id>> {
  const measured = measure(lines);
  const owned: Claims<Id>['owned'][number][] = [];
  const left: Claims<Id>['left'][number][] = [];
  let waiting: OutlineEntry<Id>[] = [];
  let last: OutlineEntry<Id> | null = null;
  let position = 0;
  const settle = (end: number) => {
    // One clause alone takes all that stands there; several take a paragraph each.
    const between = lines.slice(position, end);
    const shares = waiting.length === 1 && between.length > 0 ? [between] : paragraphsOf(between);
    waiting.forEach((entry, index) => {
      const share = shares[index] ?? [];
      owned.push({ entry, status: share.length > 0 ? 'changed' : 'missing', lines: share });
      if (share.length > 0) last = entry;
    });
    const rest = shares.slice(waiting.length).flat();
    if (rest.length > 0) left.push({ after: last, lines: rest });
    waiting = [];
  };
  for (const entry of claimants) {
    const fingerprint = byClause.get(entry.id);
    const window = fingerprint === undefined ? undefined : await findWindow(measured, position, fingerprint);
    if (window === undefined) {
      waiting.push(entry);
      continue;
    }
    settle(window.start);
    owned.push({ entry, status: window.status, lines: lines.slice(window.start, window.end) });
    last = entry;
    position = window.end;
  }
  settle(lines.length);
  return { owned, left };
}

/** Reports lines that nothing claims, one addition per marker that stands among them. */
function additions<Id extends string>(
  lines: readonly string[],
  after: OutlineEntry<Id> | null,
  entries: readonly OutlineEntry<Id>[],
): SourceAddition<Id>[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || isMarked(line)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => {
    const text = group.join('');
    const marked = isMarked(text) ? readMarker(text) : undefined;
    return {
      after: after?.id ?? null,
      within: after === null ? null : placeOf(after, marked?.marker.shape ?? 'paragraph', entries),
      marker: marked === undefined ? null : showMarker(marked.marker),
      excerpt: Array.from(text).slice(0, excerptLength).join(''),
      length: Array.from(normalizeText(text)).length,
    };
  });
}

function isMarked(line: string): boolean {
  const marked = readMarker(line);
  return marked !== undefined && (marked.separated || marked.marker.shape !== 'number');
}

/** The clause that something of a shape, standing after `after`, seems to belong to: the parent of the nearest clause of that shape. */
function placeOf<Id extends string>(
  after: OutlineEntry<Id>,
  shape: OutlineEntry<Id>['marker']['shape'],
  entries: readonly OutlineEntry<Id>[],
): Id | null {
  for (let entry: OutlineEntry<Id> | undefined = after; entry !== undefined; ) {
    if (entry.marker.shape === shape) return entry.parent;
    const parent: Id | null = entry.parent;
    entry = entries.find(({ id }) => id === parent);
  }
  return after.id;
}
