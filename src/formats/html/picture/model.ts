import { buildFacts, type End, type Facts } from '../../../facts/index';
import type { Zone } from '../../../policy/index';
import { compareText } from '../../sort';
import { type Kind, kindOf } from '../../wording/described';
import type { HtmlSheet } from '../sheet';

/** A lane of the picture (図の帯): a zone, or what stands in no known one. */
export type Lane = Zone | 'unknown';

/** The lanes from left to right; those that share a column stand above one another. */
export const columns: readonly (readonly Lane[])[] = [
  ['lgwan-network', 'closed-party'],
  ['my-number'],
  ['lgwan'],
  ['internet-tier'],
  ['security-cloud', 'internet-party', 'internet'],
  ['unknown'],
];

/** The state of a thing in the picture, as its findings have it, the worst first; `plain`: there is none. */
export const marks = ['violation', 'undetermined', 'excepted', 'judged', 'plain'] as const;
export type Mark = (typeof marks)[number];

/** A box: something declared, or what a lane holds besides (箱). */
export interface Box {
  readonly key: string;
  readonly lane: Lane;
  /** The id of the node or party; absent for what is folded. */
  readonly id: string | undefined;
  readonly title: string;
  readonly mark: Mark;
  /** The findings about it, by number. */
  readonly numbers: readonly number[];
  /** How many things it stands for; of a folded lane, all of them. */
  readonly count: number;
  readonly isParty: boolean;
}

/** Flows between the same two boxes that are drawn as one line (線). */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly mark: Mark;
  /** Where data arrives: at `to`, at `from`, at both. */
  readonly arrows: 'to' | 'from' | 'both' | 'none';
  readonly flows: readonly string[];
  /** What is written beside it: numbers of findings, and of hops as `12-3`. */
  readonly labels: readonly string[];
  /** The boundaries and exits that all its flows go through, in order. */
  readonly via: readonly string[];
  /** Whether it is no flow but the inside of a device. */
  readonly isBridge: boolean;
}

/** What the picture shows (図の内容). */
export interface Picture {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** The boundaries and exits that lines go through, by the letters that stand for them (境界・接続口の記号). */
  readonly letters: ReadonlyMap<string, string>;
  /** How many things are declared, how many flows, and how many of each are drawn by themselves. */
  readonly things: number;
  readonly flows: number;
  readonly boxed: number;
  readonly drawn: number;
}

/** So many things of a lane are boxed at most; what has no finding is folded first. */
const mostOf: Readonly<Record<Lane, number>> = {
  'my-number': 26,
  lgwan: 26,
  'internet-tier': 26,
  unknown: 26,
  'security-cloud': 8,
  internet: 8,
  'internet-party': 12,
  'lgwan-network': 12,
  'closed-party': 12,
};

/** What of the network is shown; `undefined` where there is nothing to show. */
export function pictureOf(page: HtmlSheet): Picture | undefined {
  const { report, sheet } = page;
  const { configuration, policy } = sheet;
  if (configuration === undefined) return undefined;
  const facts = buildFacts(configuration, policy, report.asOf);
  const ends: readonly End[] = [...facts.nodes.values(), ...facts.parties.values()];
  if (ends.length === 0) return undefined;
  const found = findingsOf(page);
  const places = placesOf(ends);
  const boxed = chooseBoxed(facts, places, found);
  const boxOf = (place: string): string => (boxed.has(place) ? place : restKey(laneIn(place)));
  const lines = linesOf(facts, places, found, boxOf);
  return {
    boxes: boxesOf(ends, boxed, found),
    lines,
    letters: lettersOf(lines),
    things: ends.length,
    flows: facts.flows.size,
    boxed: new Set([...boxed].map(idIn)).size,
    drawn: lines.reduce((sum, { flows, isBridge }) => sum + (isBridge ? 0 : flows.length), 0),
  };
}

