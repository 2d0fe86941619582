import type fc from 'fast-check';
import type { Configuration } from '../../../src/configuration/index';
import { type Draft, type Draw, drawn, one, put } from './draw';
import { build, flow } from './generate';

/** A declaration in several parts, each as it is written: its own sections, and which parts it includes. */
export interface Parts {
  readonly parts: readonly Part[];
  /** The entries of the last group that only refer to what others hold in full. */
  readonly stubs: readonly string[];
}

/** One part. The last one is the whole. */
export interface Part {
  readonly key: 'a' | 'b' | 'c' | '';
  readonly declared: Configuration;
  readonly include: readonly string[];
}

/**
 * Declarations in three groups and what joins them: `a`; `b`, which includes it; `c`, which repeats some of what it refers to; and the whole. Everything
 * stands where all that it refers to is declared, and records stand beside what they are about.
 */
export const joinedDeclarations: fc.Arbitrary<Parts> = drawn((draw) => split(draw, build(draw, false)));

type Records = Readonly<Record<string, Draft>>;

function split(draw: Draw, whole: Configuration): Parts {
  const { network, assets, organization, documents, covers, outsourcing, technical, operations } = whole;
  const { scale: _, information, ...otherAssets } = assets ?? {};
  const { exceptions, judgements } = fewer(draw, whole);
  const sections: Readonly<Record<string, Records>> = {
    nodes: Object(network?.nodes),
    parties: Object(network?.parties),
    boundaries: Object(network?.boundaries),
    exits: Object(network?.exits),
    flows: Object(network?.flows),
    information: Object(information),
    exceptions,
    judgements,
  };
  for (const section of ['nodes', 'flows'])
    for (const record of Object.values(sections[section] ?? {})) withoutLostPointers(record, { exceptions, judgements });
  for (const asset of Object.values(sections.information ?? {}))
    for (const place of Object.values(Object(asset.placements))) withoutLostPointers(Object(place), { exceptions, judgements });
  const levels = levelsOf(draw, sections);
  const at = (level: number): Record<string, Draft> =>
    Object.fromEntries(
      Object.entries(sections).map(([section, records]) => [
        section,
        Object.fromEntries(Object.entries(records).filter(([id]) => levels.get(id) === level)),
      ]),
    );
  const part = (key: Part['key'], level: number, more: Draft, include: readonly string[]): Part => {
    const { nodes, parties, boundaries, exits, flows, information: data, ...records } = at(level);
    const assets = { ...Object(more.assets), information: data };
    return {
      key,
      declared: { ...more, assets, network: { nodes, parties, boundaries, exits, flows }, ...records } as unknown as Configuration, // of drafts
      include,
    };
  };
  const a = part('a', 0, { covers: { systems: ['a'] }, organization, documents }, []);
  const b = part('b', 1, { covers: { systems: ['b'] } }, ['a']);
  const { declared, stubs } = referring(draw, sections);
  const again = saidAgain(draw, Object(organization?.roles));
  Object.assign(Object(a.declared.assets?.information), again.first);
  const c: Part = { key: 'c', declared: { ...declared, ...again.second }, include: [] };
  const rest: Draft = { covers, assets: otherAssets, outsourcing, technical };
  put(rest, 'operations', operations);
  return { parts: [a, b, c, part('', 2, rest, draw([1, ['a', 'b', 'c']], [1, ['c', 'b']]))], stubs };
}

/** Some of the exceptions and judgements of the network, each about one thing: many would draw everything into one part. */
function fewer(draw: Draw, { exceptions, judgements }: Configuration): { readonly exceptions: Records; readonly judgements: Records } {
  const some = (records: object | undefined): Records =>
    Object.fromEntries(
      Object.entries(Object(records))
        .filter(() => draw([1, true], [1, false]))
        .map(([id, record]) => [id, { ...Object(record), subjects: Object(record).subjects.slice(0, 1) }]),
    );
  return { exceptions: some(exceptions), judgements: some(judgements) };
}

function withoutLostPointers(
  record: Draft,
  { exceptions, judgements }: { readonly exceptions: Records; readonly judgements: Records },
): void {
  if (record.exception !== undefined && !(String(record.exception) in exceptions)) delete record.exception;
  if (record.judgement !== undefined && !(String(record.judgement) in judgements)) delete record.judgement;
}

