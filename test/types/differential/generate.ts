import type fc from 'fast-check';
import type { Configuration } from '../../../src/configuration/index';
import { type Draft, type Draw, drawn, one, put } from './draw';
import { catalogue, classified } from './generate-catalogue';

/** The day on which everything in a generated declaration holds: inside the dates of every exception. */
export const day = '2026-06-01';

const zoneOf: Readonly<Record<string, string>> = { 'my-number': 'my-number', lgwan: 'lgwan', internet: 'internet-tier' };

/**
 * Small declarations around the border of what passes: what a careful author would write for each element, then none, one or two mistakes in it.
 * Everything is a literal, every date is right, every section is there.
 */
export const declarations: fc.Arbitrary<Configuration> = drawn((draw) => build(draw, false));

/** The same with communication of the My Number tier with parties under an exception, of which a policy may ask more. */
export const declarationsOfSpecified: fc.Arbitrary<Configuration> = drawn((draw) => build(draw, true));

/** One declaration; `isSpecified`: with specified communication. */
export function build(draw: Draw, isSpecified: boolean): Configuration {
  const nodes: Record<string, Draft> = {};
  const zones: Record<string, readonly string[]> = {};
  const base = [
    'my-number',
    'my-number',
    'lgwan',
    'lgwan',
    'internet',
    'internet',
    ...draw<string[]>([2, []], [1, ['odd']], [2, ['odd', 'odd']]),
  ];
  for (const [index, tier] of base.entries()) {
    const id = `n${index}`;
    nodes[id] = tier === 'odd' ? oddNode(draw) : plainNode(draw, tier);
    zones[id] = zonesOfNode(nodes[id]);
  }
  const parties: Record<string, Draft> = {};
  for (let index = 0; index < 4; index += 1) {
    const id = `p${index}`;
    const party: Draft = {};
    put(
      party,
      'zone',
      draw(
        [3, 'internet'],
        [3, 'internet-party'],
        [2, 'security-cloud'],
        [2, 'lgwan-network'],
        [3, 'closed-party'],
        [1, 'unknown'],
        [1, undefined],
      ),
    );
    put(party, 'destination', draw([5, undefined], [1, 'eltax'], [1, 'juki-net'], [1, 'none']));
    parties[id] = party;
    zones[id] = [zoneOfParty(party)];
  }
  const exits: Record<string, Draft> = {};
  for (const id of ['e0', 'e1']) {
    const exit: Draft = {};
    put(exit, 'aggregation', id === 'e0' ? 'inside' : draw([3, 'inside'], [1, 'outside'], [1, 'unknown'], [1, undefined]));
    put(exit, 'through', draw([3, undefined], [1, one(draw, Object.keys(parties))]));
    put(exit, 'monitoring', ['packet-inspection']);
    exits[id] = exit;
  }
  const flows: Record<string, Draft> = {};
  const ends = [...Object.keys(nodes), ...Object.keys(parties)];
  for (let index = 0; index < 6; index += 1) {
    const from = one(draw, Object.keys(nodes));
    const to = one(
      draw,
      ends.filter((id) => id !== from),
    );
    const [a, b] =
      isSpecified && index < 3 ? [one(draw, ['n0', 'n1']), `p${index}`] : draw([4, [from, to] as const], [1, [to, from] as const]);
    flows[`f${index}`] = flow(draw, a, b, zones[a] ?? [], zones[b] ?? [], nodes);
  }
  const boundaries: Record<string, Draft> = { b0: boundary(draw, flows, ends, true), b1: boundary(draw, flows, ends, false) };
  const information: Record<string, Draft> = {};
  const { assets, ...sections } = catalogue(draw);
  for (const id of ['d0', 'd1']) information[id] = classified(draw, data(draw, ends), assets.scale);
  for (const made of Object.values(flows)) {
    put(made, 'carries', draw([5, undefined], [1, ['d0']], [1, ['d1']], [1, ['d0', 'd1']], [1, []]));
  }
  const subjects = [
    ...Object.keys(flows).map((id) => ({ flow: id })),
    ...Object.keys(nodes).map((id) => ({ node: id })),
    ...Object.entries(information).flatMap(([id, asset]) =>
      Object.keys(Object(asset.placements ?? {})).map((node) => ({ placement: { data: id, node } })),
    ),
  ];
  const exceptions: Record<string, Draft> = {};
  const specified = ['f0', 'f1', 'f2'].map((id) => ({ flow: id }));
  for (const id of ['x0', 'x1']) {
    exceptions[id] = exception(draw, subjects);
    if (isSpecified && id === 'x0') exceptions[id].subjects = specified;
  }
  const judgements: Record<string, Draft> = {};
  for (const id of ['j0', 'j1', 'j2']) judgements[id] = judgement(draw, subjects);
  judgements.j3 = judgementOf(draw, '6.8.p1/contract-requirements', [{ contract: 'k0' }]);
  judgements.j4 = judgementOf(draw, '6.6/computer-management', [{ system: one(draw, ['s0', 's1']) }]);
  point(draw, 'exception', exceptions, { nodes, flows, information }, zones);
  const { j3: _, j4: __, ...ofNetwork } = judgements; // nothing outside the network points to a judgement
  point(draw, 'judgement', ofNetwork, { nodes, flows, information }, zones);
  return {
    covers: 'municipality',
    organization: {
      roles: {
        r0: { holder: 'A', from: '2024-04-01', mayApproveExceptions: true },
        r1: { holder: 'B', from: '2024-04-01' },
        r2: { holder: 'A', mayApproveExceptions: true },
        r3: { holder: 'C', mayApproveExceptions: false },
        r4: { mayApproveExceptions: true },
        r5: { holder: 'none', from: '2024-04-01' },
        r6: { from: '2024-04-01' },
        r7: { holder: 'none', mayApproveExceptions: true },
      },
    },
    assets: { ...assets, information },
    ...sections,
    network: { nodes, parties, boundaries, exits, flows },
    exceptions,
    judgements,
  } as unknown as Configuration; // made of drafts; a test says that each can be parsed
}

