import { expect, test } from 'vitest';
import type { BodyCoverage, Configuration, DeclaredBody } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { bodiesCovered } from '../../../src/rules/scope/bodies-covered';
import { describeRule } from '../describe-rule';
import { policyUnder, usualDay } from '../policy-under';

const since: BodyCoverage = { since: '2026-04-01', document: 'policy' };
const documents: Configuration['documents'] = { policy: { kind: 'basic-policy', adoptedOn: '2026-03-24' } };
const departments = { kind: 'internal-departments', exists: 'yes', covered: since } as const satisfies DeclaredBody;
const waterworks = { kind: 'local-public-enterprises', exists: 'yes', covered: since } as const satisfies DeclaredBody;
const election = {
  kind: 'administrative-committees',
  committee: 'election',
  exists: 'yes',
  covered: since,
} as const satisfies DeclaredBody;
const assembly = { kind: 'assembly', exists: 'yes', parts: { members: since, secretariat: since } } as const satisfies DeclaredBody;

const bodies = (declared: Readonly<Record<string, DeclaredBody>>, rest: Configuration = {}): Configuration => ({
  documents,
  scope: { bodies: declared },
  ...rest,
});

/** A whole city, every committee of the law among its bodies. */
const city = (change: Readonly<Record<string, DeclaredBody>> = {}): Configuration =>
  bodies(
    {
      departments,
      assembly,
      waterworks,
      education: { ...election, committee: 'board-of-education' },
      election,
      equity: { ...election, committee: 'equity-or-personnel' },
      audit: { ...election, committee: 'audit' },
      farms: { ...election, committee: 'agriculture' },
      assessment: { ...election, committee: 'property-assessment' },
      ...change,
    },
    { covers: 'municipality' },
  );

const allPass = {
  'body:departments': 'pass',
  'body:assembly': 'pass',
  'body:waterworks': 'pass',
  'body:education': 'pass',
  'body:election': 'pass',
  'body:equity': 'pass',
  'body:audit': 'pass',
  'body:farms': 'pass',
  'body:assessment': 'pass',
} as const;

