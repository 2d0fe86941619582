import type { DeclaredBody, Document } from '../../../src/configuration/index';
import { policyAdoption } from '../../../src/rules/documents/policy-adoption';
import { describeRule, type RuleCase } from '../describe-rule';

const assembly: DeclaredBody = { title: '議会', kind: 'assembly', exists: 'yes' };
const departments: DeclaredBody = { kind: 'internal-departments', exists: 'yes' };
const education: DeclaredBody = { committee: 'board-of-education', exists: 'yes' };
const policy: Document = { kind: 'basic-policy', adoptedOn: '2026-03-31', adoptedBy: ['assembly'] };
/** The other bodies of a city that are to set a policy, and have: what is tried is the assembly. */
const others: Readonly<Record<string, DeclaredBody>> = {
  departments,
  agriculture: { committee: 'agriculture', exists: 'yes' },
  audit: { committee: 'audit', exists: 'yes' },
  education,
  election: { committee: 'election', exists: 'yes' },
  equity: { committee: 'equity-or-personnel', exists: 'yes' },
  property: { committee: 'property-assessment', exists: 'yes' },
};
const joint: Document = { ...policy, adoptedBy: Object.keys(others) };
const inOrder = {
  'body:departments': 'pass',
  'body:agriculture': 'pass',
  'body:audit': 'pass',
  'body:education': 'pass',
  'body:election': 'pass',
  'body:equity': 'pass',
  'body:property': 'pass',
} as const;
const city = (documents: Readonly<Record<string, Document>>, body: DeclaredBody = assembly) => ({
  covers: 'municipality' as const,
  scope: { bodies: { ...others, assembly: body } },
  documents: { ...documents, joint },
});
const b = 'body:assembly';
const municipality = 'municipality:municipality';

