import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import type { Outcome } from '../../src/facts/index';
import { approved, today } from '../hostile/city';
import { asks, fail, open, saying } from './saying';

const isolation = '6.3.1/isolation';
const about = [{ kind: 'flow', id: 'f' }] as const;
const roles = { ciso: { holder: '甲', mayApproveExceptions: true }, chief: { holder: '乙' } };
const judgement = {
  requirement: isolation,
  subjects: [{ flow: 'f' }],
  result: 'conformant',
  by: 'ciso',
  on: '2026-04-01',
  evidence: '記録',
};

/** What becomes of one result under a requirement that is stated in principle: `outcome disposition exception judgement`, and its status. */
function settled(outcome: Outcome, records: object = { exceptions: { x: approved([{ flow: 'f' }]) } }): readonly string[] {
  const rule = saying('one', [isolation], [{ about, requirement: isolation, outcome }]);
  const network = { nodes: { a: { tier: 'my-number' }, b: { tier: 'lgwan' } }, flows: { f: { from: 'a', to: 'b' } } };
  const configuration = parseConfiguration({ covers: 'municipality', organization: { roles }, network, ...records });
  const report = evaluate(configuration, { asOf: today, rules: [rule], only: [isolation] });
  const told = report.results
    .filter(({ severity, subjects }) => severity === 'violation' && subjects.some(({ id }) => id === 'f'))
    .map(({ rule: by, outcome: is, disposition, exception, judgement: settledBy }) =>
      [...(by === rule.id ? [] : [by]), is, disposition, exception, settledBy].filter((one) => one !== undefined).join(' '),
    );
  return [...told, report.requirements.find(({ id }) => id === isolation)?.status ?? ''];
}

describe('an exception covers', () => {
  test.each<readonly [name: string, outcome: Outcome]>([
    ['what only a person can judge', open(asks('judgement'))],
    ['what the text does not say', open(asks('text-gap'))],
    ['both at once', open(asks('judgement', '一'), asks('text-gap', '二'))],
  ])('%s', (_, outcome) => {
    expect(settled(outcome)).toEqual(['undetermined excepted x', 'excepted']);
  });

  test('a violation', () => {
    expect(settled(fail)).toEqual(['fail excepted x', 'excepted']);
  });
});

describe('an exception does not cover', () => {
  test.each<readonly [name: string, outcome: Outcome, told: string, status: string]>([
    ['a missing fact', open(asks('missing-fact')), 'undetermined open x', 'undetermined'],
    ['a missing fact beside a judgement', open(asks('judgement', '一'), asks('missing-fact', '二')), 'undetermined open x', 'undetermined'],
    [
      'a missing fact beside a gap in the text',
      open(asks('missing-fact', '一'), asks('text-gap', '二')),
      'undetermined open x',
      'undetermined',
    ],
    ['what is open for part of the city is not declared', open(asks('coverage')), 'undetermined open x', 'undetermined'],
    [
      'a violation of which a fact is missing that may deny it an exception',
      { ...fail, outcome: 'fail', unknown: [asks('missing-fact')] } as Outcome, // a failure that says what is missing
      'fail open x',
      'nonconformant',
    ],
  ])('%s', (_, outcome, told, status) => {
    expect(settled(outcome)).toEqual([told, status]);
  });

  test('what admits none here, and that it names it is told of', () => {
    expect(settled({ ...open(asks('judgement')), exceptable: false } as Outcome)).toEqual([
      'exceptions/not-exceptable fail open x',
      'undetermined invalid x',
      'undetermined',
    ]);
  });
});

describe('a judgement under a requirement that is stated in principle', () => {
  const judgements = { j: judgement };
  const both = { judgements, exceptions: { x: approved([{ flow: 'f' }]) } };

  test('settles what is asked of a person, and what it settled needs no exception', () => {
    expect(settled(open(asks('judgement')), { judgements })).toEqual(['undetermined judged j', 'conformant']);
    expect(settled(open(asks('judgement')), both)).toEqual(['undetermined judged x j', 'conformant']);
  });

  test('does not fill a gap in the text: that is for an exception', () => {
    expect(settled(open(asks('text-gap')), { judgements })).toEqual(['undetermined open', 'undetermined']);
    expect(
      settled(open(asks('judgement', '一'), asks('text-gap', '二')), { judgements: { j: { ...judgement, questions: ['一', '二'] } } }),
    ).toEqual(['undetermined open', 'undetermined']);
    expect(settled(open(asks('text-gap')), both)).toEqual(['undetermined excepted x', 'excepted']);
  });

  test('that says no makes a violation, which an exception covers', () => {
    const no = { j: { ...judgement, result: 'nonconformant' } };
    expect(settled(open(asks('judgement')), { judgements: no })).toEqual(['fail open j', 'nonconformant']);
    expect(settled(open(asks('judgement')), { ...both, judgements: no })).toEqual(['fail excepted x j', 'excepted']);
  });
});
