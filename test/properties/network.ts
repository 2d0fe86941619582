import fc from 'fast-check';
import type {
  Boundary,
  Configuration,
  Exception,
  Exit,
  Flow,
  InformationAsset,
  Node,
  Party,
  Sanitization,
} from '../../src/configuration/index';

/** Small cities at random: every id that is referred to exists, and every fact is sometimes absent, denied or unknown. */

const nodeIds = ['n1', 'n2', 'n3', 'n4', 'n5'] as const;
const partyIds = ['p1', 'p2', 'p3'] as const;
const flowIds = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'] as const;
const boundaryIds = ['b1', 'b2'] as const;
const exitIds = ['e1', 'e2'] as const;
const dataIds = ['d1', 'd2'] as const;
const ends = [...nodeIds, ...partyIds] as const;

const one = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Some facts of a record, each sometimes left out. */
function partial<T extends object>(shape: { readonly [K in keyof T]?: fc.Arbitrary<NonNullable<T[K]>> }): fc.Arbitrary<Partial<T>> {
  const facts = Object.entries(shape) as readonly (readonly [string, fc.Arbitrary<unknown>])[]; // the values of a shape are arbitraries
  const maybe = facts.map(([key, value]) =>
    fc.option(value, { nil: undefined }).map((chosen) => (chosen === undefined ? {} : { [key]: chosen })),
  );
  // Each part holds one key of T with a value of its type.
  return fc.tuple(...maybe).map((parts) => Object.assign({}, ...parts) as Partial<T>);
}

const records = <const K extends string, V>(ids: readonly K[], value: fc.Arbitrary<V>): fc.Arbitrary<Readonly<Record<string, V>>> =>
  fc
    .tuple(fc.subarray([...ids], { minLength: 0 }), fc.array(value, { minLength: ids.length, maxLength: ids.length }))
    .map(([chosen, values]) =>
      Object.fromEntries(chosen.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]]))),
    );

/** One value for every id. */
const pool = <const K extends string, V>(ids: readonly K[], value: fc.Arbitrary<V>): fc.Arbitrary<ReadonlyMap<string, V>> =>
  fc
    .array(value, { minLength: ids.length, maxLength: ids.length })
    .map((values) => new Map(ids.flatMap((id, index) => pair(id, values[index]))));

function pair<V>(id: string, value: V | undefined): readonly (readonly [string, V])[] {
  return value === undefined ? [] : [[id, value]];
}

const tier = one('my-number', 'lgwan', 'internet');

const standing: fc.Arbitrary<Node> = fc.oneof(
  { weight: 6, arbitrary: tier.map((name): Node => ({ tier: name })) },
  { weight: 1, arbitrary: fc.constant<Node>({}) },
  { weight: 1, arbitrary: fc.constant<Node>({ tier: 'unknown' }) },
  { weight: 1, arbitrary: fc.constant<Node>({ outside: { reason: 'visitors' } }) },
  {
    weight: 2,
    arbitrary: fc
      .shuffledSubarray(['my-number', 'lgwan', 'internet'] as const, { minLength: 1 })
      .map(([first = 'lgwan', ...rest]): Node => ({ tiers: [first, ...rest] })),
  },
);

const passed = one('none', 'present', 'unknown');

const node: fc.Arbitrary<Node> = fc
  .tuple(
    standing,
    partial<Node>({
      kind: one('server', 'terminal', 'printer', 'unknown'),
      affairs: fc.subarray(['local-tax', 'general'] as const),
      device: one('D1', 'D2'),
      passage: partial<NonNullable<Node['passage']>>({ routing: passed, sharedStorage: passed, dataFunction: passed }),
      removableMedia: one('blocked', 'registered-only', 'allowed', 'unknown'),
      factors: fc.array(
        fc.record({ kind: one('knowledge', 'possession', 'inherence', 'unknown'), identifies: one('person', 'group', 'unknown') }),
        { maxLength: 3 },
      ),
    }),
  )
  .map(([where, facts]) => ({ ...facts, ...where }));

const party: fc.Arbitrary<Party> = partial<Party>({
  zone: one('security-cloud', 'internet', 'lgwan-network', 'closed-party', 'internet-party', 'unknown'),
  destination: one('juki-net', 'eltax', 'none'),
});

const redirection = one('off', 'on', 'unknown');

const sanitization: fc.Arbitrary<Sanitization> = fc
  .tuple(
    fc.record({
      direction: one('forward', 'backward', 'both'),
      method: one('text-conversion', 'screen-transfer', 'file-sanitization', 'file-inspection', 'other', 'unknown'),
    }),
    partial<Sanitization>({
      place: one('security-cloud', 'internet-tier', 'lgwan-tier', 'unknown'),
      attachments: one('removed', 'sanitized', 'passed', 'unknown'),
      unopenable: one('blocked', 'passed', 'unknown'),
      redirections: partial<NonNullable<Sanitization['redirections']>>({
        clipboard: redirection,
        drive: redirection,
        usb: redirection,
        printer: redirection,
      }),
    }),
  )
  .map(([required, facts]) => ({ ...facts, ...required }));