const cases: readonly RuleCase[] = [
  {
    law: 'bodies that are not declared are unknown',
    configuration: { documents: {} },
    expected: { [municipality]: 'undetermined' },
    missing: ['/scope/bodies'],
  },
  {
    law: 'so are documents',
    configuration: { scope: { bodies: { assembly } } },
    expected: { [municipality]: 'undetermined' },
    missing: ['/documents'],
  },
  {
    law: 'in a part of a city that declares other documents the policy may be declared elsewhere',
    configuration: { scope: { bodies: { assembly } }, documents: { form: { kind: 'form', adoptedOn: '2026-03-31' } } },
    expected: { [b]: 'undetermined' },
    missing: ['/documents'],
  },
  { law: 'a body that has set a policy passes', configuration: city({ policy }), expected: { ...inOrder, [b]: 'pass' } },
  {
    law: 'each of those that set one jointly passes, and one that did not take part fails',
    configuration: {
      covers: 'municipality',
      scope: { bodies: { ...others, assembly } },
      documents: { joint: { ...joint, adoptedBy: ['assembly', ...Object.keys(others).filter((id) => id !== 'election')] } },
    },
    expected: { ...inOrder, [b]: 'pass', 'body:election': 'fail' },
  },
  {
    law: 'standards are no policy',
    configuration: city({ s: { ...policy, kind: 'control-standards' } }),
    expected: { ...inOrder, [b]: 'fail' },
  },
  {
    law: 'one that is set later is not set',
    configuration: city({ policy: { ...policy, adoptedOn: '2027-04-01' } }),
    expected: { ...inOrder, [b]: 'fail' },
  },
  {
    law: 'one that was repealed does not count',
    configuration: city({ policy: { ...policy, repealedOn: '2026-10-01' } }),
    expected: { ...inOrder, [b]: 'fail' },
  },
  {
    law: 'who set a policy has to be known',
    configuration: city({ policy: { kind: 'basic-policy', adoptedOn: '2026-03-31' } }),
    expected: { ...inOrder, [b]: 'undetermined' },
    missing: ['/documents/policy/adoptedBy'],
  },
  {
    law: 'and when',
    configuration: city({ policy: { kind: 'basic-policy', adoptedBy: ['assembly'] } }),
    expected: { ...inOrder, [b]: 'undetermined' },
    missing: ['/documents/policy/adoptedOn'],
  },
  {
    law: 'a document of unknown kind may be the policy',
    configuration: city({ policy: { adoptedOn: '2026-03-31', adoptedBy: ['assembly'] } }),
    expected: { ...inOrder, [b]: 'undetermined' },
    missing: ['/documents/policy/kind'],
  },
  {
    law: 'in a part of a city it may be declared elsewhere',
    configuration: { scope: { bodies: { assembly } }, documents: {} },
    expected: { [b]: 'undetermined' },
    missing: ['/documents'],
  },
  {
    law: 'one that a part of a city declares for later is not set there either',
    configuration: { scope: { bodies: { assembly } }, documents: { policy: { ...policy, adoptedOn: '2027-04-01' } } },
    expected: { [b]: 'fail' },
  },
  {
    law: 'a body of unknown kind or existence is asked about, and may not be the assembly',
    configuration: city({}, { title: '何か' }),
    expected: { ...inOrder, [b]: 'undetermined', 'body-kind:assembly': 'undetermined' },
    missing: ['/scope/bodies', '/scope/bodies/assembly/exists', '/scope/bodies/assembly/kind'],
  },
  {
    law: 'a body that does not exist sets none, but that a city has no assembly a person must explain',
    configuration: city({}, { ...assembly, exists: 'no' }),
    expected: { ...inOrder, [b]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'one of the kind that is there is enough, and what the law lets a city be without sets none',
    configuration: {
      scope: {
        bodies: {
          ...others,
          agriculture: { committee: 'agriculture', exists: 'no' },
          former: { kind: 'internal-departments', exists: 'no' },
        },
      },
      documents: { joint: { ...joint, adoptedBy: Object.keys(others).filter((id) => id !== 'agriculture') } },
    },
    expected: { ...inOrder, 'body:agriculture': 'not-applicable', 'body:former': 'not-applicable' },
  },
  {
    law: 'which committee is lacking, and of which kind what is lacking is, has to be said',
    configuration: {
      scope: { bodies: { some: { kind: 'administrative-committees', exists: 'no' }, other: { exists: 'no' } } },
      documents: {},
    },
    expected: { 'body:some': 'undetermined', 'body:other': 'undetermined' },
    missing: ['/scope/bodies/some/committee', '/scope/bodies/other/kind'],
  },
  {
    law: 'a body that has adopted a document in force is there, whatever is said',
    configuration: {
      scope: { bodies: { assembly: { ...assembly, exists: 'no' } } },
      documents: { s: { kind: 'control-standards', adoptedOn: '2026-03-31', adoptedBy: ['assembly'] } },
    },
    expected: { [b]: 'undetermined' },
    missing: ['/scope/bodies/assembly/abolishedOn'],
  },
  {
    law: 'of one that is said to be there and to be gone it is asked which, and not held against it that it has set none',
    configuration: city({}, { ...assembly, abolishedOn: '2026-04-01' }),
    expected: { ...inOrder, [b]: 'undetermined' },
    missing: ['/scope/bodies/assembly/abolishedOn'],
  },
  {
    law: 'of one that is gone and adopted a policy without a day the day is asked, which may be older',
    configuration: city(
      { policy: { kind: 'basic-policy', adoptedBy: ['assembly'] } },
      { ...assembly, exists: 'no', abolishedOn: '2026-04-01' },
    ),
    expected: { ...inOrder, [b]: 'undetermined' },
    missing: ['/documents/policy/adoptedOn'],
  },
  {
    law: 'one that is to be abolished later is to have set one',
    configuration: city({}, { ...assembly, abolishedOn: '2027-04-01' }),
    expected: { ...inOrder, [b]: 'fail' },
  },
  {
    law: 'and what was said to be gone but has set one has set it',
    configuration: city({ policy }, { ...assembly, abolishedOn: '2026-04-01' }),
    expected: { ...inOrder, [b]: 'pass' },
  },
  {
    law: 'the policy of the head is that of the enterprises, and an association sets its own',
    configuration: {
      covers: 'municipality',
      scope: {
        bodies: {
          ...others,
          assembly,
          water: { kind: 'local-public-enterprises', exists: 'yes' },
          union: { kind: 'joint-associations', exists: 'yes' },
        },
      },
      documents: { joint, policy },
    },
    expected: { ...inOrder, [b]: 'pass', 'body:water': 'not-applicable', 'body:union': 'not-applicable' },
  },
  {
    law: 'a whole city that names only its head has said nothing of its assembly and its committees',
    configuration: {
      covers: 'municipality',
      scope: { bodies: { mayor: { kind: 'internal-departments', exists: 'yes' } } },
      documents: { policy: { ...policy, adoptedBy: ['mayor'] } },
    },
    expected: { 'body:mayor': 'pass', 'body-kind:assembly': 'undetermined', 'body-kind:administrative-committees': 'undetermined' },
    missing: ['/scope/bodies'],
  },
  {
    law: 'that it names one of its committees says nothing of the others',
    configuration: {
      covers: 'municipality',
      scope: { bodies: { departments, education, assembly } },
      documents: { policy: { ...policy, adoptedBy: ['departments', 'education', 'assembly'] } },
    },
    expected: { 'body:departments': 'pass', 'body:education': 'pass', [b]: 'pass', 'body-kind:administrative-committees': 'undetermined' },
    missing: ['/scope/bodies'],
  },
];

describeRule(
  policyAdoption,
  cases.map((one) => ({ ...one, profile: 'law' })),
);
