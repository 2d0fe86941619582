import type { Exit, Flow } from '../../../src/configuration/index';
import { internetAggregation } from '../../../src/rules/network/internet-aggregation';
import { describeRule } from '../describe-rule';

const nodes = { web: { tier: 'internet' } } as const;
const parties = { internet: { zone: 'internet' } } as const;
const exits: Readonly<Record<string, Exit>> = { inside: { aggregation: 'inside' }, outside: { aggregation: 'outside' }, silent: {} };
const out = (flow: Partial<Flow>) => ({
  network: {
    nodes,
    parties,
    exits,
    boundaries: { firewall: {} },
    flows: { out: { from: 'web', to: 'internet', medium: 'internet', ...flow } },
  } as const,
});
const open = { 'flow:out': 'undetermined', 'node:web': 'not-applicable' } as const;
const failed = { 'flow:out': 'fail', 'node:web': 'not-applicable' } as const;
const passed = { 'flow:out': 'pass', 'node:web': 'pass' } as const;

describeRule(internetAggregation, [
  {
    law: 'an empty declaration is undetermined, and both missing sections are named',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/flows', '/network/nodes'],
  },
  {
    law: 'a part of a municipality without nodes has no traffic',
    configuration: { covers: { systems: ['税務'] }, network: { nodes: {}, flows: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'traffic through an exit inside the aggregation passes', configuration: out({ via: ['firewall', 'inside'] }), expected: passed },
  { law: 'traffic that passes no exit fails', configuration: out({ via: 'none' }), expected: failed },
  { law: 'a firewall is no exit', configuration: out({ via: ['firewall'] }), expected: failed },
  { law: 'an exit outside the aggregation fails', configuration: out({ via: ['outside'] }), expected: failed },
  { law: 'so does one on the way beside one inside', configuration: out({ via: ['inside', 'outside'] }), expected: failed },
  { law: 'how it travels must be declared', configuration: out({}), expected: open, missing: ['/network/flows/out/via'] },
  {
    law: 'whether the exit is inside must be declared',
    configuration: out({ via: ['silent'] }),
    expected: open,
    missing: ['/network/exits/silent/aggregation'],
  },
  {
    law: 'the aggregation holds whichever tier the traffic starts in',
    configuration: {
      network: {
        nodes: { tax: { tier: 'my-number' }, files: { tier: 'lgwan' } },
        parties: { ...parties, service: { zone: 'internet-party' } },
        flows: {
          a: { from: 'tax', to: 'internet', medium: 'internet', via: 'none' },
          b: { from: 'files', to: 'service', medium: 'internet', via: 'none' },
        },
      },
    },
    expected: { 'flow:a': 'fail', 'flow:b': 'fail', 'node:tax': 'not-applicable', 'node:files': 'not-applicable' },
  },
  {
    law: 'a line over the Internet is traffic with the Internet, between two nodes of the city too',
    configuration: {
      network: {
        nodes: { ...nodes, branch: { tier: 'internet' }, files: { tier: 'lgwan' }, 'branch-files': { tier: 'lgwan' } },
        flows: {
          a: { from: 'web', to: 'branch', medium: 'vpn-over-internet', via: 'none' },
          b: { from: 'files', to: 'branch-files', medium: 'vpn-over-internet', via: 'none' },
        },
      },
    },
    expected: {
      'flow:a': 'fail',
      'flow:b': 'fail',
      'node:web': 'not-applicable',
      'node:branch': 'not-applicable',
      'node:files': 'not-applicable',
      'node:branch-files': 'not-applicable',
    },
  },
  {
    law: 'a medium that is not declared may be the Internet, unless the way is aggregated all the same',
    configuration: {
      network: {
        nodes: { ...nodes, branch: { tier: 'internet' } },
        exits,
        flows: { a: { from: 'web', to: 'branch', via: 'none' }, b: { from: 'web', to: 'branch', via: ['inside'] } },
      },
    },
    expected: { 'flow:a': 'undetermined', 'flow:b': 'pass', 'node:web': 'not-applicable', 'node:branch': 'not-applicable' },
    missing: ['/network/flows/a/medium'],
  },
  {
    law: 'traffic that stays inside passes or is not spoken of',
    configuration: {
      network: {
        nodes: { ...nodes, mail: { tier: 'internet' }, files: { tier: 'lgwan' } },
        parties: { cloud: { zone: 'security-cloud' }, asp: { zone: 'lgwan-network' } },
        flows: {
          a: { from: 'web', to: 'mail', medium: 'local-network' },
          b: { from: 'web', to: 'cloud', medium: 'closed-line' },
          c: { from: 'files', to: 'mail', medium: 'local-network' },
          d: { from: 'files', to: 'asp', medium: 'lgwan' },
        },
      },
    },
    expected: {
      'flow:a': 'pass',
      'flow:b': 'pass',
      'flow:c': 'not-applicable',
      'flow:d': 'not-applicable',
      'node:web': 'pass',
      'node:mail': 'pass',
      'node:files': 'pass',
    },
  },
  {
    law: 'a closed line to a party that reaches the Internet is for a person to judge, unless paths end there; carried media reach nothing',
    configuration: {
      network: {
        nodes,
        parties: { service: { zone: 'internet-party' }, eltax: { zone: 'internet-party', destination: 'eltax' } },
        flows: {
          a: { from: 'web', to: 'service', medium: 'closed-line', via: 'none' },
          b: { from: 'web', to: 'eltax', medium: 'closed-line', via: 'none' },
          c: { from: 'service', to: 'web', medium: 'carried-media', via: 'none' },
        },
      },
    },
    expected: { 'flow:a': 'undetermined', 'flow:b': 'not-applicable', 'flow:c': 'not-applicable', 'node:web': 'not-applicable' },
    missing: ['judgement'],
  },
  {
    law: 'media carried by hand are no traffic with the Internet, wherever they come from',
    configuration: {
      network: {
        nodes: { station: { tier: 'lgwan' }, visitor: { outside: { reason: 'visitors' } } },
        parties,
        flows: {
          a: { from: 'visitor', to: 'station', medium: 'carried-media', via: 'none' },
          b: { from: 'internet', to: 'station', medium: 'carried-media', via: 'none' },
        },
      },
    },
    expected: { 'flow:a': 'not-applicable', 'flow:b': 'not-applicable', 'node:station': 'pass', 'node:visitor': 'not-applicable' },
  },
  {
    law: 'the text is silent about a party behind a closed line',
    configuration: {
      network: {
        nodes,
        parties: { printer: { zone: 'closed-party' } },
        flows: { send: { from: 'web', to: 'printer', medium: 'closed-line' } },
      },
    },
    expected: { 'flow:send': 'undetermined', 'node:web': 'not-applicable' },
    missing: ['text-gap'],
  },
  {
    law: 'visitors’ lines count once they join a tier',
    configuration: {
      network: {
        nodes: { ...nodes, guests: { outside: { reason: 'visitors' } }, kiosk: { outside: { reason: 'tenant' } } },
        parties,
        flows: {
          joined: { from: 'guests', to: 'web', medium: 'local-network', via: 'none' },
          apart: { from: 'guests', to: 'internet', medium: 'local-network', via: 'none' },
        },
      },
    },
    expected: {
      'flow:joined': 'fail',
      'flow:apart': 'not-applicable',
      'node:web': 'not-applicable',
      'node:guests': 'not-applicable',
      'node:kiosk': 'not-applicable',
    },
  },
]);
