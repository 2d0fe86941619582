import type { Subcontractor } from '../../../src/configuration/index';
import { subcontractingApproved } from '../../../src/rules/outsourcing/subcontracting-approved';
import { describeRule, type RuleCase } from '../describe-rule';
import { at, contracted, says } from './contract';

const approved: Subcontractor = { from: '2026-05-01', approval: { on: '2026-04-20', by: '情報政策課長' }, passesOn: 'none' };
const passed = (subcontracting: Readonly<Record<string, Subcontractor>>) => contracted({ from: '2026-04-01', subcontracting });
const cases: readonly RuleCase[] = [
  {
    law: 'contracts that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/outsourcing/contracts'],
  },
  { law: 'approval before the work began passes', configuration: passed({ s: approved }), expected: says('pass') },
  {
    law: 'approval on the first day passes',
    configuration: passed({ s: { ...approved, approval: { on: '2026-05-01', by: '情報政策課長' } } }),
    expected: says('pass'),
  },
  {
    law: 'where nothing is passed on nothing is approved',
    configuration: contracted({ subcontracting: 'none' }),
    expected: says('not-applicable'),
  },
  { law: 'an empty record says the same', configuration: passed({}), expected: says('not-applicable') },
  {
    law: 'silence is not none: hidden subcontracting is silent',
    configuration: contracted({}),
    expected: says('undetermined'),
    missing: [at('subcontracting')],
  },
  {
    law: 'unknown is not none',
    configuration: contracted({ subcontracting: 'unknown' }),
    expected: says('undetermined'),
    missing: [at('subcontracting')],
  },
  { law: 'denied approval fails', configuration: passed({ s: { ...approved, approval: 'none' } }), expected: says('fail') },
  {
    law: 'approval after the work began fails',
    configuration: passed({ s: { ...approved, approval: { on: '2026-05-02', by: '情報政策課長' } } }),
    expected: says('fail'),
  },
  {
    law: 'approval that lies ahead is none',
    configuration: passed({ s: { ...approved, approval: { on: '2026-11-25', by: '情報政策課長' } } }),
    expected: says('fail'),
  },
  {
    law: 'silence on approval is not known',
    configuration: passed({ s: { from: '2026-05-01', passesOn: 'none' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/approval')],
  },
  {
    law: 'nor is unknown approval',
    configuration: passed({ s: { ...approved, approval: 'unknown' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/approval')],
  },
  {
    law: 'an approval without a day is not known',
    configuration: passed({ s: { ...approved, approval: { by: '情報政策課長' } } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/approval/on')],
  },
  {
    law: 'an approval by 「なし」 is one by nobody',
    configuration: passed({ s: { ...approved, approval: { on: '2026-04-20', by: 'なし' } } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/approval/by')],
  },
  {
    law: 'an approval by nobody, of work whose beginning is not said, is not known',
    configuration: passed({ s: { approval: { on: '2026-04-20' }, passesOn: 'none' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/approval/by'), at('subcontracting/s/from')],
  },
  {
    law: 'approval that lies ahead is none, whether or not it is said when the work began',
    configuration: passed({ s: { approval: { on: '2026-11-25', by: '情報政策課長' }, passesOn: 'none' } }),
    expected: says('fail'),
  },
  {
    law: 'a second tier of which nobody speaks is not known',
    configuration: passed({ s: { from: '2026-05-01', approval: { on: '2026-04-20', by: '情報政策課長' } } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/passesOn')],
  },
  {
    law: 'nor are others beside one that is declared',
    configuration: passed({
      s: { from: '2026-05-01', approval: { on: '2026-04-20', by: '情報政策課長' } },
      t: { ...approved, under: 's' },
    }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/passesOn')],
  },
  {
    law: 'that it is not known whether there are more is no answer either',
    configuration: passed({ s: { ...approved, passesOn: 'unknown' }, t: { ...approved, under: 's' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/passesOn')],
  },
  {
    law: 'a second tier that is said to be there must be declared',
    configuration: passed({ s: { ...approved, passesOn: 'some' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/passesOn')],
  },
  {
    law: 'a second tier that is declared and approved passes',
    configuration: passed({ s: { ...approved, passesOn: 'some' }, t: { ...approved, under: 's' } }),
    expected: says('pass'),
  },
  {
    law: 'one that is not approved fails, whatever the first denies',
    configuration: passed({ s: approved, t: { ...approved, under: 's', approval: 'none' } }),
    expected: says('fail'),
  },
  {
    law: 'a second tier under nobody that is declared leaves a tier out',
    configuration: passed({ t: { ...approved, under: 's' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/t/under')],
  },
  {
    law: 'nobody is under himself',
    configuration: passed({ t: { ...approved, under: 't' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/t/under')],
  },
  {
    law: 'nor are two under each other: somebody was engaged by the contractor',
    configuration: passed({ s: { ...approved, passesOn: 'some', under: 'u' }, u: { ...approved, passesOn: 'some', under: 's' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/under'), at('subcontracting/u/under')],
  },
  {
    law: 'who is under a ring is not asked, but the ring is',
    configuration: passed({
      s: { ...approved, passesOn: 'some', under: 'u' },
      u: { ...approved, passesOn: 'some', under: 's' },
      t: { ...approved, under: 'u' },
    }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/under'), at('subcontracting/u/under')],
  },
  {
    law: 'so is a tier that is missing above one that has ended',
    configuration: passed({ s: { ...approved, under: 'r' }, r: { until: '2026-11-23', under: 'q' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/r/under'), at('subcontracting/s/under')],
  },
  {
    law: 'who is said to pass nothing on passes nothing on to anybody: one of the two is wrong',
    configuration: passed({ s: approved, t: { ...approved, under: 's' } }),
    expected: says('undetermined'),
    missing: [at('subcontracting/s/passesOn')],
  },
  {
    law: 'nor does one whose work is over, or has not begun',
    configuration: passed({
      s: { until: '2026-11-23' },
      t: { ...approved, under: 's' },
      u: { from: '2026-11-25', passesOn: 'some' },
      v: { ...approved, under: 'u' },
    }),
    expected: says('undetermined'),
    missing: [at('subcontracting/t/under'), at('subcontracting/v/under')],
  },
  {
    law: 'lawful: both are over, or the lower one alone',
    configuration: passed({
      s: { until: '2026-11-23' },
      t: { until: '2026-11-20', under: 's' },
      u: { ...approved, passesOn: 'none' },
      v: { until: '2026-11-20', under: 'u' },
    }),
    expected: says('pass'),
  },
  {
    law: 'a third tier that hangs on a second and a first passes',
    configuration: passed({
      s: { ...approved, passesOn: 'some' },
      t: { ...approved, passesOn: 'some', under: 's' },
      u: { ...approved, under: 't' },
    }),
    expected: says('pass'),
  },
  {
    law: 'those who have ended, or not begun, are not asked',
    configuration: passed({ s: { until: '2026-11-23', approval: 'none' }, t: { from: '2026-11-25', approval: 'none' } }),
    expected: says('not-applicable'),
  },
  {
    law: 'of a contract that is over nothing is owed',
    configuration: contracted({ until: '2026-11-23', subcontracting: { s: { approval: 'none' } } }),
    expected: says('not-applicable'),
  },
];

describeRule(subcontractingApproved, [
  ...cases.map((one) => ({ ...one, profile: 'guideline' }) as const),
  { law: 'the policy alone does not ask', configuration: passed({ s: { approval: 'none' } }), expected: {} },
]);