/** At which level each thing stands: not before anything that it names, and records where their subjects are. */
function levelsOf(draw: Draw, sections: Readonly<Record<string, Records>>): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const records = Object.entries(sections).flatMap(([section, entries]) =>
    Object.entries(entries).map(([id, record]) => ({ section, id, record })),
  );
  for (const { section, id, record } of records) {
    // What the catalogue says stands in the whole, and so do judgements about it.
    const isOfWhole = section === 'judgements' && /contract|system/.test(JSON.stringify(record.subjects));
    levels.set(
      id,
      isOfWhole ? 2 : section === 'nodes' || section === 'parties' ? draw([4, 0], [3, 1], [1, 2]) : draw([4, 0], [1, 1], [1, 2]),
    );
  }
  const raise = (id: string, to: number): boolean => {
    const isLower = (levels.get(id) ?? to) < to;
    if (isLower) levels.set(id, to);
    return isLower;
  };
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const { section, id, record } of records) {
      const named = namedIn(record).filter((name) => levels.has(name));
      if (raise(id, Math.max(0, ...named.map((name) => levels.get(name) ?? 0)))) isMoving = true;
      if (section !== 'exceptions' && section !== 'judgements') continue;
      for (const name of named) if (raise(name, levels.get(id) ?? 0)) isMoving = true;
    }
  }
  return levels;
}

/** Every text in a record, and every key: among them the ids it names. */
function namedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namedIn(inner)]);
}

/** A group that says of others where they stand, now and then wrongly, and declares a node and flows of its own. */
function referring(
  draw: Draw,
  { nodes = {}, parties = {}, boundaries = {}, exits = {} }: Readonly<Record<string, Records>>,
): { readonly declared: Configuration; readonly stubs: readonly string[] } {
  const own: Record<string, Draft> = { m0: { tier: one(draw, ['my-number', 'lgwan', 'internet']), kind: 'server' } };
  const others: Record<string, Draft> = {};
  const node = one(draw, Object.keys(nodes));
  const { tier, tiers, kind, affairs, removableMedia, factors } = nodes[node] ?? {};
  const stub: Draft = { refersTo: 'city' };
  const isRight = draw([3, true], [1, false]);
  if (!isRight) stub.tier = one(draw, ['my-number', 'lgwan', 'internet']);
  else if (tiers === undefined) put(stub, 'tier', tier);
  else put(stub, 'tiers', tiers);
  put(stub, 'kind', draw([2, undefined], [1, kind]));
  put(stub, 'affairs', affairs);
  put(stub, 'removableMedia', draw([3, undefined], [1, removableMedia]));
  put(stub, 'factors', draw([3, undefined], [1, factors]));
  own[node] = stub;
  const party = one(draw, Object.keys(parties));
  const { zone, destination } = parties[party] ?? {};
  const outside: Draft = { refersTo: 'city' };
  put(outside, 'zone', draw([3, zone], [1, 'closed-party']));
  put(outside, 'destination', destination);
  others[party] = outside;
  const flows: Record<string, Draft> = {};
  for (const [id, end] of Object.entries({ h0: node, h1: party })) {
    const { via: _, carries: __, ...made } = flow(draw, 'm0', end, [String(own.m0?.tier)], [String(stub.tier ?? zone)], own);
    flows[id] = made;
  }
  const ways = {
    boundaries: stubsOf(draw, boundaries, ['between', 'default'], 1, { between: ['my-number', 'internet-tier'], default: 'unknown' }),
    exits: stubsOf(draw, exits, ['aggregation', 'monitoring'], 3, { aggregation: 'unknown' }),
  };
  const declared = { covers: { systems: ['c'] }, network: { nodes: own, parties: others, flows, ...ways } };
  return {
    declared: declared as unknown as Configuration, // made of drafts
    stubs: [
      `node ${node}`,
      `party ${party}`,
      ...Object.keys(ways.boundaries).map((id) => `boundary ${id}`),
      ...Object.keys(ways.exits).map((id) => `exit ${id}`),
    ],
  };
}

/** Entries that only refer to others, with some of what those say; `often` of some sixty facts are wrong. */
function stubsOf(draw: Draw, records: Records, facts: readonly string[], often: number, wrong: Draft): Records {
  return Object.fromEntries(
    Object.entries(records).map(([id, full]) => {
      const stub: Draft = { refersTo: 'city' };
      for (const fact of facts) put(stub, fact, draw([20, undefined], [40, full[fact]], [often, wrong[fact] ?? full[fact]]));
      return [id, stub];
    }),
  );
}

/** Data of which two groups speak, and roles of the first that the second repeats, now and then otherwise. */
function saidAgain(draw: Draw, roles: Records): { readonly first: Draft; readonly second: Draft } {
  const data: Draft = { tier: 'lgwan', class: { confidentiality: '2', integrity: '2', availability: '2' } };
  const otherData = draw<Draft>([30, {}], [1, { tier: 'internet' }], [1, { affairs: ['general'] }], [1, { placements: {} }]);
  const repeated = one(draw, Object.keys(roles));
  const otherRole = draw<Draft>([30, {}], [1, { holder: 'Z' }], [1, { from: '2024-05-01' }], [1, { mayApproveExceptions: 'maybe' }]);
  if (otherRole.mayApproveExceptions !== undefined) otherRole.mayApproveExceptions = roles[repeated]?.mayApproveExceptions !== true;
  return {
    first: { t0: data },
    second: {
      organization: { roles: { [repeated]: { ...roles[repeated], ...otherRole } } },
      assets: { information: { t0: { ...data, ...otherData } } },
    },
  };
}
