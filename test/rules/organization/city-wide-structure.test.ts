import type { Configuration, DeclaredBody, OrganizationStructure, OrganizationUnit } from '../../../src/configuration/index';
import { cityWideStructure } from '../../../src/rules/organization/city-wide-structure';
import { describeRule } from '../describe-rule';

const inOrder: OrganizationStructure = { adoptedOn: '2026-04-01', document: 'rules', leads: 'ciso', reaches: ['hall'] };
const documents: Configuration['documents'] = { rules: { kind: 'other', adoptedOn: '2026-03-24' } };
const hall: DeclaredBody = { kind: 'internal-departments', exists: 'yes' };
const water: DeclaredBody = { kind: 'local-public-enterprises', exists: 'yes' };
const council: DeclaredBody = { kind: 'assembly', exists: 'yes' };
const education: DeclaredBody = { committee: 'board-of-education', exists: 'yes' };
const roles = { ciso: { holder: '甲' }, 'water-chief': { holder: '乙', from: '2026-04-01' } };

const city = (
  structure: OrganizationStructure,
  bodies: Readonly<Record<string, DeclaredBody>> = { hall },
  units?: Readonly<Record<string, OrganizationUnit>>,
  rest: NonNullable<Configuration['organization']> = { roles },
): Configuration => ({
  documents,
  scope: { bodies },
  organization: { ...rest, ...(units === undefined ? {} : { units }), structure },
});

const ofWater = (unit: OrganizationUnit): Readonly<Record<string, OrganizationUnit>> => ({ bureau: { body: 'water', ...unit } });
const both = { hall, water };
const { reaches: _, ...withoutReach } = inOrder;

