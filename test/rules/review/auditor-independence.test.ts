import type { Audit, Configuration } from '../../../src/configuration/index';
import { auditorIndependence } from '../../../src/rules/review/auditor-independence';
import { describeRule, type RuleCase } from '../describe-rule';

const base: Audit = { on: '2026-06-30', scope: ['税務課'], auditor: '田中', auditorUnit: '監査室', kind: 'internal' };
const audits = (records: Readonly<Record<string, Audit>>): Configuration => ({ review: { audits: records } });
const audit = (record: Audit): Configuration => audits({ a: record });
const subject = 'audit:a';

const cases: readonly RuleCase[] = [
  {
    law: 'audits that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/review/audits'],
  },
  { law: 'without an audit nobody audits', configuration: audits({}), expected: { 'municipality:municipality': 'not-applicable' } },
  { law: 'an auditor of another unit passes', configuration: audit(base), expected: { [subject]: 'pass' } },
  {
    law: 'one of the audited unit is not independent',
    configuration: audit({ ...base, auditorUnit: '税務課' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'nor one of the audited unit in another spelling',
    configuration: audit({ ...base, scope: ['総務課', 'IT推進課'], auditorUnit: 'ｉｔ 推進課' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'a unit that may be part of the audited one is a matter of judgement',
    configuration: audit({ ...base, auditorUnit: '税務課 市民税係' }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'so is one of which the audited unit may be part',
    configuration: audit({ ...base, scope: ['総務課情報係'], auditorUnit: '総務課' }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'which unit the auditor belongs to is asked',
    configuration: audit({ on: '2026-06-30', scope: ['税務課'], auditor: '田中', kind: 'internal' }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/audits/a/auditorUnit'],
  },
  {
    law: 'of whom it is not said that they come from outside, too',
    configuration: audit({ on: '2026-06-30', scope: ['税務課'], auditor: '田中' }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/audits/a/auditorUnit'],
  },
  {
    law: 'somebody from outside belongs to no unit',
    configuration: audit({ on: '2026-06-30', scope: 'municipality', auditor: '島根監査法人', kind: 'external' }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'who that is must be said',
    configuration: audit({ on: '2026-06-30', scope: 'municipality', kind: 'external' }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/audits/a/auditor'],
  },
  {
    law: 'an auditor of the audited unit is not from outside, whatever it is called',
    configuration: audit({ ...base, kind: 'external', auditorUnit: '税務課' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'what was audited is asked',
    configuration: audit({ on: '2026-06-30', auditor: '田中', auditorUnit: '監査室' }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/audits/a/scope'],
  },
  {
    law: "in an audit of the whole municipality, who audited the auditor's unit is asked",
    configuration: audit({ ...base, scope: 'municipality' }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/audits/a/ownUnitAuditedBy'],
  },
  {
    law: 'another unit may have audited it',
    configuration: audit({ ...base, scope: 'municipality', ownUnitAuditedBy: '総務課' }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'so too where the unit is among those audited',
    configuration: audit({ ...base, scope: ['税務課', '監査室'], ownUnitAuditedBy: '総務課' }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'who audited a unit that this audit did not deal with is not asked',
    configuration: audit({ ...base, ownUnitAuditedBy: '監査室' }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'but not the unit itself',
    configuration: audit({ ...base, scope: 'municipality', ownUnitAuditedBy: '監査 室' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'whether a part of it is another unit a person judges',
    configuration: audit({ ...base, scope: 'municipality', ownUnitAuditedBy: '監査室第二係' }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'nobody is no unit: who audited it is asked',
    configuration: audit({ ...base, scope: 'municipality', ownUnitAuditedBy: 'なし' }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/audits/a/ownUnitAuditedBy'],
  },
  {
    law: 'so it is of the auditor, and of somebody from outside who that is',
    configuration: audits({ a: { ...base, auditorUnit: 'なし' }, b: { on: '2026-06-30', kind: 'external', auditorUnit: 'なし' } }),
    expected: { [subject]: 'undetermined', 'audit:b': 'undetermined' },
    missing: ['/review/audits/a/auditorUnit', '/review/audits/b/auditor'],
  },
  {
    law: 'where units are declared each is another, however its id begins',
    configuration: {
      organization: { units: { tax: {}, 'tax-office': {} } },
      ...audit({ ...base, scope: ['tax'], auditorUnit: 'tax-office' }),
    },
    expected: { [subject]: 'pass' },
  },
  {
    law: 'an audit in the future has had no auditor',
    configuration: audit({ ...base, on: '2026-12-01', auditorUnit: '税務課' }),
    expected: { [subject]: 'not-applicable' },
  },
  {
    law: 'an audit that a later one has repeated is no longer relied on',
    configuration: audits({ a: { ...base, auditorUnit: '税務課' }, b: { ...base, on: '2026-07-01' } }),
    expected: { [subject]: 'not-applicable', 'audit:b': 'pass' },
  },
  {
    law: 'it may have dealt with more, and with the whole municipality, and be of today',
    configuration: audits({
      a: { ...base, auditorUnit: '税務課' },
      b: { ...base, on: '2026-07-01', scope: ['総務課', '税務課'], auditorUnit: '総務課' },
      c: { ...base, on: '2026-11-24', scope: 'municipality', ownUnitAuditedBy: '総務課' },
    }),
    expected: { [subject]: 'not-applicable', 'audit:b': 'not-applicable', 'audit:c': 'pass' },
  },
  {
    law: 'one of more units repeats it',
    configuration: audits({ a: { ...base, auditorUnit: '税務課' }, b: { ...base, on: '2026-07-01', scope: ['総務課', '税務課'] } }),
    expected: { [subject]: 'not-applicable', 'audit:b': 'pass' },
  },
  {
    law: 'one of some of its units does not',
    configuration: audits({
      a: { ...base, scope: ['総務課', '税務課'], auditorUnit: '税務課' },
      b: { ...base, on: '2026-07-01', scope: ['総務課'] },
    }),
    expected: { [subject]: 'fail', 'audit:b': 'pass' },
  },
  {
    law: 'an audit of today has had an auditor',
    configuration: audit({ ...base, on: '2026-11-24', auditorUnit: '税務課' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'one of the same day repeats nothing',
    configuration: audits({ a: { ...base, auditorUnit: '税務課' }, b: base }),
    expected: { [subject]: 'fail', 'audit:b': 'pass' },
  },
  {
    law: 'nor does one of which nobody says when it was: it may have come before',
    configuration: audits({
      a: { ...base, auditorUnit: '税務課' },
      b: { scope: 'municipality', auditor: '島根監査法人', kind: 'external' },
    }),
    expected: { [subject]: 'fail', 'audit:b': 'pass' },
  },
  {
    law: 'of one that may have come after it is not known that the other repeats it',
    configuration: audits({
      a: { scope: ['税務課'], auditor: '田中', auditorUnit: '税務課' },
      b: { on: '2026-07-01', scope: 'municipality', auditor: '島根監査法人', kind: 'external' },
    }),
    expected: { [subject]: 'fail', 'audit:b': 'pass' },
  },
  {
    law: 'nor does one of another unit',
    configuration: audits({ a: { ...base, auditorUnit: '税務課' }, b: { ...base, on: '2026-07-01', scope: ['総務課'] } }),
    expected: { [subject]: 'fail', 'audit:b': 'pass' },
  },
  {
    law: 'nor one in the future',
    configuration: audits({ a: { ...base, auditorUnit: '税務課' }, b: { ...base, on: '2026-12-01' } }),
    expected: { [subject]: 'fail', 'audit:b': 'not-applicable' },
  },
];

describeRule(
  auditorIndependence,
  cases.map((one) => ({ ...one, profile: 'guideline' })),
  {},
  { 'audits.a.auditorUnit': 'a unit testifies against the word that the auditor is from outside' },
);