interface Found {
  readonly ofFlow: ReadonlyMap<string, About>;
  readonly ofThing: ReadonlyMap<string, About>;
  /** What runs along a violating path, by flow, with the hops' numbers; bridges by `from|to`. */
  readonly hops: ReadonlyMap<string, readonly string[]>;
  readonly bridges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
  readonly onPath: ReadonlySet<string>;
}

interface About {
  mark: Mark;
  readonly numbers: Set<number>;
}

const markOf: Readonly<Record<Kind, Mark>> = {
  violations: 'violation',
  errors: 'violation',
  undetermined: 'undetermined',
  excepted: 'excepted',
  judged: 'judged',
  relieved: 'plain',
  advice: 'plain',
  pass: 'plain',
  'not-applicable': 'plain',
};

function findingsOf({ report, numbered }: HtmlSheet): Found {
  const ofFlow = new Map<string, About>();
  const ofThing = new Map<string, About>();
  const hops = new Map<string, string[]>();
  const bridges: { from: string; to: string; label: string }[] = [];
  const onPath = new Set<string>();
  for (const result of [...report.results].sort((a, b) => compareText(a.identity, b.identity))) {
    const mark = markOf[kindOf(result)];
    const number = numbered.numberOf.get(result.identity);
    const isPath = result.path !== undefined && result.path.length > 0;
    for (const { kind, id } of result.subjects) {
      if (kind === 'flow') note(ofFlow, id, mark, number);
      // The ends of a path are marked by the path itself; only what stands in them is a finding about them.
      else if ((kind === 'node' || kind === 'party') && !isPath) note(ofThing, id, mark, number);
    }
    // A path that follows from another finding is told beneath that one, whose line is drawn already.
    if (mark !== 'violation' || number === undefined || !numbered.standing.has(result.identity)) continue;
    for (const [index, hop] of (result.path ?? []).entries()) {
      onPath.add(hop.from).add(hop.to);
      const label = `${number}-${index + 1}`;
      if (hop.flow === undefined) bridges.push({ from: hop.from, to: hop.to, label });
      else {
        const labels = hops.get(hop.flow) ?? [];
        hops.set(hop.flow, labels);
        labels.push(label);
      }
    }
  }
  return { ofFlow, ofThing, hops, bridges, onPath };
}

function note(abouts: Map<string, About>, id: string, mark: Mark, number: number | undefined): void {
  const about = abouts.get(id) ?? { mark: 'plain', numbers: new Set<number>() };
  abouts.set(id, about);
  if (marks.indexOf(mark) < marks.indexOf(about.mark)) about.mark = mark;
  if (mark === 'violation' && number !== undefined) about.numbers.add(number);
}

/** A node in several tiers stands in the picture once in each of them. */
function lanesOf(end: End): readonly Lane[] {
  const standing = end.kind === 'party' ? end.stated : end.standing;
  return standing.known ? standing.zones : ['unknown'];
}

const placeKey = (lane: Lane, id: string): string => `${lane}|${id}`;
const restKey = (lane: Lane): string => `${lane}|`;
const isRest = (place: string): boolean => place.endsWith('|');
const idIn = (place: string): string => place.slice(place.indexOf('|') + 1);
const laneOrder: readonly Lane[] = columns.flat();
const laneIn = (place: string): Lane => laneOrder.find((lane) => place.startsWith(`${lane}|`)) ?? 'unknown';

function placesOf(ends: readonly End[]): ReadonlyMap<string, readonly Lane[]> {
  return new Map(ends.map((end) => [end.id, lanesOf(end)]));
}

/** The places that a flow joins: in a lane that both ends share, else in the first of each. */
function joined(places: ReadonlyMap<string, readonly Lane[]>, from: string, to: string): readonly [string, string] | undefined {
  const [a, b] = [places.get(from), places.get(to)];
  const [first, second] = [a?.[0], b?.[0]];
  if (a === undefined || b === undefined || first === undefined || second === undefined) return undefined;
  const shared = a.find((lane) => b.includes(lane));
  return shared === undefined ? [placeKey(first, from), placeKey(second, to)] : [placeKey(shared, from), placeKey(shared, to)];
}

