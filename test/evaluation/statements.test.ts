import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import type { Outcome, Subject } from '../../src/facts/index';
import type { Rule } from '../../src/rules/index';
import { approved } from '../hostile/city';
import { asks, fail, open, pass, saying } from './saying';

const asOf = '2026-11-24';
const record = (requirement: string, subjects: unknown, change: object = {}) => ({
  requirement,
  subjects,
  result: 'conformant',
  by: 'ciso',
  on: '2026-04-01',
  evidence: '点検記録',
  ...change,
});

const report = (only: string, records: object, rules: readonly Rule[] = []): Report =>
  evaluate(parseConfiguration({ covers: 'municipality', ...records }), { asOf, rules, only: [only] });
const state = ({ requirements }: Report, wanted: string) => {
  const found = requirements.find(({ id }) => id === wanted);
  return [found?.status, found?.establishedBy];
};
const told = ({ results }: Report): readonly string[] =>
  results.map(({ rule, outcome, disposition, subjects, exception, judgement }) =>
    [rule, outcome, disposition, ...subjects.map(({ id }) => id), exception, judgement].filter((one) => one !== undefined).join(' '),
  );

describe('what no rule decides', () => {
  const contracts = { outsourcing: { contracts: { c: { from: '2025-04-01' } } } };
  const measures = '6/measures';

  test('is not established for the body by what is recorded of one thing', () => {
    const about = record(measures, [{ contract: 'c' }]);
    expect(state(report(measures, { ...contracts, attestations: { a: about } }), measures)).toEqual(['undetermined', null]);
    expect(state(report(measures, { ...contracts, judgements: { a: about } }), measures)).toEqual(['undetermined', null]);
    expect(state(report(measures, { attestations: { a: record(measures, 'municipality') } }), measures)).toEqual([
      'conformant',
      'attestation',
    ]);
  });

  test('is attested only where it can be attested', () => {
    const compliance = '5/compliance';
    const whole = record(compliance, 'municipality');
    expect(state(report(compliance, { attestations: { a: whole } }), compliance)).toEqual(['undetermined', null]);
    expect(told(report(compliance, { attestations: { a: whole } }))).toContain('records/unused fail open a');
    expect(state(report(compliance, { judgements: { a: whole } }), compliance)).toEqual(['conformant', 'judgement']);
    expect(told(report(compliance, { judgements: { a: whole } }))).toEqual([]);
  });

  test('is denied by a record that says no, of whatever kind, unless that record lacks something', () => {
    const no = record(measures, 'municipality', { result: 'nonconformant' });
    expect(state(report(measures, { attestations: { a: no } }), measures)).toEqual(['nonconformant', 'attestation']);
    expect(state(report(measures, { judgements: { a: no } }), measures)).toEqual(['nonconformant', 'judgement']);
    const compliance = { ...no, requirement: '5/compliance' };
    expect(state(report('5/compliance', { attestations: { a: compliance } }), '5/compliance')[0]).toBe('nonconformant');
    for (const change of [{ evidence: 'なし' }, { on: '2026-11-25' }, { until: '2026-11-23' }]) {
      expect(state(report(measures, { attestations: { a: { ...no, ...change } } }), measures)).toEqual(['undetermined', null]);
    }
  });

  test('is asked anew of the record that no longer speaks of the day', () => {
    const { results } = report(measures, { attestations: { a: record(measures, 'municipality', { on: '2025-11-23' }) } });
    expect(results.flatMap(({ unknown }) => unknown ?? []).map(({ reason, pointer }) => [reason, pointer])).toEqual([
      ['no-record', '/attestations/a/on'],
      ['no-record', undefined],
    ]);
  });
});

const said = (requirement: Rule['requirements'][number], about: readonly Subject[], outcome: Outcome, name = 'one') =>
  saying(name, [requirement], [{ about, requirement, outcome }]);

test('an exception from what is not stated in principle is refused for the thing as well, whatever found it', () => {
  const computers = '6.6/computer-management';
  const organization = { roles: { ciso: { holder: '甲', mayApproveExceptions: true }, chief: { holder: '乙' } } };
  const exceptions = { x: approved([{ system: 'tax' }], { requirement: computers }) };
  const records = { organization, assets: { systems: { tax: {} } }, exceptions };
  const about = [{ kind: 'system', id: 'tax' }] as const;
  const refused = ['exceptions/not-exceptable fail open x tax x', 'exceptions/not-exceptable fail open x x'];
  const broken = report(computers, records, [said(computers, about, fail)]);
  expect([...told(broken)].sort()).toEqual([...refused, 'technical/one fail invalid tax x']);
  const j = record(computers, [{ system: 'tax' }], { result: 'nonconformant' });
  const denied = report(computers, { ...records, judgements: { j } }, [said(computers, about, open(asks('judgement')))]);
  expect([...told(denied)].sort()).toEqual([...refused, 'technical/one fail invalid tax x j']);
  const attested = report(computers, { ...records, attestations: { j } }, []);
  expect([...told(attested)].sort()).toContain('records/statement fail invalid tax x');
});

