import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { type EvaluateOptions, evaluate } from '../../src/evaluation/index';
import type { Outcome, Subject } from '../../src/facts/index';
import { gotsuPolicy, lawLayer, layOver } from '../../src/policy/index';
import { defineRule, type Rule } from '../../src/rules/index';
import { asks, fail, notApplicable, open, pass, saying } from './saying';

const asOf = '2026-11-24';
const computers = '6.6/computer-management';
const access = '6.6/access-control';
const named = (id: string): readonly Subject[] => [{ kind: 'system', id }];
const of = (requirement: Rule['requirements'][number], ...outcomes: readonly Outcome[]): Rule =>
  saying(
    requirement.replace('6.6/', ''),
    [requirement],
    outcomes.map((outcome, index) => ({ about: named(`s${index}`), requirement, outcome })),
  );

const advice: Rule = saying('advice', [computers], [{ about: named('s0'), requirement: computers, outcome: fail }], { severity: 'advice' });
const broken: Rule = defineRule({
  ...advice,
  id: 'technical/broken',
  severity: 'violation',
  looking: { subjects: () => [0], about: () => named('s0'), pointers: () => [] },
  check: () => {
    throw new Error('broken');
  },
});

const judgements = {
  j: { requirement: computers, subjects: [{ system: 's0' }], result: 'conformant', by: 'ciso', on: '2026-04-01', evidence: '点検記録' },
};

const report = (rules: readonly Rule[], options: Partial<EvaluateOptions> = {}, configuration: object = {}) =>
  evaluate(parseConfiguration(configuration), { asOf, rules, only: [computers, access], ...options });

/** The state of the first requirement and how it was established, whatever is said of the second. */
function state(rules: readonly Rule[], configuration: object = {}): readonly (string | null | undefined)[] {
  const found = report(rules, {}, configuration).requirements.find(({ id }) => id === computers);
  return [found?.status, found?.establishedBy];
}

describe('the state of a requirement', () => {
  test.each<readonly [name: string, outcomes: readonly Outcome[], status: string, establishedBy: string | null]>([
    ['what passes conforms', [pass, pass], 'conformant', 'facts'],
    ['what it does not speak of is not applicable', [notApplicable], 'not-applicable', null],
    ['something of which it speaks and something of which it does not', [notApplicable, pass], 'conformant', 'facts'],
    ['one violation among passes', [pass, fail, notApplicable], 'nonconformant', 'facts'],
    ['one open question among passes', [pass, open(asks('missing-fact'))], 'undetermined', null],
    ['nothing that was looked at decides nothing', [], 'undetermined', null],
  ])('%s', (_, outcomes, status, establishedBy) => {
    expect(state([of(computers, ...outcomes)])).toEqual([status, establishedBy]);
    // What passes under another requirement is nothing to this one.
    expect(state([of(access, pass), of(computers, ...outcomes)])).toEqual([status, establishedBy]);
  });

  test('an error outweighs passes, and a violation an error', () => {
    expect(state([of(computers, pass), broken])).toEqual(['error', null]);
    expect(state([of(computers, fail), broken])).toEqual(['nonconformant', 'facts']);
  });

  test('advice decides nothing, and passes beside it do', () => {
    expect(state([advice])).toEqual(['undetermined', null]);
    expect(state([advice, of(computers, pass)])).toEqual(['conformant', 'facts']);
  });

  test('is established by the weakest of what was needed', () => {
    const configuration = { assets: { systems: { s0: {} } }, judgements };
    expect(state([of(computers, open(asks('judgement')), pass)], configuration)).toEqual(['conformant', 'judgement']);
  });

  test('counts what passes, and apart from it what is not spoken of', () => {
    const { passes } = report([of(computers, pass, notApplicable, pass), of(access, fail)]);
    expect(passes.map(({ requirement, count, notApplicable: apart }) => [requirement, count, apart])).toEqual([[computers, 2, 1]]);
    expect(report([of(access, notApplicable)]).passes.map(({ count, notApplicable: apart }) => [count, apart])).toEqual([[0, 1]]);
  });
});

describe('the states above it', () => {
  test('of clauses and controls are the worst of the requirements of the run, and of no others', () => {
    const { clauses, controls, verdict } = report([of(computers, pass), of(access, fail)]);
    expect(clauses.map(({ clause, status }) => [clause, status])).toEqual([
      ['6', 'nonconformant'],
      ['6.6', 'nonconformant'],
    ]);
    expect(controls).toEqual([{ id: 'technical', status: 'nonconformant' }]);
    expect(verdict).toBe('nonconformant');
  });

  test('of each control are those of its own requirements', () => {
    const rules = [
      of(computers, pass),
      saying('servers', ['6.4/servers'], [{ about: named('s0'), requirement: '6.4/servers', outcome: fail }]),
    ];
    const { controls } = report(rules, { only: [computers, '6.4/servers'] });
    expect(controls).toEqual([
      { id: 'physical', status: 'nonconformant' },
      { id: 'technical', status: 'conformant' },
    ]);
  });
});

