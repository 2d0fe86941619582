import type { Configuration, Review, ReviewFinding } from '../../../src/configuration/index';
import { improvement } from '../../../src/rules/review/improvement';
import { describeRule } from '../describe-rule';

// The day is 2026-11-24.
const subject = 'review-finding:f';
const yearly = { unit: 'fiscal-year', count: 1, source: '監査実施要綱 第3条' } as const;
const found: ReviewFinding = { audit: 'a', foundOn: '2026-06-30' };
const finding = (record: ReviewFinding, further: Review = { cycles: { audit: yearly } }): Configuration => ({
  review: { ...further, findings: { f: record } },
});
const at = (key: string): string => `/review/findings/f/${key}`;

describeRule(improvement, [
  {
    law: 'findings that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/review/findings'],
  },
  {
    law: 'where nothing was found there is nothing to mend',
    configuration: { review: { findings: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'what was mended, on a day that has come, passes',
    configuration: finding({ ...found, resolvedOn: '2026-09-30', improvement: { what: '退職者のアカウントを即日停止' } }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'found and mended on one day is in order',
    configuration: finding({ ...found, resolvedOn: '2026-06-30', improvement: { what: '施錠' } }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'mended before it was found: which day is right is asked',
    configuration: finding({ ...found, resolvedOn: '2026-06-29', improvement: { what: '施錠' } }),
    expected: { [subject]: 'undetermined' },
    missing: [at('resolvedOn')],
  },
  {
    law: 'mended, but not said when it was found',
    configuration: finding({ audit: 'a', resolvedOn: '2026-06-29', improvement: { what: '施錠' } }),
    expected: { [subject]: 'undetermined' },
    missing: [at('foundOn')],
  },
  {
    law: 'mended, but not said by what',
    configuration: finding({ ...found, resolvedOn: '2026-09-30' }),
    expected: { [subject]: 'undetermined' },
    missing: [at('improvement')],
  },
  {
    law: 'a deadline a hundred years ahead is not near for a cycle of a hundred years',
    configuration: finding({ ...found, dueBy: '2126-03-31' }, { cycles: { audit: { ...yearly, count: 100 } } }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'what a check of compliance brought out is mended by the next one',
    configuration: {
      ...finding({ complianceCheck: 'c', foundOn: '2026-06-30', dueBy: '2027-03-31' }, {}),
      operations: { cycles: { complianceCheck: yearly } },
    },
    expected: { [subject]: 'pass' },
  },
  {
    law: 'one within the year is, however long the cycle',
    configuration: finding({ ...found, dueBy: '2027-03-31' }, { cycles: { audit: { ...yearly, count: 100 } } }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'mended by 「なし」 is not said by what',
    configuration: finding({ ...found, resolvedOn: '2026-09-30', improvement: { what: 'なし' } }),
    expected: { [subject]: 'undetermined' },
    missing: [at('improvement')],
  },
  {
    law: 'closed without any change is not mended',
    configuration: finding({ ...found, resolvedOn: '2026-09-30', improvement: 'none' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'whether nothing has to be changed a person judges',
    configuration: finding({ ...found, resolvedOn: '2026-09-30', improvement: 'not-needed' }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a day of mending in the future is no mending: the date that was set counts',
    configuration: finding({ ...found, resolvedOn: '2026-12-24', improvement: { what: '施錠' }, dueBy: '2026-11-23' }),
    expected: { [subject]: 'fail' },
  },
  { law: 'open past its date is a violation', configuration: finding({ ...found, dueBy: '2026-11-23' }), expected: { [subject]: 'fail' } },
  {
    law: 'open on its date, before the next audit, is in time',
    configuration: finding({ ...found, dueBy: '2026-11-24' }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'the last day of the cycle of audits is before the next audit is overdue',
    configuration: finding({ ...found, dueBy: '2028-03-31' }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'a date beyond the next audit is a matter of judgement',
    configuration: finding({ ...found, dueBy: '2028-04-01' }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a date that nothing bounds is a matter of judgement',
    configuration: finding({ ...found, dueBy: '2026-12-24' }, {}),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'so is one where audits are made as needed',
    configuration: finding({ ...found, dueBy: '2026-12-24' }, { cycles: { audit: 'as-needed' } }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a finding of a self-check goes by the cycle of self-checks',
    configuration: finding(
      { selfCheck: 'c', foundOn: '2026-06-30', dueBy: '2027-03-31' },
      { cycles: { audit: yearly, selfCheck: { unit: 'month', count: 6, source: '対策基準' } } },
    ),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'before the next self-check it is in time',
    configuration: finding(
      { selfCheck: 'c', foundOn: '2026-06-30', dueBy: '2026-12-30' },
      { cycles: { selfCheck: { unit: 'month', count: 6, source: '対策基準' } } },
    ),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'a finding that names no source goes by no cycle, be one set for all',
    configuration: {
      ...finding({ foundOn: '2026-06-30', dueBy: '2026-12-24' }, { cycles: { audit: yearly, selfCheck: yearly } }),
      operations: { cycles: { complianceCheck: yearly } },
    },
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'what was found today is to be mended by a date too',
    configuration: finding({ audit: 'a', foundOn: '2026-11-24' }),
    expected: { [subject]: 'undetermined' },
    missing: [at('dueBy')],
  },
  {
    law: 'when it was found is asked before its date is weighed',
    configuration: finding({ audit: 'a', dueBy: '2026-12-24' }),
    expected: { [subject]: 'undetermined' },
    missing: [at('foundOn')],
  },
  {
    law: 'open without a date: one is asked for',
    configuration: finding(found),
    expected: { [subject]: 'undetermined' },
    missing: [at('dueBy')],
  },
  {
    law: 'what will be found in the future is not there',
    configuration: finding({ ...found, foundOn: '2026-12-01' }),
    expected: { [subject]: 'not-applicable' },
  },
]);
