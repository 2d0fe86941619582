import { describe, expect, test } from 'vitest';
import type { CloudRules, CloudService, Configuration, Party } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { cloudRules } from '../../../src/rules/outsourcing/cloud-rules';
import { describeRule } from '../describe-rule';
import { policyUnder, usualDay } from '../policy-under';

const says = <const Name extends string>(outcome: Name) => ({ 'municipality:municipality': outcome });
const mail: CloudService = { introducedOn: '2025-04-01' };
const documents: NonNullable<Configuration['documents']> = {
  rules: { kind: 'cloud-rules', adoptedOn: '2024-04-01' },
  today: { kind: 'cloud-rules', adoptedOn: '2026-11-24' },
  late: { kind: 'cloud-rules', adoptedOn: '2026-01-01' },
  draft: { kind: 'cloud-rules', adoptedOn: '2026-11-25' },
  repealed: { kind: 'cloud-rules', adoptedOn: '2024-04-01', repealedOn: '2026-10-01' },
  plain: { kind: 'other' },
  diagram: { kind: 'network-diagram', adoptedOn: '2024-04-01' },
  plan: { kind: 'training-plan', adoptedOn: '2024-04-01' },
  unnamed: { adoptedOn: '2024-04-01' },
  standards: { kind: 'control-standards', adoptedOn: '2024-04-01' },
};
const ruled = (rules: CloudRules | 'none' | 'unknown', services: Readonly<Record<string, CloudService>> = { mail }): Configuration => ({
  documents,
  outsourcing: { cloudRules: rules, cloudServices: services },
});
const adopted: CloudRules = { document: 'rules', services: 'all' };
const late: CloudRules = { document: 'late', services: 'all' };

