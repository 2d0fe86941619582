import { describe, expect, it } from 'vitest';
import type { Configuration, Flow, Node } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate, type Result } from '../../../src/evaluation/index';
import { lgwanInwardPath } from '../../../src/rules/network/lgwan-inward-path';
import { lgwanOutwardPath } from '../../../src/rules/network/lgwan-outward-path';
import { myNumberInwardPath } from '../../../src/rules/network/my-number-inward-path';
import { myNumberOutwardPath } from '../../../src/rules/network/my-number-outward-path';
import { describeRule } from '../describe-rule';
import { policyUnder, usualDay } from '../policy-under';

/** A hop as it is declared; where sanitization is owed, that there is none. */
const local = { data: 'forward', medium: 'local-network', sanitization: 'none' } as const;
const clean: Flow['sanitization'] = [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' }];
const screen: Flow['sanitization'] = [
  { direction: 'both', method: 'screen-transfer', redirections: { clipboard: 'off', drive: 'off', usb: 'off', printer: 'off' } },
];
const nodes: Readonly<Record<string, Node>> = { db: { tier: 'my-number' }, files: { tier: 'lgwan' }, web: { tier: 'internet' } };
const city = (
  flows: Readonly<Record<string, Flow>>,
  more: NonNullable<Configuration['network']> = {},
  rest: Configuration = {},
): Configuration => ({
  network: {
    flows,
    parties: { vendor: { zone: 'closed-party' }, juki: { zone: 'closed-party', destination: 'juki-net' } },
    ...more,
    nodes: { ...nodes, ...more.nodes },
  },
  ...rest,
});

const none = { 'not-applicable': 'a path that is not there is no subject', pass: 'a path that is there is wrong, or open' } as const;

describeRule(
  myNumberOutwardPath,
  [
    {
      law: 'two hops out of the tier are a path, sanitized or not',
      configuration: city({ a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'web', ...local, sanitization: clean } }),
      expected: { 'path-from:db,path-to:web': 'fail' },
    },
    { law: 'a single hop is the crossing rule’s', configuration: city({ a: { from: 'db', to: 'files', ...local } }), expected: {} },
    {
      law: 'what enters the tier leaves nothing',
      configuration: city({ a: { from: 'files', to: 'db', ...local }, b: { from: 'web', to: 'files', ...local, sanitization: clean } }),
      expected: {},
    },
    {
      law: 'the direction in which data moves counts, not who opens the connection',
      configuration: city({
        a: { from: 'files', to: 'db', ...local, data: 'backward' },
        b: { from: 'web', to: 'files', ...local, data: 'backward' },
      }),
      expected: { 'path-from:db,path-to:web': 'fail' },
    },
    {
      law: 'a direction that is not known makes it open, and is asked for',
      configuration: city({ a: { from: 'db', to: 'files', medium: 'local-network' }, b: { from: 'files', to: 'web', ...local } }),
      expected: { 'path-from:db,path-to:web': 'undetermined' },
      missing: ['/network/flows/a/data'],
    },
    {
      law: 'a pure picture carries no data',
      configuration: city({ a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'web', ...local, sanitization: screen } }),
      expected: {},
    },
    {
      law: 'what a flow is limited to goes no further',
      configuration: city(
        { a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'web', ...local, carries: ['news'] } },
        {},
        { assets: { information: { news: { tier: 'internet', affairs: ['general'] } } } },
      ),
      expected: {},
    },
    {
      law: 'a limit to data of unknown tier is asked about',
      configuration: city(
        { a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'web', ...local, carries: ['mixed'] } },
        {},
        { assets: { information: { mixed: {} } } },
      ),
      expected: { 'path-from:db,path-to:web': 'undetermined' },
      missing: ['/assets/information/mixed/tier'],
    },
    {
      law: 'it leads through an outside party that nobody names',
      configuration: city({
        a: { from: 'db', to: 'vendor', ...local, medium: 'closed-line' },
        b: { from: 'vendor', to: 'web', ...local, medium: 'closed-line' },
      }),
      expected: { 'path-from:db,path-to:web': 'fail' },
    },
    {
      law: 'it ends at a destination that the guideline names',
      configuration: city({
        a: { from: 'db', to: 'juki', ...local, medium: 'closed-line' },
        b: { from: 'juki', to: 'web', ...local, medium: 'closed-line' },
      }),
      expected: {},
    },
    {
      law: 'a device in two tiers is a hop, and the tier is left there',
      configuration: city(
        { a: { from: 'nas', to: 'files', ...local }, b: { from: 'files', to: 'web', ...local } },
        { nodes: { nas: { tiers: ['my-number', 'lgwan'] } } },
      ),
      expected: { 'path-from:nas,path-to:web': 'fail' },
    },
    {
      law: 'one that is declared to let nothing pass is for a person to judge',
      configuration: city(
        { a: { from: 'nas', to: 'files', ...local }, b: { from: 'files', to: 'web', ...local } },
        { nodes: { nas: { tiers: ['my-number', 'lgwan'], passage: { routing: 'none', sharedStorage: 'none', dataFunction: 'none' } } } },
      ),
      expected: { 'path-from:nas,path-to:web': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'data kept outside its tier begins a path there, of one hop as well',
      configuration: city(
        { b: { from: 'files', to: 'web', ...local } },
        {},
        { assets: { information: { extract: { tier: 'my-number', placements: { files: {} } } } } },
      ),
      expected: { 'path-from:files,path-to:web': 'fail' },
    },
    {
      law: 'a line over the Internet is contact with the Internet',
      configuration: city(
        { a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'branch', ...local, medium: 'vpn-over-internet' } },
        { nodes: { branch: { tier: 'lgwan' } } },
      ),
      expected: { 'path-from:db,path-to:branch': 'fail' },
    },
    {
      law: 'a line that may be one leaves it open, and asks by what it goes',
      configuration: city(
        { a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'branch', data: 'forward' } },
        { nodes: { branch: { tier: 'lgwan' } } },
      ),
      expected: { 'path-from:db,path-to:branch': 'undetermined' },
      missing: ['/network/flows/b/medium'],
    },
    {
      law: 'the last line is asked about, and not those before it',
      configuration: city(
        {
          a: { from: 'db', to: 'files', data: 'forward' },
          b: { from: 'files', to: 'mid', data: 'forward', medium: 'closed-line' },
          c: { from: 'mid', to: 'branch', data: 'forward' },
        },
        { nodes: { mid: { tier: 'lgwan' }, branch: { tier: 'lgwan' } } },
      ),
      expected: { 'path-from:db,path-to:branch': 'undetermined' },
      missing: ['/network/flows/c/medium'],
    },
    {
      law: 'and not one of which it is said',
      configuration: city(
        {
          a: { from: 'db', to: 'files', medium: 'local-network' },
          b: { from: 'files', to: 'branch', data: 'forward', medium: 'vpn-over-internet' },
        },
        { nodes: { branch: { tier: 'lgwan' } } },
      ),
      expected: { 'path-from:db,path-to:branch': 'undetermined' },
      missing: ['/network/flows/a/data'],
    },
    {
      law: 'an outside party that is known to reach the Internet is asked nothing',
      configuration: city(
        { a: { from: 'db', to: 'vendor', medium: 'closed-line' }, b: { from: 'vendor', to: 'net', ...local, medium: 'internet' } },
        { parties: { vendor: { zone: 'closed-party' }, net: { zone: 'internet' } } },
      ),
      expected: { 'path-from:db,path-to:net': 'undetermined' },
      missing: ['/network/flows/a/data'],
    },
    {
      law: 'a destination that may reach the Internet by a party of unknown zone may lead on',
      configuration: city(
        {
          a: { from: 'db', to: 'juki', ...local, medium: 'closed-line' },
          b: { from: 'juki', to: 'web', ...local, medium: 'closed-line' },
          c: { from: 'juki', to: 'who', medium: 'closed-line', data: 'backward' },
        },
        { parties: { juki: { zone: 'closed-party', destination: 'juki-net' }, who: {} } },
      ),
      expected: { 'path-from:db,path-to:web': 'undetermined' },
      missing: ['/network/parties/who/zone'],
    },
    {
      law: 'where it is not said whether an owed sanitization is a pure picture, it is asked for',
      configuration: city({
        a: { from: 'db', to: 'files', ...local },
        b: { from: 'files', to: 'web', data: 'forward', medium: 'local-network' },
      }),
      expected: { 'path-from:db,path-to:web': 'undetermined' },
      missing: ['/network/flows/b/sanitization'],
    },
    {
      law: 'of the data sets that a flow is limited to, those of unknown tier are asked about',
      configuration: city(
        { a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'web', ...local, carries: ['minutes', 'mixed'] } },
        {},
        { assets: { information: { minutes: { tier: 'lgwan' }, mixed: {} } } },
      ),
      expected: { 'path-from:db,path-to:web': 'undetermined' },
      missing: ['/assets/information/mixed/tier'],
    },
    {
      law: 'a line on the way of which the medium is not known is not asked about where the path goes on to the Internet tier',
      configuration: city({ a: { from: 'db', to: 'files', data: 'forward' }, b: { from: 'files', to: 'web', ...local } }),
      expected: { 'path-from:db,path-to:web': 'fail' },
    },
    {
      law: 'data of unknown tier that is kept outside the tier may begin a path there',
      configuration: city(
        { b: { from: 'files', to: 'web', ...local } },
        {},
        { assets: { information: { list: { placements: { files: {} } } } } },
      ),
      expected: { 'path-from:files,path-to:web': 'undetermined' },
      missing: ['/assets/information/list/tier'],
    },
    {
      law: 'of the data sets kept in one place the certain one counts',
      configuration: city(
        { b: { from: 'files', to: 'web', ...local } },
        {},
        { assets: { information: { a: { placements: { files: {} } }, b: { tier: 'my-number', placements: { files: {} } } } } },
      ),
      expected: { 'path-from:files,path-to:web': 'fail' },
    },
    {
      law: 'what leads out leads out wherever it stands; whether a path ends there hangs on it',
      configuration: city(
        {
          a: { from: 'db', to: 'files', ...local },
          b: { from: 'files', to: 'hub', ...local },
          c: { from: 'hub', to: 'web', ...local },
          d: { from: 'files', to: 'who', ...local, medium: 'closed-line' },
        },
        { nodes: { hub: {} }, parties: { who: {} } },
      ),
      expected: {
        'path-from:db,path-to:web': 'fail',
        'path-from:db,path-to:hub': 'undetermined',
        'path-from:db,path-to:who': 'undetermined',
      },
      missing: ['/network/nodes/hub/tier', '/network/parties/who/zone'],
    },
    {
      law: 'entries that may be one device may be a hop, and it is asked whether they are',
      configuration: city(
        { b: { from: 'nas-b', to: 'web', ...local } },
        {
          nodes: {
            'nas-a': { tier: 'my-number', addresses: { ip: ['192.0.2.1'] } },
            'nas-b': { tier: 'lgwan', addresses: { ip: ['192.0.2.1'] } },
          },
        },
      ),
      expected: { 'path-from:nas-a,path-to:web': 'undetermined' },
      missing: ['/network/nodes/nas-a/device'],
    },
    {
      law: 'two entries of one device are one hop, of which a declared separation is for a person to judge',
      configuration: city(
        { b: { from: 'nas-b', to: 'web', ...local } },
        {
          nodes: {
            'nas-a': { tier: 'my-number', device: 'n', passage: { routing: 'none', sharedStorage: 'none', dataFunction: 'none' } },
            'nas-b': { tier: 'lgwan', device: 'n' },
          },
        },
      ),
      expected: { 'path-from:nas-a,path-to:web': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'the way back of a flow is a way out',
      configuration: city({
        a: { from: 'files', to: 'db', ...local, data: 'both' },
        b: { from: 'web', to: 'files', ...local, data: 'both' },
      }),
      expected: { 'path-from:db,path-to:web': 'fail' },
    },
  ],
  none,
);

