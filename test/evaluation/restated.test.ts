import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import type { Outcome, Subject } from '../../src/facts/index';
import { gotsuPolicy, lawLayer, layOver } from '../../src/policy/index';
import { defineRule, type Rule } from '../../src/rules/index';
import { asks, fail, notApplicable, open, pass, saying } from './saying';

const policy = layOver(gotsuPolicy, lawLayer);
const asOf = '2027-10-01';
const measures = 'law/technical-measures';
const technical = [
  '6.6/computer-management',
  '6.6/access-control',
  '6.6/malicious-program-protection',
  '6.6/unauthorized-access-protection',
] as const;
const [computers, access] = technical;
const tax: readonly Subject[] = [{ kind: 'system', id: 'tax' }];

const old = { covers: 'municipality', assets: { systems: { tax: { title: '税', introducedOn: '2024-04-01' } } } };
const recent = { covers: 'municipality', assets: { systems: { tax: { title: '税', introducedOn: '2027-08-01' } } } };

const report = (rules: readonly Rule[], configuration: object = recent, only: readonly string[] = [measures]): Report =>
  evaluate(parseConfiguration(configuration), { asOf, policy, rules, only });
const statusOf = ({ requirements }: Report, wanted = measures) => requirements.find(({ id }) => id === wanted)?.status;
const told = ({ results }: Report, rule: Rule, wanted = measures): readonly string[] =>
  results
    .filter((one) => one.rule === rule.id && one.requirement === wanted)
    .map(({ outcome, disposition }) => `${outcome} ${disposition}`);

/** A rule for every requirement that the measures restate, which says the same of each. */
const all = (outcome: Outcome): Rule =>
  saying(
    'all',
    technical,
    technical.map((requirement) => ({ about: tax, requirement, outcome })),
  );

describe('a measure of the ordinance', () => {
  test('is what its requirements are, and asks for no record of its own', () => {
    expect(statusOf(report([all(pass)]))).toBe('conformant');
    expect(statusOf(report([all(notApplicable)]))).toBe('not-applicable');
    expect(statusOf(report([all(fail)]))).toBe('nonconformant');
    expect(report([all(pass)]).results).toEqual([]);
  });

  test('takes over nothing of requirements that it does not restate', () => {
    const servers = (outcome: Outcome) => saying('servers', ['6.4/servers'], [{ about: tax, requirement: '6.4/servers', outcome }]);
    const both = report([servers(fail), all(notApplicable)], recent, [measures, '6.4/servers', 'law/physical-measures']);
    expect(told(both, servers(fail), 'law/physical-measures')).toEqual(['fail open']);
    expect(told(both, servers(fail))).toEqual([]);
    expect([statusOf(both), statusOf(both, 'law/physical-measures')]).toEqual(['not-applicable', 'nonconformant']);
    const passing = report([servers(pass), all(notApplicable)], recent, [measures, '6.4/servers', 'law/physical-measures']);
    expect(statusOf(passing)).toBe('not-applicable');
    expect(passing.passes.filter(({ count }) => count > 0).map(({ requirement }) => requirement)).toEqual([
      '6.4/servers',
      'law/physical-measures',
    ]);
  });
});

describe('of several things that one rule says of one thing the worst counts', () => {
  const two = (first: Outcome, second: Outcome, severity: 'violation' | 'advice' = 'violation'): Rule =>
    saying(
      'two',
      [computers, access],
      [
        { about: tax, requirement: computers, outcome: first },
        { about: tax, requirement: access, outcome: second },
      ],
      { severity },
    );
  const question = open(asks('missing-fact'));

  test.each<readonly [name: string, first: Outcome, second: Outcome]>([
    ['said first', fail, question],
    ['said last', question, fail],
  ])('%s', (_, first, second) => {
    expect(told(report([two(first, second)]), two(first, second))).toEqual(['fail open']);
  });

  test('and advice, which decides nothing, least', () => {
    for (const rule of [two(fail, question, 'advice'), two(question, fail, 'advice')])
      expect(told(report([rule]), rule)).toEqual(['undetermined open']);
  });
});

describe('the transitional relief does not reach', () => {
  test('an error: of what failed to be looked at nothing is known', () => {
    const broken = defineRule({
      ...all(pass),
      id: 'technical/broken',
      looking: { subjects: () => [0], about: () => tax, pointers: () => [] },
      check: () => {
        throw new Error('broken');
      },
    });
    const found = report([broken], old);
    expect(told(found, broken)).toEqual(['error open']);
    expect(found.verdict).toBe('error');
  });

  test('what was judged, which is met', () => {
    const rule = all(open(asks('judgement')));
    const judgements = Object.fromEntries(
      technical.map((requirement, index) => [
        `j${index}`,
        { requirement, subjects: [{ system: 'tax' }], result: 'conformant', by: 'ciso', on: '2027-09-01', evidence: '点検記録' },
      ]),
    );
    const found = report([rule], { ...old, judgements });
    expect(told(found, rule)).toEqual(['undetermined judged']);
    expect(statusOf(found)).toBe('conformant');
    expect(told(report([rule], old), rule)).toEqual(['undetermined relieved']);
  });

  test('what has no beginning, whether or not the whole city is declared', () => {
    const municipality: readonly Subject[] = [{ kind: 'municipality', id: 'municipality' }];
    const of = (about: readonly Subject[], facts: readonly string[]) =>
      saying('whole', technical, [{ about, requirement: computers, outcome: fail }], { facts });
    const [nothing, node] = [of(municipality, ['/documents/{id}/kind']), of([{ kind: 'node', id: 'n' }], ['/assets/systems/{id}/title'])];
    for (const covers of ['municipality', { systems: ['tax'] }])
      for (const rule of [nothing, node]) expect(told(report([rule], { ...old, covers }), rule)).toEqual(['fail open']);
  });

  test('what stands under a section that is only called alike', () => {
    const about: readonly Subject[] = [{ kind: 'municipality', id: 'municipality' }];
    const rule = (...facts: readonly string[]) => saying('whole', technical, [{ about, requirement: computers, outcome: fail }], { facts });
    const like = rule('/assets/systemsElsewhere');
    expect(told(report([like], old), like)).toEqual(['fail open']);
    const relieved = report([rule('/assets/systems')], old);
    expect(told(relieved, like)).toEqual(['fail relieved']);
    // It says of what, and since when.
    const [one] = relieved.results.filter(({ disposition }) => disposition === 'relieved');
    expect(one?.locations.map(({ pointer }) => pointer)).toEqual(['/assets/systems/tax/introducedOn']);
  });
});