function plainNode(draw: Draw, tier: string): Draft {
  const node: Draft = { tier };
  put(node, 'kind', draw([4, 'server'], [2, 'terminal'], [1, 'unknown'], [1, undefined]));
  if (node.kind !== 'server' || draw([1, true], [5, false])) terminal(draw, node);
  put(node, 'affairs', draw([6, undefined], [1, ['general']], [1, []], [1, ['local-tax', 'general']]));
  return node;
}

function terminal(draw: Draw, node: Draft): void {
  put(node, 'removableMedia', draw([6, 'blocked'], [2, 'registered-only'], [1, 'allowed'], [1, 'unknown'], [1, undefined]));
  const factor = () => ({
    kind: draw([3, 'knowledge'], [3, 'possession'], [2, 'inherence'], [1, 'unknown']),
    ...draw([6, { identifies: 'person' }], [2, { identifies: 'group' }], [1, { identifies: 'unknown' }], [1, {}]),
  });
  put(node, 'factors', draw([1, undefined], [1, []], [2, [factor()]], [6, [factor(), factor()]], [3, [factor(), factor(), factor()]]));
}

function oddNode(draw: Draw): Draft {
  const node: Draft = {};
  put(
    node,
    'tiers',
    draw<unknown>(
      [2, ['my-number', 'lgwan']],
      [2, ['lgwan', 'internet']],
      [1, ['internet', 'my-number']],
      [1, ['my-number', 'lgwan', 'internet']],
      [1, ['lgwan']],
      [2, undefined],
    ),
  );
  if (node.tiers === undefined) put(node, 'tier', draw([1, undefined], [1, 'unknown'], [2, 'lgwan']));
  put(node, 'affairs', draw([4, undefined], [1, ['general']], [2, ['local-tax']]));
  put(node, 'outside', draw([3, undefined], [1, { reason: 'visitors' }]));
  put(node, 'kind', draw([3, 'server'], [1, 'terminal'], [1, undefined]));
  if (node.kind === 'terminal') terminal(draw, node);
  const closed = () => draw([8, 'none'], [1, 'present'], [1, 'unknown']);
  put(
    node,
    'passage',
    draw<unknown>([2, undefined], [4, { routing: closed(), sharedStorage: closed(), dataFunction: closed() }], [1, { routing: 'none' }]),
  );
  return node;
}

