import { describe, expect, test } from 'vitest';
import { crossings, gotsuPolicy, guidelineLayer, layOver, type Policy, type Provision, type Zone, zones } from '../../src/policy/index';

const ids = zones.map(({ id }) => id);

/** A cell in short: requirement (without its clause), effect, conditions; `!` exceptable, `?` our reading. */
const short = ({ requirement, effect, conditions, exceptable, basis }: Provision): string =>
  `${requirement} ${[effect, ...(conditions ?? [])].join(' ')}${exceptable ? '!' : ''}${basis === 'policy' ? '' : basis === 'interpretation' ? '?' : ' guideline'}`;

const cellOf = (policy: Pick<Policy, 'crossings'>, a: Zone, b: Zone): readonly string[] => policy.crossings[a][b].map(short).sort();

const isolated = ['6.3.1/isolation deny!'];
const silentIsolation = '6.3.1/isolation silent!?';
const aggregatedByReading = '6.3.3/aggregation conditions aggregated?';
const aggregated = '6.3.3/aggregation conditions aggregated';
const lgwanSilent = '6.3.2/sanitized-communication silent?';

/** The half of the table from the diagonal on, written from DESIGN 2 and DOMAIN 3. Cells that are not listed are none of the city's traffic. */
const expected: readonly (readonly [Zone, Zone, readonly string[]])[] = [
  ['my-number', 'my-number', ['6.3.1/isolation permit']],
  ['my-number', 'lgwan', isolated],
  ['my-number', 'internet-tier', isolated],
  ['my-number', 'security-cloud', isolated],
  ['my-number', 'internet', [...isolated, aggregatedByReading]],
  ['my-number', 'lgwan-network', [silentIsolation]],
  ['my-number', 'closed-party', [silentIsolation]],
  ['my-number', 'internet-party', [silentIsolation, aggregatedByReading]],
  ['lgwan', 'lgwan', ['6.3.2/sanitized-communication permit']],
  ['lgwan', 'internet-tier', ['6.3.2/partition conditions partitioned', '6.3.2/sanitized-communication sanitize']],
  ['lgwan', 'security-cloud', ['6.3.2/sanitized-communication sanitize?']],
  ['lgwan', 'internet', [lgwanSilent, aggregatedByReading]],
  ['lgwan', 'lgwan-network', ['6.3.2/sanitized-communication permit']],
  ['lgwan', 'closed-party', [lgwanSilent]],
  ['lgwan', 'internet-party', [lgwanSilent, aggregatedByReading]],
  ['internet-tier', 'internet-tier', ['6.3.3/aggregation permit']],
  ['internet-tier', 'security-cloud', ['6.3.3/aggregation permit']],
  ['internet-tier', 'internet', [aggregated]],
  ['internet-tier', 'lgwan-network', ['6.3.2/partition silent?']],
  ['internet-tier', 'closed-party', ['6.3.3/aggregation silent?']],
  ['internet-tier', 'internet-party', [aggregated]],
];

describe('the crossing table', () => {
  test('has the cells of the design, and no others', () => {
    const wanted = new Map(expected.map(([a, b, cell]) => [`${a} ${b}`, [...cell].sort()]));
    for (const [index, a] of ids.entries())
      for (const b of ids.slice(index)) expect([a, b, cellOf({ crossings }, a, b)]).toEqual([a, b, wanted.get(`${a} ${b}`) ?? []]);
    expect(expected).toHaveLength(21);
  });

  test('is the same both ways', () => {
    for (const a of ids) for (const b of ids) expect(crossings[a][b]).toBe(crossings[b][a]);
  });

  test('can be excepted only where the text states it in principle', () => {
    const exceptable = ids.flatMap((a) => ids.flatMap((b) => crossings[a][b].filter((one: Provision) => one.exceptable)));
    expect(new Set(exceptable.map(({ requirement }) => requirement))).toEqual(new Set(['6.3.1/isolation']));
  });

  test('gives a reason for every reading', () => {
    const readings = ids.flatMap((a) => ids.flatMap((b) => crossings[a][b].filter((one: Provision) => one.basis === 'interpretation')));
    expect(readings.length).toBeGreaterThan(10);
    for (const one of readings) expect('note' in one).toBe(true);
  });
});

describe('the guideline over it', () => {
  const policy = layOver(gotsuPolicy, guidelineLayer);
  const added = (a: Zone, b: Zone): readonly string[] => cellOf(policy, a, b).filter((one) => !cellOf(gotsuPolicy, a, b).includes(one));

  test('asks for limits towards parties, and for a named destination where the Internet can be reached', () => {
    const limits = '6.3.1/specified-communication conditions endpoint-limits guideline';
    expect(added('my-number', 'closed-party')).toEqual([limits]);
    expect(added('my-number', 'lgwan-network')).toEqual([limits]);
    expect(added('my-number', 'internet-party')).toEqual([
      '6.3.1/specified-communication conditions endpoint-limits named-destination guideline',
    ]);
  });

  test('lets nothing be excepted towards the Internet side', () => {
    for (const zone of ['internet-tier', 'security-cloud', 'internet'] as const)
      expect(added('my-number', zone)).toEqual(['6.3.1/isolation deny guideline']);
    expect(added('my-number', 'lgwan')).toEqual([]);
  });

  test('changes no other cell, and both halves alike', () => {
    for (const a of ids)
      for (const b of ids) {
        expect(cellOf(policy, a, b)).toEqual(cellOf(policy, b, a));
        if (a !== 'my-number' && b !== 'my-number') expect(added(a, b)).toEqual([]);
      }
  });
});

test('a layer says something for the requirements that rules read the table for, and for no other', () => {
  const layer = JSON.parse(
    '{"id":"own","basis":"interpretation","provisions":[{"between":["lgwan","lgwan"],"provision":{"requirement":"own/line","effect":"deny","basis":"interpretation","exceptable":false}}]}',
  );
  expect(() => layOver(gotsuPolicy, layer)).toThrow(/own\/line/);
});
