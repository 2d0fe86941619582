import type { Personnel, StaffRules } from '../../../src/configuration/index';
import { staffRules } from '../../../src/rules/personnel/staff-rules';
import { describeRule } from '../describe-rule';

const audiences = {
  'regular-staff': 'present',
  'temporary-staff': 'present',
  'part-time-staff': 'present',
  'assembly-members': 'none',
} as const;
const all = ['regular-staff', 'temporary-staff', 'part-time-staff', 'assembly-members'] as const;
const document = 'standards';
const adoptedOn = '2026-04-01';

const city = (rules: Readonly<Record<string, StaffRules>>, rest: Personnel = {}) => ({ personnel: { audiences, rules, ...rest } });
const allPass = {
  'audience:regular-staff': 'pass',
  'audience:temporary-staff': 'pass',
  'audience:part-time-staff': 'pass',
  'audience:assembly-members': 'not-applicable',
} as const;
const allFail = {
  'audience:regular-staff': 'fail',
  'audience:temporary-staff': 'fail',
  'audience:part-time-staff': 'fail',
  'audience:assembly-members': 'not-applicable',
} as const;
const allOpen = {
  'audience:regular-staff': 'undetermined',
  'audience:temporary-staff': 'undetermined',
  'audience:part-time-staff': 'undetermined',
  'audience:assembly-members': 'not-applicable',
} as const;