function zonesOfNode(node: Draft): readonly string[] {
  const stated = (node.tiers ?? (node.tier === undefined ? [] : [node.tier])) as readonly string[];
  const zones = stated.flatMap((tier) => zoneOf[tier] ?? []);
  const affairs = (node.affairs ?? []) as readonly string[];
  return affairs.includes('local-tax') ? [...new Set([...zones, 'my-number'])] : zones;
}

function zoneOfParty(party: Draft): string {
  return String(party.zone ?? 'unknown');
}

/** One flow between two ends, of which the zones are given. */
export function flow(draw: Draw, from: string, to: string, a: readonly string[], b: readonly string[], nodes: object): Draft {
  const both = [...a, ...b];
  const toInternet = both.includes('internet') || both.includes('internet-party');
  const crossing = both.includes('lgwan') && (both.includes('internet-tier') || both.includes('security-cloud'));
  const made: Draft = { from, to };
  const outside = !(from in nodes) || !(to in nodes);
  put(
    made,
    'medium',
    outside
      ? draw(
          [5, 'closed-line'],
          [3, 'internet'],
          [1, 'vpn-over-internet'],
          [1, 'lgwan'],
          [1, 'carried-media'],
          [1, 'unknown'],
          [1, undefined],
        )
      : draw(
          [8, 'local-network'],
          [1, 'radio'],
          [1, 'carried-media'],
          [1, 'internet'],
          [1, 'vpn-over-internet'],
          [1, 'lgwan'],
          [1, 'unknown'],
          [1, undefined],
        ),
  );
  const data = draw([4, 'forward'], [2, 'backward'], [3, 'both'], [1, 'unknown'], [1, undefined]);
  put(made, 'data', data);
  const via = [
    ...(crossing ? draw([8, ['b0']], [1, ['b1']], [1, ['b1', 'b0']], [1, []]) : draw([6, []], [1, ['b0']])),
    ...(toInternet ? draw([6, ['e0']], [1, ['e1']], [1, ['e0', 'e1']], [2, []]) : draw([8, []], [1, ['e0']])),
  ];
  put(made, 'via', draw<unknown>([8, via.length === 0 ? undefined : via], [1, undefined], [1, 'none'], [1, via]));
  put(made, 'limits', outside && both.includes('my-number') ? limits(draw) : undefined);
  put(made, 'ports', draw<unknown>([3, undefined], [2, ['443/tcp']], [1, ['80', '443']], [1, []]));
  const items = draw(
    [4, ['both']],
    [2, ['forward']],
    [2, ['backward']],
    [2, ['forward', 'backward']],
    [2, [data === 'backward' ? 'backward' : 'forward']],
  );
  put(
    made,
    'sanitization',
    crossing
      ? draw<unknown>([8, items.map((direction) => sanitization(draw, direction))], [1, 'none'], [1, undefined], [1, []])
      : draw<unknown>([10, undefined], [1, 'none']),
  );
  return made;
}

function limits(draw: Draw): Draft | undefined {
  const made: Draft = {};
  const rather = (right: string, everything: readonly string[]) =>
    draw<unknown>([20, [right]], [1, []], [1, 'none'], [1, 'unknown'], [1, undefined], [1, everything], [1, [right, ...everything]]);
  put(made, 'mac', rather('00:11:22:33:44:55', []));
  put(made, 'ip', rather('10.1.2.0/24', draw([1, ['0.0.0.0/0']], [1, ['::/0']], [1, ['10.0.0.0/0']])));
  put(made, 'port', rather('443/tcp', draw([1, ['1-65535']], [1, ['0-65535/tcp']])));
  return draw([6, made], [1, undefined]);
}

