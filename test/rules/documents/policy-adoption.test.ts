import type { DeclaredBody, Document } from '../../../src/configuration/index';
import { policyAdoption } from '../../../src/rules/documents/policy-adoption';
import { describeRule, type RuleCase } from '../describe-rule';

const assembly: DeclaredBody = { title: '議会', kind: 'assembly', exists: 'yes' };
const policy: Document = { kind: 'basic-policy', adoptedOn: '2026-03-31', adoptedBy: ['assembly'] };
const city = (documents: Readonly<Record<string, Document>>, body: DeclaredBody = assembly) => ({
  covers: 'municipality' as const,
  scope: { bodies: { assembly: body } },
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
  { law: 'a body that has set a policy passes', configuration: city({ policy }), expected: { [b]: 'pass' } },
  {
    law: 'each of those that set one jointly passes, and one that did not take part fails',
    configuration: {
      covers: 'municipality',
      scope: {
        bodies: {
          assembly,
          mayor: { kind: 'internal-departments', exists: 'yes' },
          election: { committee: 'election', exists: 'yes' },
        },
      },
      documents: { policy: { ...policy, adoptedBy: ['assembly', 'mayor'] } },
    },
    expected: { [b]: 'pass', 'body:mayor': 'pass', 'body:election': 'fail' },
  },
  { law: 'standards are no policy', configuration: city({ s: { ...policy, kind: 'control-standards' } }), expected: { [b]: 'fail' } },
  {
    law: 'one that is set later is not set',
    configuration: city({ policy: { ...policy, adoptedOn: '2027-04-01' } }),
    expected: { [b]: 'fail' },
  },
  {
    law: 'one that was repealed does not count',
    configuration: city({ policy: { ...policy, repealedOn: '2026-10-01' } }),
    expected: { [b]: 'fail' },
  },
  {
    law: 'who set a policy has to be known',
    configuration: city({ policy: { kind: 'basic-policy', adoptedOn: '2026-03-31' } }),
    expected: { [b]: 'undetermined' },
    missing: ['/documents/policy/adoptedBy'],
  },
  {
    law: 'and when',
    configuration: city({ policy: { kind: 'basic-policy', adoptedBy: ['assembly'] } }),
    expected: { [b]: 'undetermined' },
    missing: ['/documents/policy/adoptedOn'],
  },
  {
    law: 'a document of unknown kind may be the policy',
    configuration: city({ policy: { adoptedOn: '2026-03-31', adoptedBy: ['assembly'] } }),
    expected: { [b]: 'undetermined' },
    missing: ['/documents/policy/kind'],
  },
  {
    law: 'in a part of a city it may be declared elsewhere',
    configuration: { scope: { bodies: { assembly } }, documents: {} },
    expected: { [b]: 'undetermined' },
    missing: ['/documents'],
  },
  {
    law: 'a body of unknown kind or existence is asked about',
    configuration: city({}, { title: '何か' }),
    expected: { [b]: 'undetermined' },
    missing: ['/scope/bodies/assembly/exists', '/scope/bodies/assembly/kind'],
  },
  {
    law: 'a body that does not exist sets none',
    configuration: city({}, { ...assembly, exists: 'no' }),
    expected: { [b]: 'not-applicable' },
  },
  {
    law: 'the policy of the head is that of the enterprises, and an association sets its own',
    configuration: {
      covers: 'municipality',
      scope: {
        bodies: { water: { kind: 'local-public-enterprises', exists: 'yes' }, union: { kind: 'joint-associations', exists: 'yes' } },
      },
      documents: {},
    },
    expected: { 'body:water': 'not-applicable', 'body:union': 'not-applicable' },
  },
];

describeRule(
  policyAdoption,
  cases.map((one) => ({ ...one, profile: 'law' })),
);
