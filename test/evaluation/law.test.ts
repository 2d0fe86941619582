import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import { gotsuPolicy, lawLayer, layOver } from '../../src/policy/index';
import { defineRule, type Rule } from '../../src/rules/index';

const policy = layOver(gotsuPolicy, lawLayer);

/** A rule of the policy about each declared system and contract: what is noted as bad is. */
const notedAsBad: Rule = defineRule({
  id: 'technical/noted-as-bad',
  requirements: ['6.6/computer-management', '6.8.p1/contract-requirements', '6.4/servers'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '備考', en: 'Note' },
  remedy: { ja: '直す', en: 'Mend it' },
  facts: ['/assets/systems/{id}/note'],
  looking: {
    *subjects({ configuration: { assets, outsourcing } }) {
      for (const [id, { note }] of Object.entries(assets?.systems ?? {})) yield { kind: 'system', id, note } as const;
      for (const [id, contract] of Object.entries(outsourcing?.contracts ?? {}))
        yield { kind: 'contract', id, note: contract.note } as const;
    },
    about: ({ kind, id }) => [{ kind, id }],
    pointers: () => [],
  },
  check: ({ note }) => (note === 'bad' ? { outcome: 'fail', message: { ja: '悪い', en: 'bad' } } : { outcome: 'pass' }),
});

const reportOn = (asOf: string, configuration: object, only?: readonly string[]): Report =>
  evaluate(parseConfiguration(configuration), { asOf, policy, rules: [notedAsBad], ...(only === undefined ? {} : { only }) });
const statusOf = (report: Report, id: string) => report.requirements.find((requirement) => requirement.id === id)?.status;
const systems = (introducedOn?: string) => ({
  assets: { systems: { tax: { title: '税', note: 'bad', ...(introducedOn === undefined ? {} : { introducedOn }) } } },
});

describe('before it is in force', () => {
  test('nothing is owed under it, and the report says from when it is', () => {
    const report = reportOn('2027-06-30', systems('2027-05-01'), ['law/technical-measures', '6.6/computer-management']);
    expect(statusOf(report, 'law/technical-measures')).toBe('not-applicable');
    expect(report.requirements.find(({ id }) => id === 'law/technical-measures')?.inForceFrom).toBe('2027-07-01');
    expect(report.results.filter(({ basis }) => basis === 'law')).toEqual([]);
    expect(statusOf(report, '6.6/computer-management')).toBe('nonconformant');
  });

  test('the duty to set and publish a policy begins on 1 April 2026', () => {
    const of = (asOf: string) => reportOn(asOf, {}, ['law/policy-carried-out']);
    expect(of('2026-03-31').verdict).toBe('not-applicable');
    expect(of('2026-04-01').verdict).toBe('undetermined');
  });
});

describe('in force', () => {
  const asOf = '2027-07-01';

  test('what the policy finds is found under the law too, with its basis and its provision, and for the policy unchanged', () => {
    const report = reportOn(asOf, systems('2027-07-01'));
    const own = report.results.filter(({ rule, requirement }) => rule === notedAsBad.id && requirement.includes('comput'));
    expect(own.map(({ requirement, outcome }) => [requirement, outcome])).toEqual([['6.6/computer-management', 'fail']]);
    const [law] = report.results.filter(({ rule, requirement }) => rule === notedAsBad.id && requirement === 'law/technical-measures');
    expect(law).toMatchObject({ outcome: 'fail', basis: 'law', clause: null, subjects: [{ kind: 'system', id: 'tax' }] });
    expect(law?.consequenceOf).toEqual(own.map(({ identity }) => identity));
    expect(law?.provision?.ja).toBe('地方自治法施行規則16条の3第1項第5号');
  });

  test('selected alone, its results are those of requirements that are not themselves in the report', () => {
    const report = reportOn(asOf, systems('2027-07-01'), ['law/technical-measures']);
    expect(report.requirements.filter(({ area }) => area !== 'exceptions').map(({ id }) => id)).toEqual(['law/technical-measures']);
    expect(report.verdict).toBe('nonconformant');
    expect(report.results.map(({ requirement }) => requirement)).not.toContain('6.6/computer-management');
  });
});