describeRule(
  bodiesCovered,
  [
    {
      law: 'bodies that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/scope/bodies'],
    },
    {
      law: 'a part of a municipality may say that it has none',
      configuration: bodies({}),
      expected: {},
    },
    {
      law: 'a whole one has every kind, and the committees that the law sets up',
      configuration: bodies({}, { covers: 'municipality' }),
      expected: {
        'body-kind:internal-departments': 'undetermined',
        'body-kind:administrative-committees': 'undetermined',
        'body-kind:assembly': 'undetermined',
        'body-kind:local-public-enterprises': 'undetermined',
      },
      missing: ['/scope/bodies'],
    },
    {
      law: 'one that names its departments is asked for the other kinds',
      configuration: bodies({ departments }, { covers: 'municipality' }),
      expected: {
        'body:departments': 'pass',
        'body-kind:administrative-committees': 'undetermined',
        'body-kind:assembly': 'undetermined',
        'body-kind:local-public-enterprises': 'undetermined',
      },
      missing: ['/scope/bodies'],
    },
    { law: 'a whole city in order passes body by body', configuration: city(), expected: allPass },
    {
      law: 'a water bureau to which the policy does not apply is a violation',
      configuration: city({ waterworks: { ...waterworks, covered: 'no' } }),
      expected: { ...allPass, 'body:waterworks': 'fail' },
    },
    {
      law: 'so is an election committee, whatever kind it is said to be',
      configuration: city({ election: { ...election, kind: 'joint-associations', covered: 'no' } }),
      expected: { ...allPass, 'body:election': 'fail' },
    },
    {
      law: 'a committee that is named nowhere is asked for',
      configuration: city({ election: { ...election, committee: 'other' } }),
      expected: { ...allPass, 'body-kind:administrative-committees': 'undetermined' },
      missing: ['/scope/bodies'],
    },
    {
      law: 'which committee it is has to be said, or one is missing',
      configuration: city({ election: { kind: 'administrative-committees', exists: 'yes', covered: since } }),
      expected: { ...allPass, 'body-kind:administrative-committees': 'undetermined' },
      missing: ['/scope/bodies', '/scope/bodies/election/committee'],
    },
    {
      law: 'a joint association, a designated manager and a company of the third sector are none of the four kinds',
      configuration: bodies({
        fire: { kind: 'joint-associations', exists: 'yes', covered: 'no' },
        hall: { kind: 'designated-managers', exists: 'yes' },
        company: { kind: 'third-sector-companies' },
      }),
      expected: { 'body:fire': 'not-applicable', 'body:hall': 'not-applicable', 'body:company': 'not-applicable' },
    },
    {
      law: 'a city may have no public enterprise, no agricultural committee, no equity committee of its own',
      configuration: city({
        waterworks: { kind: 'local-public-enterprises', exists: 'no' },
        farms: { ...election, committee: 'agriculture', exists: 'no' },
        equity: { ...election, committee: 'equity-or-personnel', exists: 'no' },
      }),
      expected: { ...allPass, 'body:waterworks': 'not-applicable', 'body:farms': 'not-applicable', 'body:equity': 'not-applicable' },
    },
    {
      law: 'that it has no assembly and no board of education, a person must explain',
      configuration: city({
        assembly: { ...assembly, exists: 'no' },
        education: { ...election, committee: 'board-of-education', exists: 'no' },
      }),
      expected: { ...allPass, 'body:assembly': 'undetermined', 'body:education': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'which committee it has not, has to be said',
      configuration: bodies({ none: { kind: 'administrative-committees', exists: 'no' } }),
      expected: { 'body:none': 'undetermined' },
      missing: ['/scope/bodies/none/committee'],
    },
    {
      law: 'a body of which there are units is there, whatever is said',
      configuration: bodies(
        { waterworks: { ...waterworks, exists: 'no' }, hospital: { ...waterworks, exists: 'no', covered: 'no' } },
        { organization: { units: { bureau: { body: 'waterworks' }, ward: { body: 'hospital' } } } },
      ),
      expected: { 'body:waterworks': 'undetermined', 'body:hospital': 'fail' },
      missing: ['/scope/bodies/waterworks/exists'],
    },
    {
      law: 'so is one that the structure reaches, or that has adopted a document in force',
      configuration: bodies(
        { waterworks: { ...waterworks, exists: 'no' }, hospital: { ...waterworks, exists: 'no' } },
        {
          organization: { structure: { reaches: ['waterworks'] } },
          documents: { ...documents, rules: { adoptedOn: '2026-03-24', adoptedBy: ['hospital'] } },
        },
      ),
      expected: { 'body:waterworks': 'undetermined', 'body:hospital': 'undetermined' },
      missing: ['/scope/bodies/waterworks/exists', '/scope/bodies/hospital/abolishedOn'],
    },
    {
      law: 'what a body adopted before its end does not show that it is there, even while it holds',
      configuration: bodies(
        { waterworks: { ...waterworks, exists: 'no', abolishedOn: '2025-04-01' } },
        { documents: { ...documents, split: { adoptedOn: '2023-10-01', adoptedBy: ['waterworks'] } } },
      ),
      expected: { 'body:waterworks': 'not-applicable' },
    },
    {
      law: 'what it adopted from that day on does, and so does an end that has not come or units that it still has',
      configuration: bodies(
        {
          waterworks: { ...waterworks, exists: 'no', abolishedOn: '2025-04-01' },
          hospital: { ...waterworks, exists: 'no', abolishedOn: '2027-04-01' },
          gas: { ...waterworks, exists: 'no', abolishedOn: '2025-04-01' },
        },
        {
          documents: { ...documents, split: { adoptedOn: '2025-04-01', adoptedBy: ['waterworks'] } },
          organization: { units: { pipes: { body: 'gas' } } },
        },
      ),
      expected: { 'body:waterworks': 'undetermined', 'body:hospital': 'undetermined', 'body:gas': 'undetermined' },
      missing: ['/scope/bodies/waterworks/exists', '/scope/bodies/hospital/abolishedOn', '/scope/bodies/gas/exists'],
    },
    {
      law: 'one that is there and was abolished is asked about, not one that is to be abolished later',
      configuration: bodies({
        waterworks: { ...waterworks, abolishedOn: '2026-04-01' },
        hospital: { ...waterworks, abolishedOn: '2027-04-01' },
        gas: { ...waterworks, covered: 'no', abolishedOn: '2026-04-01' },
      }),
      expected: { 'body:waterworks': 'undetermined', 'body:hospital': 'pass', 'body:gas': 'fail' },
      missing: ['/scope/bodies/waterworks/abolishedOn'],
    },
    {
      law: 'a document whose day is not known may be older than the end of the body that adopted it: its day is asked',
      configuration: bodies(
        { waterworks: { ...waterworks, exists: 'no', abolishedOn: '2026-04-01' } },
        { documents: { ...documents, split: { kind: 'basic-policy', adoptedBy: ['waterworks'] } } },
      ),
      expected: { 'body:waterworks': 'undetermined' },
      missing: ['/documents/split/adoptedOn'],
    },
    {
      law: 'the day of each of several',
      configuration: bodies(
        { waterworks: { ...waterworks, exists: 'no', abolishedOn: '2026-04-01' } },
        {
          documents: {
            ...documents,
            split: { kind: 'basic-policy', adoptedBy: ['waterworks'] },
            rules: { kind: 'other', adoptedBy: ['waterworks'] },
          },
        },
      ),
      expected: { 'body:waterworks': 'undetermined' },
      missing: ['/documents/rules/adoptedOn', '/documents/split/adoptedOn'],
    },
    {
      law: 'not where a unit shows it as well',
      configuration: bodies(
        { waterworks: { ...waterworks, exists: 'no', abolishedOn: '2026-04-01' } },
        {
          documents: { ...documents, split: { kind: 'basic-policy', adoptedBy: ['waterworks'] } },
          organization: { units: { pipes: { body: 'waterworks' } } },
        },
      ),
      expected: { 'body:waterworks': 'undetermined' },
      missing: ['/scope/bodies/waterworks/exists'],
    },
    {
      law: 'who adopted a document that is repealed may be gone since',
      configuration: bodies(
        { waterworks: { ...waterworks, exists: 'no' } },
        { documents: { ...documents, rules: { adoptedOn: '2020-03-24', repealedOn: '2026-03-31', adoptedBy: ['waterworks'] } } },
      ),
      expected: { 'body:waterworks': 'not-applicable' },
    },
    {
      law: 'one of several departments may be gone',
      configuration: city({ branch: { ...departments, exists: 'no' } }),
      expected: { ...allPass, 'body:branch': 'not-applicable' },
    },
    {
      law: 'departments of which none exists are no departments',
      configuration: bodies({ a: { ...departments, exists: 'no' }, b: { ...departments, exists: 'no' } }),
      expected: { 'body:a': 'undetermined', 'body:b': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'kind, existence and application are asked for one after another',
      configuration: bodies({
        a: { covered: since, exists: 'yes' },
        b: { kind: 'unknown' },
        c: { kind: 'local-public-enterprises', covered: since },
        d: { ...waterworks, exists: 'unknown' },
        e: { kind: 'local-public-enterprises', exists: 'yes' },
        f: { ...waterworks, covered: 'unknown' },
        g: { kind: 'local-public-enterprises', covered: 'no' },
      }),
      expected: {
        'body:a': 'undetermined',
        'body:b': 'undetermined',
        'body:c': 'undetermined',
        'body:d': 'undetermined',
        'body:e': 'undetermined',
        'body:f': 'undetermined',
        'body:g': 'undetermined',
      },
      missing: [
        '/scope/bodies/a/kind',
        '/scope/bodies/b/kind',
        '/scope/bodies/c/exists',
        '/scope/bodies/d/exists',
        '/scope/bodies/e/covered',
        '/scope/bodies/f/covered',
        '/scope/bodies/g/exists',
      ],
    },
    {
      law: 'the bare word that it applies is not enough: since when, and by which document',
      configuration: bodies({ waterworks: { ...waterworks, covered: {} } }),
      expected: { 'body:waterworks': 'undetermined' },
      missing: ['/scope/bodies/waterworks/covered/since', '/scope/bodies/waterworks/covered/document'],
    },
    {
      law: 'one day too early it does not apply yet',
      configuration: bodies({ waterworks: { ...waterworks, covered: { ...since, since: '2026-11-25' } } }),
      expected: { 'body:waterworks': 'fail' },
    },
    {
      law: 'on its first day it does',
      configuration: bodies({ waterworks: { ...waterworks, covered: { ...since, since: '2026-11-24' } } }),
      expected: { 'body:waterworks': 'pass' },
    },
    {
      law: 'a document that is not adopted yet applies nothing',
      configuration: bodies({ waterworks }, { documents: { policy: { kind: 'basic-policy', adoptedOn: '2026-11-25' } } }),
      expected: { 'body:waterworks': 'fail' },
    },
    {
      law: 'nor does one that was repealed',
      configuration: bodies(
        { waterworks },
        { documents: { policy: { kind: 'basic-policy', adoptedOn: '2026-03-24', repealedOn: '2026-11-24' } } },
      ),
      expected: { 'body:waterworks': 'fail' },
    },
    {
      law: 'nor is one known to, of which nobody says when it was adopted',
      configuration: bodies({ waterworks }, { documents: { policy: { kind: 'basic-policy' } } }),
      expected: { 'body:waterworks': 'undetermined' },
      missing: ['/documents/policy/adoptedOn'],
    },
    {
      law: 'an inventory applies the policy nowhere, a decision of another kind does, and of the rest a person judges or the kind is asked',
      configuration: bodies(
        {
          a: { ...waterworks, covered: { ...since, document: 'list' } },
          b: { ...waterworks, covered: { ...since, document: 'decision' } },
          c: { ...waterworks, covered: { ...since, document: 'plan' } },
          d: { ...waterworks, covered: { ...since, document: 'some' } },
        },
        {
          documents: {
            list: { kind: 'inventory', adoptedOn: '2026-03-24' },
            decision: { kind: 'other', adoptedOn: '2026-03-24' },
            plan: { kind: 'training-plan', adoptedOn: '2026-03-24' },
            some: { adoptedOn: '2026-03-24' },
          },
        },
      ),
      expected: { 'body:a': 'fail', 'body:b': 'pass', 'body:c': 'undetermined', 'body:d': 'undetermined' },
      missing: ['judgement', '/documents/some/kind'],
    },
    {
      law: 'documents that are not declared show nothing',
      configuration: { scope: { bodies: { waterworks } } },
      expected: { 'body:waterworks': 'undetermined' },
      missing: ['/documents'],
    },
    {
      law: 'an assembly is its members and its secretariat: one without the other is a violation',
      configuration: bodies({
        a: { ...assembly, parts: { members: 'no', secretariat: since } },
        b: { ...assembly, parts: { members: since, secretariat: 'no' } },
        c: { kind: 'assembly', exists: 'yes', covered: 'no' },
      }),
      expected: { 'body:a': 'fail', 'body:b': 'fail', 'body:c': 'fail' },
    },
    {
      law: 'of which the assembly as a whole says nothing',
      configuration: bodies({ assembly: { kind: 'assembly', exists: 'yes', covered: since, parts: { secretariat: since } } }),
      expected: { 'body:assembly': 'undetermined' },
      missing: ['/scope/bodies/assembly/parts/members'],
    },
  ],
  {},
  {
    'organization.structure': 'that a body is there which is said not to be',
    'structure.reaches': 'the same',
    '.adoptedBy': 'the same',
    '.abolishedOn': 'of one to come, the same',
  },
);

test('of one in which the policy does not apply it is said besides that it is said to be gone', () => {
  const { results } = evaluate(parseConfiguration(bodies({ gas: { ...waterworks, covered: 'no', abolishedOn: '2026-04-01' } })), {
    asOf: usualDay,
    policy: policyUnder(),
    rules: [bodiesCovered],
    only: ['4.1/bodies-covered'],
  });
  expect(results.flatMap(({ rule, message }) => (rule === bodiesCovered.id ? [message?.ja] : []))).toEqual([
    '機関「gas」に方針が及んでいない（covered）。機関「gas」は市にあると宣言されているが、2026-04-01 になくなったともされている（abolishedOn）。',
  ]);
});
