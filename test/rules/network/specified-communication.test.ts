import type { EndpointLimits, Party } from '../../../src/configuration/index';
import { specifiedCommunication } from '../../../src/rules/network/specified-communication';
import { describeRule } from '../describe-rule';

const full: EndpointLimits = { mac: ['00:11:22:33:44:55'], ip: ['192.0.2.0/28'], port: ['443/tcp'] };
const network = (party: Party, limits?: EndpointLimits) => ({
  network: {
    nodes: { tax: { tier: 'my-number' } },
    parties: { party },
    flows: { link: { from: 'tax', to: 'party', medium: 'closed-line', data: 'both', ...(limits === undefined ? {} : { limits }) } },
  } as const,
});
const juki: Party = { zone: 'closed-party', destination: 'juki-net' };
const eltax: Party = { zone: 'internet-party', destination: 'eltax' };
const passed = { 'flow:link': 'pass', 'node:tax': 'pass' } as const;
const failed = { 'flow:link': 'fail', 'node:tax': 'not-applicable' } as const;
const open = { 'flow:link': 'undetermined', 'node:tax': 'not-applicable' } as const;
const profile = 'guideline';
const at = (key: string) => `/network/flows/link/limits/${key}`;

describeRule(specifiedCommunication, [
  {
    law: 'an empty declaration is undetermined',
    profile,
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes', '/network/flows'],
  },
  {
    law: 'a part of a municipality without the tier has nothing to limit',
    profile,
    configuration: { covers: { systems: ['税務'] }, network: { nodes: {}, flows: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'the policy alone asks for no limits', configuration: network(juki), expected: {} },
  { law: 'MAC and IP address and port together pass', profile, configuration: network(juki, full), expected: passed },
  { law: 'two of the three do not', profile, configuration: network(juki, { ...full, mac: 'none' }), expected: failed },
  { law: 'an empty list limits nothing', profile, configuration: network(juki, { ...full, port: [] }), expected: failed },
  {
    law: 'every missing limit is asked for',
    profile,
    configuration: network(juki),
    expected: open,
    missing: [at('mac'), at('ip'), at('port')],
  },
  {
    law: 'an unknown limit is none',
    profile,
    configuration: network(juki, { ...full, ip: 'unknown' }),
    expected: open,
    missing: [at('ip')],
  },
  { law: 'a block of every address is no limit', profile, configuration: network(juki, { ...full, ip: ['0.0.0.0/0'] }), expected: failed },
  {
    law: 'two halves of the addresses make a whole',
    profile,
    configuration: network(juki, { ...full, ip: ['0.0.0.0/1', '128.0.0.0/1'] }),
    expected: failed,
  },
  { law: 'a range of every port is no limit', profile, configuration: network(juki, { ...full, port: ['1-65535/tcp'] }), expected: failed },
  {
    law: 'LGWAN is limited likewise',
    profile,
    configuration: network({ zone: 'lgwan-network' }, { ...full, mac: 'none' }),
    expected: failed,
  },
  {
    law: 'a party that reaches the Internet passes if the guideline names it',
    profile,
    configuration: network(eltax, full),
    expected: passed,
  },
  {
    law: 'and fails if it is none of those',
    profile,
    configuration: network({ zone: 'internet-party', destination: 'none' }, full),
    expected: failed,
  },
  {
    law: 'which one it is must be declared',
    profile,
    configuration: network({ zone: 'internet-party' }, full),
    expected: open,
    missing: ['/network/parties/party/destination'],
  },
  {
    law: 'a destination that cannot reach the Internet is not one of those that can',
    profile,
    configuration: network({ zone: 'internet-party', destination: 'juki-net' }, full),
    expected: failed,
  },
  {
    law: 'a destination that can reach the Internet is not made closed by its label',
    profile,
    configuration: network({ zone: 'closed-party', destination: 'eltax' }, { ...full, ip: ['::/0'] }),
    expected: failed,
  },
  {
    law: 'the destination tells the zone where none is declared',
    profile,
    configuration: network({ destination: 'eltax' }, full),
    expected: passed,
  },
  {
    law: 'where the party stands must be declared',
    profile,
    configuration: network({}, { ...full, port: 'none' }),
    expected: open,
    missing: ['/network/parties/party/zone'],
  },
  {
    law: 'traffic inside the tier, and with the Internet, is another requirement’s business',
    profile,
    configuration: {
      network: {
        nodes: { tax: { tier: 'my-number' }, welfare: { tier: 'my-number' } },
        parties: { internet: { zone: 'internet' } },
        flows: { a: { from: 'tax', to: 'welfare', medium: 'local-network' }, b: { from: 'tax', to: 'internet', medium: 'closed-line' } },
      },
    },
    expected: { 'flow:a': 'not-applicable', 'flow:b': 'not-applicable', 'node:tax': 'pass', 'node:welfare': 'pass' },
  },
]);
