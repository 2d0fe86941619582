import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import type { Subject } from '../../src/facts/index';
import { gotsuPolicy, type Policy } from '../../src/policy/index';
import type { Rule } from '../../src/rules/index';
import { asks, open, type Said, saying } from './saying';

const asOf = '2026-11-24';
const requirement = '6.6/computer-management';
const tax: readonly Subject[] = [{ kind: 'system', id: 'tax' }];
const pension: readonly Subject[] = [{ kind: 'system', id: 'pension' }];

const record = { requirement, subjects: [{ system: 'tax' }], result: 'conformant', by: 'ciso', on: '2026-04-01', evidence: '点検記録' };
const without = (key: keyof typeof record): object => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

interface Run {
  readonly policy?: Policy;
  readonly organization?: object;
}

/** What became of each result of the rules: `outcome disposition judgement`, with the pointers that it asks for. */
function told(rules: readonly Rule[], judgements: Readonly<Record<string, object>>, { policy = gotsuPolicy, organization = {} }: Run = {}) {
  const configuration = parseConfiguration({ organization, assets: { systems: { tax: {}, pension: {} } }, judgements });
  const { results } = evaluate(configuration, { asOf, policy, rules, only: [requirement] });
  return results
    .filter(({ rule }) => rules.some(({ id }) => id === rule))
    .map(({ outcome, disposition, judgement, unknown = [] }) =>
      [outcome, disposition, judgement, ...unknown.map(({ pointer }) => pointer)].filter((one) => one !== undefined).join(' '),
    );
}

const asking = (name: string, about: readonly Subject[], ...unknown: Parameters<typeof open>): Rule =>
  saying(name, [requirement], [{ about, requirement, outcome: open(...unknown) } satisfies Said]);
const one = asking('one', tax, asks('judgement'));

describe('a judgement that lacks something settles nothing and says nothing', () => {
  const organization = { roles: { ciso: { holder: '甲' }, vacant: { holder: '欠員' }, late: { holder: '乙', from: '2026-04-02' } } };

  test.each<readonly [name: string, record: object, asked: string]>([
    ['no owner', without('by'), 'by'],
    ['an owner whom nobody was', { ...record, by: 'vacant' }, 'by'],
    ['an owner who came a day later', { ...record, by: 'late' }, 'by'],
    ['no day', without('on'), 'on'],
    ['a day to come', { ...record, on: '2026-11-25' }, 'on'],
    ['no evidence', without('evidence'), 'evidence'],
    ['evidence that is none', { ...record, evidence: 'なし' }, 'evidence'],
    ['a last day that is over', { ...record, until: '2026-11-23' }, 'until'],
  ])('%s', (_, j, asked) => {
    expect(told([one], { j }, { organization })).toEqual([`undetermined open /judgements/j/${asked}`]);
    expect(told([one], { j: { ...j, result: 'nonconformant' } }, { organization })).toEqual([`undetermined open /judgements/j/${asked}`]);
  });

  test('no result', () => {
    expect(told([one], { j: without('result') }, { organization })).toEqual(['undetermined open /judgements/j/result']);
  });

  test('lawful: on its first day, until its last, by whoever', () => {
    expect(told([one], { j: { ...record, on: asOf, until: asOf } }, { organization })).toEqual(['undetermined judged j']);
    expect(told([one], { j: { ...record, until: '2027-03-31' } }, { organization })).toEqual(['undetermined judged j']);
    expect(told([one], { j: { ...record, by: 'late', on: '2026-04-02' } }, { organization })).toEqual(['undetermined judged j']);
  });

  test('another one beside it counts, and one that says no before any that says yes', () => {
    const bare = without('evidence');
    const no = { ...record, result: 'nonconformant' };
    expect(told([one], { bare, whole: record }, { organization })).toEqual(['undetermined judged whole']);
    expect(told([one], { a: record, b: no }, { organization })).toEqual(['fail open b']);
    expect(told([one], { a: no, b: record }, { organization })).toEqual(['fail open a']);
  });
});

describe('a judgement settles no more than what is asked of a person', () => {
  test('a fact that is missing beside the question stays missing, whatever is judged', () => {
    const mixed = asking('mixed', tax, asks('judgement'), asks('missing-fact', 'いつか', { pointer: '/assets/systems/tax/introducedOn' }));
    const open_ = ['undetermined open /assets/systems/tax/introducedOn'];
    expect(told([mixed], { j: record })).toEqual(open_);
    expect(told([mixed], { j: { ...record, questions: ['問い', 'いつか'] } })).toEqual(open_);
    expect(told([mixed], { j: { ...record, result: 'nonconformant' } })).toEqual(open_);
  });

  test('nor does it speak of another thing', () => {
    expect(told([asking('other', pension, asks('judgement'))], { j: record })).toEqual(['undetermined open']);
  });
});

describe('how many questions are open', () => {
  test('is counted of each thing by itself', () => {
    const rules = [asking('one', tax, asks('judgement', '一')), asking('two', pension, asks('judgement', '二'))];
    expect(told(rules, { j: { ...record, subjects: [{ system: 'tax' }, { system: 'pension' }] } })).toEqual([
      'undetermined judged j',
      'undetermined judged j',
    ]);
  });

  test('is counted of what a judgement may settle: a question beside a missing fact is not yet put', () => {
    const later = asking('later', tax, asks('judgement', '二'), asks('missing-fact', '三'));
    expect(told([asking('one', tax, asks('judgement', '一')), later], { j: record })).toEqual([
      'undetermined open',
      'undetermined judged j',
    ]);
  });
});

describe('what goes on', () => {
  const years = (count: number): Policy => {
    const { longestCycle } = gotsuPolicy.parameters;
    if (longestCycle === undefined) throw new Error('the policy sets a longest cycle');
    return { ...gotsuPolicy, parameters: { ...gotsuPolicy.parameters, longestCycle: { ...longestCycle, years: count } } };
  };
  const ongoing = asks('judgement', '一', { ongoing: true });
  const on = (day: string, policy?: Policy, rule = asking('one', tax, ongoing)) =>
    told([rule], { j: { ...record, on: day, questions: ['一', '二'] } }, policy === undefined ? {} : { policy });

  test('is judged for as long as the longest cycle of the policy, to the day', () => {
    expect(on('2025-11-24')).toEqual(['undetermined judged j']);
    expect(on('2025-11-23')).toEqual(['undetermined open /judgements/j/on']);
    expect(on('2024-11-24', years(2))).toEqual(['undetermined judged j']);
    expect(on('2024-11-23', years(2))).toEqual(['undetermined open /judgements/j/on']);
  });

  test('is judged for good where the policy sets none', () => {
    const { longestCycle: _, ...parameters } = gotsuPolicy.parameters;
    expect(on('2006-04-01', { ...gotsuPolicy, parameters })).toEqual(['undetermined judged j']);
  });

  test('makes the whole result spent where only one of its questions is about it; none of them, never', () => {
    const mixed = asking('mixed', tax, ongoing, asks('judgement', '二'));
    expect(on('2025-11-23', undefined, mixed)).toEqual(['undetermined open /judgements/j/on']);
    expect(on('2006-04-01', undefined, asking('still', tax, asks('judgement', '一')))).toEqual(['undetermined judged j']);
  });
});
