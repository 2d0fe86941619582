import { describe, expect, test } from 'vitest';
import type { Configuration, OutsourcingContract } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { outsourcingRules } from '../../../src/rules/outsourcing/index';
import { notAdmitted } from '../admitted';
import { policyUnder, usualDay } from '../policy-under';

// That no contract is declared is believed until somebody outside is seen at work. Apart from the cases of the rules: what shows it testifies against the
// register, so that the finding goes with it.

const overContracts = outsourcingRules.filter(({ facts }) => facts[0]?.startsWith('/outsourcing/contracts/'));

const saidOf = (others: Configuration): ReadonlySet<string> => {
  const configuration = parseConfiguration({ ...others, outsourcing: { ...others.outsourcing, contracts: {} } });
  const { results, evidence = [] } = evaluate(configuration, {
    asOf: usualDay,
    policy: policyUnder('guideline'),
    rules: overContracts,
    evidence: true,
  });
  const own = [...results, ...evidence].filter(({ rule }) => overContracts.some(({ id }) => id === rule));
  expect(notAdmitted(own, policyUnder('guideline'))).toEqual([]);
  expect(own.map(({ rule }) => rule).sort()).toEqual(overContracts.map(({ id }) => id).sort());
  return new Set(own.map(({ outcome, unknown = [] }) => [outcome, ...unknown.map(({ reason }) => reason)].join(' ')));
};

const reaching = (party: NonNullable<NonNullable<Configuration['network']>['parties']>[string], inward = true): Configuration => ({
  network: {
    nodes: { db: { tier: 'my-number' } },
    parties: { vendor: party },
    flows: { line: inward ? { from: 'vendor', to: 'db' } : { from: 'db', to: 'vendor' } },
  },
});
const kept = (zone: 'closed-party' | 'internet-party' | 'lgwan-network', services: Configuration['outsourcing'] = {}): Configuration => ({
  network: { parties: { center: { zone } } },
  assets: { information: { copies: { placements: { center: {} } } } },
  outsourcing: services,
});

describe('that nothing is outsourced is put to a person', () => {
  test.each<[string, Configuration]>([
    ['where a vendor reaches into the city', reaching({ zone: 'closed-party', destination: 'none' })],
    ['over the Internet too', reaching({ zone: 'internet-party' })],
    ['and where nobody says where it stands', reaching({})],
    ['where a data center does', reaching({ zone: 'closed-party', destination: 'data-center' })],
    ['where a data center keeps data', kept('closed-party')],
    [
      'where a service that has ended handled it',
      kept('internet-party', { cloudServices: { mail: { data: ['copies'], endedOn: '2026-11-23' }, chat: {} } }),
    ],
    [
      'where somebody towards the Internet keeps data that no declared service handles',
      kept('internet-party', { cloudServices: { mail: { data: [] } } }),
    ],
  ])('%s', (_, others) => {
    expect(saidOf(others)).toEqual(new Set(['undetermined judgement']));
  });
});

describe('it is believed', () => {
  test.each<[string, Configuration]>([
    ['where nothing is seen', {}],
    ['where the city opens communication with a bank', reaching({ zone: 'closed-party', destination: 'none' }, false)],
    ['of a system that the city has to do with by statute', reaching({ zone: 'closed-party', destination: 'juki-net' })],
    ['of other bodies in LGWAN', reaching({ zone: 'lgwan-network' })],
    ['of the Internet, where the public comes from', reaching({ zone: 'internet' })],
    ['of data that other bodies in LGWAN keep', kept('lgwan-network')],
    [
      'of communication within the city, and with what is not its own',
      {
        network: {
          nodes: { db: { tier: 'lgwan' }, pc: { tier: 'lgwan' }, guest: { outside: { reason: '来庁者用' } } },
          parties: { vendor: { zone: 'internet-party' }, web: { zone: 'internet' } },
          flows: { own: { from: 'pc', to: 'db' }, visit: { from: 'vendor', to: 'guest' }, away: { from: 'vendor', to: 'web' } },
        },
      },
    ],
    ['of data that a declared service handles', kept('internet-party', { cloudServices: { mail: { data: ['copies'] } } })],
  ])('%s', (_, others) => {
    expect(saidOf(others)).toEqual(new Set(['not-applicable']));
  });
});

