import { describe, expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import { gotsuPolicy, lawLayer, layOver } from '../../src/policy/index';

const asOf = '2026-11-24';
const record = (requirement: string, subjects: unknown, change: object = {}) => ({
  requirement,
  subjects,
  result: 'conformant',
  by: 'ciso',
  on: '2026-10-01',
  evidence: '点検記録',
  ...change,
});

/** What is said of records that settle nothing: the subjects of each notice. */
function unused(configuration: object, options: object = {}): readonly string[] {
  const { results } = checkConfiguration(configuration, { asOf, ...options });
  const notices = results.filter(({ rule }) => rule === 'records/unused');
  expect(notices.filter(({ severity, outcome }) => severity !== 'advice' || outcome !== 'fail')).toEqual([]);
  return notices.map(({ requirement, subjects }) => [requirement, ...subjects.map(({ kind, id }) => `${kind}:${id}`)].join(' '));
}

const contract = { from: '2025-04-01', securityRequirements: 'none', actions: {}, confirmations: {} };
const outsourcing = { contracts: { c: contract } };

describe('a record that settles nothing is told of', () => {
  test('an attestation of what facts decide, whatever they say of it', () => {
    const attestations = {
      a: record('6.8.p1/contract-requirements', [{ contract: 'c' }]),
      b: record('6.8.p1/contract-requirements', 'municipality'),
    };
    expect(unused({ outsourcing, attestations })).toEqual([
      '6.8.p1/contract-requirements attestation:a contract:c',
      '6.8.p1/contract-requirements attestation:b',
    ]);
  });

  test('a judgement about the municipality of what is asked of each thing, and one of a thing of which nothing is asked', () => {
    const judgements = {
      whole: record('6.8.p1/contract-action', 'municipality'),
      broken: record('6.8.p1/contract-requirements', [{ contract: 'c' }]),
      asked: record('6.8.p1/contract-action', [{ contract: 'c' }]),
    };
    expect(unused({ outsourcing, judgements })).toEqual([
      '6.8.p1/contract-action judgement:whole',
      '6.8.p1/contract-requirements judgement:broken contract:c',
    ]);
  });

  test('a record about things, of a requirement about the body; a record of what restates the policy', () => {
    const attestations = { a: record('6/measures', [{ contract: 'c' }]), b: record('6/measures', 'municipality') };
    expect(unused({ outsourcing, attestations })).toEqual(['6/measures attestation:a contract:c']);
    const policy = layOver(gotsuPolicy, lawLayer);
    const judgements = { l: record('law/technical-measures', 'municipality', { on: '2027-07-01' }) };
    expect(unused({ judgements }, { policy, asOf: '2027-07-02' })).toEqual(['law/technical-measures judgement:l']);
  });

  test('it changes no verdict, and offers no record as a remedy where the facts say no', () => {
    const without = checkConfiguration({ outsourcing }, { asOf });
    const attestations = { a: record('6.8.p1/contract-requirements', [{ contract: 'c' }]) };
    const report = checkConfiguration({ outsourcing, attestations }, { asOf });
    expect(report.requirements).toEqual(without.requirements);
    expect(report.results.find(({ rule }) => rule === 'records/unused')?.remedy.en).not.toMatch(/attestation|judgement/);
  });
});

describe('nothing is said', () => {
  test('of a record that says no, of one that has ended, of one outside the run', () => {
    const about = [{ contract: 'c' }];
    const attestations = {
      no: record('6.8.p1/contract-requirements', about, { result: 'nonconformant' }),
      ended: record('6.8.p1/contract-requirements', about, { until: '2026-10-31' }),
      elsewhere: record('6.3.1/isolation', 'municipality'),
    };
    expect(unused({ outsourcing, attestations }, { only: ['6.8'] })).toEqual([]);
  });

  test('of a record that is too old or lacks something: the open question says so', () => {
    const { evidence: _, ...bare } = record('6.8.p1/contract-action', [{ contract: 'c' }]);
    expect(unused({ outsourcing, judgements: { bare, old: { ...bare, evidence: '記録', on: '2024-01-01' } } })).toEqual([]);
  });

  test('of what is over: a contract that was renewed as a new one stays in the judgement that both share', () => {
    const past = { ...contract, from: '2024-04-01', until: '2025-03-31' };
    const judgements = { yearly: record('6.8.p1/contract-action', [{ contract: 'past' }, { contract: 'c' }]) };
    const until = (day: string) => ({ outsourcing: { contracts: { past: { ...past, until: day }, c: contract } }, judgements });
    expect(unused(until('2025-03-31'))).toEqual([]);
    expect(unused(until('2026-11-23'))).toEqual([]);
    // Of one that is under way on its last day nothing but a declared fact would settle the requirement that the record names.
    const requirements = { wrong: record('6.8.p1/contract-requirements', [{ contract: 'past' }]) };
    expect(unused({ ...until('2026-11-24'), judgements: requirements })).toEqual([
      '6.8.p1/contract-requirements judgement:wrong contract:past',
    ]);
    expect(unused({ ...until('2026-11-23'), judgements: requirements })).toEqual([]);
  });

  test('of a service that is used no more, and of a document that was repealed', () => {
    const judgements = {
      s: record('6.8.p2/usage-rules', [{ 'cloud-service': 's' }]),
      d: record('10.p2/non-public', [{ document: 'd' }]),
    };
    const said = (endedOn: string, repealedOn: string) => ({
      outsourcing: { cloudServices: { s: { introducedOn: '2024-04-01', endedOn } } },
      documents: { d: { kind: 'procedure', adoptedOn: '2024-04-01', repealedOn } },
      judgements,
    });
    expect(unused(said('2026-11-23', '2026-11-24'))).toEqual([]);
    expect(unused(said('2026-11-24', '2026-11-25'))).toEqual([
      '10.p2/non-public judgement:d document:d',
      '6.8.p2/usage-rules judgement:s cloud-service:s',
    ]);
  });

  test('of judgements of the entries of one device', () => {
    const node = {
      tiers: ['lgwan', 'internet'],
      kind: 'server',
      device: 'D',
      passage: { routing: 'none', sharedStorage: 'none', dataFunction: 'none' },
    };
    const configuration = {
      network: { nodes: { a: node, b: { ...node } } },
      judgements: { j: record('6.3.2/partition', [{ node: 'a' }, { node: 'b' }]) },
    };
    expect(unused(configuration)).toEqual([]);
  });
});

test('a recorded no asks to be mended, not to be outvoted by another record', () => {
  const attestations = { a: record('6/measures', 'municipality', { result: 'nonconformant' }) };
  const { results } = checkConfiguration({ attestations }, { asOf, only: ['6/measures'] });
  expect(results.map(({ outcome, remedy }) => [outcome, remedy.en.startsWith('Mend')])).toEqual([['fail', true]]);
});