/** Which places get a box of their own: what a flow that crosses lanes ends at, what has a finding, what a violating path runs through. */
function chooseBoxed(
  facts: Facts,
  places: ReadonlyMap<string, readonly Lane[]>,
  { ofFlow, ofThing, hops, onPath }: Found,
): ReadonlySet<string> {
  const weight = new Map<string, number>();
  const raise = (place: string, to: number): void => {
    weight.set(place, Math.max(weight.get(place) ?? 0, to));
  };
  const weights: Readonly<Record<Mark, number>> = { violation: 5, undetermined: 3, excepted: 2, judged: 2, plain: 1 };
  for (const flow of facts.flows.values()) {
    const ends = joined(places, flow.from.id, flow.to.id);
    if (ends === undefined) continue;
    const mark = hops.has(flow.id) ? 'violation' : (ofFlow.get(flow.id)?.mark ?? 'plain');
    const crosses = laneIn(ends[0]) !== laneIn(ends[1]);
    if (crosses || mark === 'violation' || mark === 'undetermined') for (const place of ends) raise(place, weights[mark]);
  }
  for (const [id, lanes] of places) {
    const mark = ofThing.get(id)?.mark ?? 'plain';
    for (const lane of lanes) {
      if (onPath.has(id)) raise(placeKey(lane, id), 4);
      if (mark === 'violation' || mark === 'undetermined') raise(placeKey(lane, id), weights[mark]);
      if (lanes.length > 1) raise(placeKey(lane, id), 4);
    }
  }
  const all = [...places].flatMap(([id, lanes]) => lanes.map((lane) => placeKey(lane, id)));
  return new Set(
    laneOrder.flatMap((lane) => {
      const own = all.filter((place) => laneIn(place) === lane);
      const shown = own
        .filter((place) => weight.has(place))
        .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || compareText(a, b))
        .slice(0, mostOf[lane]);
      // A fold of one thing would hide its name and save nothing.
      return own.length - shown.length === 1 ? own : shown;
    }),
  );
}

function boxesOf(ends: readonly End[], boxed: ReadonlySet<string>, { ofThing }: Found): readonly Box[] {
  const boxes: Box[] = [];
  const rest = new Map<Lane, { things: number; isParty: boolean; mark: Mark; numbers: Set<number> }>();
  for (const end of [...ends].sort((a, b) => compareText(a.id, b.id))) {
    const about = ofThing.get(end.id);
    const isParty = end.kind === 'party';
    const count = end.kind === 'node' ? (end.node.count ?? 1) : 1;
    for (const lane of lanesOf(end)) {
      const key = placeKey(lane, end.id);
      if (boxed.has(key)) {
        const title = (end.kind === 'node' ? end.node.title : end.party.title) ?? end.id;
        boxes.push({ key, lane, id: end.id, title, mark: about?.mark ?? 'plain', numbers: sorted(about?.numbers), count, isParty });
      } else {
        const folded = rest.get(lane) ?? { things: 0, isParty, mark: 'plain' as Mark, numbers: new Set<number>() };
        rest.set(lane, folded);
        folded.things += count;
        if (about !== undefined && marks.indexOf(about.mark) < marks.indexOf(folded.mark)) folded.mark = about.mark;
        for (const number of about?.numbers ?? []) folded.numbers.add(number);
      }
    }
  }
  for (const [lane, { things, isParty, mark, numbers }] of rest)
    boxes.push({ key: restKey(lane), lane, id: undefined, title: '', mark, numbers: sorted(numbers), count: things, isParty });
  return boxes;
}

function sorted(numbers: ReadonlySet<number> | undefined): readonly number[] {
  return [...(numbers ?? [])].sort((a, b) => a - b);
}

