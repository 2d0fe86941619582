import { describe, expect, test } from 'vitest';
import type { Configuration, PersonnelCycles, Training } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { gotsuPolicy, type Layer, LayerConflictError, layOver } from '../../../src/policy/index';
import { training } from '../../../src/rules/personnel/training';
import { describeRule } from '../describe-rule';
import { usualDay } from '../policy-under';

const audiences = {
  'regular-staff': 'present',
  'temporary-staff': 'none',
  'part-time-staff': 'present',
  'assembly-members': 'none',
} as const;
const others = { 'audience:temporary-staff': 'not-applicable', 'audience:assembly-members': 'not-applicable' } as const;
const staff = ['regular-staff', 'part-time-staff'] as const;
const yearly = { unit: 'fiscal-year', count: 1, source: '研修計画' } as const;

const city = (trainings: Readonly<Record<string, Training>>, cycles?: PersonnelCycles): Configuration => ({
  personnel: { audiences, training: trainings, ...(cycles === undefined ? {} : { cycles }) },
});
const bothFail = { 'audience:regular-staff': 'fail', 'audience:part-time-staff': 'fail', ...others } as const;
const bothOpen = { 'audience:regular-staff': 'undetermined', 'audience:part-time-staff': 'undetermined', ...others } as const;

describeRule(
  training,
  [
    {
      law: 'trainings that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/personnel/training'],
    },
    { law: 'staff who were never taught are a violation', configuration: city({}), expected: bothFail },
    {
      law: 'part-time staff who were left out are a violation',
      configuration: city({ t: { on: '2026-06-01', audiences: ['regular-staff'] } }),
      expected: { ...bothOpen, 'audience:part-time-staff': 'fail' },
      missing: ['judgement'],
    },
    {
      law: 'whether a training is sufficient where no cycle is declared, a person judges',
      configuration: city({ t: { on: '2019-06-01', audiences: staff } }),
      expected: bothOpen,
      missing: ['judgement'],
    },
    {
      law: 'so does one whether trainings that keep to the cycle are',
      configuration: city({ t: { on: '2025-06-01', audiences: staff } }, { training: yearly }),
      expected: bothOpen,
      missing: ['judgement'],
    },
    {
      law: 'a fiscal year that ended without a training is a violation',
      configuration: city({ t: { on: '2025-03-31', audiences: staff } }, { training: yearly }),
      expected: bothFail,
    },
    {
      law: 'the running year is not overdue before its end',
      asOf: '2027-03-31',
      configuration: city({ t: { on: '2025-04-01', audiences: staff } }, { training: yearly }),
      expected: bothOpen,
      missing: ['judgement'],
    },
    {
      law: 'a cycle of one group is none of another',
      configuration: city({ t: { on: '2024-06-01', audiences: staff } }, { training: { 'part-time-staff': yearly } }),
      expected: { ...bothOpen, 'audience:part-time-staff': 'fail' },
      missing: ['judgement'],
    },
    {
      law: 'the cycle of awareness is none of training',
      configuration: city({ t: { on: '2023-06-01', audiences: staff } }, { awareness: yearly }),
      expected: bothOpen,
      missing: ['judgement'],
    },
    {
      law: 'a training that lies ahead has taught nobody',
      configuration: city({ t: { on: '2026-11-25', audiences: staff } }),
      expected: bothFail,
    },
    {
      law: 'for whomever it is',
      configuration: city({ t: { on: '2026-11-25' } }),
      expected: bothFail,
    },
    { law: 'nor has one for nobody', configuration: city({ t: { on: '2026-06-01', audiences: [] } }), expected: bothFail },
    {
      law: 'nor one that nobody attended',
      configuration: city({ t: { on: '2026-06-01', audiences: staff, invited: 300, attended: 0 } }),
      expected: bothFail,
    },
    {
      law: 'nor one to which nobody was asked',
      configuration: city({ t: { on: '2026-06-01', audiences: staff, invited: 0, attended: 5 } }),
      expected: bothFail,
    },
    {
      law: 'for whom a training was must be known',
      configuration: city({ t: { on: '2026-06-01' } }),
      expected: bothOpen,
      missing: ['/personnel/training/t/audiences'],
    },
    {
      law: 'and when it was held',
      configuration: city({ t: { audiences: staff } }),
      expected: bothOpen,
      missing: ['/personnel/training/t/on'],
    },
    {
      law: 'one of which there is no record is not known to have been held; that nothing is said of a record, a person sees',
      configuration: city({ t: { on: '2026-06-01', audiences: staff, record: 'なし' } }),
      expected: bothOpen,
      missing: ['/personnel/training/t/record'],
    },
    {
      law: 'one that may have been in time leaves an overdue cycle open',
      configuration: city({ a: { on: '2024-06-01', audiences: staff }, t: { audiences: staff } }, { training: yearly }),
      expected: bothOpen,
      missing: ['/personnel/training/t/on'],
    },
    {
      law: 'members who were never taught are a gap in the text, and a group of which nobody knows is asked about',
      configuration: { personnel: { audiences: { 'regular-staff': 'present' }, training: { t: { on: '2026-06-01', audiences: staff } } } },
      expected: {
        ...bothOpen,
        'audience:temporary-staff': 'undetermined',
        'audience:assembly-members': 'undetermined',
      },
      missing: ['judgement', 'text-gap', '/personnel/audiences/temporary-staff'],
    },
    {
      law: 'members whose training is overdue are one too',
      configuration: {
        personnel: {
          audiences: { ...audiences, 'regular-staff': 'none', 'part-time-staff': 'none', 'assembly-members': 'present' },
          training: { t: { on: '2020-06-01', audiences: ['assembly-members'] } },
          cycles: { training: yearly },
        },
      },
      expected: {
        'audience:regular-staff': 'not-applicable',
        'audience:part-time-staff': 'not-applicable',
        'audience:temporary-staff': 'not-applicable',
        'audience:assembly-members': 'undetermined',
      },
      missing: ['text-gap'],
    },
  ],
  { pass: 'without the attendance that a municipality sets, a person judges what is sufficient; with it, see below' },
);

