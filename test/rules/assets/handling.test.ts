import { expect, test } from 'vitest';
import type { Assets, Classification, Configuration } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { handling } from '../../../src/rules/assets/handling';
import { describeRule } from '../describe-rule';
import { policyUnder, usualDay } from '../policy-under';

const scale = { confidentiality: ['3', '2', '1'], integrity: ['2', '1'], availability: ['2', '1'], source: '対策基準' };
const lowest = { confidentiality: '1', integrity: '1', availability: '1' } as const satisfies Classification;
const strict = { ...lowest, confidentiality: '3' } as const satisfies Classification;
const demands = {
  c3: { property: 'confidentiality', class: '3', measures: ['暗号化', '施錠保管'], document: 'order' },
  c1: { property: 'confidentiality', class: '1', measures: [], document: 'order' },
  i1: { property: 'integrity', class: '1', measures: [], document: 'order' },
  a1: { property: 'availability', class: '1', measures: [], document: 'order' },
} as const satisfies Assets['handling'];

const rolls = (
  one: NonNullable<Assets['information']>[string],
  more: Assets = {},
  covers: Pick<Configuration, 'covers'> = {},
): Configuration => ({
  ...covers,
  documents: { order: { kind: 'procedure', adoptedOn: '2026-03-25' } },
  assets: {
    systems: {},
    facilities: {},
    media: {},
    systemDocuments: {},
    scale,
    handling: demands,
    information: { rolls: one },
    ...more,
  },
});
const expected = (outcome: 'pass' | 'fail' | 'undetermined') => ({ 'data:rolls': outcome }) as const;
const both = ['暗号化', '施錠保管'];

/** What the class 3 demands, without the document that says so. */
const unsourced = { property: 'confidentiality', class: '3', measures: both } as const;