describeRule(
  myNumberInwardPath,
  [
    {
      law: 'what comes in unsanitized by two hops is a path',
      configuration: city({ a: { from: 'web', to: 'files', ...local }, b: { from: 'files', to: 'db', ...local } }),
      expected: { 'path-from:web,path-to:db': 'fail' },
    },
    {
      law: 'sanitizing before the boundary cuts it',
      configuration: city({ a: { from: 'web', to: 'files', ...local, sanitization: clean }, b: { from: 'files', to: 'db', ...local } }),
      expected: {},
    },
    {
      law: 'a sanitization with something missing leaves it open, and asks for just that',
      configuration: city({
        a: {
          from: 'web',
          to: 'vendor',
          ...local,
          medium: 'closed-line',
          sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier' }],
        },
        b: { from: 'vendor', to: 'db', ...local, medium: 'closed-line' },
      }),
      expected: { 'path-from:web,path-to:db': 'undetermined' },
      missing: ['/network/flows/a/sanitization/0/unopenable'],
    },
    {
      law: 'which data a flow is limited to does not stop malicious programs, and is not asked',
      configuration: city(
        {
          a: {
            from: 'web',
            to: 'vendor',
            ...local,
            medium: 'closed-line',
            carries: ['mixed'],
            sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier' }],
          },
          b: { from: 'vendor', to: 'db', ...local, medium: 'closed-line', carries: [] },
        },
        {},
        { assets: { information: { mixed: {} } } },
      ),
      expected: { 'path-from:web,path-to:db': 'undetermined' },
      missing: ['/network/flows/a/sanitization/0/unopenable'],
    },
    {
      law: 'a line into the tier that may be carried over the Internet leaves it open',
      configuration: city(
        { a: { from: 'branch', to: 'files', data: 'forward' }, b: { from: 'files', to: 'db', data: 'forward' } },
        { nodes: { branch: { tier: 'lgwan' } } },
      ),
      expected: { 'path-from:branch,path-to:db': 'undetermined' },
      missing: ['/network/flows/a/medium'],
    },
  ],
  none,
);

