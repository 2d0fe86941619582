import type { AwarenessActivity, Configuration, PersonnelCycles } from '../../../src/configuration/index';
import { awareness } from '../../../src/rules/personnel/awareness';
import { describeRule } from '../describe-rule';

const audiences = {
  'regular-staff': 'present',
  'temporary-staff': 'present',
  'part-time-staff': 'none',
  'assembly-members': 'none',
} as const;
const others = { 'audience:part-time-staff': 'not-applicable', 'audience:assembly-members': 'not-applicable' } as const;
const staff = ['regular-staff', 'temporary-staff'] as const;
const halfYearly = { unit: 'month', count: 6, source: '研修計画' } as const;

const city = (activities: Readonly<Record<string, AwarenessActivity>>, cycles?: PersonnelCycles): Configuration => ({
  personnel: { audiences, awareness: activities, ...(cycles === undefined ? {} : { cycles }) },
});
const bothFail = { 'audience:regular-staff': 'fail', 'audience:temporary-staff': 'fail', ...others } as const;
const bothOpen = { 'audience:regular-staff': 'undetermined', 'audience:temporary-staff': 'undetermined', ...others } as const;

describeRule(
  awareness,
  [
    {
      law: 'activities that are not declared are unknown, whatever is known of training',
      configuration: { personnel: { audiences, training: { t: { on: '2026-06-01', audiences: staff } } } },
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/personnel/awareness'],
    },
    { law: 'nothing ever done is a violation', configuration: city({}), expected: bothFail },
    {
      law: 'temporary staff whom nothing reached are a violation',
      configuration: city({ a: { on: '2026-06-01', audiences: ['regular-staff'] } }),
      expected: { ...bothOpen, 'audience:temporary-staff': 'fail' },
      missing: ['judgement'],
    },
    {
      law: 'whether what was done within the cycle is sufficient, a person judges',
      configuration: city({ a: { on: '2026-05-24', audiences: staff } }, { awareness: halfYearly }),
      expected: bothOpen,
      missing: ['judgement'],
    },
    {
      law: 'one day beyond the cycle it is overdue',
      configuration: city({ a: { on: '2026-05-23', audiences: staff } }, { awareness: halfYearly }),
      expected: bothFail,
    },
    {
      law: 'the latest activity counts',
      configuration: city(
        { a: { on: '2020-05-23', audiences: staff }, b: { on: '2026-10-01', audiences: staff }, c: { on: '2020-01-01', audiences: staff } },
        { awareness: halfYearly },
      ),
      expected: bothOpen,
      missing: ['judgement'],
    },
    {
      law: 'one that lies ahead does not',
      configuration: city(
        { a: { on: '2026-05-23', audiences: staff }, b: { on: '2026-11-25', audiences: staff } },
        { awareness: halfYearly },
      ),
      expected: bothFail,
    },
    {
      law: 'the cycle of training is none of awareness',
      configuration: city({ a: { on: '2020-05-23', audiences: staff } }, { training: halfYearly }),
      expected: bothOpen,
      missing: ['judgement'],
    },
    {
      law: 'whom an activity reached must be known, and when it took place',
      configuration: city({ a: {} }),
      expected: bothOpen,
      missing: ['/personnel/awareness/a/audiences', '/personnel/awareness/a/on'],
    },
    {
      law: 'one by no means, or of which there is no record, has reached nobody that is known',
      configuration: city({
        a: { on: '2026-06-01', audiences: staff, means: 'なし' },
        b: { on: '2026-06-01', audiences: staff, record: '後日提出予定' },
      }),
      expected: bothOpen,
      missing: ['/personnel/awareness/a/means', '/personnel/awareness/b/record'],
    },
    {
      law: 'beside one in order it changes nothing',
      configuration: city({
        a: { on: '2026-06-01', audiences: staff, means: 'なし' },
        b: { on: '2026-06-01', audiences: staff, means: '掲示' },
      }),
      expected: bothOpen,
      missing: ['judgement'],
    },
    {
      law: 'members whom nothing reached are a gap in the text',
      configuration: {
        personnel: {
          audiences: { ...audiences, 'assembly-members': 'present' },
          awareness: { a: { on: '2026-06-01', audiences: staff } },
        },
      },
      expected: { ...bothOpen, 'audience:assembly-members': 'undetermined' },
      missing: ['judgement', 'text-gap'],
    },
  ],
  { pass: 'facts say when and whom it reached; whether that is sufficient, a person judges' },
);
