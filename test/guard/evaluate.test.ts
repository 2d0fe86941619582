import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Configuration, Flow } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report, type Result } from '../../src/evaluation/index';
import { createGuard, type Guard, guardFromJson, type Query } from '../../src/guard/index';
import { crossingRequirements, gotsuPolicy, guidelineLayer, lawLayer, layOver, type Policy } from '../../src/policy/index';
import { city } from './cities';

// The law of the guard: it permits a communication if and only if a report of the same day has nothing open to say of any flow that is meant.

const guideline = layOver(gotsuPolicy, guidelineLayer);
const days = [
  '2026-11-24',
  '2026-11-25',
  '2026-12-31',
  '2027-01-01',
  '2027-01-15',
  '2027-03-31',
  '2027-04-01',
  '2027-12-02',
  '2028-03-31',
  '2028-04-01',
];
const noon = (day: string): number => Date.parse(`${day}T12:00:00+09:00`);

const settled = ({ outcome, disposition }: Result): boolean =>
  outcome === 'pass' || outcome === 'not-applicable' || disposition === 'excepted' || disposition === 'judged';

/** The rules that say of each flow what the table of crossings says. */
const crossingRules = [
  'network/my-number-isolation',
  'network/specified-communication',
  'network/sanitized-communication',
  'network/path-partition',
  'network/internet-aggregation',
];

/** What a report makes of a flow. */
function isPermitted(id: string, report: Report): boolean {
  const own = [...report.results, ...(report.evidence ?? [])].filter(
    ({ subjects, path, severity }) =>
      path === undefined && severity === 'violation' && subjects.some((one) => one.kind === 'flow' && one.id === id),
  );
  const crossing: readonly string[] = crossingRequirements;
  // What a person's record or another rule says of it permits nothing of which the table says nothing.
  const permitting = own.some(
    (one) => settled(one) && one.outcome !== 'not-applicable' && crossingRules.includes(one.rule) && crossing.includes(one.requirement),
  );
  return permitting && own.every(settled);
}

/** A question that states everything a flow could be limited to, as this one is. */
function fullQuery({ from, to, data, carries, protocol, ports, limits, destinationLimits }: Flow): Query {
  const firstOf = (list: readonly string[] | string | undefined): string | undefined => (typeof list === 'string' ? undefined : list?.[0]);
  return {
    from,
    to,
    data: data === 'forward' || data === 'backward' ? data : 'both',
    carries: carries ?? [],
    protocol: protocol ?? 'ssh',
    transport: 'tcp',
    port: Number(/\d+/.exec(firstOf(ports) ?? firstOf(limits?.port) ?? '443')?.[0] ?? 443) || 443,
    ip: firstOf(limits?.ip)?.includes('/') === false ? (firstOf(limits?.ip) ?? '') : '192.0.2.1',
    mac: '00-11-22-33-44-55',
    destination: firstOf(destinationLimits) ?? 'elsewhere.example.jp',
  };
}

/** Whether a question that states everything lies within the limits of a flow: worked out over, from the values that the generator knows. */
function isMeant(query: Query, { from, to, data, carries, protocol, ports, limits, destinationLimits }: Flow): boolean {
  const portOf = (list: readonly string[]): boolean =>
    list.some(
      (text) =>
        ({ '443': 443, '443/tcp': 443, '22': 22 })[text] === query.port ||
        text === '0-65535' ||
        (text === '8000-8010' && query.port === 8000),
    );
  return (
    from === query.from &&
    to === query.to &&
    (data === undefined || data === 'unknown' || data === 'both' || data === query.data) &&
    (carries === undefined || (query.carries ?? []).every((id) => carries.includes(id))) &&
    (protocol === undefined || protocol.toLowerCase() === query.protocol?.toLowerCase()) &&
    (ports === undefined || portOf(ports)) &&
    (!Array.isArray(limits?.port) || portOf(limits.port)) &&
    (!Array.isArray(destinationLimits) || destinationLimits.includes(query.destination ?? ''))
  );
}

function agrees(input: Configuration, built: string, day: string, policy: Policy, seen: Map<string, number>): void {
  const configuration = parseConfiguration(input, { policy });
  const report = evaluate(configuration, { asOf: day, policy, evidence: true });
  let now = noon(built);
  const made = createGuard(configuration, { policy, now: () => now });
  const stored = guardFromJson(JSON.stringify(made), { now: () => now });
  now = noon(day);
  const flows = Object.entries(configuration.network?.flows ?? {});
  for (const [id, flow] of flows) {
    const query = fullQuery(flow);
    const meant = flows.filter(([, other]) => isMeant(query, other)).map(([other]) => other);
    const expected = meant.length > 0 && meant.every((other) => isPermitted(other, report)) ? 'permit' : 'deny';
    const decisions = [made, stored].map((guard: Guard) => guard.decide(query));
    expect(
      decisions.map(({ effect }) => effect),
      JSON.stringify({ id, query, decision: decisions[0] }),
    ).toEqual([expected, expected]);
    expect(decisions[0]).toEqual(decisions[1]);
    // What is said to hold until a day still holds on it.
    const { until = null, code = '' } = decisions[0] ?? {};
    if (until !== null && until > day) {
      now = noon(until);
      expect(made.decide(query)).toEqual(decisions[0]);
      now = noon(day);
    }
    seen.set(code, (seen.get(code) ?? 0) + 1);
  }
}

describe('a guard decides as a report of the same day does', () => {
  test.each([
    ['the policy', gotsuPolicy],
    ['the policy under the guideline', guideline],
    ['the policy under guideline and law', layOver(guideline, lawLayer)],
  ] as const)('under %s, over random cities, records and days, and after having been stored', (_, policy) => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(city, fc.constantFrom('2020-04-01', '2026-11-24'), fc.constantFrom(...days), (input, built, day) => {
        agrees(input, built, day, policy, seen);
      }),
      { numRuns: 250, seed: 20261126 },
    );
    // It cannot have agreed by never being asked.
    for (const code of ['permitted', 'excepted', 'judged', 'forbidden', 'undetermined', 'not-covered', 'outside-limits']) {
      expect(seen.get(code) ?? 0, code).toBeGreaterThan(0);
    }
  });
});