describe('a no of what rules decide', () => {
  const computers = '6.6/computer-management';
  const systems = { assets: { systems: { tax: {} } } };
  const no = record(computers, [{ system: 'tax' }], { result: 'nonconformant' });
  const passing = said(computers, [{ kind: 'system', id: 'tax' }], pass);

  test('is heard against what passes, in its own name', () => {
    const judged = report(computers, { ...systems, judgements: { j: no } }, [passing]);
    expect(told(judged)).toEqual(['records/statement fail open tax j']);
    expect(state(judged, computers)).toEqual(['nonconformant', 'judgement']);
    const attested = report(computers, { ...systems, attestations: { a: no } }, [passing]);
    expect(told(attested)).toEqual(['records/statement fail open tax']);
    expect(state(attested, computers)).toEqual(['nonconformant', 'attestation']);
    expect(attested.results[0]?.locations.map(({ pointer }) => pointer)).toEqual(['/attestations/a']);
  });

  test('admits the exception that the finding about the thing itself would, whatever is found of information on it', () => {
    const isolation = '6.3.1/isolation';
    const network = { nodes: { a: { tier: 'my-number' }, b: { tier: 'lgwan' } } };
    const organization = { roles: { ciso: { holder: '甲', mayApproveExceptions: true }, chief: { holder: '乙' } } };
    const assets = { information: { taxes: { tier: 'my-number', placements: { b: {} } } } };
    const placement = [
      { kind: 'data', id: 'taxes' },
      { kind: 'node', id: 'b' },
    ] as const;
    const records = {
      network,
      organization,
      assets,
      exceptions: { x: approved([{ node: 'b' }]) },
      judgements: { j: record(isolation, [{ node: 'b' }], { result: 'nonconformant' }) },
    };
    const strict = said(isolation, placement, { ...fail, exceptable: false } as Outcome);
    expect(told(report(isolation, records, [strict]))).toContain('records/statement fail excepted b x j');
  });
});

describe('a record is about exactly what it names', () => {
  const judged = (about: readonly Subject[], judgements: object, requirement: Rule['requirements'][number] = '6.6/computer-management') => {
    const records = {
      network: { nodes: { a: {}, b: {}, c: {} }, securityCloud: {} },
      assets: { information: { taxes: { placements: { a: {}, b: {} } } } },
      judgements,
    };
    return told(report(requirement, records, [said(requirement, about, open(asks('judgement')))]));
  };
  const about = (...subjects: readonly object[]) => record('6.6/computer-management', subjects);
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ kind: 'node', id }) as const);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three nodes');

  test('information on a device', () => {
    const place = [{ kind: 'data', id: 'taxes' }, a] as const;
    const on = (node: string) => ({ j: about({ placement: { data: 'taxes', node } }) });
    expect(judged(place, on('a'))).toEqual(['technical/one undetermined judged taxes a j']);
    expect(judged(place, on('b'))[1]).toBe('technical/one undetermined open taxes a');
    // Neither the information nor the device is information on the device.
    expect(judged(place, { j: about({ data: 'taxes' }, { node: 'a' }) })).toContain('technical/one undetermined open taxes a');
  });

  test('a device of three entries: each of them, in one record', () => {
    expect(judged([a, b, c], { j: about({ node: 'c' }, { node: 'a' }, { node: 'b' }) })).toEqual([
      'technical/one undetermined judged a b c j',
    ]);
    for (const some of [[{ node: 'a' }], [{ node: 'a' }, { node: 'b' }], [{ node: 'a' }, { node: 'c' }], [{ node: 'b' }, { node: 'c' }]])
      expect(judged([a, b, c], { j: about(...some) })).toContain('technical/one undetermined open a b c');
    const apart = { i: about({ node: 'a' }), j: about({ node: 'b' }), k: about({ node: 'c' }) };
    expect(judged([a, b, c], apart)).toContain('technical/one undetermined open a b c');
    const beside = {
      i: about({ node: 'c' }),
      j: about({ node: 'a' }, { node: 'b' }),
      k: about({ node: 'a' }, { node: 'b' }, { node: 'c' }),
    };
    expect(judged([a, b, c], beside)).toContain('technical/one undetermined judged a b c k');
  });

  test('the security cloud, of which there is one, is spoken of by a record about the municipality', () => {
    const cloud = '6.3.3/security-cloud';
    const j = record(cloud, 'municipality');
    expect(judged([{ kind: 'security-cloud', id: 'security-cloud' }], { j }, cloud)).toEqual([
      'technical/one undetermined judged security-cloud j',
    ]);
  });
});

describe('a record that settles nothing is told of', () => {
  const computers = '6.6/computer-management';
  const passing = said(computers, [{ kind: 'system', id: 'tax' }], pass);
  const unused = (change: object) => {
    const j = record(computers, [{ system: 'tax' }], change);
    return told(report(computers, { assets: { systems: { tax: {} } }, judgements: { j } }, [passing]));
  };

  test('until it has ended, on its last day too', () => {
    expect(unused({ until: '2027-03-31' })).toEqual(['records/unused fail open j tax']);
    expect(unused({ until: asOf })).toEqual(['records/unused fail open j tax']);
    expect(unused({ until: '2026-11-23' })).toEqual([]);
  });

  test('and so is a no that lacks something, for nobody hears it', () => {
    expect(unused({ result: 'nonconformant', evidence: 'なし' })).toEqual(['records/unused fail open j tax']);
    expect(unused({ result: 'nonconformant' })).toEqual(['records/statement fail open tax j']);
  });
});
