import type { ComplianceCheck, Configuration, Review } from '../../../src/configuration/index';
import { findingsRecorded } from '../../../src/rules/review/findings-recorded';
import { describeRule } from '../describe-rule';

const city = 'municipality:municipality';
const declared = (review: Review): Configuration => ({ review: { selfChecks: {}, ...review } });
const audit = (findings: number | 'unknown', further: Review = {}): Configuration =>
  declared({ audits: { a: { on: '2026-06-30', findings } }, ...further });

const check = { on: '2026-06-10', methods: ['interview'], scope: 'municipality' } as const satisfies ComplianceCheck;
const deviating = (complianceChecks: Readonly<Record<string, ComplianceCheck>>, review: Review = {}): Configuration => ({
  ...declared({ audits: {}, ...review }),
  operations: { complianceChecks },
});

describeRule(
  findingsRecorded,
  [
    {
      law: 'what is not declared is unknown',
      configuration: {},
      expected: { [city]: 'undetermined' },
      missing: ['/review/audits', '/review/selfChecks'],
    },
    {
      law: 'where only audits are declared, self-checks are asked for',
      configuration: { review: { audits: {} } },
      expected: { [city]: 'undetermined' },
      missing: ['/review/selfChecks'],
    },
    {
      law: 'whatever the audits found',
      configuration: { review: { audits: { a: { on: '2026-06-30', findings: 0 } } } },
      expected: { 'audit:a': 'pass', [city]: 'undetermined' },
      missing: ['/review/selfChecks'],
    },
    {
      law: 'where nothing was audited or checked, nothing was found',
      configuration: declared({ audits: {} }),
      expected: { [city]: 'not-applicable' },
    },
    { law: 'an audit that found nothing passes', configuration: audit(0), expected: { 'audit:a': 'pass' } },
    {
      law: 'silence about findings is not their absence',
      configuration: declared({ audits: { a: { on: '2026-06-30' } } }),
      expected: { 'audit:a': 'undetermined' },
      missing: ['/review/audits/a/findings'],
    },
    {
      law: 'neither is an unknown number',
      configuration: audit('unknown'),
      expected: { 'audit:a': 'undetermined' },
      missing: ['/review/audits/a/findings'],
    },
    {
      law: 'findings that are not declared at all are asked for',
      configuration: audit(1),
      expected: { 'audit:a': 'undetermined' },
      missing: ['/review/findings'],
    },
    { law: 'a list that holds none of them is short', configuration: audit(1, { findings: {} }), expected: { 'audit:a': 'fail' } },
    {
      law: 'a list that holds fewer is short',
      configuration: audit(2, { findings: { f: { audit: 'a' } } }),
      expected: { 'audit:a': 'fail' },
    },
    {
      law: 'as many as the report holds pass',
      configuration: audit(2, { findings: { f: { audit: 'a' }, g: { audit: 'a', foundOn: '2026-06-30' } } }),
      expected: { 'audit:a': 'pass' },
    },
    {
      law: 'findings of another audit are not those of this one',
      configuration: declared({
        audits: { a: { on: '2026-06-30', findings: 1 }, b: { on: '2026-07-31', findings: 1 } },
        findings: { f: { audit: 'b' } },
      }),
      expected: { 'audit:a': 'fail', 'audit:b': 'pass' },
    },
    {
      law: 'an audit and a self-check of one id are two things',
      configuration: {
        review: { audits: { x: { findings: 1 } }, selfChecks: { x: { findings: 1 } }, findings: { f: { selfCheck: 'x' } } },
      },
      expected: { 'audit:x': 'fail', 'self-check:x': 'pass' },
    },
    {
      law: 'a finding in the future has not been found',
      configuration: audit(1, { findings: { f: { audit: 'a', foundOn: '2026-12-01' } } }),
      expected: { 'audit:a': 'fail' },
    },
    {
      law: 'one of today has',
      configuration: audit(1, { findings: { f: { audit: 'a', foundOn: '2026-11-24' } } }),
      expected: { 'audit:a': 'pass' },
    },
    {
      law: 'an audit of today may have found something',
      configuration: declared({ audits: { a: { on: '2026-11-24' } } }),
      expected: { 'audit:a': 'undetermined' },
      missing: ['/review/audits/a/findings'],
    },
    {
      law: 'an audit in the future has found nothing yet',
      configuration: declared({ audits: { a: { on: '2026-12-01' } } }),
      expected: { 'audit:a': 'not-applicable' },
    },
    {
      law: 'a list of some systems may leave findings to the city',
      configuration: { covers: { systems: ['住民記録'] }, ...audit(1, { findings: {} }) },
      expected: { 'audit:a': 'undetermined' },
      missing: ['coverage'],
    },
    {
      law: 'more findings than the report is said to hold contradict it, be it that it holds none',
      configuration: declared({
        audits: { a: { on: '2026-06-30', findings: 0 }, b: { on: '2026-07-31', findings: 1 } },
        findings: { f: { audit: 'a' }, g: { audit: 'b' }, h: { audit: 'b' } },
      }),
      expected: { 'audit:a': 'undetermined', 'audit:b': 'undetermined' },
      missing: ['/review/audits/a/findings', '/review/audits/b/findings'],
    },
    {
      law: 'deviations that a check of compliance found are recorded as findings are, or not followed up',
      configuration: deviating({ c: { ...check, result: 'deviations' } }, { findings: {} }),
      expected: { 'compliance-check:c': 'fail' },
    },
    {
      law: 'a finding that names the check follows it up, and one of an audit may name it too',
      configuration: deviating(
        { c: { ...check, result: 'deviations' }, d: { ...check, result: 'deviations' } },
        { audits: { a: { findings: 1 } }, findings: { f: { complianceCheck: 'c' }, g: { audit: 'a', complianceCheck: 'd' } } },
      ),
      expected: { 'audit:a': 'pass', 'compliance-check:c': 'pass', 'compliance-check:d': 'pass' },
    },
    {
      law: 'findings that are not declared are asked for, and so is what a check found',
      configuration: deviating({ c: { ...check, result: 'deviations' }, d: check, e: { ...check, result: 'unknown' } }),
      expected: { 'compliance-check:c': 'undetermined', 'compliance-check:d': 'undetermined', 'compliance-check:e': 'undetermined' },
      missing: ['/review/findings', '/operations/complianceChecks/d/result', '/operations/complianceChecks/e/result'],
    },
    {
      law: 'a check that found compliance passes, unless findings of it are declared',
      configuration: deviating(
        { c: { ...check, result: 'compliant' }, d: { ...check, result: 'compliant' } },
        { findings: { f: { complianceCheck: 'd' } } },
      ),
      expected: { 'compliance-check:c': 'pass', 'compliance-check:d': 'undetermined' },
      missing: ['/operations/complianceChecks/d/result'],
    },
    {
      law: 'of a check that found compliance no list of findings is asked for',
      configuration: deviating({ c: { ...check, result: 'compliant' } }),
      expected: { 'compliance-check:c': 'pass' },
    },
    {
      law: 'a check that is planned has found nothing',
      configuration: deviating({ c: { ...check, on: '2026-12-01', result: 'deviations' } }, { findings: {} }),
      expected: { 'compliance-check:c': 'not-applicable' },
    },
  ],
  {},
  {
    'findings.f.foundOn': 'a day that has not come testifies against a finding',
    'findings.f.audit': 'that an audit brought it, which is said to have brought none',
    'findings.g.audit': 'the same',
    'findings.h.audit': 'the same',
    'findings.f.complianceCheck': 'the same',
  },
);