describeRule(handling, [
  {
    law: 'what a class demands stands in a document, and where none is named it is asked for it',
    configuration: rolls({ class: strict, measures: both }, { handling: { ...demands, c3: unsourced } }),
    expected: expected('undetermined'),
    missing: ['/assets/handling/c3/document'],
  },
  {
    law: 'what it demands is demanded meanwhile',
    configuration: rolls({ class: strict, measures: ['暗号化'] }, { handling: { ...demands, c3: unsourced } }),
    expected: expected('fail'),
  },
  {
    law: 'a document that is repealed demands nothing',
    configuration: {
      ...rolls({ class: strict, measures: both }, {}, { covers: 'municipality' }),
      documents: { order: { kind: 'procedure', adoptedOn: '2026-03-25', repealedOn: '2026-11-24' } },
    },
    expected: expected('fail'),
  },
  {
    law: 'in a part of a municipality what it demands may be laid down elsewhere',
    configuration: {
      ...rolls({ class: strict, measures: both }, { handling: { c3: demands.c3 } }),
      documents: { order: { kind: 'procedure', adoptedOn: '2026-03-25', repealedOn: '2026-11-24' } },
    },
    expected: expected('undetermined'),
    missing: ['/assets/handling/confidentiality-3', '/assets/handling/integrity-1', '/assets/handling/availability-1'],
  },
  {
    law: 'one of which nobody says whether it was adopted may demand it',
    configuration: {
      ...rolls({ class: strict, measures: both }, { handling: { ...demands, c3: { ...demands.c3, document: 'draft' } } }),
      documents: { order: { kind: 'procedure', adoptedOn: '2026-03-25' }, draft: { kind: 'procedure' } },
    },
    expected: expected('undetermined'),
    missing: ['/documents/draft/adoptedOn'],
  },
  {
    law: 'measures cannot follow a classification that is planned',
    configuration: rolls({ class: strict, classifiedOn: '2026-11-25', measures: both }),
    expected: expected('fail'),
  },
  {
    law: 'they can follow one of the day itself',
    configuration: rolls({ class: strict, classifiedOn: '2026-11-24', measures: both }),
    expected: expected('pass'),
  },
  {
    law: 'assets that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/assets/information', '/assets/facilities', '/assets/media', '/assets/systems', '/assets/systemDocuments'],
  },
  {
    law: 'some systems may be declared without an asset',
    configuration: rolls({}, { information: {} }, { covers: { systems: ['tax'] } }),
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'every measure that the classes demand passes',
    configuration: rolls({ class: strict, measures: both }),
    expected: expected('pass'),
  },
  {
    law: 'more than they demand passes, whatever the width of the words',
    configuration: rolls({ class: strict, measures: ['持出し禁止', '施錠 保管', '暗号化'] }),
    expected: expected('pass'),
  },
  { law: 'one that is missing fails', configuration: rolls({ class: strict, measures: ['暗号化'] }), expected: expected('fail') },
  { law: 'none at all fails', configuration: rolls({ class: strict, measures: 'none' }), expected: expected('fail') },
  { law: 'an empty list says none', configuration: rolls({ class: strict, measures: [] }), expected: expected('fail') },
  {
    law: 'silence about the measures is not a measure',
    configuration: rolls({ class: strict }),
    expected: expected('undetermined'),
    missing: ['/assets/information/rolls/measures'],
  },
  {
    law: 'unknown measures are unknown',
    configuration: rolls({ class: strict, measures: 'unknown' }),
    expected: expected('undetermined'),
    missing: ['/assets/information/rolls/measures'],
  },
  { law: 'the least strict class may demand nothing', configuration: rolls({ class: lowest }), expected: expected('pass') },
  {
    law: 'that a stricter class demands nothing a person must judge',
    configuration: rolls(
      { class: { ...lowest, confidentiality: '2' }, measures: both },
      { handling: { ...demands, c2: { property: 'confidentiality', class: '2', measures: [], document: 'order' } } },
    ),
    expected: expected('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'a class that stands alone is not the least strict of several',
    configuration: rolls({ class: lowest }, { scale: { ...scale, availability: ['1'] } }),
    expected: expected('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'several entries for one class are demanded together',
    configuration: rolls(
      { class: strict, measures: both },
      { handling: { ...demands, more: { property: 'confidentiality', class: '３', measures: ['持出し禁止'], document: 'order' } } },
    ),
    expected: expected('fail'),
  },
  {
    law: 'classes by every property count',
    configuration: rolls(
      { class: { ...strict, availability: '2' }, measures: both },
      { handling: { ...demands, a2: { property: 'availability', class: '2', measures: ['二重化'], document: 'order' } } },
    ),
    expected: expected('fail'),
  },
  {
    law: 'handling that is not declared is unknown',
    configuration: {
      assets: { systems: {}, facilities: {}, media: {}, systemDocuments: {}, scale, information: { rolls: { class: strict } } },
    },
    expected: expected('undetermined'),
    missing: ['/assets/handling'],
  },
  {
    law: 'a class without handling is open in a partial declaration',
    configuration: rolls({ class: { ...strict, integrity: '2' }, measures: both }),
    expected: expected('undetermined'),
    missing: ['/assets/handling/integrity-2'],
  },
  {
    law: 'and fails where the whole municipality is declared',
    configuration: rolls({ class: { ...strict, integrity: '2' }, measures: both }, {}, { covers: 'municipality' }),
    expected: expected('fail'),
  },
  {
    law: 'handling of another property says nothing of this one',
    configuration: rolls(
      { class: { ...strict, integrity: '2' }, measures: both },
      { handling: { ...demands, a2: { property: 'availability', class: '2', measures: [], document: 'order' } } },
    ),
    expected: expected('undetermined'),
    missing: ['/assets/handling/integrity-2'],
  },
  {
    law: 'handling that holds from a later day is none',
    configuration: rolls({ class: strict, measures: both }, { handling: { ...demands, c3: { ...demands.c3, from: '2026-11-25' } } }),
    expected: expected('undetermined'),
    missing: ['/assets/handling/confidentiality-3'],
  },
  {
    law: 'handling that has ended is none',
    configuration: rolls({ class: strict, measures: both }, { handling: { ...demands, c3: { ...demands.c3, until: '2026-11-23' } } }),
    expected: expected('undetermined'),
    missing: ['/assets/handling/confidentiality-3'],
  },
  {
    law: 'the first and the last day are included',
    configuration: rolls(
      { class: strict, measures: both },
      { handling: { ...demands, c3: { ...demands.c3, from: '2026-11-24', until: '2026-11-24' } } },
    ),
    expected: expected('pass'),
  },
  { law: 'an asset without a class can follow none', configuration: rolls({ class: 'none', measures: both }), expected: expected('fail') },
  {
    law: 'whatever the classes demand, and whether or not that is declared',
    configuration: {
      assets: { systems: {}, facilities: {}, media: {}, systemDocuments: {}, scale, information: { rolls: { class: 'none' } } },
    },
    expected: expected('fail'),
  },
  {
    law: 'nor one without a class by one property',
    configuration: rolls({ class: { ...strict, availability: 'none' }, measures: both }),
    expected: expected('fail'),
  },
  {
    law: 'a class that is not known leaves its demands open',
    configuration: rolls({ class: { confidentiality: '3', integrity: '1' }, measures: both }),
    expected: expected('undetermined'),
    missing: ['/assets/information/rolls/class/availability'],
  },
]);

test('of handling that is not in force it is said from which day it is, or until when it was', () => {
  const said = (days: object): readonly (string | undefined)[] => {
    const declared = rolls(
      { class: strict, measures: both },
      { handling: { ...demands, c3: { ...demands.c3, ...days } } },
      { covers: 'municipality' },
    );
    const { results } = evaluate(parseConfiguration(declared), {
      asOf: usualDay,
      policy: policyUnder(),
      rules: [handling],
      only: ['6.2/handling'],
    });
    return results.filter(({ outcome }) => outcome === 'fail').map(({ message }) => message?.ja);
  };
  expect(said({ from: '2026-12-01' })).toEqual([
    '「rolls」の機密性の区分「3」に求める対策は 2026-12-01 から適用される予定で、今は定められていない。',
  ]);
  expect(said({ until: '2026-10-31' })).toEqual([
    '「rolls」の機密性の区分「3」に求める対策の適用は 2026-10-31 に終わり、その後の定めがない。',
  ]);
});
