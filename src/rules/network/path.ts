import {
  askAboutData,
  askWhere,
  type Cause,
  crossingQuestions,
  type Direction,
  type Edge,
  type Facts,
  type FlowFacts,
  fill,
  findPaths,
  type Hop,
  type Outcome,
  type Path,
  pointer,
  type Sense,
  type Subject,
  type Undetermined,
  type Unknown,
  worst,
} from '../../facts/index';
import type { Bilingual, Effect, Tier, Zone } from '../../policy/index';
import { zoneOfTier } from '../../policy/index';
import type { Looking } from '../rule';

/** What a path rule searches: the requirement it implements, the tier it protects and the way it looks. */
export interface PathQuestion {
  readonly requirement: string;
  readonly tier: Tier;
  readonly sense: Sense;
}

/** A path as a subject: its two ends are its identity. Where the far end stands in several zones, there is one for each. */
export interface PathSubject {
  readonly paths: readonly [Path, ...Path[]];
}

/**
 * The zones that the requirement keeps apart from the tier, with the strictest effect of each cell. Of those about which the text is silent only the
 * Internet is one: a known party is judged where a flow names it.
 */
function forbiddenZones({ requirement, tier }: PathQuestion, facts: Facts): readonly (readonly [Zone, Effect])[] {
  const row = facts.policy.crossings[zoneOfTier[tier]];
  // The ids of the zones of a policy are those of its crossing table.
  const zones = facts.policy.zones.map(({ id }) => id).filter((id): id is Zone => Object.hasOwn(row, id));
  return zones.flatMap((zone): readonly (readonly [Zone, Effect])[] => {
    const effects = row[zone].filter((provision) => provision.requirement === requirement).map((provision) => provision.effect);
    const strictest = (['deny', 'sanitize', 'silent'] as const).find((effect) => effects.includes(effect));
    if (strictest === undefined || (strictest === 'silent' && zone !== 'internet')) return [];
    return [[zone, strictest]];
  });
}

/** Looks for paths of two or more hops, and at their two ends. */
export function pathsOf(question: PathQuestion): Looking<PathSubject> {
  return {
    *subjects(facts) {
      const zones = forbiddenZones(question, facts);
      // Where no crossing is denied, each is judged by itself: a path does not go on through those zones.
      const notThrough = zones.filter(([, effect]) => effect !== 'deny').map(([zone]) => zone);
      const search = { tier: question.tier, sense: question.sense, zones: zones.map(([zone]) => zone), notThrough };
      for (const paths of findPaths(facts.graph(), search)) yield { paths };
    },
    about: ({ paths: [{ from, to }] }) => pathEnds(from, to),
    pointers: ({ paths }) => [
      ...new Set(
        paths.flatMap(({ edges }) => edges.flatMap(({ flow }) => (flow === undefined ? [] : [pointer('network', 'flows', flow.id)]))),
      ),
    ],
  };
}

