import type { Boundary, Configuration, Exit } from '../configuration/index';
import type { Policy } from '../policy/index';
import { zoneOfTier } from '../policy/index';
import { type AllowList, indexAllowList } from './crossing/allow-list';
import { type CrossingDecision, decideCrossing } from './crossing/decide';
import { type Direction, openQuestionsOf } from './crossing/sanitization';
import { type DataFacts, dataFactsOf } from './data-facts';
import { groupDevices, type PossibleDevice } from './devices';
import type { End, FlowFacts, NodeFacts, PartyFacts } from './ends';
import { buildGraph, entersProtected, type Graph } from './graph';
import { partiesReachingInternet } from './internet-reach';
import type { Unknown } from './outcome';
import { endsPaths, standingOfNode, standingOfParty, statedStandingOfParty } from './standing';

/** Everything that rules read (事実): the declaration's records with what follows from them, indexed. Built once per run; nothing in it changes. */
export interface Facts {
  readonly configuration: Configuration;
  readonly policy: Policy;
  /** The day, a Japanese civil date. Network rules do not read it. */
  readonly asOf: string;
  /** Whether the guideline is laid over the policy. */
  readonly guideline: boolean;
  /** How much of the municipality is declared. */
  readonly covers: 'municipality' | 'systems' | 'unknown';
  readonly nodes: ReadonlyMap<string, NodeFacts>;
  readonly parties: ReadonlyMap<string, PartyFacts>;
  readonly flows: ReadonlyMap<string, FlowFacts>;
  readonly data: ReadonlyMap<string, DataFacts>;
  readonly boundaries: ReadonlyMap<string, Boundary>;
  /** The allow-lists of the boundaries that declare one. */
  readonly allowLists: ReadonlyMap<string, AllowList>;
  readonly exits: ReadonlyMap<string, Exit>;
  readonly possibleDevices: readonly PossibleDevice[];
  /** The flows at each node and party. */
  readonly flowsAt: ReadonlyMap<string, readonly FlowFacts[]>;
  /** What the crossing table makes of a flow; decided once. */
  readonly crossingOf: (flow: FlowFacts) => CrossingDecision;
  /** The graph of everything that carries data; built once, on first use. */
  readonly graph: () => Graph;
  /** What is not known of the sanitization of a flow in one direction. */
  readonly openQuestions: (flow: FlowFacts, direction: Direction) => readonly Unknown[];
}

/** Builds the facts of a declaration. References that do not resolve are skipped: parsing rejects them. */
export function buildFacts(configuration: Configuration, policy: Policy, asOf: string): Facts {
  const network = configuration.network;
  const declaredNodes = toMap(network?.nodes);
  const { deviceOf, possible } = groupDevices(declaredNodes);
  const nodes = new Map<string, NodeFacts>();
  for (const [id, node] of declaredNodes) {
    const device = deviceOf.get(id);
    if (device !== undefined) nodes.set(id, { kind: 'node', id, node, standing: standingOfNode(node, policy), device });
  }
  const declaredParties = new Map(
    [...toMap(network?.parties)].map(([id, party]) => [id, { party, stated: statedStandingOfParty(party, policy) }] as const),
  );
  const outside = new Set([...nodes.values()].filter(({ standing }) => standing.zones.includes('internet')).map(({ id }) => id));
  const reaching = partiesReachingInternet(declaredParties, outside, Object.values(network?.flows ?? {}), policy);
  const parties = new Map<string, PartyFacts>();
  for (const [id, { party, stated }] of declaredParties) {
    const reach = reaching.get(id);
    const standing = standingOfParty(stated, reach);
    parties.set(id, { kind: 'party', id, party, stated, standing, reach, endsPaths: endsPaths(party, stated, reach, policy) });
  }
  const flows = new Map<string, FlowFacts>();
  const flowsAt = new Map<string, FlowFacts[]>();
  for (const [id, flow] of toMap(network?.flows)) {
    const from: End | undefined = nodes.get(flow.from) ?? parties.get(flow.from);
    const to: End | undefined = nodes.get(flow.to) ?? parties.get(flow.to);
    if (from === undefined || to === undefined) continue;
    const facts: FlowFacts = { id, flow, from, to };
    flows.set(id, facts);
    for (const end of [flow.from, flow.to]) {
      const present = flowsAt.get(end);
      if (present === undefined) flowsAt.set(end, [facts]);
      else present.push(facts);
    }
  }
  const data = new Map<string, DataFacts>();
  for (const [id, asset] of toMap(configuration.assets?.information)) {
    data.set(id, dataFactsOf(id, asset, nodes, policy));
  }
  const boundaries = toMap(network?.boundaries);
  const exits = toMap(network?.exits);
  const guideline = policy.profile.includes('guideline');
  const ends = [...nodes.values(), ...parties.values()];
  const allowLists = new Map(
    [...boundaries].flatMap(([id, { allow, between }]) =>
      allow === undefined ? [] : [[id, indexAllowList(allow, endsBetween(ends, between))] as const],
    ),
  );
  const context = { policy, guideline, boundaries, allowLists, exits };
  const decisions = new Map<string, CrossingDecision>();
  const crossingOf = (flow: FlowFacts): CrossingDecision => {
    let decision = decisions.get(flow.id);
    if (decision === undefined) {
      decision = decideCrossing(flow, context);
      decisions.set(flow.id, decision);
    }
    return decision;
  };
  let graph: Graph | undefined;
  return {
    configuration,
    policy,
    asOf,
    guideline,
    covers: coverage(configuration),
    nodes,
    parties,
    flows,
    data,
    boundaries,
    allowLists,
    exits,
    possibleDevices: possible,
    flowsAt,
    crossingOf,
    openQuestions: (flow, direction) => openQuestionsOf(flow, direction, entersProtected(flow, direction), context),
    graph: () => {
      graph ??= buildGraph({ nodes, parties, flows, data, possible, context });
      return graph;
    },
  };
}

/** The nodes that stand, or may stand, in a tier. */
export function nodesInTier(
  facts: Pick<Facts, 'nodes'>,
  tier: keyof typeof zoneOfTier,
): { readonly known: readonly NodeFacts[]; readonly possible: readonly NodeFacts[] } {
  const zone = zoneOfTier[tier];
  const known: NodeFacts[] = [];
  const possible: NodeFacts[] = [];
  for (const node of facts.nodes.values()) {
    if (node.standing.zones.includes(zone)) (node.standing.known ? known : possible).push(node);
  }
  return { known, possible };
}

function coverage(configuration: Configuration): Facts['covers'] {
  if (configuration.covers === undefined) return 'unknown';
  return configuration.covers === 'municipality' ? 'municipality' : 'systems';
}

/** The ends that stand, or may stand, on either side of a boundary: all of them where nobody has said what it stands between; none if a side is empty. */
function endsBetween(ends: readonly End[], between: Boundary['between']): readonly string[] {
  const sides = between?.map((zone) => ends.filter(({ standing }) => standing.zones.includes(zone)));
  if (sides === undefined) return ends.map(({ id }) => id);
  return sides.some((side) => side.length === 0) ? [] : [...new Set(sides.flat().map(({ id }) => id))];
}

/** The records of a section in the order of their ids: of several shortest paths the same one is shown however things were declared. */
function toMap<V>(record: Readonly<Record<string, V>> | undefined): ReadonlyMap<string, V> {
  const records = record ?? {};
  const map = new Map<string, V>();
  for (const id of Object.keys(records).sort()) {
    const value = records[id];
    if (value !== undefined) map.set(id, value);
  }
  return map;
}