describeRule(
  staffRules,
  [
    {
      law: 'rules that are not declared are unknown',
      configuration: { personnel: { audiences } },
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/personnel/rules'],
    },
    { law: 'no rules at all fail every group that is there', configuration: city({}), expected: allFail },
    {
      law: 'rules in force that bind every group pass',
      configuration: city({ r: { document, adoptedOn, appliesTo: all } }),
      expected: allPass,
    },
    {
      law: 'so do several rules together',
      configuration: city({
        a: { document, adoptedOn, appliesTo: ['regular-staff'] },
        b: { document: 'other', adoptedOn, appliesTo: ['temporary-staff', 'part-time-staff'] },
      }),
      expected: allPass,
    },
    {
      law: 'temporary and part-time staff whom no rules bind are a violation',
      configuration: city({ r: { document, adoptedOn, appliesTo: ['regular-staff'] } }),
      expected: { ...allFail, 'audience:regular-staff': 'pass' },
    },
    { law: 'rules that bind nobody bind nobody', configuration: city({ r: { document, adoptedOn, appliesTo: [] } }), expected: allFail },
    {
      law: 'a group that is not there needs none',
      configuration: city(
        { r: { document, adoptedOn, appliesTo: ['regular-staff'] } },
        { audiences: { ...audiences, 'temporary-staff': 'none', 'part-time-staff': 'none' } },
      ),
      expected: { ...allPass, 'audience:temporary-staff': 'not-applicable', 'audience:part-time-staff': 'not-applicable' },
    },
    {
      law: 'whether a group is there must be known before its rules are found to be missing, and what the text says of members is not settled',
      configuration: { personnel: { rules: { r: { document, adoptedOn, appliesTo: ['temporary-staff'] } } } },
      expected: { ...allOpen, 'audience:temporary-staff': 'pass', 'audience:assembly-members': 'undetermined' },
      missing: ['/personnel/audiences/regular-staff', '/personnel/audiences/part-time-staff', 'text-gap'],
    },
    {
      law: 'a whole municipality has regular staff, whatever is said of it',
      configuration: { covers: 'municipality', ...city({}, { audiences: { ...audiences, 'regular-staff': 'none' } }) },
      expected: allFail,
    },
    {
      law: 'a part of one may have none',
      configuration: city({}, { audiences: { ...audiences, 'regular-staff': 'none' } }),
      expected: { ...allFail, 'audience:regular-staff': 'not-applicable' },
    },
    {
      law: 'that the whole is declared says nothing of the other groups',
      configuration: {
        covers: 'municipality',
        personnel: { audiences: { 'temporary-staff': 'unknown', 'assembly-members': 'none' }, rules: {} },
      },
      expected: { ...allOpen, 'audience:regular-staff': 'fail' },
      missing: ['/personnel/audiences/temporary-staff', '/personnel/audiences/part-time-staff'],
    },
    {
      law: 'members whom no rules bind are a gap in the text, not a violation',
      configuration: city(
        { r: { document, adoptedOn, appliesTo: ['regular-staff', 'temporary-staff', 'part-time-staff'] } },
        { audiences: { ...audiences, 'assembly-members': 'present' } },
      ),
      expected: { ...allPass, 'audience:assembly-members': 'undetermined' },
      missing: ['text-gap'],
    },
    {
      law: 'members whom rules bind pass',
      configuration: city({ r: { document, adoptedOn, appliesTo: all } }, { audiences: { ...audiences, 'assembly-members': 'present' } }),
      expected: { ...allPass, 'audience:assembly-members': 'pass' },
    },
    {
      law: 'rules that begin tomorrow bind nobody today',
      configuration: city({ r: { document, adoptedOn: '2026-11-25', appliesTo: all } }),
      expected: allFail,
    },
    {
      law: 'they bind from their very day',
      configuration: city({ r: { document, adoptedOn: '2026-11-24', appliesTo: all } }),
      expected: allPass,
    },
    {
      law: 'repealed rules bind nobody from the day of the repeal',
      configuration: city({ r: { document, adoptedOn, repealedOn: '2026-11-24', appliesTo: all } }),
      expected: allFail,
    },
    {
      law: 'until then they do',
      configuration: city({ r: { document, adoptedOn, repealedOn: '2026-11-25', appliesTo: all } }),
      expected: allPass,
    },
    {
      law: 'whom they bind must be known',
      configuration: city({ r: { document, adoptedOn } }),
      expected: allOpen,
      missing: ['/personnel/rules/r/appliesTo'],
    },
    {
      law: 'and when they were adopted',
      configuration: city({ r: { document, appliesTo: all } }),
      expected: allOpen,
      missing: ['/personnel/rules/r/adoptedOn'],
    },
    {
      law: 'and which document lays them down',
      configuration: city({ r: { adoptedOn, appliesTo: all } }),
      expected: allOpen,
      missing: ['/personnel/rules/r/document'],
    },
    {
      law: 'one of which everything is known is enough',
      configuration: city({ a: {}, r: { document, adoptedOn, appliesTo: all } }),
      expected: allPass,
    },
    {
      law: 'the day of their document is theirs',
      configuration: { documents: { standards: { kind: 'control-standards', adoptedOn } }, ...city({ r: { document, appliesTo: all } }) },
      expected: allPass,
    },
    {
      law: 'a document that is not yet adopted holds them back',
      configuration: {
        documents: { standards: { kind: 'control-standards', adoptedOn: '2027-04-01' } },
        ...city({ r: { document, appliesTo: all } }),
      },
      expected: allFail,
    },
    {
      law: 'a repealed document takes them along',
      configuration: {
        documents: { standards: { kind: 'control-standards', adoptedOn, repealedOn: '2026-10-01' } },
        ...city({ r: { document, appliesTo: all } }),
      },
      expected: allFail,
    },
    {
      law: 'of two days of adoption both must have come',
      configuration: {
        documents: { standards: { kind: 'control-standards', adoptedOn: '2026-12-01' } },
        ...city({ r: { document, adoptedOn, appliesTo: all } }),
      },
      expected: allFail,
    },
    {
      law: 'whichever of the two is said of the rules',
      configuration: {
        documents: { standards: { kind: 'control-standards', adoptedOn } },
        ...city({ r: { document, adoptedOn: '2026-12-01', appliesTo: all } }),
      },
      expected: allFail,
    },
    {
      law: 'of two days of repeal the earlier counts',
      configuration: {
        documents: { standards: { kind: 'control-standards', adoptedOn, repealedOn: '2026-10-01' } },
        ...city({ r: { document, adoptedOn, repealedOn: '2027-01-01', appliesTo: all } }),
      },
      expected: allFail,
    },
    {
      law: 'a form, an inventory or a diagram lays down nothing for anybody',
      configuration: { documents: { standards: { kind: 'form', adoptedOn } }, ...city({ r: { document, appliesTo: all } }) },
      expected: allFail,
    },
    {
      law: 'a regulation of a kind that the list does not know lays down what a city puts into it',
      configuration: {
        documents: { standards: { title: '規程', kind: 'other', adoptedOn } },
        ...city({ r: { document, appliesTo: all } }),
      },
      expected: allPass,
    },
    {
      law: 'whether rules for the cloud are what staff must observe a person judges, and a document of unknown kind may be any',
      configuration: {
        documents: { standards: { kind: 'cloud-rules', adoptedOn }, other: { adoptedOn } },
        ...city({ r: { document, appliesTo: all }, s: { document: 'other', appliesTo: all } }),
      },
      expected: allOpen,
      missing: ['judgement', '/documents/other/kind'],
    },
    {
      law: 'a city with an assembly has members, whatever is said of them; that says nothing of other groups',
      configuration: {
        scope: { bodies: { council: { kind: 'assembly', exists: 'yes' }, hall: { kind: 'internal-departments', exists: 'yes' } } },
        ...city({}, { audiences: { ...audiences, 'temporary-staff': 'none' } }),
      },
      expected: { ...allFail, 'audience:temporary-staff': 'not-applicable', 'audience:assembly-members': 'undetermined' },
      missing: ['text-gap'],
    },
    {
      law: 'one that has none may have no members, whichever other bodies it has',
      configuration: {
        scope: { bodies: { council: { kind: 'assembly', exists: 'no' }, hall: { kind: 'internal-departments', exists: 'yes' } } },
        ...city({}),
      },
      expected: allFail,
    },
  ],
  {},
  {
    'documents.standards.adoptedOn': 'of two days that are said both must have come',
    'personnel.rules.r.adoptedOn': 'the same',
    'council.kind': 'that there is an assembly testifies against the word that it has no members',
    'council.exists': 'the same',
  },
);