const arrowsOf = { forward: 'to', backward: 'from', both: 'both', unknown: 'none' } as const;

function linesOf(
  facts: Facts,
  places: ReadonlyMap<string, readonly Lane[]>,
  found: Found,
  boxOf: (place: string) => string,
): readonly Line[] {
  const lines = new Map<string, { -readonly [K in keyof Line]: Line[K] } & { flows: string[]; labels: string[] }>();
  const add = (line: Omit<Line, 'flows' | 'labels'>, flow: string | undefined, labels: readonly string[]): void => {
    // What goes another way is another line; lines to what is folded would become too many, and say only what is true of all of them.
    const isFolded = isRest(line.from) || isRest(line.to);
    const key = [line.from, line.to, line.mark, line.arrows, line.isBridge, ...(isFolded ? [] : line.via)].join('\n');
    const known = lines.get(key) ?? { ...line, flows: [], labels: [] };
    lines.set(key, known);
    if (known.via.join('\n') !== line.via.join('\n')) known.via = [];
    if (flow !== undefined) known.flows.push(flow);
    for (const label of labels) if (!known.labels.includes(label)) known.labels.push(label);
  };
  for (const flow of facts.flows.values()) {
    const ends = joined(places, flow.from.id, flow.to.id);
    if (ends === undefined) continue;
    const about = found.ofFlow.get(flow.id);
    const own = about?.mark ?? 'plain';
    const hops = found.hops.get(flow.id);
    const [from, to] = [boxOf(ends[0]), boxOf(ends[1])];
    const crosses = laneIn(from) !== laneIn(to);
    const isTold = own === 'violation' || own === 'undetermined' || hops !== undefined;
    if (from === to || (!crosses && !isTold)) continue;
    const labels = [...sorted(about?.numbers).map(String), ...(hops ?? [])];
    // A hop that is excepted by itself stays marked so: it is the path that is not accepted, and its number says so.
    add(
      { from, to, mark: own, arrows: arrowsOf[flow.flow.data ?? 'unknown'], via: viaOf(flow.flow.via), isBridge: false },
      flow.id,
      labels,
    );
  }
  for (const [id, lanes] of places) {
    for (const [index, lane] of lanes.slice(1).entries()) {
      const before = lanes[index] ?? lane;
      const mark = found.ofThing.get(id)?.mark ?? 'plain';
      const hops = found.bridges.filter(({ from, to }) => from === id && to === id).map(({ label }) => label);
      const numbers = sorted(found.ofThing.get(id)?.numbers).map(String);
      const [from, to] = [boxOf(placeKey(before, id)), boxOf(placeKey(lane, id))];
      if (from !== to) add({ from, to, mark, arrows: 'both', via: [], isBridge: true }, undefined, [...numbers, ...hops]);
    }
  }
  for (const { from, to, label } of found.bridges) {
    const ends = from === to ? undefined : joined(places, from, to);
    if (ends === undefined) continue;
    const [a, b] = [boxOf(ends[0]), boxOf(ends[1])];
    if (a !== b) add({ from: a, to: b, mark: 'violation', arrows: 'to', via: [], isBridge: true }, undefined, [label]);
  }
  return [...lines.values()].map((line) => ({ ...line, labels: [...line.labels].sort(byNumber) }));
}

function viaOf(via: 'none' | readonly string[] | undefined): readonly string[] {
  return via === undefined || via === 'none' ? [] : via;
}

/** A, B, …, Z, AA: in the order of the ids. */
function lettersOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  const ids = [...new Set(lines.flatMap(({ via }) => via))].sort(compareText);
  return new Map(ids.map((id, index) => [id, letters(index)]));
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function byNumber(a: string, b: string): number {
  const [x = 0, y = 0] = a.split('-').map(Number);
  const [u = 0, v = 0] = b.split('-').map(Number);
  return x - u || y - v;
}