const messages = {
  outward: {
    ja: '{tier}の「{from}」から出たデータが、{count}区間を経て{zone}の「{to}」に達しうる。個々の通信が認められていても、この経路全体は認められていない。',
    en: 'Data leaving "{from}" in the {tier} can reach "{to}" ({zone}) over {count} hops. Each hop may be accepted by itself; the path they form is not.',
  },
  inward: {
    ja: '{zone}の「{from}」から、無害化されずに{count}区間を経て{tier}の「{to}」に不正プログラムが達しうる。',
    en: 'From "{from}" ({zone}) malicious programs can reach "{to}" in the {tier} over {count} hops without being sanitized.',
  },
  overInternet: {
    ja: '{tier}の「{from}」から出たデータが、{count}区間を経て、インターネットを通る回線で「{to}」に達しうる。個々の通信が認められていても、この経路全体は認められていない。',
    en: 'Data leaving "{from}" in the {tier} can reach "{to}" over {count} hops, the last of them carried over the Internet. Each hop may be accepted by itself; the path they form is not.',
  },
  inwardOverInternet: {
    ja: 'インターネットを通る回線で「{from}」とつながり、無害化されずに{count}区間を経て{tier}の「{to}」に不正プログラムが達しうる。',
    en: 'A line carried over the Internet joins "{from}", and from there malicious programs can reach "{to}" in the {tier} over {count} hops without being sanitized.',
  },
  stray: {
    ja: '「{from}」に保管された{tier}のデータ「{data}」が、{count}区間を経て{zone}の「{to}」に達しうる。',
    en: '"{data}", data of the {tier} kept on "{from}", can reach "{to}" ({zone}) over {count} hops.',
  },
  open: {
    ja: '{path}ただし、通るかどうかが宣言だけでは決まらない区間を含む。',
    en: '{path} Whether every hop of it carries is not settled by the declaration.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  separation: { ja: '「{node}」の内部で領域間が遮断されていると判断できるか', en: 'Are the tiers reliably separated inside "{node}"?' },
  sameDevice: { ja: '「{a}」と「{b}」は別の機器か（それぞれの device）', en: 'Are "{a}" and "{b}" different devices ("device" of each)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is said of a path: the worst of what is said of it for each zone that it meets at its end. */
export function checkPath({ paths }: PathSubject, question: PathQuestion, facts: Facts): Outcome {
  return worst(paths.map((path) => checkOne(path, question, facts)));
}

/** What is said of a path to one zone: a fail if every hop is certain to carry and the text speaks of the zone; otherwise undetermined, with what is missing. */
function checkOne(path: Path, question: PathQuestion, facts: Facts): Outcome {
  const effect = forbiddenZones(question, facts).find(([zone]) => zone === path.zone)?.[1] ?? 'deny';
  const provisions = facts.policy.crossings[zoneOfTier[question.tier]][path.zone].filter(
    (provision) => provision.requirement === question.requirement,
  );
  const common = {
    exceptable: provisions.every((provision) => provision.exceptable),
    path: hopsOf(path, question),
    because: causesOf(path, question),
  };
  const message = messageOf(path, question, facts);
  if (path.certain && effect !== 'silent') return { outcome: 'fail', message, ...common };
  const unknown: Unknown[] = path.certain ? [] : unknownOf(path, question, facts);
  if (effect === 'silent') unknown.push({ reason: 'text-gap', question: crossingQuestions.textGap });
  const [first = { reason: 'judgement', question: crossingQuestions.textGap } satisfies Unknown, ...others] = unknown;
  const open: Undetermined = {
    outcome: 'undetermined',
    message: path.certain ? message : fill(messages.open, { path: message }),
    unknown: [first, ...others],
    ...common,
  };
  return open;
}

function titleOf(id: string, facts: Facts): string {
  return facts.nodes.get(id)?.node.title ?? facts.parties.get(id)?.party.title ?? id;
}

function messageOf(path: Path, { tier, sense }: PathQuestion, facts: Facts): Bilingual {
  const label = (zone: Zone): Bilingual => facts.policy.zones.find(({ id }) => id === zone)?.label ?? { ja: zone, en: zone };
  const values = {
    from: titleOf(path.from, facts),
    to: titleOf(path.to, facts),
    tier: label(zoneOfTier[tier]),
    zone: label(path.zone),
    count: path.edges.length,
  };
  if (path.strayData !== undefined) {
    return fill(messages.stray, { ...values, data: facts.data.get(path.strayData)?.asset.title ?? path.strayData });
  }
  if (path.onTheWay) return fill(sense === 'outward' ? messages.overInternet : messages.inwardOverInternet, values);
  return fill(sense === 'outward' ? messages.outward : messages.inward, values);
}

function hopsOf(path: Path, { sense, tier }: PathQuestion): readonly Hop[] {
  return path.edges.map((edge): Hop => {
    const { fromId: from, toId: to } = edge;
    const certainty =
      (sense === 'inward' ? edge.malware : tier === 'my-number' ? edge.myNumberData : edge.lgwanData) === 2 ? 'must' : 'may';
    return edge.flow === undefined ? { from, to, kind: 'bridge', certainty } : { from, to, flow: edge.flow.id, kind: 'flow', certainty };
  });
}

/**
 * The findings that explain a path: those of its flows and devices, that of the data set with which it begins, and those of the shorter paths that it
 * contains.
 */
function causesOf(path: Path, { requirement, sense }: PathQuestion): readonly Cause[] {
  const causes: Cause[] = [];
  if (path.strayData !== undefined) {
    causes.push({
      requirement,
      subjects: [
        { kind: 'data', id: path.strayData },
        { kind: 'node', id: path.from },
      ],
    });
  }
  for (const edge of path.edges) {
    const subjects: readonly Subject[] =
      edge.flow === undefined ? edge.deviceMembers.map((id) => ({ kind: 'node', id })) : [{ kind: 'flow', id: edge.flow.id }];
    const own = edge.flow === undefined ? '6.3.2/partition' : '6.3.2/sanitized-communication';
    causes.push(...[...new Set([requirement, own])].map((one) => ({ requirement: one, subjects })));
  }
  for (const id of new Set(path.edges.flatMap(({ fromId, toId }) => [fromId, toId]))) {
    if (id === path.from || id === path.to) continue;
    causes.push({ requirement, subjects: sense === 'outward' ? pathEnds(path.from, id) : pathEnds(id, path.to) });
  }
  return causes;
}

function pathEnds(from: string, to: string): readonly Subject[] {
  return [
    { kind: 'path-from', id: from },
    { kind: 'path-to', id: to },
  ];
}

/** Everything that is not known on the way, each once. */
function unknownOf(path: Path, { sense, tier }: PathQuestion, facts: Facts): Unknown[] {
  const unknown: Unknown[] = [];
  const stray = path.strayData === undefined ? undefined : facts.data.get(path.strayData);
  if (stray?.tier === 'unknown') unknown.push(askAboutData(stray));
  const met = sense === 'outward' ? path.edges.at(-1) : path.edges[0];
  if (path.onTheWay && met?.overInternet === 1 && met.flow !== undefined) {
    unknown.push({
      reason: 'missing-fact',
      pointer: pointer('network', 'flows', met.flow.id, 'medium'),
      question: crossingQuestions.medium,
    });
  }
  for (const edge of path.edges) {
    const carries = sense === 'inward' ? edge.malware : tier === 'my-number' ? edge.myNumberData : edge.lgwanData;
    if (carries === 2) continue;
    if (edge.flow === undefined) {
      unknown.push(unknownOfDevice(edge, facts));
    } else unknown.push(...unknownOfFlow(edge.flow, edge.direction, sense, facts));
  }
  for (const id of new Set(path.edges.flatMap(({ fromId, toId }) => [fromId, toId]))) {
    const end = facts.nodes.get(id) ?? facts.parties.get(id);
    if (end?.kind === 'party' && end.endsPaths === 'may' && end.reach !== undefined) {
      const { by } = end.reach;
      const question = fill(crossingQuestions.zoneOfParty, { name: titleOf(by, facts) });
      unknown.push({ reason: 'missing-fact', pointer: pointer('network', 'parties', by, 'zone'), question });
    }
    if (end === undefined || end.standing.known) continue;
    unknown.push(askWhere(end));
  }
  return unknown;
}

/** A device that is declared to let nothing pass hangs on the judgement of its own finding; entries that may be one device on a fact. */
function unknownOfDevice(edge: Edge, facts: Facts): Unknown {
  const node = titleOf(edge.fromId, facts);
  if (facts.nodes.get(edge.fromId)?.device.members.includes(edge.toId) !== true) {
    const question = fill(questions.sameDevice, { a: node, b: titleOf(edge.toId, facts) });
    return { reason: 'missing-fact', pointer: pointer('network', 'nodes', edge.fromId, 'device'), question };
  }
  const { places } = facts.graph();
  const touchesMyNumber = [edge.from, edge.to].some((place) => places[place]?.zone === 'my-number');
  return {
    reason: 'judgement',
    pointer: pointer('network', 'nodes', edge.fromId),
    question: fill(questions.separation, { node }),
    askedBy: {
      requirement: touchesMyNumber ? '6.3.1/isolation' : '6.3.2/partition',
      subjects: edge.deviceMembers.map((id) => ({ kind: 'node', id })),
    },
  };
}

function unknownOfFlow(flow: FlowFacts, direction: Direction, sense: Sense, facts: Facts): readonly Unknown[] {
  const unknown: Unknown[] = [];
  const at = (key: string): string => pointer('network', 'flows', flow.id, key);
  const { data, carries } = flow.flow;
  if (data === undefined || data === 'unknown')
    unknown.push({ reason: 'missing-fact', pointer: at('data'), question: crossingQuestions.data });
  for (const id of sense === 'outward' ? (carries ?? []) : []) {
    const carried = facts.data.get(id);
    if (carried?.tier === 'unknown') unknown.push(askAboutData(carried));
  }
  const sanitized = '6.3.2/sanitized-communication';
  // Where sanitization is owed, the finding of the flow itself asks the same: a judgement of that settles it here.
  const asked = facts.crossingOf(flow).get(sanitized)?.outcome === 'undetermined';
  const askedBy = { requirement: sanitized, subjects: [{ kind: 'flow', id: flow.id }] } as const;
  for (const one of facts.openQuestions(flow, direction)) unknown.push(asked && one.reason === 'judgement' ? { ...one, askedBy } : one);
  if (unknown.length === 0) unknown.push({ reason: 'missing-fact', pointer: at('sanitization'), question: crossingQuestions.sanitization });
  return unknown;
}