describeRule(
  lgwanOutwardPath,
  [
    {
      law: 'around the boundary through an outside party is a path',
      configuration: city({
        a: { from: 'files', to: 'vendor', ...local, medium: 'closed-line' },
        b: { from: 'vendor', to: 'web', ...local, medium: 'closed-line' },
      }),
      expected: { 'path-from:files,path-to:web': 'fail' },
    },
    {
      law: 'each crossing of the tier is judged by itself: sanitized, it is no path',
      configuration: city({
        a: { from: 'files', to: 'vendor', ...local, medium: 'closed-line' },
        b: { from: 'vendor', to: 'web', ...local, medium: 'closed-line', sanitization: clean },
      }),
      expected: {},
    },
    {
      law: 'the Internet is no way round: that crossing is judged by itself',
      configuration: city(
        { a: { from: 'files', to: 'net', ...local, medium: 'internet' }, b: { from: 'net', to: 'web', ...local, medium: 'internet' } },
        { parties: { net: { zone: 'internet' } } },
      ),
      expected: {},
    },
    {
      law: 'a direction that is not known makes it open',
      configuration: city({
        a: { from: 'files', to: 'vendor', medium: 'closed-line' },
        b: { from: 'vendor', to: 'web', ...local, medium: 'closed-line' },
      }),
      expected: { 'path-from:files,path-to:web': 'undetermined' },
      missing: ['/network/flows/a/data'],
    },
    {
      law: 'of the Internet behind an outside party ② is silent',
      configuration: city(
        {
          a: { from: 'files', to: 'vendor', ...local, medium: 'closed-line' },
          b: { from: 'vendor', to: 'net', ...local, medium: 'internet' },
        },
        { parties: { vendor: { zone: 'closed-party' }, net: { zone: 'internet' } } },
      ),
      expected: { 'path-from:files,path-to:net': 'undetermined' },
      missing: ['text-gap'],
    },
    {
      law: 'the My Number tier behind one is ①’s business',
      configuration: city({
        a: { from: 'files', to: 'vendor', ...local, medium: 'closed-line' },
        b: { from: 'vendor', to: 'db', ...local, medium: 'closed-line' },
      }),
      expected: {},
    },
    {
      law: 'a sanitization with something missing leaves it open, and asks for just that',
      configuration: city({
        a: {
          from: 'files',
          to: 'vendor',
          ...local,
          medium: 'closed-line',
          sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier' }],
        },
        b: { from: 'vendor', to: 'web', ...local, medium: 'closed-line' },
      }),
      expected: { 'path-from:files,path-to:web': 'undetermined' },
      missing: ['/network/flows/a/sanitization/0/unopenable'],
    },
    {
      law: 'sanitized on the way it is none, wherever that was',
      configuration: city({
        a: { from: 'files', to: 'vendor', ...local, medium: 'closed-line', sanitization: clean },
        b: { from: 'vendor', to: 'web', ...local, medium: 'closed-line' },
      }),
      expected: {},
    },
  ],
  none,
);

