import type { Configuration, Flow, Node } from '../../configuration/index';
import type { Report } from '../../evaluation/report';
import { fill, type Standing, standingOfNode, statedStandingOfParty } from '../../facts/index';
import { type Bilingual, gotsuPolicy, type Language, type Policy, type Zone } from '../../policy/index';
import { safe } from '../safe';
import { compareText } from '../sort';
import { breakLines } from '../text/line-break';
import { createMarks, type Mark, type Marks } from './marks';

/** How a picture of the network is drawn (ネットワーク図の設定). */
export interface DiagramOptions {
  /** Absent: Japanese. */
  readonly language?: Language;
  /** Whose zones these are. Absent: the Gotsu policy. */
  readonly policy?: Policy;
  /** Whether everything gets a box of its own. Absent: of a big zone what only communicates inside it, and has no finding, is one box. */
  readonly all?: boolean;
}

/** A box: a node, a party, or what of a zone is folded. */
export interface Box {
  /** `n1`, `n2`, …: safe in any notation. */
  readonly id: string;
  readonly kind: 'node' | 'party' | 'folded';
  readonly lines: readonly string[];
  readonly mark: Mark;
}

/** A zone with what stands in it. */
export interface Cluster {
  readonly id: string;
  readonly lines: readonly string[];
  readonly boxes: readonly Box[];
}

/** A flow between two boxes, drawn as its data moves. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly arrows: 'one' | 'both' | 'none';
  readonly lines: readonly string[];
  readonly mark: Mark;
}

/** The network as it is drawn, in no particular notation (ネットワーク図). */
export interface NetworkPicture {
  readonly title: string;
  readonly clusters: readonly Cluster[];
  readonly lines: readonly Line[];
}

const words = {
  title: { ja: 'ネットワーク図', en: 'Network' },
  several: { ja: '{zones}（複数の領域にまたがるもの）', en: '{zones} (in several zones at once)' },
  unknown: { ja: '領域が分からないもの', en: 'zone not known' },
  count: { ja: '{name}（{count}台）', en: '{name} ({count})' },
  more: { ja: 'ほか {count}台（領域の中だけで通信するもの）', en: '{count} more, which communicate inside the zone alone' },
  violation: { ja: '【違反】{name}', en: '[violation] {name}' },
  path: { ja: '【違反の経路】{name}', en: '[violating path] {name}' },
  undetermined: { ja: '【未確定】{name}', en: '[undetermined] {name}' },
  excepted: { ja: '【例外】{name}', en: '[excepted] {name}' },
  judged: { ja: '【判断済み】{name}', en: '[judged] {name}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many boxes of a zone are drawn one by one even if nothing about them is of note. */
const mostInZone = 12;

/** Columns of a line in a box, half-width ones. */
const boxColumns = 28;

/** A thing before it is drawn. */
interface Thing {
  readonly id: string;
  readonly kind: 'node' | 'party';
  readonly name: string;
  readonly count: number;
  readonly zone: string;
  readonly standing: Standing;
}

/** Lays out what is drawn: which zones, which boxes, which flows with which marks. The same declaration gives the same picture in any order. */
export function networkPicture(configuration: Configuration, report: Report | undefined, options: DiagramOptions): NetworkPicture {
  const { language = 'ja', policy = gotsuPolicy, all = false } = options;
  const say = (text: Bilingual): string => text[language];
  const marks = createMarks(report, policy);
  const things = thingsOf(configuration, policy);
  const zoneOf = new Map(things.map(({ id, zone }) => [id, zone]));
  const flows = entries(configuration.network?.flows).filter(([, { from, to }]) => zoneOf.has(from) && zoneOf.has(to));
  const notable = notableThings(flows, zoneOf, marks);

  const boxOf = new Map<string, string>();
  let next = 0;
  const nextId = (): string => {
    next += 1;
    return `n${next}`;
  };
  const marked = (mark: Mark, name: string): readonly string[] =>
    breakLines(safe(mark === 'none' ? name : say(fill(words[mark], { name }))), boxColumns);
  const clusters = zonesInOrder(things, policy).map((zone, index): Cluster => {
    const inside = things.filter((thing) => thing.zone === zone);
    const quiet = all ? [] : inside.filter(({ id, kind }) => kind === 'node' && !notable.has(id));
    const foldedThings = quiet.length > 1 && inside.length > mostInZone ? quiet : [];
    const boxes = inside
      .filter((thing) => !foldedThings.includes(thing))
      .map(({ id: thing, kind, name, count }): Box => {
        const id = nextId();
        boxOf.set(thing, id);
        const mark = marks.ofThing(thing);
        return { id, kind, lines: marked(mark, count > 1 ? say(fill(words.count, { name, count })) : name), mark };
      });
    const total = foldedThings.reduce((sum, { count }) => sum + count, 0);
    const rest: readonly Box[] =
      total === 0
        ? []
        : [{ id: nextId(), kind: 'folded', lines: breakLines(say(fill(words.more, { count: total })), boxColumns), mark: 'none' }];
    const id = rest[0]?.id;
    if (id !== undefined) for (const thing of foldedThings) boxOf.set(thing.id, id);
    return { id: `z${index + 1}`, lines: breakLines(zoneName(zone, policy, say), boxColumns * 2), boxes: [...boxes, ...rest] };
  });
  const folded = new Set(clusters.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === 'folded').map(({ id }) => id)));
  const lines = flows.flatMap(([id, flow]): readonly Line[] => {
    const ends = [boxOf.get(flow.from), boxOf.get(flow.to)] as const;
    const [from, to] = flow.data === 'backward' ? [ends[1], ends[0]] : ends;
    // What goes on inside a folded box, or between it and its neighbors in the zone, is folded with it.
    if (from === undefined || to === undefined || folded.has(from) || folded.has(to)) return [];
    const mark = marks.ofFlow(id);
    const arrows = flow.data === 'both' ? 'both' : flow.data === 'forward' || flow.data === 'backward' ? 'one' : 'none';
    return [{ from, to, arrows, lines: marked(mark, flow.title ?? id), mark }];
  });
  return { title: say(words.title), clusters: clusters.filter(({ boxes }) => boxes.length > 0), lines };
}