describe('the report says', () => {
  test('what was left out of it', () => {
    const whole = evaluate(parseConfiguration({}), { asOf, rules: [] });
    expect([whole.only, whole.withoutExceptions, whole.evidence]).toEqual([undefined, undefined, undefined]);
    const part = report([], { withoutExceptions: true });
    expect([part.only, part.withoutExceptions]).toEqual([[computers, access], true]);
  });

  test.each<readonly [configuration: object, declared: object]>([
    [{}, { covers: 'unknown' }],
    [
      { municipality: { name: '江津市' }, covers: 'municipality' },
      { municipality: '江津市', covers: 'municipality' },
    ],
    [{ covers: { systems: ['税'] } }, { covers: 'systems', systems: ['税'] }],
  ])('what was declared: %j', (configuration, declared) => {
    expect(report([], {}, configuration).declared).toEqual(declared);
  });

  test('where asked, each pass and each thing not spoken of, of the requirements of the run', () => {
    const rules = [of(computers, pass, fail, notApplicable, open(asks('missing-fact')))];
    const { evidence = [], results } = report(rules, { evidence: true });
    expect(evidence.map(({ outcome, subjects }) => [outcome, subjects[0]?.id])).toEqual([
      ['pass', 's0'],
      ['not-applicable', 's2'],
    ]);
    expect(results.filter(({ rule }) => rule === 'technical/computer-management').map(({ outcome }) => outcome)).toEqual([
      'fail',
      'undetermined',
    ]);
  });

  test('and what was attested, which no rule passes', () => {
    const record = {
      requirement: '6/measures',
      subjects: 'municipality',
      result: 'conformant',
      by: 'ciso',
      on: '2026-04-01',
      evidence: '記録',
    };
    const { evidence = [], results } = report([], { evidence: true, only: ['6/measures'] }, { attestations: { a: record } });
    expect(evidence.map(({ rule, outcome }) => [rule, outcome])).toEqual([['records/statement', 'pass']]);
    expect(results).toEqual([]);
  });

  test('which provision demands it, where that is no clause', () => {
    const law = report([], { policy: layOver(gotsuPolicy, lawLayer), only: ['law/technical-measures', computers] }).requirements;
    expect(law.map(({ id, provision }) => [id, provision?.en === undefined]).slice(0, 2)).toEqual([
      ['law/technical-measures', false],
      [computers, true],
    ]);
  });

  test('of what a law restates nothing that was not asked for', () => {
    const policy = layOver(gotsuPolicy, lawLayer);
    const law = report([of(computers, pass)], { policy, asOf: '2027-07-01', only: ['law/technical-measures'], evidence: true });
    expect(law.passes.map(({ requirement }) => requirement)).toEqual(['law/technical-measures']);
    expect(law.evidence).toEqual([]);
  });
});

describe('what follows from what', () => {
  const cause = { requirement: computers, subjects: named('s0') };
  const following = (outcome: Outcome, because = cause) =>
    saying('following', [access], [{ about: named('s9'), requirement: access, outcome: { ...outcome, because: [because] } as Outcome }]);
  const linked = (first: Outcome, second: Outcome) =>
    report([of(computers, first), following(second)]).results.find(
      ({ requirement, rule }) => requirement === access && rule.includes('foll'),
    )?.consequenceOf;
  const identity = 'technical/computer-management|6.6/computer-management|system:s0';

  test('a violation follows from a violation, what is open from either', () => {
    expect(linked(fail, fail)).toEqual([identity]);
    expect(linked(fail, open(asks('missing-fact')))).toEqual([identity]);
    expect(linked(open(asks('missing-fact')), open(asks('missing-fact')))).toEqual([identity]);
  });

  test('it follows from each of several findings about the same thing', () => {
    const other = saying('other', [computers], [{ about: named('s0'), requirement: computers, outcome: fail }]);
    const { results } = report([other, of(computers, fail), following(fail)]);
    expect(results.find(({ rule }) => rule.includes('following'))?.consequenceOf).toEqual([
      identity,
      'technical/other|6.6/computer-management|system:s0',
    ]);
  });

  test('a violation does not follow from what is open, from nothing, or from itself', () => {
    expect(linked(open(asks('missing-fact')), fail)).toBeUndefined();
    expect(linked(pass, fail)).toBeUndefined();
    const itself = report([following(fail, { requirement: access, subjects: named('s9') })]).results;
    expect(itself.find(({ rule }) => rule.includes('following'))?.consequenceOf).toBeUndefined();
  });
});