function sanitization(draw: Draw, direction: string): Draft {
  const item: Draft = { direction };
  const place = draw([5, 'internet-tier'], [3, 'security-cloud'], [2, 'lgwan-tier'], [1, 'unknown'], [1, undefined]);
  const method = draw(
    [3, 'text-conversion'],
    [3, 'file-sanitization'],
    [1, 'file-inspection'],
    [3, 'screen-transfer'],
    [2, 'other'],
    [1, 'unknown'],
  );
  item.method = method;
  put(item, 'place', method === 'screen-transfer' ? draw([3, undefined], [1, place]) : place);
  if (method === 'text-conversion')
    put(item, 'attachments', draw([5, 'removed'], [4, 'sanitized'], [1, 'passed'], [1, 'unknown'], [1, undefined]));
  put(item, 'unopenable', draw([6, 'blocked'], [1, 'passed'], [1, 'unknown'], [1, undefined]));
  const off = () => draw([20, 'off'], [1, 'on'], [1, 'unknown']);
  if (method === 'screen-transfer')
    put(
      item,
      'redirections',
      draw<unknown>([8, { clipboard: off(), drive: off(), usb: off(), printer: off() }], [1, { clipboard: 'off' }], [1, undefined]),
    );
  return item;
}

function boundary(draw: Draw, flows: Record<string, Draft>, ends: readonly string[], good: boolean): Draft {
  const made: Draft = {};
  put(
    made,
    'between',
    good
      ? draw<unknown>([8, ['lgwan', 'internet-tier']], [1, ['internet-tier', 'lgwan', 'internet']])
      : draw<unknown>([3, ['lgwan', 'internet-tier']], [1, ['lgwan', 'my-number']], [1, undefined], [1, []]),
  );
  put(made, 'default', good ? draw([9, 'deny'], [1, 'allow']) : draw([4, 'deny'], [1, 'allow'], [1, 'unknown'], [1, undefined]));
  const entries: unknown[] = [];
  for (const [id, flow] of Object.entries(flows)) {
    if (!draw([3, true], [2, false])) continue;
    entries.push(
      draw<unknown>(
        [3, { flow: id }],
        [1, { from: [flow.from], to: [flow.to] }],
        [1, { from: 'any', to: [flow.to] }],
        [1, { from: [flow.from], to: 'any', ports: 'any' }],
        [1, { from: [flow.from], to: [flow.to], ports: ['443/tcp'] }],
      ),
    );
  }
  const wide = draw<readonly unknown[]>(
    [10, []],
    [1, [{ from: 'any', to: 'any' }]],
    [1, [{ from: 'any', to: 'any', ports: 'any' }]],
    [1, [{ from: 'any', to: 'any', ports: ['443'] }]],
    [1, [{ from: 'any', to: 'any', ports: ['00001-65535/tcp'] }]],
    [1, [{ from: ends, to: draw<unknown>([1, ends], [1, 'any'], [1, ends.slice(1)]) }]],
  );
  put(made, 'allow', draw<unknown>([8, [...entries, ...wide]], [1, undefined], [1, []]));
  return made;
}

function data(draw: Draw, ends: readonly string[]): Draft {
  const made: Draft = {};
  put(made, 'tier', draw([4, 'my-number'], [4, 'lgwan'], [1, 'internet'], [1, 'unknown'], [1, undefined]));
  put(made, 'affairs', draw([5, undefined], [1, ['general']], [1, ['local-tax']]));
  const places = draw<readonly string[]>([1, []], [3, ['n0']], [3, [one(draw, ends)]], [2, ['n1', one(draw, ends)]]);
  put(made, 'placements', draw([9, Object.fromEntries(places.map((place) => [place, {}]))], [1, undefined]));
  return made;
}

