import type { Configuration, Review, Revision } from '../../../src/configuration/index';
import { yearlyEvaluation } from '../../../src/rules/review/yearly-evaluation';
import { describeRule, type RuleCase } from '../describe-rule';

// The day is 2026-11-24: the fiscal year 2026 is running, 2025 has ended.
const evaluated: Revision = {
  on: '2026-02-10',
  of: ['basic-policy', 'control-standards', 'related-rules'],
  result: 'no-change',
  by: 'ciso',
  record: '情報セキュリティ委員会議事録',
};
const declared = (revisions: Readonly<Record<string, Revision>>, further: Review = {}): Configuration => ({
  review: { changes: {}, revisions, ...further },
});
const city = 'municipality:municipality';
const major = { c: { on: '2026-05-01', extent: 'major' } } as const;

const cases: readonly RuleCase[] = [
  {
    law: 'an evaluation that nobody made is asked about',
    configuration: declared({ r: { ...evaluated, by: '担当者未定' } }),
    expected: { [city]: 'undetermined' },
    missing: ['/review/revisions/r/by'],
  },
  {
    law: 'what is not declared is unknown',
    configuration: {},
    expected: { [city]: 'undetermined' },
    missing: ['/review/changes', '/review/revisions'],
  },
  {
    law: 'evaluated in the fiscal year that has ended, without a change: pass',
    configuration: declared({ r: evaluated }),
    expected: { [city]: 'pass' },
  },
  {
    law: 'a fiscal year that has ended without it is a violation',
    configuration: declared({ r: { ...evaluated, on: '2025-03-31' } }),
    expected: { [city]: 'fail' },
  },
  {
    law: 'the first day of the year that has ended suffices until the running one ends',
    configuration: declared({ r: { ...evaluated, on: '2025-04-01' } }),
    expected: { [city]: 'pass' },
  },
  { law: 'never is a violation', configuration: declared({}), expected: { [city]: 'fail' } },
  {
    law: 'an evaluation in the future is none',
    configuration: declared({ r: { ...evaluated, on: '2027-02-10' } }),
    expected: { [city]: 'fail' },
  },
  { law: 'one of today is one', configuration: declared({ r: { ...evaluated, on: '2026-11-24' } }), expected: { [city]: 'pass' } },
  {
    law: 'the related rules are evaluated too',
    configuration: declared({ r: { ...evaluated, of: ['basic-policy', 'control-standards'] } }),
    expected: { [city]: 'fail' },
  },
  {
    law: 'several evaluations may do it together',
    configuration: declared({
      r: { ...evaluated, of: ['basic-policy', 'control-standards'] },
      s: { ...evaluated, on: '2026-10-01', of: ['related-rules'] },
    }),
    expected: { [city]: 'pass' },
  },
  {
    law: 'what an evaluation does not say is asked',
    configuration: declared({ r: {} }),
    expected: { [city]: 'undetermined' },
    missing: ['by', 'of', 'on', 'record', 'result'].map((key) => `/review/revisions/r/${key}`),
  },
  {
    law: 'changes that are not declared are unknown',
    configuration: { review: { revisions: { r: evaluated } } },
    expected: { [city]: 'undetermined' },
    missing: ['/review/changes'],
  },
  {
    law: 'a major change asks for an evaluation because of it',
    configuration: declared({ r: { ...evaluated, on: '2026-06-01', changes: [] } }, { changes: major }),
    expected: { [city]: 'pass', 'change:c': 'fail' },
  },
  {
    law: 'one before the change is not because of it',
    configuration: declared({ r: { ...evaluated, on: '2026-04-30', changes: ['c'] } }, { changes: major }),
    expected: { [city]: 'pass', 'change:c': 'fail' },
  },
  {
    law: 'one on its day that names it passes',
    configuration: declared({ r: { ...evaluated, on: '2026-05-01', changes: ['c'] } }, { changes: major }),
    expected: { [city]: 'pass', 'change:c': 'pass' },
  },
  {
    law: 'one of the policy alone is not one of the related rules',
    configuration: declared(
      { r: evaluated, s: { ...evaluated, on: '2026-05-01', changes: ['c'], of: ['basic-policy'] } },
      { changes: major },
    ),
    expected: { [city]: 'pass', 'change:c': 'fail' },
  },
  {
    law: 'one that names it without a day may have come before it',
    configuration: declared(
      { r: evaluated, s: { of: evaluated.of ?? [], result: 'no-change', by: 'ciso', record: '議事録', changes: ['c'] } },
      { changes: major },
    ),
    expected: { [city]: 'pass', 'change:c': 'undetermined' },
    missing: ['/review/revisions/s/on'],
  },
  {
    law: 'a major change of today asks for one as well',
    configuration: declared({ r: { ...evaluated, changes: [] } }, { changes: { c: { on: '2026-11-24', extent: 'major' } } }),
    expected: { [city]: 'pass', 'change:c': 'fail' },
  },
  {
    law: 'which changes gave rise to an evaluation is asked',
    configuration: declared({ r: { ...evaluated, on: '2026-06-01' } }, { changes: major }),
    expected: { [city]: 'pass', 'change:c': 'undetermined' },
    missing: ['/review/revisions/r/changes'],
  },
  {
    law: 'how far a change reaches, and when it came about, is asked',
    configuration: declared({ r: evaluated }, { changes: { c: {} } }),
    expected: { [city]: 'pass', 'change:c': 'undetermined' },
    missing: ['/review/changes/c/extent', '/review/changes/c/on'],
  },
  {
    law: 'of a minor one nothing is asked',
    configuration: declared({ r: evaluated }, { changes: { c: { extent: 'minor' } } }),
    expected: { [city]: 'pass', 'change:c': 'not-applicable' },
  },
  {
    law: 'nor of one in the future',
    configuration: declared({ r: evaluated }, { changes: { c: { on: '2026-12-01', extent: 'major' } } }),
    expected: { [city]: 'pass', 'change:c': 'not-applicable' },
  },
  {
    law: 'evaluations that are not declared are unknown to a change too',
    configuration: { review: { changes: major } },
    expected: { [city]: 'undetermined', 'change:c': 'undetermined' },
    missing: ['/review/revisions'],
  },
];

describeRule(
  yearlyEvaluation,
  cases.map((one) => ({ ...one, profile: 'guideline' })),
);
