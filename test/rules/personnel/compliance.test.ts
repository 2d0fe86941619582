import { expect, test } from 'vitest';
import type { Configuration, StaffRules } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { compliance } from '../../../src/rules/personnel/compliance';
import { staffRules } from '../../../src/rules/personnel/staff-rules';
import { describeRule } from '../describe-rule';
import { usualDay } from '../policy-under';

const audiences = {
  'regular-staff': 'present',
  'temporary-staff': 'none',
  'part-time-staff': 'none',
  'assembly-members': 'none',
} as const;
const others = {
  'audience:temporary-staff': 'not-applicable',
  'audience:part-time-staff': 'not-applicable',
  'audience:assembly-members': 'not-applicable',
} as const;
const inForce = { document: 'standards', adoptedOn: '2026-04-01', appliesTo: ['regular-staff'] } as const;
const both = ['policy', 'procedures'] as const;

const city = (rules: Readonly<Record<string, StaffRules>>) => ({ personnel: { audiences, rules } });
const fails = { 'audience:regular-staff': 'fail', ...others } as const;
const open = { 'audience:regular-staff': 'undetermined', ...others } as const;

describeRule(
  compliance,
  [
    {
      law: 'rules that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/personnel/rules'],
    },
    {
      law: 'that staff who are bound to both comply, a person judges',
      configuration: city({ r: { ...inForce, requires: both } }),
      expected: open,
      missing: ['judgement'],
    },
    {
      law: 'two sets of rules may bind them to one each',
      configuration: city({ a: { ...inForce, requires: ['policy'] }, b: { ...inForce, requires: ['procedures'] } }),
      expected: open,
      missing: ['judgement'],
    },
    { law: 'staff without rules are bound to nothing', configuration: city({}), expected: fails },
    { law: 'the procedures are no part of the policy', configuration: city({ r: { ...inForce, requires: ['policy'] } }), expected: fails },
    {
      law: 'nor is the policy one of the procedures',
      configuration: city({ r: { ...inForce, requires: ['procedures'] } }),
      expected: fails,
    },
    { law: 'rules that oblige to nothing bind to nothing', configuration: city({ r: { ...inForce, requires: [] } }), expected: fails },
    {
      law: 'rules that are not yet in force bind to nothing',
      configuration: city({ r: { ...inForce, adoptedOn: '2027-04-01', requires: both } }),
      expected: fails,
    },
    {
      law: 'what they oblige to must be known',
      configuration: city({ r: inForce }),
      expected: open,
      missing: ['/personnel/rules/r/requires'],
    },
    {
      law: 'and whether they bind',
      configuration: city({ r: { appliesTo: ['regular-staff'], requires: both } }),
      expected: open,
      missing: ['/personnel/rules/r/adoptedOn', '/personnel/rules/r/document'],
    },
    {
      law: 'beside rules of which everything is known, others are not asked',
      configuration: city({ a: {}, r: { ...inForce, requires: both } }),
      expected: open,
      missing: ['judgement'],
    },
    {
      law: 'rules that would not oblige to it in any case are not asked',
      configuration: city({ r: { requires: ['policy'] } }),
      expected: fails,
    },
    {
      law: 'that members are not bound is a gap in the text',
      configuration: {
        personnel: { audiences: { ...audiences, 'assembly-members': 'present' }, rules: { r: { ...inForce, requires: both } } },
      },
      expected: { ...open, 'audience:assembly-members': 'undetermined' },
      missing: ['judgement', 'text-gap'],
    },
    {
      law: 'that nobody knows of part-time staff is asked',
      configuration: {
        personnel: { audiences: { ...audiences, 'part-time-staff': 'unknown' }, rules: { r: { ...inForce, requires: both } } },
      },
      expected: { ...open, 'audience:part-time-staff': 'undetermined' },
      missing: ['/personnel/audiences/part-time-staff', 'judgement'],
    },
  ],
  { pass: 'facts say who is bound; that they comply, a person judges' },
);

const record = { requirement: '5/compliance', by: 'ciso', on: '2026-10-01', evidence: '点検報告書', result: 'conformant' } as const;

function statusOf(configuration: Configuration): string | undefined {
  return evaluate(parseConfiguration(configuration), { asOf: usualDay, rules: [compliance, staffRules] }).requirements.find(
    ({ id }) => id === '5/compliance',
  )?.status;
}

test('a judgement about the group settles that its members comply', () => {
  const judgements = { checked: { ...record, subjects: [{ audience: 'regular-staff' }] } };
  expect(statusOf({ ...city({ r: { ...inForce, requires: both } }), judgements })).toBe('conformant');
});

test('no judgement binds those whom no rules bind, and one about the city as a whole is about no group', () => {
  const judgements = { checked: { ...record, subjects: [{ audience: 'regular-staff' }] } };
  expect(statusOf({ ...city({ r: { ...inForce, requires: ['policy'] } }), judgements })).toBe('nonconformant');
  const whole = { checked: { ...record, subjects: 'municipality' as const } };
  expect(statusOf({ ...city({ r: { ...inForce, requires: both } }), judgements: whole })).toBe('undetermined');
});

test('a judgement that members are outside settles the gap in the text', () => {
  const judgements = {
    checked: { ...record, subjects: [{ audience: 'regular-staff' }] },
    members: { ...record, subjects: [{ audience: 'assembly-members' }], evidence: '市の解釈' },
  };
  const rules = { r: { ...inForce, requires: both } };
  const personnel = { audiences: { ...audiences, 'assembly-members': 'present' }, rules } as const;
  expect(statusOf({ personnel, judgements: { checked: judgements.checked } })).toBe('undetermined');
  expect(statusOf({ personnel, judgements })).toBe('conformant');
});

test('that a group is not bound because no rules reach it follows from that', () => {
  const { results } = evaluate(parseConfiguration(city({})), { asOf: usualDay, rules: [compliance, staffRules] });
  expect(results.filter(({ rule }) => rule === compliance.id).map(({ consequenceOf }) => consequenceOf)).toEqual([
    ['personnel/staff-rules|6.5/staff-rules|audience:regular-staff'],
  ]);
});
