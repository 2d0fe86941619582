import { expect, test } from 'vitest';
import type { Configuration, Physical } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { lineProtection } from '../../../src/rules/physical/line-protection';
import { describeRule } from '../describe-rule';
import { policyUnder, usualDay } from '../policy-under';

const ducts = (one: Omit<NonNullable<Physical['protections']>[string], 'objects'>, more: Configuration = {}): Configuration => ({
  ...more,
  physical: { protections: { ducts: { objects: 'communication-lines', ...one } }, ...more.physical },
});
const expected = (outcome: 'pass' | 'fail' | 'undetermined') => ({ 'protection:ducts': outcome }) as const;
const racks = { racks: { objects: 'servers', nodes: 'all', measures: ['lock'] } } as const satisfies Physical['protections'];

describeRule(lineProtection, [
  {
    law: 'a camera keeps nobody from a line: whether it protects a person must judge',
    configuration: ducts({ measures: ['surveillance', 'fire-protection'] }),
    expected: { 'protection:ducts': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'protections that are not declared are unknown',
    configuration: { covers: 'municipality' },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/physical/protections'],
  },
  { law: 'a named measure passes', configuration: ducts({ measures: ['cable-protection'] }), expected: expected('pass') },
  { law: 'one that protects rooms passes too', configuration: ducts({ measures: ['other', 'lock'] }), expected: expected('pass') },
  { law: 'no measure fails', configuration: ducts({ measures: 'none' }), expected: expected('fail') },
  { law: 'an empty list says none', configuration: ducts({ measures: [] }), expected: expected('fail') },
  {
    law: 'a planned measure is none',
    configuration: ducts({ measures: ['cable-protection'], from: '2027-04-01' }),
    expected: expected('fail'),
  },
  {
    law: 'silence is no measure',
    configuration: ducts({}),
    expected: expected('undetermined'),
    missing: ['/physical/protections/ducts/measures'],
  },
  {
    law: 'a filter against onlookers protects no line that is known',
    configuration: ducts({ measures: ['screen-filter', 'wire-lock', 'locked-storage'] }),
    expected: expected('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'what protects the wiring closet protects the lines in it',
    configuration: ducts({ room: 'eps' }, { physical: { rooms: { eps: { kind: 'wiring-closet', measures: ['lock'] } } } }),
    expected: expected('pass'),
  },
  {
    law: 'each declared protection is looked at, and one that has ended is history',
    configuration: {
      physical: {
        protections: {
          ducts: { objects: 'communication-lines', measures: ['cable-protection'] },
          annex: { objects: 'communication-lines', measures: 'none' },
          old: { objects: 'communication-lines', measures: 'none', until: '2025-03-31' },
          ...racks,
        },
      },
    },
    expected: { 'protection:ducts': 'pass', 'protection:annex': 'fail', 'protection:old': 'not-applicable' },
  },
  {
    law: 'with nothing but history the lines of a whole municipality are open',
    configuration: ducts({ measures: ['lock'], until: '2026-11-23' }, { covers: 'municipality' }),
    expected: { 'municipality:municipality': 'undetermined', 'protection:ducts': 'not-applicable' },
    missing: ['/physical/protections'],
  },
  {
    law: 'so they are where other things only are protected',
    configuration: { covers: 'municipality', physical: { protections: racks } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/physical/protections'],
  },
  {
    law: 'an empty section of a whole municipality says that they are not protected',
    configuration: { covers: 'municipality', physical: { protections: {} } },
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'without a protection of lines it is asked what the declaration covers',
    configuration: { physical: { protections: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/covers'],
  },
  {
    law: 'lines may be declared elsewhere where some systems are declared',
    configuration: { covers: { systems: ['tax'] }, physical: { protections: racks } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
]);

test.each(['municipality', undefined] as const)(
  'protections of lines that have all ended are named with the last day (covers: %s)',
  (covers) => {
    const declared = ducts({ measures: ['lock'], until: '2026-11-23' }, covers === undefined ? {} : { covers });
    const { results } = evaluate(parseConfiguration(declared), {
      asOf: usualDay,
      policy: policyUnder(),
      rules: [lineProtection],
      only: ['6.4/communication-lines'],
    });
    expect(results.map(({ message }) => message?.ja)).toEqual([
      '通信回線を守る対策「ducts」は 2026-11-23 に終わり、その後の対策が宣言されていない。',
    ]);
  },
);
