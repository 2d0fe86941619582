import type { Document } from '../../../src/configuration/index';
import { controlStandards } from '../../../src/rules/documents/control-standards';
import { describeRule } from '../describe-rule';

const kind = 'control-standards';
const adoptedOn = '2026-04-01';
const covers = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '6.8', '6.9', '7', '8'] as const;
const [, ...withoutOrganization] = covers;

const city = (documents: Readonly<Record<string, Document>>) => ({ covers: 'municipality' as const, documents });
const fails = { 'municipality:municipality': 'fail' } as const;
const passes = { 'municipality:municipality': 'pass' } as const;
const open = { 'municipality:municipality': 'undetermined' } as const;

describeRule(
  controlStandards,
  [
    { law: 'documents that are not declared are unknown', configuration: {}, expected: open, missing: ['/documents'] },
    { law: 'a whole city without documents has no standards', configuration: city({}), expected: fails },
    {
      law: 'a part of one may have them declared elsewhere',
      configuration: { documents: { form: { kind: 'form' } } },
      expected: open,
      missing: ['/documents'],
    },
    {
      law: 'so may one system',
      configuration: { covers: { systems: ['tax'] }, documents: {} },
      expected: open,
      missing: ['/documents'],
    },
    {
      law: 'the basic policy, a procedure and a form are no standards',
      configuration: city({
        policy: { kind: 'basic-policy', adoptedOn, covers },
        procedure: { kind: 'procedure', adoptedOn, covers },
        form: { kind: 'form', adoptedOn, covers },
      }),
      expected: fails,
    },
    { law: 'standards for 6(1) to 6(9), 7 and 8 pass', configuration: city({ s: { kind, adoptedOn, covers } }), expected: passes },
    {
      law: 'they may be declared without the rest of the city',
      configuration: { documents: { s: { kind, adoptedOn, covers } } },
      expected: passes,
    },
    {
      law: 'they may be public: the clause does not say that they are secret',
      configuration: city({ s: { kind, adoptedOn, covers, disclosure: 'public', publishedOn: adoptedOn } }),
      expected: passes,
    },
    {
      law: 'they hold from the very day',
      configuration: city({ s: { kind, adoptedOn: '2026-11-24', covers } }),
      expected: passes,
    },
    {
      law: 'standards that are to be adopted tomorrow are not adopted, in a part of a city neither',
      configuration: { documents: { s: { kind, adoptedOn: '2026-11-25', covers } } },
      expected: fails,
    },
    {
      law: 'repealed standards are none',
      configuration: city({ s: { kind, adoptedOn, covers, repealedOn: '2026-11-24' } }),
      expected: fails,
    },
    {
      law: 'in a part of a city others may have followed them',
      configuration: { documents: { s: { kind, adoptedOn, covers, repealedOn: '2026-11-24' } } },
      expected: open,
      missing: ['/documents'],
    },
    {
      law: 'standards hold until the day before their repeal',
      configuration: city({ s: { kind, adoptedOn, covers, repealedOn: '2026-11-25' } }),
      expected: passes,
    },
    {
      law: 'without a day of adoption it is not known whether they hold',
      configuration: city({ s: { kind, covers } }),
      expected: open,
      missing: ['/documents/s/adoptedOn'],
    },
    {
      law: 'nor what they are about, if they do not say so',
      configuration: city({ s: { kind, adoptedOn } }),
      expected: open,
      missing: ['/documents/s/covers'],
    },
    { law: 'standards about nothing fail', configuration: city({ s: { kind, adoptedOn, covers: [] } }), expected: fails },
    {
      law: 'one item of 6 without rules fails',
      configuration: city({ s: { kind, adoptedOn, covers: withoutOrganization } }),
      expected: fails,
    },
    {
      law: 'in a part of a city too: what is declared is looked at',
      configuration: { documents: { s: { kind, adoptedOn, covers: withoutOrganization } } },
      expected: fails,
    },
    {
      law: 'there too, what standards of unknown adoption would not cover is lacking',
      configuration: { documents: { s: { kind, covers: ['7'] } } },
      expected: fails,
    },
    { law: '6 alone leaves 7 and 8 without rules', configuration: city({ s: { kind, adoptedOn, covers: ['6'] } }), expected: fails },
    { law: '6 includes its items', configuration: city({ s: { kind, adoptedOn, covers: ['6', '7', '8'] } }), expected: passes },
    {
      law: 'and an item is covered by all that stands in it',
      configuration: city({
        s: {
          kind,
          adoptedOn,
          covers: [...covers.filter((id) => id !== '6.3' && id !== '6.8'), '6.3.1', '6.3.2', '6.3.3', '6.8.p1', '6.8.p2', '6.8.p3'],
        },
      }),
      expected: passes,
    },
    {
      law: 'but not by a part of it',
      configuration: city({ s: { kind, adoptedOn, covers: [...covers.filter((id) => id !== '6.3'), '6.3.1', '6.3.2'] } }),
      expected: fails,
    },
    {
      law: 'several documents cover it together',
      configuration: city({ a: { kind, adoptedOn, covers: ['6'] }, b: { kind, adoptedOn, covers: ['7', '8'] } }),
      expected: passes,
    },
    {
      law: 'only those that hold count',
      configuration: city({ a: { kind, adoptedOn, covers: ['6'] }, b: { kind, adoptedOn: '2027-04-01', covers: ['7', '8'] } }),
      expected: fails,
    },
    {
      law: 'one that is not known to hold may cover the rest',
      configuration: city({ a: { kind, adoptedOn, covers: ['6'] }, b: { kind, covers: ['7', '8'] } }),
      expected: open,
      missing: ['/documents/b/adoptedOn'],
    },
    {
      law: 'what it would not cover either is lacking all the same',
      configuration: city({ a: { kind, adoptedOn, covers: ['6'] }, b: { kind, covers: ['7'] } }),
      expected: fails,
    },
    {
      law: 'a document of unknown kind may be the standards',
      configuration: city({ a: { adoptedOn } }),
      expected: open,
      missing: ['/documents/a/kind'],
    },
    {
      law: 'one that gives rules for what is lacking may be part of them',
      configuration: city({ a: { kind, adoptedOn, covers: ['6'] }, b: { adoptedOn, covers: ['7', '8'] } }),
      expected: open,
      missing: ['/documents/b/kind'],
    },
    {
      law: 'beside standards, one of unknown kind that says nothing of the sort is none',
      configuration: city({ a: { kind, adoptedOn, covers: ['6'] }, b: { adoptedOn } }),
      expected: fails,
    },
    {
      law: 'a repealed document of unknown kind asks nothing',
      configuration: city({ a: { adoptedOn, repealedOn: '2026-05-01' } }),
      expected: fails,
    },
  ],
  { 'not-applicable': 'the clause binds every body: standards are owed in any case' },
);
