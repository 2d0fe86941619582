import { describe, expect, test } from 'vitest';
import type { CloudService, Configuration } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { outsourcingRules } from '../../../src/rules/outsourcing/index';
import { policyUnder, usualDay } from '../policy-under';

// That a service has ended, or has not begun, is believed until it is seen at work. Apart from the cases of the rules: what shows it testifies against its
// days, so that the finding goes with it.

interface Seen {
  readonly service: CloudService;
  readonly others?: Readonly<Record<string, CloudService>>;
  readonly until?: string;
  readonly flows?: NonNullable<Configuration['network']>['flows'];
  readonly placements?: Readonly<Record<string, object>>;
  /** Who says that the contract is with the provider: the contract, or the provider's own entry. */
  readonly saidBy?: 'contract' | 'party';
  readonly provider?: 'hosting' | 'line';
}

const line = { publish: { from: 'cms', to: 'hosting' } } as const;

/** What is asked of the service `a`, by whichever rule: where, and for what reason. */
function asked({
  service,
  others = {},
  until = '2027-03-31',
  flows = {},
  placements = {},
  saidBy = 'contract',
  provider = 'hosting',
}: Seen): readonly string[] {
  const configuration = parseConfiguration({
    network: {
      nodes: { cms: { tier: 'internet' } },
      parties: {
        hosting: { zone: 'internet-party', ...(saidBy === 'party' ? { contract: 'c' } : {}) },
        elsewhere: { zone: 'internet-party' },
        line: { zone: 'closed-party' },
      },
      flows,
    },
    assets: { information: { pages: { placements } } },
    outsourcing: {
      contracts: {
        c: { from: '2025-03-01', until, ...(saidBy === 'contract' ? { party: provider } : {}) },
        d: { from: '2025-03-01', until },
      },
      cloudServices: { a: service, ...others },
    },
  });
  const { results } = evaluate(configuration, { asOf: usualDay, policy: policyUnder('guideline'), rules: outsourcingRules });
  return results
    .filter(({ subjects }) => subjects.some(({ kind, id }) => kind === 'cloud-service' && id === 'a'))
    .flatMap(({ rule, outcome, unknown = [] }) => [`${rule} ${outcome}`, ...unknown.map((one) => `${one.reason} ${one.pointer}`)]);
}

const ended: CloudService = { contract: 'c', data: ['pages'], endedOn: '2026-11-23', measures: [] };
const ahead: CloudService = { contract: 'c', data: ['pages'], introducedOn: '2026-11-25', measures: [] };
const question = (day: string): readonly string[] => [
  'outsourcing/cloud-measures undetermined',
  `judgement /outsourcing/cloudServices/a/${day}`,
];

describe('a service outside its days is asked about, once', () => {
  test.each<[string, Seen, string]>([
    ['that has ended, whose provider the city still communicates with', { service: ended, flows: line }, 'endedOn'],
    ['that has ended, whose data is still kept with its provider', { service: ended, placements: { hosting: {} } }, 'endedOn'],
    ['although its contract is over too', { service: ended, until: '2026-11-23', placements: { hosting: {} } }, 'endedOn'],
    ['or it names none', { service: { data: ['pages'], endedOn: '2026-11-23' }, placements: { hosting: {} } }, 'endedOn'],
    ['or other data than it is said to handle', { service: { ...ended, data: [] }, placements: { hosting: {} } }, 'endedOn'],
    ['or it is not said which it handles', { service: { contract: 'c', endedOn: '2026-11-23' }, placements: { hosting: {} } }, 'endedOn'],
    ['that has not begun, whose provider the city already communicates with', { service: ahead, flows: line }, 'introducedOn'],
    ['that has not begun, whose data is already there', { service: ahead, placements: { hosting: {} } }, 'introducedOn'],
    ['beside one in use that stands under no contract', { service: ended, flows: line, others: { b: { data: [] } } }, 'endedOn'],
    ['or under another one', { service: ended, flows: line, others: { b: { contract: 'd', data: [] } } }, 'endedOn'],
    ['whose provider says itself under which contract it is', { service: ended, flows: line, saidBy: 'party' }, 'endedOn'],
    [
      'whose own data is still with its provider, beside one in use under its contract that handles other data',
      { service: ended, placements: { line: {} }, provider: 'line', others: { b: { contract: 'c', data: [], measures: ['backup'] } } },
      'endedOn',
    ],
    ['whose data is on the Internet side, with whomever', { service: ended, placements: { elsewhere: {} } }, 'endedOn'],
  ])('%s', (_, seen, day) => {
    expect(asked(seen)).toEqual(question(day));
  });
});

describe('it is believed', () => {
  test.each<[string, Seen]>([
    ['of a service of which nothing is seen, though its contract runs on', { service: ended }],
    ['of one to come, of which nothing is seen', { service: ahead }],
    ['where its data is kept by the city alone', { service: ended, placements: { cms: {} } }],
    [
      'where another service under the contract is in use, which handles the data',
      { service: ended, flows: line, placements: { hosting: {} }, others: { b: { contract: 'c', data: ['pages'], measures: ['backup'] } } },
    ],
    [
      'where another service under the contract is in use, whose the rest may be',
      {
        service: { ...ended, data: [] },
        placements: { line: {} },
        flows: { send: { from: 'cms', to: 'line' } },
        provider: 'line',
        others: { b: { contract: 'c', data: [], measures: ['backup'] } },
      },
    ],
    [
      'where another service in use handles the data',
      { service: ended, placements: { hosting: {} }, others: { b: { data: ['pages'], measures: ['backup'] } } },
    ],
    ['of other data with another than its provider', { service: { ...ended, data: [] }, placements: { elsewhere: {} } }],
    ['of communication with another', { service: ended, flows: { publish: { from: 'cms', to: 'elsewhere' } } }],
    ['of data on a closed line with another', { service: ended, placements: { line: {} } }],
    ['of other data, where it names no contract', { service: { data: [], endedOn: '2026-11-23' }, placements: { hosting: {} } }],
    ['of communication that the contract, being over as well, is asked about', { service: ended, flows: line, until: '2026-11-23' }],
  ])('%s', (_, seen) => {
    expect(asked(seen)).toEqual([]);
  });
});