describe('the transitional relief', () => {
  const asOf = '2027-07-01';

  const relieved = (report: Report, requirement: string) =>
    report.results.filter((result) => result.requirement === requirement && result.disposition === 'relieved');

  test('a system that existed on that day is not held to item 5, which the report says, and to the clause of the policy all the same', () => {
    const report = reportOn(asOf, systems('2027-06-30'));
    const [one, ...others] = relieved(report, 'law/technical-measures').filter(({ rule }) => rule === notedAsBad.id);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ outcome: 'fail', subjects: [{ kind: 'system', id: 'tax' }] });
    expect(one?.locations.map(({ pointer }) => pointer)).toContain('/assets/systems/tax/introducedOn');
    expect(one?.message.ja).toMatch(/経過措置.*第5号.*「tax」は 2027-06-30 から/);
    expect(statusOf(report, '6.6/computer-management')).toBe('nonconformant');
    expect(report.results.filter(({ basis, disposition }) => basis === 'policy' && disposition === 'relieved')).toEqual([]);
  });

  test('is counted beside the state of the provision, which goes by what else was found', () => {
    const [own, law] = reportOn(asOf, systems('2027-06-30'), ['6.6/computer-management', 'law/technical-measures']).requirements;
    expect([own?.status, own?.relieved]).toEqual(['nonconformant', undefined]);
    expect([law?.id, law?.status, law?.relieved]).toEqual(['law/technical-measures', 'undetermined', 1]);
    const none = reportOn(asOf, { assets: { systems: {} } }, ['law/technical-measures']).requirements;
    expect(none.map((one) => 'relieved' in one)).not.toContain(true);
  });

  test('of one whose beginning nobody has declared it is not known', () => {
    const found = reportOn(asOf, systems()).results.find(
      ({ rule, requirement }) => rule === notedAsBad.id && requirement === 'law/technical-measures',
    );
    expect(found).toMatchObject({ outcome: 'undetermined' });
    expect(found?.unknown?.map(({ pointer }) => pointer)).toEqual(['/assets/systems/tax/introducedOn']);
  });

  test('relieves items 5 and 7 only: of physical measures nobody is relieved', () => {
    const report = reportOn(asOf, systems('2020-01-01'));
    expect(statusOf(report, 'law/physical-measures')).toBe('nonconformant');
    expect(policy.requirements.filter(({ relievedIfBefore }) => relievedIfBefore !== undefined).map(({ id }) => id)).toEqual([
      'law/technical-measures',
      'law/outsourcing-measures',
    ]);
  });
});

/** What the real rules say of the law's item 7, and what of it is relieved: `outcome disposition subjects pointers asked`. */
function item7(configuration: object, asOf = '2027-10-01'): readonly string[] {
  const { results } = evaluate(parseConfiguration(configuration), { asOf, policy, only: ['law/outsourcing-measures'] });
  return results
    .filter(({ rule }) => /cloud-rules|cloud-measures|contract-requirements/.test(rule))
    .map(({ outcome, disposition, subjects, unknown }) =>
      [outcome, disposition, ...subjects.map(({ id }) => id), ...(unknown ?? []).flatMap(({ pointer }) => pointer ?? [])].join(' '),
    );
}