describeRule(cityWideStructure, [
  {
    law: 'a structure that is not declared is unknown',
    configuration: { scope: { bodies: { hall } } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/organization/structure'],
  },
  {
    law: 'so is one that is unknown',
    configuration: { organization: { structure: 'unknown' } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/organization/structure'],
  },
  {
    law: 'that there is none is one violation, not one for each body',
    configuration: { scope: { bodies: { hall } }, organization: { structure: 'none' } },
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'one in order reaches the body that its document names',
    configuration: city(inOrder),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass' },
  },
  {
    law: 'when, by which document and under whose lead it was set up has to be said',
    configuration: city({ reaches: ['hall'] }),
    expected: { 'municipality:municipality': 'undetermined', 'body:hall': 'pass' },
    missing: ['/organization/structure/adoptedOn', '/organization/structure/document', '/organization/structure/leads'],
  },
  {
    law: 'on the day before, it is not set up yet',
    configuration: city({ ...inOrder, adoptedOn: '2026-11-25' }),
    expected: { 'municipality:municipality': 'fail', 'body:hall': 'pass' },
  },
  {
    law: 'on its very day it is',
    configuration: city({ ...inOrder, adoptedOn: '2026-11-24' }),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass' },
  },
  {
    law: 'of a whole city that leaves out kinds of body it is not known whether the structure reaches them',
    configuration: { covers: 'municipality', ...city(inOrder) },
    expected: { 'municipality:municipality': 'undetermined', 'body:hall': 'pass' },
    missing: ['/scope/bodies'],
  },
  {
    law: 'one that names every kind, be it as one that it has not, has told',
    configuration: {
      covers: 'municipality',
      ...city({ ...inOrder, reaches: ['hall', 'council', 'education'] }, { hall, council, education, water: { ...water, exists: 'no' } }),
    },
    expected: {
      'municipality:municipality': 'pass',
      'body:hall': 'pass',
      'body:council': 'pass',
      'body:education': 'pass',
      'body:water': 'not-applicable',
    },
  },
  {
    law: 'a document that is not adopted sets up nothing',
    configuration: { ...city(inOrder), documents: { rules: { kind: 'other', adoptedOn: '2026-11-25' } } },
    expected: { 'municipality:municipality': 'fail', 'body:hall': 'pass' },
  },
  {
    law: 'a network diagram sets up nothing',
    configuration: { ...city(inOrder), documents: { rules: { kind: 'network-diagram', adoptedOn: '2026-03-24' } } },
    expected: { 'municipality:municipality': 'fail', 'body:hall': 'pass' },
  },
  {
    law: 'whether a training plan does a person judges',
    configuration: { ...city(inOrder), documents: { rules: { kind: 'training-plan', adoptedOn: '2026-03-24' } } },
    expected: { 'municipality:municipality': 'undetermined', 'body:hall': 'pass' },
    missing: ['judgement'],
  },
  {
    law: 'of what kind it is has to be known',
    configuration: { ...city(inOrder), documents: { rules: { adoptedOn: '2026-03-24' } } },
    expected: { 'municipality:municipality': 'undetermined', 'body:hall': 'pass' },
    missing: ['/documents/rules/kind'],
  },
  {
    law: 'a document that nobody declares shows nothing',
    configuration: { ...city(inOrder), documents: { rules: { kind: 'other' } } },
    expected: { 'municipality:municipality': 'undetermined', 'body:hall': 'pass' },
    missing: ['/documents/rules/adoptedOn'],
  },
  {
    law: 'which bodies it has to reach is unknown while none are declared',
    configuration: { documents, organization: { roles, structure: inOrder } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/scope/bodies'],
  },
  {
    law: 'a body that the list leaves out is not reached',
    configuration: city(inOrder, both),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'fail' },
  },
  {
    law: 'an empty list reaches nobody',
    configuration: city({ ...inOrder, reaches: [] }),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'fail' },
  },
  {
    law: 'unless a unit of it has somebody in office in charge',
    configuration: city(inOrder, both, ofWater({ responsible: 'water-chief' })),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'pass' },
  },
  {
    law: 'one of whom nobody says since when may be one to come',
    configuration: city(inOrder, both, ofWater({ responsible: 'water-chief' }), { roles: { ...roles, 'water-chief': { holder: '乙' } } }),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'undetermined' },
    missing: ['/organization/roles/water-chief/from'],
  },
  {
    law: 'one who has left is not in charge',
    configuration: city(inOrder, both, ofWater({ responsible: 'water-chief' }), {
      roles: { ...roles, 'water-chief': { holder: '乙', until: '2026-03-31' } },
    }),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'fail' },
  },
  {
    law: 'nor is nobody',
    configuration: city(inOrder, both, ofWater({ responsible: 'none' })),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'fail' },
  },
  {
    law: 'of which body a unit is where nobody is in charge makes no difference',
    configuration: city(inOrder, both, { c: { responsible: 'none' } }),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'fail' },
  },
  {
    law: 'who is in charge may not be known',
    configuration: city(
      inOrder,
      both,
      { a: { body: 'water' }, b: { body: 'water', responsible: 'water-chief' }, c: {} },
      {
        roles: { ...roles, 'water-chief': {} },
      },
    ),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'undetermined' },
    missing: ['/organization/units/a/responsible', '/organization/roles/water-chief/holder', '/organization/units/c/body'],
  },
  {
    law: 'without roles nobody is known to be',
    configuration: city(inOrder, both, ofWater({ responsible: 'water-chief' }), {}),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'undetermined' },
    missing: ['/organization/roles'],
  },
  {
    law: 'whom it reaches is asked where neither list nor unit says',
    configuration: city(withoutReach, both, ofWater({ responsible: 'none' })),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'undetermined', 'body:water': 'undetermined' },
    missing: ['/organization/structure/reaches'],
  },
  {
    law: 'a body in the list whose units have nobody in charge is reached in name only',
    configuration: city({ ...inOrder, reaches: ['hall', 'water'] }, both, ofWater({ responsible: 'none' })),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'fail' },
  },
  {
    law: 'who is in charge of its units is asked',
    configuration: city({ ...inOrder, reaches: ['hall', 'water'] }, both, ofWater({})),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'undetermined' },
    missing: ['/organization/units/bureau/responsible'],
  },
  {
    law: 'what the city has not, and what the text does not name, need not be reached',
    configuration: city(inOrder, { hall, water: { ...water, exists: 'no' }, fire: { kind: 'joint-associations', exists: 'yes' } }),
    expected: {
      'municipality:municipality': 'pass',
      'body:hall': 'pass',
      'body:water': 'not-applicable',
      'body:fire': 'not-applicable',
    },
  },
  {
    law: 'a body outside the policy has to be reached all the same',
    configuration: city(inOrder, { hall, water: { ...water, covered: 'no' } }),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:water': 'fail' },
  },
  {
    law: 'of a body that is hardly declared nothing is known',
    configuration: city(inOrder, { hall, a: { exists: 'yes' }, b: { kind: 'assembly' } }),
    expected: { 'municipality:municipality': 'pass', 'body:hall': 'pass', 'body:a': 'undetermined', 'body:b': 'undetermined' },
    missing: ['/scope/bodies/a/kind', '/scope/bodies/b/exists'],
  },
]);