/** Which parties are asked about beside declared contracts: by every rule over contracts, each with what it asks. */
const askedOf = (others: Configuration): readonly string[] => {
  const { results } = evaluate(parseConfiguration(others), { asOf: usualDay, policy: policyUnder('guideline'), rules: overContracts });
  return results
    .filter(({ rule, subjects }) => overContracts.some(({ id }) => id === rule) && subjects.some(({ kind }) => kind === 'party'))
    .map(({ rule, outcome, subjects, unknown = [] }) =>
      [rule, outcome, ...subjects.map(({ id }) => id), ...unknown.map(({ reason }) => reason)].join(' '),
    );
};
const another: OutsourcingContract = { signedOn: '2026-03-25', from: '2026-04-01', securityRequirements: ['confidentiality'] };
const beside = (others: Configuration, contract: OutsourcingContract = another): Configuration => ({
  ...others,
  outsourcing: { ...others.outsourcing, contracts: { another: contract } },
});
const question = (party: string): readonly string[] => [`outsourcing/contract-requirements undetermined ${party} judgement`];

describe('beside contracts that are declared, one that is missing is asked for once, of the party', () => {
  test.each<[string, Configuration, string]>([
    ['of a vendor that reaches into the city', beside(reaching({ zone: 'closed-party', destination: 'none' })), 'vendor'],
    ['over the Internet too', beside(reaching({ zone: 'internet-party' })), 'vendor'],
    ['of a data center that keeps data', beside(kept('closed-party')), 'center'],
    [
      'of one that still keeps data after its contract, without any line by which that would be seen at the contract',
      beside(kept('closed-party'), { ...another, until: '2026-10-31', party: 'center' }),
      'center',
    ],
  ])('%s', (_, configuration, party) => {
    expect(askedOf(configuration)).toEqual(question(party));
  });

  test('where nobody says where it stands that is asked first: it may be the Internet itself', () => {
    expect(askedOf(beside(reaching({})))).toEqual(['outsourcing/contract-requirements undetermined vendor missing-fact']);
    expect(askedOf(beside(reaching({ destination: 'none' })))).toEqual([
      'outsourcing/contract-requirements undetermined vendor missing-fact',
    ]);
  });
});

describe('it is not asked for', () => {
  test.each<[string, Configuration]>([
    ['of the party of a contract under way', beside(reaching({ zone: 'closed-party' }), { ...another, party: 'vendor' })],
    ['of a party that names one', beside(reaching({ zone: 'closed-party', contract: 'another' }))],
    [
      'where it is asked at the contract that is over',
      beside(reaching({ zone: 'closed-party', contract: 'another' }), { ...another, until: '2026-10-31' }),
    ],
    [
      'or that has not begun',
      beside(reaching({ zone: 'closed-party' }), { ...another, signedOn: '2026-11-20', from: '2027-04-01', party: 'vendor' }),
    ],
    ['of a bank with which the city opens communication', beside(reaching({ zone: 'closed-party', destination: 'none' }, false))],
    ['of a destination by statute', beside(reaching({ zone: 'closed-party', destination: 'intermediate-server' }))],
    ['of other bodies in LGWAN', beside(reaching({ zone: 'lgwan-network' }))],
    ['of the Internet', beside(reaching({ zone: 'internet' }))],
    ['of the security cloud', beside(reaching({ zone: 'security-cloud' }))],
    ['of what another declaration says in full', beside(reaching({ zone: 'closed-party', refersTo: 'city' }))],
    ['of data that a declared service handles', beside(kept('internet-party', { cloudServices: { mail: { data: ['copies'] } } }))],
    [
      'where no contract is declared at all, of which every rule asks',
      { ...reaching({ zone: 'closed-party' }), outsourcing: { contracts: {} } },
    ],
    ['or the section is absent', reaching({ zone: 'closed-party' })],
  ])('%s', (_, configuration) => {
    expect(askedOf(configuration)).toEqual([]);
  });
});

test('a contract that is named although none is declared is an error of input', () => {
  expect(() => parseConfiguration({ assets: { systems: { tax: { contract: '保守' } } }, outsourcing: { contracts: {} } })).toThrow('保守');
});

test('of the days of a contract that one is asked for which is missing', () => {
  const { results } = evaluate(
    parseConfiguration({ outsourcing: { contracts: { a: { from: '2026-04-01', securityRequirements: ['confidentiality'] } } } }),
    { asOf: usualDay, policy: policyUnder(), rules: overContracts, only: ['6.8.p1/contract-requirements'] },
  );
  expect(results.map(({ message }) => message?.ja)).toEqual(['契約「a」の締結日が宣言されていない。']);
});