describeRule(
  lgwanInwardPath,
  [
    {
      law: 'from the Internet tier through a vendor into the tier, unsanitized, is a path',
      configuration: city({
        a: { from: 'web', to: 'vendor', ...local, medium: 'closed-line' },
        b: { from: 'vendor', to: 'files', ...local, medium: 'closed-line' },
      }),
      expected: { 'path-from:web,path-to:files': 'fail' },
    },
    {
      law: 'sanitized on the way it is none',
      configuration: city({
        a: { from: 'web', to: 'vendor', ...local, medium: 'closed-line', sanitization: clean },
        b: { from: 'vendor', to: 'files', ...local, medium: 'closed-line' },
      }),
      expected: {},
    },
    {
      law: 'where a party stands must be known',
      configuration: city(
        {
          a: { from: 'web', to: 'who', ...local, medium: 'closed-line' },
          b: { from: 'who', to: 'files', ...local, medium: 'closed-line', data: 'unknown' },
        },
        { parties: { who: { zone: 'closed-party' } } },
      ),
      expected: { 'path-from:web,path-to:files': 'undetermined' },
      missing: ['/network/flows/b/data'],
    },
  ],
  none,
);

/** What the report says of a path besides its outcome: hop by hop, and which other failures it follows from. */
function told(rule: string, configuration: Configuration) {
  const { results } = evaluate(parseConfiguration(configuration), { asOf: usualDay, policy: policyUnder(), only: ['6.3'] });
  const nameOf = ({ rule: by, subjects }: Result): string => [by, ...subjects.map(({ id }) => id)].join(' ');
  return results
    .filter((result) => result.rule === rule)
    .map((result) => ({
      path: nameOf(result),
      hops: (result.path ?? []).map(({ from, to, flow, kind, certainty }) => [from, to, flow ?? kind, certainty].join(' ')),
      follows: (result.consequenceOf ?? []).flatMap((id) => results.filter(({ identity }) => identity === id).map(nameOf)).sort(),
    }));
}