describeRule(cloudRules, [
  {
    law: 'what is not declared is unknown: services and rules',
    configuration: {},
    expected: says('undetermined'),
    missing: ['/outsourcing/cloudRules', '/outsourcing/cloudServices'],
  },
  {
    law: 'rules without the services that they should reach are not enough',
    configuration: { outsourcing: { cloudRules: adopted } },
    expected: says('undetermined'),
    missing: ['/outsourcing/cloudServices'],
  },
  {
    law: 'where nobody says which services are used, no rules may be needed',
    configuration: { outsourcing: { cloudRules: 'none' } },
    expected: says('undetermined'),
    missing: ['/outsourcing/cloudServices'],
  },
  { law: 'where none is used no rules are owed', configuration: ruled('none', {}), expected: says('not-applicable') },
  {
    law: 'nor where all have ended or not begun',
    configuration: ruled('none', { a: { endedOn: '2026-11-23' }, b: { introducedOn: '2026-11-25' } }),
    expected: says('not-applicable'),
  },
  {
    law: 'data kept in a closed data center or on a node does not',
    configuration: {
      ...ruled('none', {}),
      assets: { information: { copies: { placements: { center: {}, nas: {} } } } },
      network: { nodes: { nas: { tier: 'lgwan' } }, parties: { center: { zone: 'closed-party' } } },
    },
    expected: says('not-applicable'),
  },
  { law: 'rules adopted before the service began pass', configuration: ruled(adopted), expected: says('pass') },
  {
    law: 'so do rules adopted on the first day of use, which is that of evaluation',
    configuration: ruled({ ...adopted, document: 'today' }, { mail: { introducedOn: '2026-11-24' } }),
    expected: says('pass'),
  },
  {
    law: 'rules that name every service in use pass',
    configuration: ruled({ ...adopted, services: ['mail'] }, { mail, old: { endedOn: '2026-11-23' } }),
    expected: says('pass'),
  },
  { law: 'no rules fail', configuration: ruled('none'), expected: says('fail') },
  {
    law: 'silence is no rule',
    configuration: { outsourcing: { cloudServices: { mail } } },
    expected: says('undetermined'),
    missing: ['/outsourcing/cloudRules'],
  },
  { law: 'unknown is no rule', configuration: ruled('unknown'), expected: says('undetermined'), missing: ['/outsourcing/cloudRules'] },
  {
    law: 'rules that stand nowhere are not known',
    configuration: ruled({ services: 'all' }),
    expected: says('undetermined'),
    missing: ['/outsourcing/cloudRules/document'],
  },
  {
    law: 'nor are those of a document that is not declared',
    configuration: { outsourcing: { cloudRules: adopted, cloudServices: { mail } } },
    expected: says('undetermined'),
    missing: ['/documents'],
  },
  {
    law: 'a document without a day may be a draft',
    configuration: ruled({ ...adopted, document: 'plain' }),
    expected: says('undetermined'),
    missing: ['/documents/plain/adoptedOn'],
  },
  {
    law: 'a network diagram lays down no rules',
    configuration: ruled({ ...adopted, document: 'diagram' }),
    expected: says('fail'),
  },
  {
    law: 'whether a training plan lays them down a person must judge',
    configuration: ruled({ ...adopted, document: 'plan' }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'what kind of document it is must be said',
    configuration: ruled({ ...adopted, document: 'unnamed' }),
    expected: says('undetermined'),
    missing: ['/documents/unnamed/kind'],
  },
  { law: 'they may stand in the standards', configuration: ruled({ ...adopted, document: 'standards' }), expected: says('pass') },
  { law: 'rules that lie ahead are none', configuration: ruled({ ...adopted, document: 'draft' }), expected: says('fail') },
  { law: 'repealed rules are none', configuration: ruled({ ...adopted, document: 'repealed' }), expected: says('fail') },
  {
    law: 'to which services they apply must be said',
    configuration: ruled({ document: 'rules' }),
    expected: says('undetermined'),
    missing: ['/outsourcing/cloudRules/services'],
  },
  { law: 'rules for no service are none', configuration: ruled({ ...adopted, services: [] }), expected: says('fail') },
  {
    law: 'a service in use that they leave out fails',
    configuration: ruled({ ...adopted, services: ['mail'] }, { mail, storage: { introducedOn: '2026-05-01' } }),
    expected: says('fail'),
  },
  {
    law: 'a service in use before the rules must have been approved since',
    configuration: ruled(late),
    expected: says('undetermined'),
    missing: ['/outsourcing/cloudServices/mail/approvedOn'],
  },
  {
    law: 'approved since, it is under the rules',
    configuration: ruled(late, { mail: { ...mail, approvedOn: '2026-01-01' } }),
    expected: says('pass'),
  },
  {
    law: 'approved before them only, a person must judge',
    configuration: ruled(late, { mail: { ...mail, approvedOn: '2025-12-31' } }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'an approval that lies ahead is none',
    configuration: ruled(late, { mail: { ...mail, approvedOn: '2026-11-25' } }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'and is not asked of rules of which nobody knows the day',
    configuration: ruled({ ...adopted, document: 'plain' }, { mail: {} }),
    expected: says('undetermined'),
    missing: ['/documents/plain/adoptedOn'],
  },
  {
    law: 'since when a service is used must be said, for it may be before the rules',
    configuration: ruled(adopted, { mail: {} }),
    expected: says('undetermined'),
    missing: ['/outsourcing/cloudServices/mail/introducedOn'],
  },
]);

const saidOf = (declared: Configuration): unknown => {
  const { results, evidence = [] } = evaluate(parseConfiguration(declared), {
    asOf: usualDay,
    policy: policyUnder(),
    rules: [cloudRules],
    only: ['6.8.p2/usage-rules'],
    evidence: true,
  });
  return [...results, ...evidence].map(({ outcome, unknown = [] }) => [outcome, unknown.map(({ reason, pointer }) => pointer ?? reason)]);
};

// Apart from the cases: that nobody held the post testifies against the approval.
test('an approval by a post that nobody held is asked who gave it, where it counts', () => {
  const approved = (rules: CloudRules, facts: CloudService): Configuration => ({
    ...ruled(rules, { mail: { approvedBy: 'chief', ...facts } }),
    organization: { roles: { chief: { holder: '欠員' } } },
  });
  expect(saidOf(approved(late, { ...mail, approvedOn: '2026-01-01' }))).toEqual([['undetermined', ['/organization/roles/chief/holder']]]);
  expect(saidOf(approved(late, { ...mail, approvedOn: '2025-12-31' }))).toEqual([['undetermined', ['judgement']]]);
  expect(saidOf(approved(late, { introducedOn: '2026-02-01', approvedOn: '2026-02-01' }))).toEqual([['pass', []]]);
});

// Apart from the cases: that nobody is said to have given it testifies against it.
test('an approval by nobody is asked who gave it', () => {
  const approved = (by: string) => ruled(late, { mail: { ...mail, approvedOn: '2026-01-01', approvedBy: by } });
  expect(saidOf(approved('なし'))).toEqual([['undetermined', ['/outsourcing/cloudServices/mail/approvedBy']]]);
  expect(saidOf(approved('chief'))).toEqual([['pass', []]]);
});

// Apart from the cases: where data is kept testifies against a record, so that the finding goes with it.
describe('data kept towards the Internet shows that a service is used', () => {
  const asked = (outsourcing: Configuration['outsourcing'], hosting: Party = { zone: 'internet-party' }): readonly string[] => {
    const configuration = parseConfiguration({
      documents,
      // A copy elsewhere, and data that is kept nowhere outside, change nothing.
      assets: { information: { pages: { placements: { center: {}, hosting: {} } }, forms: {} } },
      network: { parties: { center: { zone: 'closed-party' }, hosting } },
      outsourcing: { cloudRules: adopted, ...outsourcing },
    });
    const run = { asOf: usualDay, policy: policyUnder(), rules: [cloudRules], only: ['6.8.p2/usage-rules'], evidence: true };
    const { results, evidence = [] } = evaluate(configuration, run);
    return [...results, ...evidence].flatMap(({ outcome, unknown = [] }) => [
      outcome,
      ...unknown.map(({ reason, pointer }) => (reason === 'judgement' ? reason : (pointer ?? ''))),
    ]);
  };
  test.each<[string, Configuration['outsourcing'], readonly string[]]>([
    ['whatever an empty record says', { cloudRules: 'none', cloudServices: {} }, ['undetermined', 'judgement']],
    ['although other services are declared', { cloudServices: { mail: { ...mail, data: [] } } }, ['undetermined', 'judgement']],
    [
      'although one is declared that has ended',
      { cloudServices: { mail: { ...mail, data: [] }, old: { data: ['pages'], endedOn: '2026-11-23' } } },
      ['undetermined', 'judgement'],
    ],
    [
      'perhaps one that does not say what it handles',
      { cloudServices: { mail } },
      ['undetermined', '/outsourcing/cloudServices/mail/data'],
    ],
  ])('%s', (_, outsourcing, expected) => {
    expect(asked(outsourcing)).toEqual(expected);
  });

  test('and so does data that is kept on the Internet itself, or with a party of which nobody says where it stands', () => {
    expect(asked({ cloudServices: {} }, { zone: 'internet' })).toEqual(['undetermined', 'judgement']);
    expect(asked({ cloudServices: {} }, {})).toEqual(['undetermined', 'judgement']);
  });

  test('and nothing is asked of what a declared service handles, nor of a destination by statute', () => {
    expect(asked({ cloudServices: { mail: { ...mail, data: ['pages'] } } })).toEqual(['pass']);
    const eltax: Party = { zone: 'internet-party', destination: 'eltax' };
    expect(asked({ cloudServices: { mail: { ...mail, data: [] } } }, eltax)).toEqual(['pass']);
    expect(asked({ cloudRules: 'none', cloudServices: {} }, eltax)).toEqual(['not-applicable']);
  });
});
