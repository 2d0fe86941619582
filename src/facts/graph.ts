import type { Zone } from '../policy/index';
import type { CrossingContext } from './crossing/context';
import { factsOfCrossing, pairsOf, touchesInternet } from './crossing/decide';
import { type Direction, directionsOf, type Effectiveness, effectOfSanitization, factsOfSanitization } from './crossing/sanitization';
import { type DataFacts, factsOfDataTier } from './data-facts';
import { factsOfDevices, factsOfPassage, isDeclaredSeparated, type PossibleDevice } from './devices';
import type { FlowFacts, NodeFacts, PartyFacts } from './ends';
import { declaredTiers } from './standing';

/**
 * A place in the graph (経路上の場所): a node in one of its zones, or a party. A node in several tiers is several places, joined by a bridge.
 */
export interface Place {
  readonly id: string;
  readonly kind: 'node' | 'party';
  /** The ids of what is one device with it, itself included. */
  readonly members: readonly string[];
  /** `undefined`: not known. */
  readonly zone: Zone | undefined;
  /** For `zone: undefined`: where it may be. */
  readonly mayBe: readonly Zone[];
  /** Whether paths end here: a destination that the guideline names. */
  readonly endsPaths: 'no' | 'may' | 'yes';
}

/** How certainly a hop carries something on: `no`, `may` (a fact is missing) or `must`. */
export type Carries = 0 | 1 | 2;
const none: readonly never[] = [];
export const no: Carries = 0;
export const may: Carries = 1;
export const must: Carries = 2;

/** One directed hop (向きのある一区間). `flow` is absent inside a device. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** The ids of the nodes or parties at its ends. */
  readonly fromId: string;
  readonly toId: string;
  readonly flow: FlowFacts | undefined;
  /** Inside a device: the entries, as the finding about it names them. */
  readonly deviceMembers: readonly string[];
  readonly direction: Direction;
  /** Whether the way touches the Internet: a line carried over it, VPN included, is contact with it. */
  readonly overInternet: Carries;
  /** Malicious programs, which sanitization stops. */
  readonly malware: Carries;
  /** My Number data, which only a pure picture stops. */
  readonly myNumberData: Carries;
  /** Data of the LGWAN tier, which any sanitization settles: each of its crossings is judged by itself. */
  readonly lgwanData: Carries;
}