export const flow: fc.Arbitrary<Flow> = fc
  .tuple(
    fc.tuple(one(...ends), one(...ends)).filter(([from, to]) => from !== to),
    partial<Flow>({
      data: one('forward', 'backward', 'both', 'unknown'),
      carries: fc.subarray([...dataIds]),
      medium: one('local-network', 'local-network', 'closed-line', 'lgwan', 'internet', 'vpn-over-internet', 'carried-media', 'unknown'),
      via: fc.oneof(fc.constant('none' as const), fc.subarray([...boundaryIds, ...exitIds])),
      sanitization: fc.oneof(fc.constant('none' as const), fc.array(sanitization, { maxLength: 2 })),
      limits: partial<NonNullable<Flow['limits']>>({
        mac: one<readonly string[] | 'none' | 'unknown'>(['00:11:22:33:44:55'], 'none', 'unknown'),
        ip: one<readonly string[] | 'none'>(['192.0.2.1'], ['0.0.0.0/0'], 'none'),
        port: one<readonly string[] | 'none'>(['443'], ['0-65535'], 'none'),
      }),
    }),
  )
  .map(([[from, to], facts]) => ({ ...facts, from, to }));

const boundary: fc.Arbitrary<Boundary> = partial<Boundary>({
  between: one(['lgwan', 'internet-tier'], ['my-number', 'lgwan'], []),
  default: one('deny', 'deny', 'allow', 'unknown'),
  allow: fc.oneof(
    fc.subarray([...flowIds]).map((ids) => ids.map((id) => ({ flow: id }))),
    fc.constant([{ from: 'any', to: 'any' } as const]),
  ),
});

const exit: fc.Arbitrary<Exit> = partial<Exit>({
  aggregation: one('inside', 'inside', 'outside', 'unknown'),
  monitoring: fc.oneof(one('none', 'unknown'), fc.subarray(['packet-inspection', 'other'] as const)),
});

const placements = fc.subarray([...nodeIds, ...partyIds], { maxLength: 3 }).map((ids) => Object.fromEntries(ids.map((id) => [id, {}])));

const data: fc.Arbitrary<InformationAsset> = partial<InformationAsset>({
  tier: one('my-number', 'lgwan', 'internet', 'unknown'),
  affairs: fc.subarray(['local-tax', 'general'] as const),
  placements,
});

/** Over, running, beginning today, not begun, without an end. */
const period: fc.Arbitrary<Partial<Exception>> = one<Partial<Exception>>(
  { from: '2025-04-01', until: '2026-03-31' },
  { from: '2026-04-01', until: '2027-03-31' },
  { from: '2026-11-24', until: '2026-11-24' },
  { from: '2027-04-01', until: '2028-03-31' },
  { from: '2026-04-01' },
);

const exception: fc.Arbitrary<Exception> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: one(...flowIds).map((id) => ({ flow: id })) },
        { weight: 2, arbitrary: one(...nodeIds).map((id) => ({ node: id })) },
        fc.tuple(one(...dataIds), one(...nodeIds)).map(([kept, at]) => ({ placement: { data: kept, node: at } })),
        fc.tuple(one(...ends), one(...ends)).map(([from, to]) => ({ path: { from, to } })),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    one('6.3.1/isolation', '6.3.1/isolation', '6.3.1/isolation', '6.3.1/isolation', '6.3.2/partition'),
    period,
    partial<Exception>({ approvedOn: one('2025-04-01', '2025-04-01', '2025-04-01', '2026-04-01') }),
    one<Partial<Exception>>(
      { requestedBy: 'r2', approvedBy: 'r1' },
      { requestedBy: 'r2', approvedBy: 'r1' },
      { requestedBy: 'r1', approvedBy: 'r2' },
      {},
    ),
  )
  .map(([subjects, requirement, dates, facts, roles]) => ({
    reason: 'r',
    approvedOn: '2025-04-01',
    ...facts,
    ...dates,
    ...roles,
    subjects,
    requirement,
  }));

/** A declaration whose references all resolve. Exceptions may be about things that are not declared. */
export const declaration: fc.Arbitrary<Configuration> = fc
  .record({
    covers: one<NonNullable<Configuration['covers']>>('municipality', { systems: ['s'] }),
    nodes: pool(nodeIds, node),
    parties: pool(partyIds, party),
    chosen: fc.subarray([...ends]),
    flows: records(flowIds, flow),
    boundaries: records(boundaryIds, boundary),
    exits: records(exitIds, exit),
    data: records(dataIds, data),
    exceptions: records(['x1', 'x2'], exception),
  })
  .map(({ covers, nodes, parties, chosen, flows, boundaries, exits, data: information, exceptions }) => {
    // What a flow or a placement refers to is declared.
    const declared = new Set<string>([
      ...chosen,
      ...Object.values(flows).flatMap(({ from, to }) => [from, to]),
      ...Object.values(information).flatMap(({ placements: at }) => Object.keys(at ?? {})),
    ]);
    const pick = <V>(from: ReadonlyMap<string, V>): Readonly<Record<string, V>> =>
      Object.fromEntries([...from].filter(([id]) => declared.has(id)));
    return {
      covers,
      organization: {
        roles: { r1: { holder: 'A', mayApproveExceptions: true }, r2: { holder: 'B', mayApproveExceptions: false } },
      },
      assets: { information: { ...Object.fromEntries(dataIds.map((id) => [id, {}])), ...information } },
      network: {
        nodes: pick(nodes),
        parties: pick(parties),
        flows,
        boundaries: { ...Object.fromEntries(boundaryIds.map((id) => [id, {}])), ...onlyDeclaredFlows(boundaries, flows) },
        exits: { ...Object.fromEntries(exitIds.map((id) => [id, {}])), ...exits },
      },
      exceptions,
    };
  });

function onlyDeclaredFlows(boundaries: Readonly<Record<string, Boundary>>, flows: Readonly<Record<string, Flow>>) {
  return Object.fromEntries(
    Object.entries(boundaries).map(([id, { allow, ...rest }]): [string, Boundary] => [
      id,
      allow === undefined ? rest : { ...rest, allow: allow.filter((entry) => !('flow' in entry) || Object.hasOwn(flows, entry.flow)) },
    ]),
  );
}