function exception(draw: Draw, subjects: readonly unknown[]): Draft {
  const made: Draft = { requirement: draw([8, '6.3.1/isolation'], [1, '6.3.2/partition']) };
  made.subjects = [
    one(draw, subjects),
    ...draw([1, []], [2, [one(draw, subjects), one(draw, subjects)]]),
    ...draw<readonly unknown[]>([6, []], [1, [{ flow: 'gone' }]]),
  ];
  if (draw([20, false], [1, true])) made.subjects = [];
  const keep = (): boolean => draw([15, true], [1, false]);
  if (keep()) made.reason = 'because';
  if (keep()) made.requestedBy = draw([9, 'r1'], [1, 'r0'], [1, 'r4'], [1, 'r5']);
  if (keep()) made.approvedBy = draw([9, 'r0'], [1, 'r1'], [1, 'r2'], [1, 'r3'], [1, 'r4'], [1, 'r7']);
  if (keep()) made.approvedOn = '2026-04-01';
  if (keep()) made.from = '2026-04-01';
  const [until, reviewBy] = draw([5, [true, false]], [2, [false, true]], [1, [false, false]], [1, [true, true]]);
  if (until) made.until = '2027-03-31';
  if (reviewBy) made.reviewBy = '2027-03-31';
  return made;
}

function judgement(draw: Draw, subjects: readonly unknown[]): Draft {
  const requirement = one(draw, [
    '6.3.1/isolation',
    '6.3.2/sanitized-communication',
    '6.3.2/sanitized-communication',
    '6.3.2/partition',
    '6.3.3/aggregation',
    '6.3.1/multi-factor',
    '6.3.1/export-ban',
  ]);
  return judgementOf(draw, requirement, [one(draw, subjects), one(draw, subjects), one(draw, subjects)]);
}

function judgementOf(draw: Draw, requirement: string, subjects: readonly unknown[]): Draft {
  const made: Draft = { requirement, subjects };
  const keep = (): boolean => draw([20, true], [1, false]);
  put(made, 'result', draw([20, 'conformant'], [2, 'nonconformant'], [1, undefined]));
  if (keep()) made.by = draw([16, 'r0'], [1, 'r4'], [1, 'r5'], [1, 'gone']);
  if (keep()) made.on = '2026-05-01';
  if (keep()) made.evidence = 'minutes';
  if (!keep()) made.questions = [];
  return made;
}

/** Whether a careful author would point from here: what stands in one tier, or joins no other one to the My Number tier, needs no exception. */
function hasWhatToExcept(subject: Draft, flows: Record<string, Draft>, zones: Readonly<Record<string, readonly string[]>>): boolean {
  const joins = (a: readonly string[], b: readonly string[]): boolean =>
    [...a, ...b].includes('my-number') && !a.some((zone) => b.includes(zone));
  if ('node' in subject) return (zones[String(subject.node)] ?? []).length > 1;
  if (!('flow' in subject)) return true;
  const flow = flows[String(subject.flow)];
  return flow !== undefined && joins(zones[String(flow.from)] ?? [], zones[String(flow.to)] ?? []);
}

/** Writes pointers that agree with the records, now and then one that does not. */
function point(
  draw: Draw,
  key: 'exception' | 'judgement',
  records: Record<string, Draft>,
  sections: {
    readonly nodes: Record<string, Draft>;
    readonly flows: Record<string, Draft>;
    readonly information: Record<string, Draft>;
  },
  zones: Readonly<Record<string, readonly string[]>>,
): void {
  const at = (subject: Draft): Draft | undefined => {
    if ('flow' in subject) return sections.flows[String(subject.flow)];
    if ('node' in subject) return sections.nodes[String(subject.node)];
    const { data, node } = subject.placement as { data: string; node: string };
    const placements = sections.information[data]?.placements as Record<string, Draft> | undefined; // as `data` made it
    return placements?.[node];
  };
  for (const [id, record] of Object.entries(records)) {
    for (const subject of record.subjects as readonly Draft[]) {
      const target = at(subject);
      const useful = key === 'judgement' || hasWhatToExcept(subject, sections.flows, zones);
      if (target !== undefined && draw([1, true], [useful ? 1 : 15, false]))
        target[key] = draw([15, id], [1, one(draw, Object.keys(records))]);
    }
  }
  const [first] = Object.values(sections.flows);
  if (first !== undefined && draw([1, true], [12, false])) first[key] = one(draw, Object.keys(records));
  if (draw([1, true], [12, false])) {
    for (const asset of Object.values(sections.information))
      for (const place of Object.values((asset.placements ?? {}) as Record<string, Draft>)) place[key] = one(draw, Object.keys(records));
  }
}