/** Everything that carries data (データの通り道の全体), whatever the rules say of it, in compressed rows for both directions of travel. */
export interface Graph {
  readonly places: readonly Place[];
  readonly edges: readonly Edge[];
  readonly outgoing: Rows;
  readonly incoming: Rows;
  /** Places where My Number data is kept outside its tier, with the data set; `certain` unless the data set's tier is unknown. */
  readonly strayData: readonly { readonly place: number; readonly data: string; readonly certain: boolean }[];
  /** The places of a node or party. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
}

/** Edge indexes by place: those of place `p` are `edges[starts[p]] … edges[starts[p + 1] - 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

/** What the graph is built from. */
export interface GraphInput {
  readonly nodes: ReadonlyMap<string, NodeFacts>;
  readonly parties: ReadonlyMap<string, PartyFacts>;
  readonly flows: ReadonlyMap<string, FlowFacts>;
  readonly data: ReadonlyMap<string, DataFacts>;
  readonly possible: readonly PossibleDevice[];
  readonly context: CrossingContext;
}

/** The facts from which the graph is built ({@link buildGraph}), for the rules about paths. */
export const factsOfPaths = [
  ...factsOfCrossing,
  ...factsOfSanitization,
  '/network/flows/{id}/carries',
  ...factsOfDevices,
  ...factsOfPassage,
  ...factsOfDataTier,
] as const;

/** Builds the graph. Linear in nodes, flows and data sets. */
export function buildGraph(input: GraphInput): Graph {
  const places: Place[] = [];
  const placesOf = new Map<string, number[]>();
  for (const end of [...input.nodes.values(), ...input.parties.values()]) {
    const standing = end.kind === 'node' ? end.standing : end.stated;
    const zones: readonly (Zone | undefined)[] = standing.known ? standing.zones : [undefined];
    const own: number[] = [];
    for (const zone of zones) {
      own.push(places.length);
      places.push({
        id: end.id,
        kind: end.kind,
        members: end.kind === 'node' ? end.device.members : [end.id],
        zone,
        mayBe: zone === undefined ? standing.zones : [],
        endsPaths: end.kind === 'party' ? end.endsPaths : 'no',
      });
    }
    placesOf.set(end.id, own);
  }
  const edges: Edge[] = [];
  addBridges(input, placesOf, places, edges);
  for (const flow of input.flows.values()) addFlow(flow, input, placesOf, places, edges);
  return {
    places,
    edges,
    outgoing: rows(places.length, edges, 'from'),
    incoming: rows(places.length, edges, 'to'),
    strayData: strayData(input, placesOf, places),
    placesOf,
  };
}

function addBridges(input: GraphInput, placesOf: ReadonlyMap<string, readonly number[]>, places: readonly Place[], edges: Edge[]): void {
  const seen = new Set<string>();
  for (const node of input.nodes.values()) {
    const [first] = node.device.members;
    if (first === undefined || seen.has(first)) continue;
    seen.add(first);
    const members = node.device.members.flatMap((id) => placesOf.get(id) ?? []);
    if (members.length < 2) continue;
    const byAffair = node.device.members.some((id) => standsByAffairs(input.nodes.get(id)));
    const separated = isDeclaredSeparated(node.device.passage);
    // What an affair shows outranks a separation that is declared: it stands on both sides.
    const sealed = (a: Place | undefined, b: Place | undefined): boolean =>
      separated && a?.zone !== b?.zone && !(byAffair && (a?.zone === 'my-number' || b?.zone === 'my-number'));
    for (const a of members) {
      for (const b of members) {
        // Two entries in one tier are one thing; between tiers a declared separation leaves it open.
        if (a !== b) edges.push(bridge(places, a, b, sealed(places[a], places[b]) ? may : must, node.device.members));
      }
    }
  }
  // A party whose zone and name say different things stands in both.
  for (const party of input.parties.values()) {
    const own = placesOf.get(party.id) ?? [];
    for (const a of own) for (const b of own) if (a !== b) edges.push(bridge(places, a, b, must, [party.id]));
  }
  for (const { members } of input.possible) {
    for (const a of placesOf.get(members[0]) ?? []) {
      for (const b of placesOf.get(members[1]) ?? []) edges.push(bridge(places, a, b, may, members), bridge(places, b, a, may, members));
    }
  }
}

/** Whether a node stands in a tier only by the affairs it handles: a declared separation inside it then separates nothing. */
function standsByAffairs(node: NodeFacts | undefined): boolean {
  if (node === undefined || !node.standing.known || node.standing.zones.length < 2) return false;
  return node.standing.zones.length > declaredTiers(node.node).length;
}

function bridge(places: readonly Place[], from: number, to: number, carries: Carries, members: readonly string[]): Edge {
  const [fromId, toId] = [places[from]?.id ?? '', places[to]?.id ?? ''];
  return {
    from,
    to,
    fromId,
    toId,
    flow: undefined,
    deviceMembers: members,
    direction: 'forward',
    overInternet: no,
    malware: carries,
    myNumberData: carries,
    lgwanData: carries,
  };
}

function addFlow(
  flow: FlowFacts,
  input: GraphInput,
  placesOf: ReadonlyMap<string, readonly number[]>,
  places: readonly Place[],
  edges: Edge[],
): void {
  const owed = owesSanitization(flow, input.context);
  const { certain, possible } = directionsOf(flow);
  const dataLimit = limitOfData(flow, input.data);
  const overInternet = certainties[touchesInternet(flow, input.context)];
  for (const direction of [...certain, ...possible]) {
    const base = certain.includes(direction) ? must : may;
    const effect = effectOfSanitization(flow, direction, { owed, entersProtected: entersProtected(flow, direction) }, input.context);
    const malware = least(base, carried(effect.malware));
    const myNumberData = least(base, least(carried(effect.data), dataLimit.myNumber));
    const lgwanData = least(malware, dataLimit.lgwan);
    if (malware === no && myNumberData === no && lgwanData === no) continue;
    for (const [a, b] of joinedPlaces(flow, placesOf, places)) {
      const [from, to] = direction === 'forward' ? [a, b] : [b, a];
      const [fromId, toId] = direction === 'forward' ? [flow.from.id, flow.to.id] : [flow.to.id, flow.from.id];
      edges.push({ from, to, fromId, toId, flow, deviceMembers: none, direction, overInternet, malware, myNumberData, lgwanData });
    }
  }
}

/** Whether data that moves in this direction enters a tier that sanitization protects. */
export function entersProtected(flow: FlowFacts, direction: Direction): boolean {
  const { zones } = (direction === 'forward' ? flow.to : flow.from).standing;
  return zones.includes('lgwan') || zones.includes('my-number');
}

const certainties = { no, may, yes: must } as const;

/** Which places a flow joins: those of the shared zones, else each with each. */
function joinedPlaces(
  flow: FlowFacts,
  placesOf: ReadonlyMap<string, readonly number[]>,
  places: readonly Place[],
): readonly (readonly [number, number])[] {
  const from = placesOf.get(flow.from.id) ?? [];
  const to = placesOf.get(flow.to.id) ?? [];
  const all = from.flatMap((a) => to.map((b) => [a, b] as const));
  const shared = all.filter(([a, b]) => places[a]?.zone !== undefined && places[a].zone === places[b]?.zone);
  return shared.length > 0 ? shared : all;
}

function owesSanitization(flow: FlowFacts, context: CrossingContext): boolean {
  if (!flow.from.standing.known || !flow.to.standing.known) return true;
  return pairsOf(flow.from.standing.zones, flow.to.standing.zones).some(([a, b]) =>
    context.policy.crossings[a][b].some((provision) => provision.effect === 'sanitize'),
  );
}

/** What `carries` lets through: absent = not limited; a data set of unknown tier may be anything. */
function limitOfData(flow: FlowFacts, data: ReadonlyMap<string, DataFacts>): { readonly myNumber: Carries; readonly lgwan: Carries } {
  const limit = flow.flow.carries;
  if (limit === undefined) return { myNumber: must, lgwan: must };
  const tiers = limit.map((id) => data.get(id)?.tier ?? 'unknown');
  const unknown = tiers.includes('unknown') ? may : no;
  return {
    myNumber: tiers.includes('my-number') ? must : unknown,
    lgwan: tiers.includes('lgwan') || tiers.includes('my-number') ? must : unknown,
  };
}

function carried(effect: Effectiveness): Carries {
  return effect === 'passes' ? must : effect === 'may' ? may : no;
}

function least(a: Carries, b: Carries): Carries {
  return a < b ? a : b;
}

function strayData(input: GraphInput, placesOf: ReadonlyMap<string, readonly number[]>, places: readonly Place[]): Graph['strayData'] {
  const stray: { place: number; data: string; certain: boolean }[] = [];
  for (const data of input.data.values()) {
    if (data.tier !== 'my-number' && data.tier !== 'unknown') continue;
    for (const id of Object.keys(data.asset.placements ?? {})) {
      const own = placesOf.get(id) ?? [];
      // What also stands in the tier keeps the data there: the bridge inside it leads on from that side.
      if (own.some((place) => places[place]?.zone === 'my-number')) continue;
      for (const place of own)
        if (places[place]?.endsPaths === 'no') stray.push({ place, data: data.id, certain: data.tier === 'my-number' });
    }
  }
  return stray;
}

function rows(count: number, edges: readonly Edge[], key: 'from' | 'to'): Rows {
  const starts = new Int32Array(count + 1);
  for (const edge of edges) starts[edge[key] + 1] = (starts[edge[key] + 1] ?? 0) + 1;
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  const next = starts.slice();
  const result = new Int32Array(edges.length);
  for (const [index, edge] of edges.entries()) {
    const at = next[edge[key]] ?? 0;
    result[at] = index;
    next[edge[key]] = at + 1;
  }
  return { starts, edges: result };
}