/** What is drawn by itself whatever the size of its zone: what communicates across zones, or has a finding, itself or in its flows. */
function notableThings(
  flows: readonly (readonly [string, Flow])[],
  zoneOf: ReadonlyMap<string, string>,
  marks: Marks,
): { readonly has: (id: string) => boolean } {
  const notable = new Set<string>();
  for (const [id, { from, to }] of flows) {
    if (zoneOf.get(from) === zoneOf.get(to) && marks.ofFlow(id) === 'none') continue;
    notable.add(from);
    notable.add(to);
  }
  return { has: (id) => notable.has(id) || marks.ofThing(id) !== 'none' };
}

function thingsOf({ network }: Configuration, policy: Policy): readonly Thing[] {
  const nodes = entries(network?.nodes).map(([id, node]): Thing => {
    const standing = standingOfNode(node, policy);
    return { id, kind: 'node', name: nameOf(id, node), count: node.count ?? 1, zone: zoneKey(standing), standing };
  });
  const parties = entries(network?.parties).map(([id, party]): Thing => {
    const standing = statedStandingOfParty(party, policy);
    return { id, kind: 'party', name: nameOf(id, party), count: 1, zone: zoneKey(standing), standing };
  });
  return [...nodes, ...parties];
}

const nameOf = (id: string, { title }: Pick<Node, 'title'>): string => title ?? id;

/** The records of a section, by id. */
function entries<V>(records: Readonly<Record<string, V>> | undefined): readonly (readonly [string, V])[] {
  return Object.entries(records ?? {}).sort(([a], [b]) => compareText(a, b));
}

/** What stands in several zones at once stands in a group of its own; so does what nobody knows the zone of. */
function zoneKey({ known, zones }: Standing): string {
  return known ? [...zones].sort().join('+') : '';
}

/** In the order of the policy; then what stands in several, then what is not known. */
function zonesInOrder(things: readonly Thing[], { zones }: Policy): readonly string[] {
  const single = (key: string): number => zones.findIndex(({ id }) => id === key);
  const rank = (key: string): number => (key === '' ? zones.length + 1 : single(key) === -1 ? zones.length : single(key));
  return [...new Set(things.map(({ zone }) => zone))].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
}

function zoneName(key: string, { zones }: Policy, say: (text: Bilingual) => string): string {
  if (key === '') return say(words.unknown);
  const named = zones.filter(({ id }) => key.split('+').some((zone): zone is Zone => zone === id)).map(({ label }) => say(label));
  const [only = key] = named;
  return named.length > 1 ? say(fill(words.several, { zones: named.join(' + ') })) : only;
}
