import type { ComplianceCheck, Configuration, Cycle } from '../../../src/configuration/index';
import { complianceCheck } from '../../../src/rules/operations/compliance-check';
import { describeRule } from '../describe-rule';

const check = {
  on: '2026-06-10',
  by: 'chief',
  methods: ['questionnaire', 'document-review'],
  scope: 'municipality',
  result: 'deviations',
} as const satisfies ComplianceCheck;
/** The same, without saying when, or by whom. */
const undated = { by: 'chief', methods: ['tool'], scope: 'municipality', result: 'deviations' } as const satisfies ComplianceCheck;
const byNobody = { methods: ['tool'], scope: 'municipality', result: 'deviations' } as const satisfies ComplianceCheck;
const everyYear: Cycle = { unit: 'fiscal-year', count: 1, source: '対策基準' };
const checked = (complianceChecks: Readonly<Record<string, ComplianceCheck>>, cycle?: Cycle): Configuration => ({
  covers: 'municipality',
  operations: { complianceChecks, ...(cycle === undefined ? {} : { cycles: { complianceCheck: cycle } }) },
});
const body = 'municipality:municipality';
const at = (fact: string): string => `/operations/complianceChecks/spring/${fact}`;

describeRule(complianceCheck, [
  {
    law: 'checks that are not declared are unknown',
    configuration: { covers: 'municipality' },
    expected: { [body]: 'undetermined' },
    missing: ['/operations/complianceChecks'],
  },
  { law: 'never checked fails, cycle or not', configuration: checked({}), expected: { [body]: 'fail' } },
  {
    law: 'the check is the city’s: a part of it says nothing by holding none',
    configuration: { covers: { systems: ['juki'] }, operations: { complianceChecks: {} } },
    expected: { [body]: 'not-applicable' },
  },
  {
    law: 'while nobody says whether the whole is declared, it is not known',
    configuration: { operations: { complianceChecks: {} } },
    expected: { [body]: 'undetermined' },
    missing: ['/covers'],
  },
  {
    law: 'unless a cycle is declared: then never is a violation',
    configuration: { operations: { complianceChecks: {}, cycles: { complianceCheck: everyYear } } },
    expected: { [body]: 'fail' },
  },
  {
    law: 'a check that is planned is none',
    configuration: checked({ spring: { ...check, on: '2026-12-10' } }),
    expected: { [body]: 'fail' },
  },
  { law: 'whatever is not said of it', configuration: checked({ spring: { on: '2026-12-10' } }), expected: { [body]: 'fail' } },
  { law: 'so is one made in no way', configuration: checked({ spring: { ...check, methods: [] } }), expected: { [body]: 'fail' } },
  { law: 'and one that reached nobody', configuration: checked({ spring: { ...check, scope: [] } }), expected: { [body]: 'fail' } },
  {
    law: 'a check of the whole in time passes, whatever it found',
    configuration: checked({ spring: check }, everyYear),
    expected: { [body]: 'pass' },
  },
  {
    law: 'the running fiscal year is not overdue',
    configuration: checked({ spring: { ...check, on: '2025-04-01' } }, everyYear),
    expected: { [body]: 'pass' },
  },
  {
    law: 'a fiscal year that ended without one is',
    configuration: checked({ spring: { ...check, on: '2025-03-31' } }, everyYear),
    expected: { [body]: 'fail' },
  },
  {
    law: 'a cycle of a century, or one of no source, shows nothing by being kept',
    configuration: checked({ spring: check }, { unit: 'month', count: 1200, source: '対策基準' }),
    expected: { [body]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'nor does one that is laid down nowhere',
    configuration: checked({ spring: check }, { ...everyYear, source: '未定' }),
    expected: { [body]: 'undetermined' },
    missing: ['/operations/cycles/complianceCheck/source'],
  },
  {
    law: 'without a cycle a person must judge whether the last one is recent enough',
    configuration: checked({ spring: check }),
    expected: { [body]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a day alone is a claim',
    configuration: checked({ spring: { on: '2026-06-10' } }, everyYear),
    expected: { [body]: 'undetermined' },
    missing: [at('by'), at('methods'), at('scope'), at('result')],
  },
  {
    law: 'so is a check without a day, or one that does not know what it found',
    configuration: checked({ spring: { by: 'chief', methods: ['tool'], scope: 'municipality', result: 'unknown' } }, everyYear),
    expected: { [body]: 'undetermined' },
    missing: [at('on'), at('result')],
  },
  {
    law: 'or that nobody made',
    configuration: checked({ spring: { ...check, by: 'なし' } }, everyYear),
    expected: { [body]: 'undetermined' },
    missing: [at('by')],
  },
  {
    law: 'whether something unnamed is checking a person must judge',
    configuration: checked({ spring: { ...check, methods: ['other'] } }, everyYear),
    expected: { [body]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'whether checks of some units are enough too',
    configuration: checked({ spring: { ...check, scope: ['tax-section'] } }, everyYear),
    expected: { [body]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'one good check is enough, whatever else is declared',
    configuration: checked(
      { autumn: { on: '2026-11-01', scope: ['tax-section'] }, planned: { ...check, on: '2027-06-10' }, spring: check },
      everyYear,
    ),
    expected: { [body]: 'pass' },
  },
  {
    law: 'an overdue check says nothing against one that may be in time',
    configuration: checked({ old: { ...check, on: '2024-06-10' }, spring: { ...check, scope: ['tax-section'] } }, everyYear),
    expected: { [body]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'nor does a later one that is overdue against one whose day is not known',
    configuration: checked({ old: { ...check, on: '2024-06-10' }, spring: undated }, everyYear),
    expected: { [body]: 'undetermined' },
    missing: [at('on')],
  },
  {
    law: 'of checks that leave something open the one is told that a judgement alone settles',
    configuration: checked(
      {
        autumn: { ...byNobody, on: '2026-11-01' },
        spring: { ...check, scope: ['tax-section'] },
        summer: { ...byNobody, on: '2026-08-01', methods: ['other'] },
      },
      everyYear,
    ),
    expected: { [body]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'of those that lack facts the latest is asked about',
    configuration: checked(
      {
        autumn: { ...byNobody, on: '2026-04-01' },
        spring: { ...byNobody, on: '2026-11-01' },
        winter: { ...byNobody, on: '2026-05-01' },
        undated,
      },
      everyYear,
    ),
    expected: { [body]: 'undetermined' },
    missing: [at('by')],
  },
  {
    law: 'a method with a name beside another passes',
    configuration: checked({ spring: { ...check, methods: ['other', 'tool'] } }, everyYear),
    expected: { [body]: 'pass' },
  },
  {
    law: 'an incomplete check that would be overdue all the same does not help',
    configuration: checked({ old: { on: '2024-06-10' } }, everyYear),
    expected: { [body]: 'fail' },
  },
]);
