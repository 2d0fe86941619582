import { expect, test } from 'vitest';
import type { Personnel } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { awareness } from '../../../src/rules/personnel/awareness';
import { sharedAwareness } from '../../../src/rules/personnel/shared-awareness';
import { training } from '../../../src/rules/personnel/training';
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
const held = { on: '2020-06-01', audiences: ['regular-staff'] } as const;

const city = (personnel: Personnel) => ({ personnel: { audiences, ...personnel } });
const fails = { 'audience:regular-staff': 'fail', ...others } as const;
const open = { 'audience:regular-staff': 'undetermined', ...others } as const;

describeRule(
  sharedAwareness,
  [
    {
      law: 'while neither section is declared nothing is known',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/personnel/awareness', '/personnel/training'],
    },
    { law: 'whom nothing ever reached cannot share it', configuration: city({ training: {}, awareness: {} }), expected: fails },
    {
      law: 'whether those share it whom a training reached, a person judges',
      configuration: city({ training: { t: held } }),
      expected: open,
      missing: ['judgement'],
    },
    {
      law: 'or something else',
      configuration: city({ training: {}, awareness: { a: held } }),
      expected: open,
      missing: ['judgement'],
    },
    {
      law: 'without trainings the other section is asked for',
      configuration: city({ training: {} }),
      expected: open,
      missing: ['/personnel/awareness'],
    },
    {
      law: 'and the other way round',
      configuration: city({ awareness: {} }),
      expected: open,
      missing: ['/personnel/training'],
    },
    {
      law: 'what lies ahead, or nobody attended, has reached nobody',
      configuration: city({ training: { t: { ...held, attended: 0 } }, awareness: { a: { ...held, on: '2026-11-25' } } }),
      expected: fails,
    },
    {
      law: 'whom it reached must be known',
      configuration: city({ training: { t: { on: '2026-06-01' } }, awareness: { a: { audiences: ['regular-staff'] } } }),
      expected: open,
      missing: ['/personnel/awareness/a/on', '/personnel/training/t/audiences'],
    },
    {
      law: 'members whom nothing reached are a gap in the text',
      configuration: city({
        audiences: { ...audiences, 'regular-staff': 'none', 'assembly-members': 'present' },
        training: {},
        awareness: {},
      }),
      expected: { 'audience:regular-staff': 'not-applicable', ...others, 'audience:assembly-members': 'undetermined' },
      missing: ['text-gap'],
    },
  ],
  { pass: 'facts say whom something reached; that they share the understanding, a person judges' },
);

test('that nothing reached a group follows from the findings about training and awareness', () => {
  const { results } = evaluate(parseConfiguration(city({ training: {}, awareness: {} })), {
    asOf: usualDay,
    rules: [awareness, sharedAwareness, training],
  });
  expect(results.find(({ rule }) => rule === sharedAwareness.id)?.consequenceOf).toEqual([
    'personnel/awareness|6.5/awareness|audience:regular-staff',
    'personnel/training|6.5/education|audience:regular-staff',
  ]);
});
