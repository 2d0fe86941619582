import type { DeclaredBody, Document } from '../../../src/configuration/index';
import { policyAdoption } from '../../../src/rules/documents/policy-adoption';
import { describeRule, type RuleCase } from '../describe-rule';

const assembly: DeclaredBody = { title: '議会', kind: 'assembly', exists: 'yes' };
const policy: Document = { kind: 'basic-policy', adoptedOn: '2026-03-31', adoptedBy: ['assembly'] };
/** The other bodies of a city that are to set a policy; that it has none of them keeps them out of what is tried. */
const others: Readonly<Record<string, DeclaredBody>> = {
  departments: { kind: 'internal-departments', exists: 'no' },
  agriculture: { committee: 'agriculture', exists: 'no' },
  audit: { committee: 'audit', exists: 'no' },
  education: { committee: 'board-of-education', exists: 'no' },
  election: { committee: 'election', exists: 'no' },
  equity: { committee: 'equity-or-personnel', exists: 'no' },
  property: { committee: 'property-assessment', exists: 'no' },
};
const noOther = {
  'body:departments': 'not-applicable',
  'body:agriculture': 'not-applicable',
  'body:audit': 'not-applicable',
  'body:education': 'not-applicable',
  'body:election': 'not-applicable',
  'body:equity': 'not-applicable',
  'body:property': 'not-applicable',
} as const;
const city = (documents: Readonly<Record<string, Document>>, body: DeclaredBody = assembly) => ({
  covers: 'municipality' as const,
  scope: { bodies: { ...others, assembly: body } },
  documents,
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
  { law: 'a body that has set a policy passes', configuration: city({ policy }), expected: { ...noOther, [b]: 'pass' } },
  {
    law: 'each of those that set one jointly passes, and one that did not take part fails',
    configuration: {
      covers: 'municipality',
      scope: {
        bodies: {
          ...others,
          assembly,
          mayor: { kind: 'internal-departments', exists: 'yes' },
          election: { committee: 'election', exists: 'yes' },
        },
      },
      documents: { policy: { ...policy, adoptedBy: ['assembly', 'mayor'] } },
    },
    expected: { ...noOther, [b]: 'pass', 'body:mayor': 'pass', 'body:election': 'fail' },
  },
  {
    law: 'standards are no policy',
    configuration: city({ s: { ...policy, kind: 'control-standards' } }),
    expected: { ...noOther, [b]: 'fail' },
  },
  {
    law: 'one that is set later is not set',
    configuration: city({ policy: { ...policy, adoptedOn: '2027-04-01' } }),
    expected: { ...noOther, [b]: 'fail' },
  },
  {
    law: 'one that was repealed does not count',
    configuration: city({ policy: { ...policy, repealedOn: '2026-10-01' } }),
    expected: { ...noOther, [b]: 'fail' },
  },
  {
    law: 'who set a policy has to be known',
    configuration: city({ policy: { kind: 'basic-policy', adoptedOn: '2026-03-31' } }),
    expected: { ...noOther, [b]: 'undetermined' },
    missing: ['/documents/policy/adoptedBy'],
  },
  {
    law: 'and when',
    configuration: city({ policy: { kind: 'basic-policy', adoptedBy: ['assembly'] } }),
    expected: { ...noOther, [b]: 'undetermined' },
    missing: ['/documents/policy/adoptedOn'],
  },
  {
    law: 'a document of unknown kind may be the policy',
    configuration: city({ policy: { adoptedOn: '2026-03-31', adoptedBy: ['assembly'] } }),
    expected: { ...noOther, [b]: 'undetermined' },
    missing: ['/documents/policy/kind'],
  },
  {
    law: 'in a part of a city it may be declared elsewhere',
    configuration: { scope: { bodies: { assembly } }, documents: {} },
    expected: { [b]: 'undetermined' },
    missing: ['/documents'],
  },
  {
    law: 'a body of unknown kind or existence is asked about, and may not be the assembly',
    configuration: city({}, { title: '何か' }),
    expected: { ...noOther, [b]: 'undetermined', 'body-kind:assembly': 'undetermined' },
    missing: ['/scope/bodies', '/scope/bodies/assembly/exists', '/scope/bodies/assembly/kind'],
  },
  {
    law: 'a body that does not exist sets none',
    configuration: city({}, { ...assembly, exists: 'no' }),
    expected: { ...noOther, [b]: 'not-applicable' },
  },
  {
    law: 'the policy of the head is that of the enterprises, and an association sets its own',
    configuration: {
      covers: 'municipality',
      scope: {
        bodies: {
          ...others,
          assembly: { ...assembly, exists: 'no' },
          water: { kind: 'local-public-enterprises', exists: 'yes' },
          union: { kind: 'joint-associations', exists: 'yes' },
        },
      },
      documents: {},
    },
    expected: { ...noOther, [b]: 'not-applicable', 'body:water': 'not-applicable', 'body:union': 'not-applicable' },
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
];

describeRule(
  policyAdoption,
  cases.map((one) => ({ ...one, profile: 'law' })),
);