describe('the relief of what stands under a contract', () => {
  const service = (contract: object, introducedOn = '2024-04-01') => ({
    covers: 'municipality',
    outsourcing: {
      contracts: {
        c: { signedOn: '2024-03-01', from: '2024-04-01', until: '2028-03-31', securityRequirements: ['confidentiality'], ...contract },
      },
      cloudRules: { document: 'rules', services: 'all' },
      cloudServices: { s: { introducedOn, contract: 'c', measures: 'none', approvedOn: '2024-04-01' } },
    },
    documents: { rules: { kind: 'cloud-rules', adoptedOn: '2024-01-01' } },
  });

  test('lasts while the contract does, and ends for the service with the contract that was renewed', () => {
    expect(item7(service({}))).toEqual(['fail relieved s']);
    expect(item7(service({ from: '2027-08-01' }))).toEqual(['fail open s']);
    expect(item7(service({ renewals: ['2027-04-01'] }))).toEqual(['fail relieved s']);
    expect(item7(service({ renewals: ['2026-04-01', '2027-08-01'] }))).toEqual(['fail open s']);
    expect(item7(service({ renewals: ['2027-12-01'] }))).toEqual(['fail relieved s']);
  });

  test('ends with the contract, on whichever side of the day that was, for what still goes on under it and for the contract itself', () => {
    const asked = 'undetermined open c /outsourcing/contracts/c/until';
    expect(item7(service({ until: '2027-10-01' }))).toEqual(['fail relieved s']);
    expect(item7(service({ until: '2027-09-30' }))).toEqual(['fail open s', asked]);
    expect(item7(service({ until: '2027-03-31' }))).toEqual(['fail open s', asked]);
    expect(item7(service({ until: '2026-03-31' }))).toEqual(['fail open s', asked]);
    expect(item7(service({}), '2028-04-01')).toEqual(['fail open s', asked]);
    expect(item7(service({ securityRequirements: 'none' }), '2028-03-31')).toEqual(['fail relieved s', 'fail relieved c']);
  });

  test('is not known of a contract that may have renewed itself', () => {
    const { outsourcing, ...rest } = service({ renewals: [] });
    const { until: _, ...open } = outsourcing.contracts.c;
    expect(item7({ ...rest, outsourcing: { ...outsourcing, contracts: { c: open } } })).toEqual(['fail relieved s']);
    const { renewals: _renewals, ...silent } = { renewals: [], ...open };
    expect(item7({ ...rest, outsourcing: { ...outsourcing, contracts: { c: silent } } })).toEqual([
      'undetermined open s /outsourcing/contracts/c/renewals',
    ]);
  });
});

describe('the relief of what is found about the municipality', () => {
  const city = (services: object, change: object = {}) => ({
    covers: 'municipality',
    outsourcing: { contracts: {}, cloudRules: 'none', cloudServices: services },
    ...change,
  });
  const old = { introducedOn: '2024-04-01', measures: ['access-control'] };
  const body = (configuration: object) => item7(configuration).filter((text) => text.includes('municipality'));

  test('holds where everything that exists is old', () => {
    expect(body(city({ a: old, b: old }))).toEqual(['fail relieved municipality']);
    expect(body(city({ a: old, ended: { ...old, introducedOn: '2027-07-02', endedOn: '2027-08-31' } }))).toEqual([
      'fail relieved municipality',
    ]);
  });

  test('ends with the first new thing, and is not known while not all is declared', () => {
    expect(body(city({ a: old, b: { ...old, introducedOn: '2027-07-01' } }))).toEqual(['fail open municipality']);
    expect(body(city({ a: old, b: { measures: ['access-control'] } }))).toEqual([
      'undetermined open municipality /outsourcing/cloudServices/b/introducedOn',
    ]);
    expect(body(city({ a: old }, { covers: { systems: ['a'] } }))).toEqual(['undetermined open municipality /covers']);
  });

  test('of a section that is absent, where every system is old', () => {
    const absent = { covers: 'municipality', assets: { systems: { tax: { title: '税', introducedOn: '2020-04-01' } } } };
    const { results } = evaluate(parseConfiguration(absent), { asOf: '2027-10-01', policy, only: ['law/technical-measures'] });
    expect(
      results.filter(({ rule }) => rule === 'technical/access-control').map(({ outcome, disposition }) => [outcome, disposition]),
    ).toEqual([['undetermined', 'relieved']]);
  });

  test('never reaches social media, of which the ordinance names no beginning', () => {
    const socialMedia = { services: { x: { startedOn: '2020-04-01', responsible: 'none' } }, procedures: {}, publishable: 'none' };
    const configuration = parseConfiguration({ covers: 'municipality', outsourcing: { socialMedia } });
    const { results } = evaluate(configuration, { asOf: '2027-10-01', policy, only: ['law/outsourcing-measures'] });
    const own = results.filter(({ rule }) => /social-media|publishable/.test(rule));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ disposition }) => disposition !== 'open')).toEqual([]);
  });
});

test('every measure of the ordinance restates requirements of its own area that exist, and none of 6(3) is restated', () => {
  const measures = policy.requirements.filter(({ restates }) => restates !== undefined);
  expect(measures).toHaveLength(8);
  for (const { area, restates = [] } of measures)
    for (const id of restates) expect(gotsuPolicy.requirements.find((one) => one.id === id)?.area, id).toBe(area);
});
