import { expect, test } from 'vitest';
import type { ChangeOfCircumstances, Configuration, Review, ReviewFinding, Revision } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { policyReview } from '../../../src/rules/review/policy-review';
import { describeRule } from '../describe-rule';
import { usualDay } from '../policy-under';

// The day is 2026-11-24.
const yearly = { unit: 'fiscal-year', count: 1, source: '監査実施要綱 第3条' } as const;
const call: ReviewFinding = { audit: 'a', foundOn: '2026-06-30', policyReview: 'needed' };
const revised: Revision = {
  on: '2026-09-01',
  of: ['control-standards'],
  findings: ['f'],
  changes: [],
  result: 'revised',
  by: 'ciso',
  record: '情報セキュリティ委員会議事録',
};
const finding = (record: ReviewFinding, revision?: Revision, further: Review = {}): Configuration => ({
  review: { changes: {}, findings: { f: record }, revisions: revision === undefined ? {} : { r: revision }, ...further },
});
const change = (record: ChangeOfCircumstances, revision?: Revision): Configuration => ({
  review: { findings: {}, changes: { c: record }, revisions: revision === undefined ? {} : { r: revision } },
});
const city = 'municipality:municipality';
const [ofFinding, ofChange] = ['review-finding:f', 'change:c'];

describeRule(
  policyReview,
  [
    {
      law: 'what is not declared is unknown',
      configuration: {},
      expected: { [city]: 'undetermined' },
      missing: ['/review/changes', '/review/findings'],
    },
    {
      law: 'a review that nobody made is asked about',
      configuration: finding(call, { ...revised, by: 'なし' }),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['/review/revisions/r/by'],
    },
    {
      law: 'where nothing was found and nothing has changed, no review is called for',
      configuration: { review: { findings: {}, changes: {} } },
      expected: { [city]: 'not-applicable' },
    },
    {
      law: 'findings without a word about changes leave these open',
      configuration: { review: { findings: { f: { policyReview: 'not-needed' } } } },
      expected: { [ofFinding]: 'not-applicable', [city]: 'undetermined' },
      missing: ['/review/changes'],
    },
    {
      law: 'whether a finding calls for a review is asked',
      configuration: finding({ foundOn: '2026-06-30' }, revised),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['/review/findings/f/policyReview'],
    },
    {
      law: 'unknown is no answer to that',
      configuration: finding({ foundOn: '2026-06-30', policyReview: 'unknown' }, revised),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['/review/findings/f/policyReview'],
    },
    { law: 'a review that names the finding passes', configuration: finding(call, revised), expected: { [ofFinding]: 'pass' } },
    {
      law: 'it passes for 6(9) too',
      configuration: finding(call, revised),
      requirement: '6.9/policy-review',
      expected: { [ofFinding]: 'pass' },
    },
    {
      law: 'found and reviewed on one day is in order',
      configuration: finding(call, { ...revised, on: '2026-06-30' }),
      expected: { [ofFinding]: 'pass' },
    },
    { law: 'called for and not done is a violation', configuration: finding(call), expected: { [ofFinding]: 'fail' } },
    {
      law: 'of 6(9) too',
      configuration: finding(call),
      requirement: '6.9/policy-review',
      expected: { [ofFinding]: 'fail' },
    },
    {
      law: 'reviews that are not declared are unknown',
      configuration: { review: { changes: {}, findings: { f: call } } },
      expected: { [ofFinding]: 'undetermined' },
      missing: ['/review/revisions'],
    },
    {
      law: 'a review before the finding does not answer it',
      configuration: finding(call, { ...revised, on: '2026-06-29' }),
      expected: { [ofFinding]: 'fail' },
    },
    {
      law: 'nor does one in the future',
      configuration: finding(call, { ...revised, on: '2026-11-25' }),
      expected: { [ofFinding]: 'fail' },
    },
    {
      law: 'nor one that something else gave rise to',
      configuration: finding(call, { ...revised, findings: [] }),
      expected: { [ofFinding]: 'fail' },
    },
    {
      law: 'nor a new procedure: procedures are no part of the policy',
      configuration: finding(call, { ...revised, of: ['related-rules'] }),
      expected: { [ofFinding]: 'fail' },
    },
    {
      law: 'what gave rise to a review is asked',
      configuration: finding(call, { on: '2026-09-01', of: ['basic-policy'], result: 'revised', by: 'ciso', record: '議事録' }),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['/review/revisions/r/findings'],
    },
    {
      law: 'a review of which only its occasion is known shows nothing yet',
      configuration: finding(call, { findings: ['f'] }),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['by', 'of', 'on', 'record', 'result'].map((key) => `/review/revisions/r/${key}`),
    },
    {
      law: 'whether it came before the finding is not known while nobody says when that was',
      configuration: finding({ policyReview: 'needed' }, revised),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['/review/findings/f/foundOn'],
    },
    {
      law: 'called for at a time unknown and never done is a violation',
      configuration: finding({ policyReview: 'needed' }),
      expected: { [ofFinding]: 'fail' },
    },
    {
      law: 'whether a review that was called for may change nothing a person judges',
      configuration: finding(call, { ...revised, result: 'no-change' }),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'until a date before the next audit, the review is in time',
      configuration: finding({ ...call, dueBy: '2027-03-31' }, undefined, { cycles: { audit: yearly } }),
      expected: { [ofFinding]: 'pass' },
    },
    {
      law: 'a date that nothing bounds is a matter of judgement',
      configuration: finding({ ...call, dueBy: '2099-03-31' }, undefined, { cycles: { audit: yearly } }),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'past its date it is a violation',
      configuration: finding({ ...call, dueBy: '2026-11-23' }, undefined, { cycles: { audit: yearly } }),
      expected: { [ofFinding]: 'fail' },
    },
    {
      law: 'what will be found in the future calls for nothing',
      configuration: finding({ ...call, foundOn: '2026-12-01' }),
      expected: { [ofFinding]: 'not-applicable' },
    },
    {
      law: 'a change that calls for new measures calls for a review',
      configuration: change({ on: '2026-04-01', newMeasures: 'needed' }),
      expected: { [ofChange]: 'fail' },
    },
    {
      law: 'a review that names the change answers it',
      configuration: change({ on: '2026-04-01', newMeasures: 'needed' }, { ...revised, findings: [], changes: ['c'] }),
      expected: { [ofChange]: 'pass' },
    },
    {
      law: 'whether a change calls for measures is asked',
      configuration: change({ on: '2026-04-01' }, { ...revised, findings: [] }),
      expected: { [ofChange]: 'undetermined' },
      missing: ['/review/changes/c/newMeasures'],
    },
    {
      law: 'a review that no change gave rise to does not answer it',
      configuration: change({ on: '2026-04-01', newMeasures: 'needed' }, { ...revised, findings: [] }),
      expected: { [ofChange]: 'fail' },
    },
    {
      law: 'unknown is no answer there either',
      configuration: change({ on: '2026-04-01', newMeasures: 'unknown' }),
      expected: { [ofChange]: 'undetermined' },
      missing: ['/review/changes/c/newMeasures'],
    },
    {
      law: 'when a change came about has to be known',
      configuration: change({ newMeasures: 'needed' }, { ...revised, findings: [], changes: ['c'] }),
      expected: { [ofChange]: 'undetermined' },
      missing: ['/review/changes/c/on'],
    },
    {
      law: 'and whether it gave rise to a review',
      configuration: change(
        { on: '2026-04-01', newMeasures: 'needed' },
        { on: '2026-09-01', of: ['basic-policy'], findings: [], result: 'revised', by: 'ciso', record: '議事録' },
      ),
      expected: { [ofChange]: 'undetermined' },
      missing: ['/review/revisions/r/changes'],
    },
    {
      law: 'a change that calls for nothing is none of it',
      configuration: change({ on: '2026-04-01', newMeasures: 'not-needed' }),
      expected: { [ofChange]: 'not-applicable' },
    },
    {
      law: 'no cycle bounds the date of a change: it is a matter of judgement',
      configuration: change({ on: '2026-10-01', newMeasures: 'needed', dueBy: '2027-03-31' }),
      expected: { [ofChange]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'a review before the end of the audit that is said to have given rise to it: a finding dated back moves no audit',
      configuration: finding({ ...call, foundOn: '2024-06-30' }, revised, { audits: { a: { on: '2026-10-30' } } }),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'when the audit ended has to be known for that',
      configuration: finding(call, revised, { audits: { a: {} } }),
      expected: { [ofFinding]: 'undetermined' },
      missing: ['/review/audits/a/on'],
    },
    {
      law: 'a review after the audit answers it',
      configuration: finding(call, revised, { audits: { a: { on: '2026-06-30' } } }),
      expected: { [ofFinding]: 'pass' },
    },
    {
      law: 'so does one on its day',
      configuration: finding(call, revised, { audits: { a: { on: '2026-09-01' } } }),
      expected: { [ofFinding]: 'pass' },
    },
    {
      law: 'what a self-check or a check of compliance brought out is answered after it as well',
      configuration: {
        review: {
          changes: {},
          findings: {
            f: { selfCheck: 's', foundOn: '2026-06-30', policyReview: 'needed' },
            g: { complianceCheck: 'c', foundOn: '2026-06-30', policyReview: 'needed' },
          },
          revisions: { r: { ...revised, findings: ['f', 'g'] } },
          selfChecks: { earlier: { on: '2026-01-10' }, s: { on: '2026-10-30' } },
        },
        operations: { complianceChecks: { c: { on: '2026-10-30' } } },
      },
      expected: { [ofFinding]: 'undetermined', 'review-finding:g': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'a review of today answers it',
      configuration: finding(call, { ...revised, on: '2026-11-24' }),
      expected: { [ofFinding]: 'pass' },
    },
    {
      law: 'so does one that dealt with related rules besides',
      configuration: finding(call, { ...revised, of: ['related-rules', 'control-standards'] }),
      expected: { [ofFinding]: 'pass' },
    },
    {
      law: 'what was found today may wait until its date',
      configuration: finding({ ...call, foundOn: '2026-11-24', dueBy: '2027-03-31' }, undefined, { cycles: { audit: yearly } }),
      expected: { [ofFinding]: 'pass' },
    },
    {
      law: 'a declaration of some systems says nothing of reviews that are not in it',
      configuration: { covers: { systems: ['住民記録'] }, ...finding(call) },
      expected: { [ofFinding]: 'undetermined' },
      missing: ['coverage'],
    },
  ],
  {},
  {
    'findings.f.audit': 'the audit that is named testifies against the day on which the finding is said to have been made',
    'findings.f.selfCheck': 'so does the self-check',
    'findings.g.complianceCheck': 'and the check of compliance',
  },
);

test('what is open for 6(9) follows from what is open for 8', () => {
  const records = { f: call, g: { foundOn: '2026-06-30' } };
  const { results } = evaluate(parseConfiguration({ review: { changes: {}, findings: records, revisions: {} } }), {
    asOf: usualDay,
    rules: [policyReview],
  });
  const consequences = results
    .filter(({ rule }) => rule === policyReview.id)
    .map(({ requirement, outcome, consequenceOf }) => [requirement, outcome, consequenceOf]);
  expect(consequences).toEqual([
    ['6.9/policy-review', 'fail', ['review/policy-review|8/policy-review|review-finding:f']],
    ['6.9/policy-review', 'undetermined', ['review/policy-review|8/policy-review|review-finding:g']],
    ['8/policy-review', 'fail', undefined],
    ['8/policy-review', 'undetermined', undefined],
  ]);
});