describe('with the attendance that the municipality sets', () => {
  const layerOf = (percent: number): Layer => ({
    id: 'city',
    basis: 'interpretation',
    parameters: { trainingAttendance: { percent, source: { ja: '研修計画', en: 'training plan' } } },
  });

  function outcomesOf(configuration: Configuration): readonly string[] {
    const policy = layOver(gotsuPolicy, layerOf(90));
    const report = evaluate(parseConfiguration(configuration), { asOf: usualDay, policy, rules: [training], evidence: true });
    return [...report.results, ...(report.evidence ?? [])]
      .filter(({ rule, subjects }) => rule === training.id && subjects[0]?.id === 'regular-staff')
      .flatMap(({ outcome, unknown = [] }) => [outcome, ...unknown.map(({ reason, pointer }) => pointer ?? reason)]);
  }
  const held = (trainings: Readonly<Record<string, Training>>) => city(trainings, { training: yearly });
  const session = { on: '2026-06-01', audiences: staff, record: '受講者名簿' };

  test('a training in time that enough attended passes, to the very person', () => {
    expect(outcomesOf(held({ t: { ...session, invited: 10, attended: 9 } }))).toEqual(['pass']);
    expect(outcomesOf(held({ t: { ...session, invited: 300, attended: 269 } }))).toEqual(['fail']);
  });

  test('sessions of the running period count together', () => {
    const sessions = { a: { ...session, invited: 10, attended: 10 }, b: { ...session, on: '2025-04-01', invited: 10, attended: 8 } };
    expect(outcomesOf(held(sessions))).toEqual(['pass']);
    expect(outcomesOf(held({ ...sessions, c: { ...session, invited: 10, attended: 8 } }))).toEqual(['fail']);
  });

  test('those before it do not', () => {
    const before = { ...session, on: '2025-03-31', invited: 1000, attended: 1 };
    expect(outcomesOf(held({ before, t: { ...session, invited: 10, attended: 10 } }))).toEqual(['pass']);
  });

  test('nor do those that lie ahead', () => {
    const planned = { on: '2026-11-25', audiences: staff, invited: 1000 };
    expect(outcomesOf(held({ planned, t: { ...session, invited: 10, attended: 10 } }))).toEqual(['pass']);
  });

  test('who came without being asked stands in for nobody', () => {
    const sessions = { a: { ...session, invited: 10, attended: 100 }, b: { ...session, invited: 10, attended: 1 } };
    expect(outcomesOf(held(sessions))).toEqual(['fail']);
  });

  test('both numbers must be known, of every session', () => {
    const a = { ...session, invited: 10, attended: 10 };
    expect(outcomesOf(held({ a, t: session }))).toEqual([
      'undetermined',
      '/personnel/training/t/invited',
      '/personnel/training/t/attended',
    ]);
    expect(outcomesOf(held({ a, t: { on: '2026-06-01', invited: 100, attended: 1 } }))).toEqual([
      'undetermined',
      '/personnel/training/t/audiences',
    ]);
  });

  test('and where they are recorded', () => {
    const { record, ...silent } = { ...session, invited: 10, attended: 10 };
    const asked = ['undetermined', '/personnel/training/t/record'];
    expect(outcomesOf(held({ t: silent }))).toEqual(asked);
    expect(outcomesOf(held({ t: { ...silent, record: 'なし' } }))).toEqual(asked);
    expect(outcomesOf(held({ t: { ...silent, record: `${record}（作成中）` } }))).toEqual(asked);
    expect(outcomesOf(held({ t: { ...silent, record } }))).toEqual(['pass']);
  });

  test('attendance alone does not say that a training is recent: without a cycle a person judges', () => {
    expect(outcomesOf(city({ t: { ...session, invited: 10, attended: 10 } }))).toEqual(['undetermined', 'judgement']);
  });

  test('a cycle of a hundred years makes nothing sufficient, nor does one that is laid down nowhere', () => {
    const full = { t: { ...session, invited: 10, attended: 10 } };
    expect(outcomesOf(city(full, { training: { ...yearly, count: 100 } }))).toEqual(['undetermined', 'judgement']);
    expect(outcomesOf(city(full, { training: { 'regular-staff': { ...yearly, source: 'なし' } } }))).toEqual([
      'undetermined',
      '/personnel/cycles/training/regular-staff/source',
    ]);
  });

  test('an overdue training fails however many attended', () => {
    expect(outcomesOf(held({ t: { ...session, on: '2024-06-01', invited: 10, attended: 10 } }))).toEqual(['fail']);
  });

  test('two layers that set it differently conflict', () => {
    const policy = layOver(gotsuPolicy, layerOf(90));
    expect(() => layOver(policy, layerOf(80))).toThrow(LayerConflictError);
    expect(layOver(policy, layerOf(90)).parameters).toEqual(policy.parameters);
  });
});