describe('a path is told hop by hop, with the failures by whose mending it goes', () => {
  it('outward: the crossings on it, and the shorter paths out of the same place', () => {
    const configuration = city(
      { a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'mid', ...local }, c: { from: 'mid', to: 'web', ...local } },
      { nodes: { mid: { tier: 'lgwan' } }, parties: {} },
    );
    expect(told(myNumberOutwardPath.id, configuration)).toEqual([
      {
        path: 'network/my-number-outward-path db web',
        hops: ['db files a must', 'files mid b must', 'mid web c must'],
        follows: ['network/my-number-isolation a', 'network/sanitized-communication c'],
      },
    ]);
  });

  it('outward through parties: a shorter path is one that ends in another zone', () => {
    const configuration = city(
      { a: { from: 'db', to: 'files', ...local }, b: { from: 'files', to: 'web', ...local }, c: { from: 'web', to: 'net', ...local } },
      { parties: { net: { zone: 'internet' } } },
    );
    expect(told(myNumberOutwardPath.id, configuration).find(({ path }) => path.endsWith(' net'))).toEqual({
      path: 'network/my-number-outward-path db net',
      hops: ['db files a must', 'files web b must', 'web net c must'],
      follows: ['network/my-number-isolation a', 'network/my-number-outward-path db web', 'network/sanitized-communication b'],
    });
  });

  it('inward: the shorter paths into the same place', () => {
    const configuration = city(
      { a: { from: 'net', to: 'web', ...local }, b: { from: 'web', to: 'files', ...local }, c: { from: 'files', to: 'db', ...local } },
      { parties: { net: { zone: 'internet' } } },
    );
    expect(told(myNumberInwardPath.id, configuration).find(({ path }) => path.includes(' net '))).toEqual({
      path: 'network/my-number-inward-path net db',
      hops: ['net web a must', 'web files b must', 'files db c must'],
      follows: ['network/my-number-inward-path web db', 'network/my-number-isolation c', 'network/sanitized-communication b'],
    });
  });

  it('through a device: the entries by whose joint it leads', () => {
    const configuration = city(
      { b: { from: 'nas-b', to: 'web', ...local, sanitization: clean } },
      { nodes: { 'nas-a': { tier: 'my-number', device: 'n' }, 'nas-b': { tier: 'lgwan', device: 'n' } } },
    );
    expect(told(myNumberOutwardPath.id, configuration)).toEqual([
      {
        path: 'network/my-number-outward-path nas-a web',
        hops: ['nas-a nas-b bridge must', 'nas-b web b must'],
        follows: ['network/bridging-node nas-a nas-b'],
      },
    ]);
  });

  it('through a device between LGWAN and the Internet: its joint breaks the partition', () => {
    const configuration = city(
      { a: { from: 'db', to: 'relay-a', ...local } },
      { nodes: { 'relay-a': { tier: 'lgwan', device: 'r' }, 'relay-b': { tier: 'internet', device: 'r' } } },
    );
    expect(told(myNumberOutwardPath.id, configuration)).toEqual([
      {
        path: 'network/my-number-outward-path db relay-b',
        hops: ['db relay-a a must', 'relay-a relay-b bridge must'],
        follows: ['network/bridging-node relay-a relay-b', 'network/my-number-isolation a'],
      },
    ]);
  });

  it('from data that is kept outside its tier', () => {
    const configuration = city(
      { b: { from: 'files', to: 'web', ...local, sanitization: clean } },
      {},
      { assets: { information: { extract: { tier: 'my-number', placements: { files: {} } } } } },
    );
    expect(told(myNumberOutwardPath.id, configuration)).toEqual([
      {
        path: 'network/my-number-outward-path files web',
        hops: ['files web b must'],
        follows: ['network/my-number-data-placement extract files'],
      },
    ]);
  });

  it('what a sanitization with something missing lets through is not the same for programs, My Number data and data of the LGWAN tier', () => {
    const open: Flow['sanitization'] = [{ direction: 'both', method: 'file-sanitization', place: 'internet-tier' }];
    const line = { ...local, medium: 'closed-line' } as const;
    const configuration = city({
      a: { from: 'db', to: 'vendor', ...line, data: 'both', sanitization: open },
      b: { from: 'vendor', to: 'web', ...line, data: 'both' },
      c: { from: 'files', to: 'vendor', ...line, data: 'both', sanitization: open },
    });
    expect(told(myNumberOutwardPath.id, configuration).find(({ path }) => path.endsWith('db web'))?.hops).toEqual([
      'db vendor a must',
      'vendor web b must',
    ]);
    expect(told(myNumberInwardPath.id, configuration).find(({ path }) => path.endsWith('web db'))?.hops).toEqual([
      'web vendor b must',
      'vendor db a may',
    ]);
    expect(told(lgwanOutwardPath.id, configuration).find(({ path }) => path.endsWith('files web'))?.hops).toEqual([
      'files vendor c may',
      'vendor web b must',
    ]);
  });
});
