import type { Configuration, Flow, Node } from '../../../src/configuration/index';
import { lgwanInwardPath } from '../../../src/rules/network/lgwan-inward-path';
import { lgwanOutwardPath } from '../../../src/rules/network/lgwan-outward-path';
import { myNumberInwardPath } from '../../../src/rules/network/my-number-inward-path';
import { myNumberOutwardPath } from '../../../src/rules/network/my-number-outward-path';
import { describeRule } from '../describe-rule';

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
