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
  /** Whether it is a part of the municipality's network. */
  readonly city: boolean;
  readonly lines: readonly string[];
  readonly boxes: readonly Box[];
}

/** A flow between two boxes, drawn as its data moves. */
export interface Line {
  readonly from: string;
  readonly to: string;
  /** `back`: data moves from `to` to `from`. Every line is written from left to right, as zones are drawn. */
  readonly arrows: 'one' | 'back' | 'both' | 'none';
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
  several: { ja: '複数の領域にまたがる', en: 'in several zones' },
  within: { ja: '（{zones}）', en: '({zones})' },
  unknown: { ja: '領域が分からないもの', en: 'zone not known' },
  count: { ja: '{name}（{count}台）', en: '{name} ({count})' },
  more: { ja: 'ほか {count}台と、領域の中の通信', en: '{count} more, and what goes on inside the zone' },
  violation: { ja: '【違反】{name}', en: '[violation] {name}' },
  path: { ja: '【違反の経路】{name}', en: '[violating path] {name}' },
  undetermined: { ja: '【未確定】{name}', en: '[undetermined] {name}' },
  excepted: { ja: '【例外】{name}', en: '[excepted] {name}' },
  judged: { ja: '【判断済み】{name}', en: '[judged] {name}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many boxes of a zone are drawn one by one even if nothing about them is of note. */
const mostInZone = 12;

/** Columns of a line in a box or beside a line, half-width ones: Mermaid breaks what is wider than 200 pixels once more, wherever that is. */
const boxColumns = 22;

/** A thing before it is drawn. */
export interface Thing {
  readonly id: string;
  readonly kind: 'node' | 'party';
  readonly name: string;
  readonly count: number;
  readonly zone: string;
  readonly standing: Standing;
}

/** What a picture that goes with a text shows beyond what a picture by itself does. */
export interface PictureCaptions {
  /** What stands at a flow instead of its name; `undefined`: it is not drawn. */
  readonly captionOf: (flow: string) => string | undefined;
}

/** Lays out what is drawn: which zones, which boxes, which flows with which marks. The same declaration gives the same picture in any order. */
export function networkPicture(
  configuration: Configuration,
  report: Report | undefined,
  options: DiagramOptions,
  captions?: PictureCaptions,
): NetworkPicture {
  const { language = 'ja', policy = gotsuPolicy, all = false } = options;
  const say = (text: Bilingual): string => text[language];
  const marks = createMarks(report, policy);
  const things = thingsOf(configuration, policy);
  const zones = zonesInOrder(things, policy);
  const zoneOf = new Map(things.map(({ id, zone }) => [id, zone]));
  const flows = entries(configuration.network?.flows).filter(
    ([id, { from, to }]) => zoneOf.has(from) && zoneOf.has(to) && (captions === undefined || captions.captionOf(id) !== undefined),
  );
  const notable = notableThings(flows, zoneOf, marks);

  const boxOf = new Map<string, string>();
  let next = 0;
  const nextId = (): string => {
    next += 1;
    return `n${next}`;
  };
  const marked = (mark: Mark, name: string): readonly string[] =>
    breakLines(safe(mark === 'none' ? name : say(fill(words[mark], { name }))), boxColumns);
  const foldedZones = new Set<string>();
  const clusters = zones.map((zone, index): Cluster => {
    const inside = things.filter((thing) => thing.zone === zone);
    const quiet = all ? [] : inside.filter(({ id, kind }) => kind === 'node' && !notable.has(id));
    const foldedThings = quiet.length > 1 && (captions !== undefined || inside.length > mostInZone) ? quiet : [];
    const boxes = inside
      .filter((thing) => !foldedThings.includes(thing))
      .map(({ id: thing, kind, name, count }): Box => {
        const id = nextId();
        boxOf.set(thing, id);
        const mark = marks.ofThing(thing);
        const lines = marked(mark, count > 1 ? say(fill(words.count, { name, count })) : name);
        return { id, kind, lines: [...lines, ...standingLines(zone, policy, say)], mark };
      });
    const total = foldedThings.reduce((sum, { count }) => sum + count, 0);
    if (total > 0) foldedZones.add(zone);
    const rest: readonly Box[] =
      total === 0
        ? []
        : [{ id: nextId(), kind: 'folded', lines: breakLines(say(fill(words.more, { count: total })), boxColumns), mark: 'none' }];
    const city = zone.split('+').some((one) => policy.zones.some(({ id, city: ofCity }) => id === one && ofCity));
    return { id: `z${index + 1}`, city, lines: [zoneName(zone, policy, say)], boxes: [...boxes, ...rest] };
  });
  const lines = flows.flatMap(([id, flow]): readonly Line[] => {
    const [from, to] = [boxOf.get(flow.from), boxOf.get(flow.to)];
    if (from === undefined || to === undefined) return [];
    const mark = marks.ofFlow(id);
    const [zone = '', other = ''] = [zoneOf.get(flow.from), zoneOf.get(flow.to)];
    // Where a zone is folded, so is what goes on inside it, unless there is something about it.
    if (zone === other && mark === 'none' && foldedZones.has(zone)) return [];
    const rightward = zones.indexOf(zone) <= zones.indexOf(other);
    const [left, right] = rightward ? [from, to] : [to, from];
    const arrows =
      flow.data === 'both'
        ? 'both'
        : flow.data === 'forward' || flow.data === 'backward'
          ? rightward === (flow.data === 'forward')
            ? 'one'
            : 'back'
          : 'none';
    return [{ from: left, to: right, arrows, lines: marked(mark, captions?.captionOf(id) ?? flow.title ?? id), mark }];
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

export function thingsOf({ network }: Configuration, policy: Policy): readonly Thing[] {
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

/**
 * From left to right: whom the municipality meets over closed lines, its tiers from the strictest to the most open, and what lies beyond. What stands in
 * several zones stands between them, and what is not known at the end.
 */
const leftToRight: readonly Zone[] = [
  'closed-party',
  'my-number',
  'lgwan',
  'lgwan-network',
  'internet-tier',
  'security-cloud',
  'internet-party',
  'internet',
];

const isPlaced = (id: string): boolean => leftToRight.some((zone) => zone === id);

export function zonesInOrder(things: readonly Thing[], { zones }: Policy): readonly string[] {
  const order: readonly string[] = [...leftToRight, ...zones.map(({ id }): string => id).filter((id) => !isPlaced(id))];
  const place = (key: string): number => {
    const places = key.split('+').map((one) => order.indexOf(one));
    return key === '' ? order.length : places.reduce((sum, one) => sum + one, 0) / places.length;
  };
  return [...new Set(things.map(({ zone }) => zone))].sort((a, b) => place(a) - place(b) || compareText(a, b));
}

function zoneName(key: string, policy: Policy, say: (text: Bilingual) => string): string {
  const [only = words.unknown, ...others] = labelsOf(key, policy);
  return say(others.length > 0 ? words.several : only);
}

/** What stands in several zones says in its box in which. */
function standingLines(key: string, policy: Policy, say: (text: Bilingual) => string): readonly string[] {
  const labels = labelsOf(key, policy).map(say);
  return labels.length > 1 ? breakLines(say(fill(words.within, { zones: labels.join(' + ') })), boxColumns) : [];
}

function labelsOf(key: string, { zones }: Policy): readonly Bilingual[] {
  return zones.filter(({ id }) => key.split('+').includes(id)).map(({ label }) => label);
}
