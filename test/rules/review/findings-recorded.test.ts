import type { Configuration, Review } from '../../../src/configuration/index';
import { findingsRecorded } from '../../../src/rules/review/findings-recorded';
import { describeRule } from '../describe-rule';

const city = 'municipality:municipality';
const declared = (review: Review): Configuration => ({ review: { selfChecks: {}, ...review } });
const audit = (findings: number | 'unknown', further: Review = {}): Configuration =>
  declared({ audits: { a: { on: '2026-06-30', findings } }, ...further });

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
        audits: { a: { on: '2026-06-30', findings: 1 }, b: { on: '2026-07-31', findings: 0 } },
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
  ],
  {},
  { 'findings.f.foundOn': 'a day that has not come testifies against a finding' },
);
