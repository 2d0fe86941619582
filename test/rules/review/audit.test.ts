import type { Audit, Configuration, Review } from '../../../src/configuration/index';
import { audit } from '../../../src/rules/review/audit';
import { describeRule } from '../describe-rule';

// The day is 2026-11-24.
const city = 'municipality:municipality';
const yearly = { unit: 'fiscal-year', count: 1, source: '監査実施要綱 第3条' } as const;
const whole: Audit = { on: '2026-06-30', scope: 'municipality', auditor: '監査室 田中', report: '令和8年度監査報告書' };
const declared = (review: Review, covers?: Configuration['covers']): Configuration => ({
  ...(covers === undefined ? {} : { covers }),
  review,
});
const cycled = (audits: Readonly<Record<string, Audit>>, further: Review = {}): Configuration =>
  declared({ cycles: { audit: yearly }, audits, ...further });

describeRule(
  audit,
  [
    { law: 'what is not declared is unknown', configuration: {}, expected: { [city]: 'undetermined' }, missing: ['/review/audits'] },
    {
      law: 'a cycle without a word about audits shows none',
      configuration: declared({ cycles: { audit: yearly } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/audits'],
    },
    {
      law: 'an audit by nobody without a report is only a date',
      configuration: cycled({ a: { ...whole, auditor: 'なし', report: '未作成' } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/audits/a/auditor', '/review/audits/a/report'],
    },
    { law: 'an audit of the whole municipality in time passes', configuration: cycled({ a: whole }), expected: { [city]: 'pass' } },
    {
      law: 'the day on which the running fiscal year began is in time until the next one ends',
      configuration: cycled({ a: { ...whole, on: '2025-04-01' } }),
      expected: { [city]: 'pass' },
    },
    {
      law: 'a fiscal year that has ended without one is overdue',
      configuration: cycled({ a: { ...whole, on: '2025-03-31' } }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'the last day of the cycle is in time',
      configuration: cycled({ a: { ...whole, on: '2025-06-30' } }),
      asOf: '2027-03-31',
      expected: { [city]: 'pass' },
    },
    {
      law: 'the day after it is not',
      configuration: declared({ cycles: { audit: yearly }, audits: { a: { ...whole, on: '2025-06-30', title: '令和7年度監査' } } }),
      asOf: '2027-04-01',
      expected: { [city]: 'fail' },
    },
    {
      law: 'a cycle of a hundred years is none by itself: a person judges',
      configuration: declared({ cycles: { audit: { ...yearly, count: 100 } }, audits: { a: whole } }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'so is one of thirteen months, and of a day more than a leap year has',
      configuration: declared({ cycles: { audit: { ...yearly, unit: 'day', count: 367 } }, audits: { a: whole } }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'twelve months are no longer than a year',
      configuration: declared({ cycles: { audit: { ...yearly, unit: 'month', count: 12 } }, audits: { a: whole } }),
      expected: { [city]: 'pass' },
    },
    {
      law: 'against a long cycle overdue is overdue',
      configuration: declared({ cycles: { audit: { ...yearly, count: 3 } }, audits: { a: { ...whole, on: '2020-06-30' } } }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'a cycle that is laid down nowhere is asked for its source',
      configuration: declared({ cycles: { audit: { ...yearly, source: 'なし' } }, audits: { a: whole } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/cycles/audit/source'],
    },
    { law: 'never, although a cycle is set, is a violation', configuration: cycled({}), expected: { [city]: 'fail' } },
    {
      law: 'an audit in the future has not been made',
      configuration: cycled({ a: { ...whole, on: '2026-11-25' } }),
      expected: { [city]: 'fail' },
    },
    { law: 'one of today has', configuration: cycled({ a: { ...whole, on: '2026-11-24' } }), expected: { [city]: 'pass' } },
    {
      law: 'an audit of one unit is not that of the city: a person must judge',
      configuration: cycled({ a: { ...whole, scope: ['税務課'] } }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'an audit of no unit is none',
      configuration: cycled({ a: { ...whole, scope: [] } }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'an audit of one unit beside an older one of the whole in time passes',
      configuration: cycled({ a: { ...whole, on: '2025-07-01' }, b: { ...whole, scope: ['税務課'] } }),
      expected: { [city]: 'pass' },
    },
    {
      law: 'an audit of one unit does not make up for an overdue one of the whole',
      configuration: cycled({ a: { ...whole, on: '2020-07-01' }, b: { ...whole, scope: ['税務課'] } }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'an audit of which it is not said what it dealt with, who made it and where the report is shows nothing',
      configuration: cycled({ a: { on: '2026-06-30' } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/audits/a/auditor', '/review/audits/a/report', '/review/audits/a/scope'],
    },
    {
      law: 'an audit without a day may be in time',
      configuration: cycled({ a: { scope: 'municipality', auditor: '監査室 田中', report: '監査報告書' } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/audits/a/on'],
    },
    {
      law: 'one that is overdue is so whatever else is not said of it',
      configuration: cycled({ a: { on: '2020-06-30' } }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'a declaration of some systems says nothing of audits that are not in it',
      configuration: declared({ cycles: { audit: yearly }, audits: {} }, { systems: ['住民記録'] }),
      expected: { [city]: 'undetermined' },
      missing: ['coverage'],
    },
    {
      law: 'made once, and nobody has said whether there is a cycle: a gap that a person judges once that is known',
      configuration: declared({ audits: { a: whole } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/cycles/audit', 'judgement'],
    },
    {
      law: 'made as needed: whether a need has arisen since a person judges',
      configuration: declared({ cycles: { audit: 'as-needed' }, audits: { a: { ...whole, on: '2019-06-30' } } }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'what the audits that were made as needed do not say is asked besides',
      configuration: declared({ cycles: { audit: 'as-needed' }, audits: { a: { on: '2026-06-30' } } }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement', '/review/audits/a/auditor', '/review/audits/a/report', '/review/audits/a/scope'],
    },
    {
      law: 'never made and no cycle chosen: whether a need arose is asked',
      configuration: declared({ audits: {} }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/cycles/audit', '/review/needs', 'judgement'],
    },
    {
      law: 'never made, as needed, and considered not to be needed: a person must judge',
      configuration: declared({
        cycles: { audit: 'as-needed' },
        audits: {},
        needs: { n: { of: ['audit'], on: '2026-04-01', by: 'ciso', arose: 'no', reason: '大きな変更なし' } },
      }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'a recorded need that no audit has answered is a violation',
      configuration: declared({
        cycles: { audit: 'as-needed' },
        audits: { a: { ...whole, on: '2026-03-31' } },
        needs: { n: { of: ['audit'], on: '2026-04-01', arose: 'yes' } },
      }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'an audit on the very day of the need answers it; whether another arose a person judges',
      configuration: declared({
        cycles: { audit: 'as-needed' },
        audits: { a: whole },
        needs: { n: { of: ['audit'], on: '2026-06-30', arose: 'yes' } },
      }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'one without a day may answer it',
      configuration: declared({
        cycles: { audit: 'as-needed' },
        audits: { a: { scope: 'municipality', auditor: '監査室 田中', report: '監査報告書' } },
        needs: { n: { of: ['audit'], on: '2026-06-30', arose: 'yes' } },
      }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement', '/review/audits/a/on'],
    },
    {
      law: 'an audit in the future answers no need',
      configuration: declared({
        cycles: { audit: 'as-needed' },
        audits: { a: { ...whole, on: '2026-12-01' } },
        needs: { n: { of: ['audit', 'self-check'], on: '2026-06-30', arose: 'yes' } },
      }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'until the date that is set for it, whether a need may wait a person judges',
      configuration: declared({
        cycles: { audit: 'as-needed' },
        audits: {},
        needs: { n: { of: ['audit'], on: '2026-11-01', arose: 'yes', dueBy: '2026-11-24' } },
      }),
      expected: { [city]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'after that date it is a violation',
      configuration: declared({
        cycles: { audit: 'as-needed' },
        audits: {},
        needs: { n: { of: ['audit'], on: '2026-11-01', arose: 'yes', dueBy: '2026-11-23' } },
      }),
      expected: { [city]: 'fail' },
    },
    {
      law: 'where the cycle is kept, the text leaves open whether a need is owed an audit besides',
      configuration: cycled({ a: whole }, { needs: { n: { of: ['audit'], on: '2026-07-01', arose: 'yes' } } }),
      expected: { [city]: 'undetermined' },
      missing: ['text-gap'],
    },
    {
      law: 'be it that the need arose today',
      configuration: cycled({ a: whole }, { needs: { n: { of: ['audit'], on: '2026-11-24', arose: 'yes' } } }),
      expected: { [city]: 'undetermined' },
      missing: ['text-gap'],
    },
    {
      law: 'a need of a self-check is none of an audit',
      configuration: cycled({ a: whole }, { needs: { n: { of: ['self-check'], on: '2026-07-01', arose: 'yes' } } }),
      expected: { [city]: 'pass' },
    },
    {
      law: 'a need that is considered in the future has not arisen',
      configuration: cycled({ a: whole }, { needs: { n: { of: ['audit'], on: '2026-12-01', arose: 'yes' } } }),
      expected: { [city]: 'pass' },
    },
    {
      law: 'what a consideration was about, what came of it and when is asked',
      configuration: cycled({ a: whole }, { needs: { n: {} } }),
      expected: { [city]: 'undetermined' },
      missing: ['/review/needs/n/arose', '/review/needs/n/of', '/review/needs/n/on'],
    },
  ],
  { 'not-applicable': 'the requirement speaks of every municipality: it conforms, breaks it, or is not known to' },
);
