import { bridgingNode } from '../../../src/rules/network/bridging-node';
import { describeRule } from '../describe-rule';

const separated = { routing: 'none', sharedStorage: 'none', dataFunction: 'none' } as const;

const withUnlabeled = {
  network: { nodes: { a1: { tier: 'my-number', device: 'a' }, a2: { tier: 'internet', device: 'a' }, a3: { device: 'a' } } },
} as const;

/** A device in each tier that is one with what is no asset of the city, and one inside which it is declared that nothing passes. */
const visitors = {
  network: {
    nodes: {
      a: { tier: 'my-number', device: 'a' },
      b: { tier: 'lgwan', device: 'b' },
      c: { tier: 'internet', device: 'c' },
      d: { tier: 'lgwan', device: 'd', passage: separated },
      'wifi-a': { device: 'a', outside: { reason: 'visitors' } },
      'wifi-b': { device: 'b', outside: { reason: 'visitors' } },
      'wifi-c': { device: 'c', outside: { reason: 'visitors' } },
      'wifi-d': { device: 'd', outside: { reason: 'visitors' } },
    },
  },
} as const;

describeRule(
  bridgingNode,
  [
    {
      law: 'a node in the My Number tier and another joins them, whether a flow is declared or not',
      configuration: {
        network: { nodes: { nas: { tiers: ['my-number', 'lgwan'] }, tax: { tier: 'my-number' }, files: { tier: 'lgwan' } } },
      },
      expected: { 'node:nas': 'fail', 'node:tax': 'pass' },
    },
    {
      law: 'a declared separation is for a person to judge',
      configuration: { network: { nodes: { printer: { tiers: ['my-number', 'lgwan'], passage: separated } } } },
      expected: { 'node:printer': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'a separation declared in part is none',
      configuration: {
        network: {
          nodes: {
            silent: { tiers: ['my-number', 'lgwan'], passage: { routing: 'none', sharedStorage: 'none' } },
            unknown: { tiers: ['my-number', 'lgwan'], passage: { ...separated, dataFunction: 'unknown' } },
            stores: { tiers: ['my-number', 'lgwan'], passage: { ...separated, sharedStorage: 'present' } },
          },
        },
      },
      expected: { 'node:silent': 'fail', 'node:unknown': 'fail', 'node:stores': 'fail' },
    },
    {
      law: 'an affair of 2(8) in a node of another tier is a violation, and no separation excuses it',
      configuration: { network: { nodes: { extract: { tier: 'lgwan', affairs: ['social-security'], passage: separated } } } },
      expected: { 'node:extract': 'fail' },
    },
    {
      law: 'an affair of 2(8) tells one tier of a node; that it stands in no other must be declared',
      configuration: { network: { nodes: { tax: { affairs: ['local-tax'] } } } },
      expected: { 'node:tax': 'undetermined' },
      missing: ['/network/nodes/tax/tier'],
    },
    {
      law: 'entries with one device, host or MAC address are one node, however many name it',
      configuration: {
        network: {
          nodes: {
            a1: { tier: 'my-number', device: 'Ｘ－１' },
            a2: { tier: 'lgwan', device: 'x-1' },
            b1: { tier: 'my-number', host: 'b-host' },
            b2: { tier: 'lgwan', host: 'B-host' },
            c1: { tier: 'my-number', addresses: { mac: ['00:11:22:33:44:55'] } },
            c2: { tier: 'lgwan', addresses: { mac: ['00-11-22-33-44-55'] } },
          },
        },
      },
      expected: { 'node:a1,node:a2': 'fail', 'node:b1,node:b2': 'fail', 'node:c1,node:c2': 'fail' },
    },
    {
      law: 'a declared host is one node with what runs on it',
      configuration: {
        network: {
          nodes: { vm1: { tier: 'my-number', host: 'metal' }, vm2: { tier: 'my-number', host: 'metal' }, metal: { tier: 'internet' } },
        },
      },
      expected: { 'node:metal,node:vm1,node:vm2': 'fail' },
    },
    {
      law: 'of what the entries of one device say of it the worse counts',
      configuration: {
        network: {
          nodes: {
            a1: { tier: 'my-number', device: 'a', passage: separated },
            a2: { tier: 'lgwan', device: 'a', passage: { routing: 'present' } },
            b1: { tier: 'my-number', device: 'b', passage: separated },
            b2: { tier: 'lgwan', device: 'b' },
          },
        },
      },
      expected: { 'node:a1,node:a2': 'fail', 'node:b1,node:b2': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'entries with one IP address may be one device, unless two are named',
      configuration: {
        network: {
          nodes: {
            a1: { tier: 'my-number', addresses: { ip: ['192.0.2.1'] } },
            a2: { tier: 'lgwan', addresses: { ip: ['192.0.2.1'] } },
            b1: { tier: 'my-number', device: 'b1', addresses: { ip: ['192.0.2.2'] } },
            b2: { tier: 'lgwan', device: 'b2', addresses: { ip: ['192.0.2.2'] } },
          },
        },
      },
      expected: { 'node:a1': 'pass', 'node:a1,node:a2': 'undetermined', 'node:b1': 'pass' },
      missing: ['/network/nodes/a1/device'],
    },
    {
      law: 'where the tier of an entry is not declared, it is not known that the device stands in one tier only',
      configuration: { network: { nodes: { a1: { tier: 'my-number', device: 'a' }, a2: { device: 'a' } } } },
      expected: { 'node:a1,node:a2': 'undetermined' },
      missing: ['/network/nodes/a2/tier'],
    },
    {
      law: 'a node of which the tier is not declared may stand in several',
      configuration: { network: { nodes: { unlabeled: {} } } },
      expected: { 'node:unlabeled': 'undetermined' },
      missing: ['/network/nodes/unlabeled/tier'],
    },
    {
      law: 'nor does one tell its tier that is said to be outside for no reason: the reason is asked, as it is of flows',
      configuration: { network: { nodes: { guests: { outside: { reason: '検討中' } } } } },
      expected: { 'node:guests': 'undetermined' },
      missing: ['/network/nodes/guests/outside/reason'],
    },
    {
      law: 'what is outside the assets is no node of a tier',
      configuration: { network: { nodes: { guests: { outside: { reason: 'visitors' } } } } },
      expected: {},
    },
    {
      law: 'the LGWAN and Internet tiers are joined by a node in both, under the partition',
      requirement: '6.3.2/partition',
      configuration: {
        network: {
          nodes: {
            mail: { tiers: ['lgwan', 'internet'] },
            clock: { tiers: ['lgwan', 'internet'], passage: separated },
            files: { tier: 'lgwan' },
            web: { tier: 'internet' },
            tax: { tier: 'my-number' },
            nas: { tiers: ['my-number', 'lgwan'] },
          },
        },
      },
      expected: { 'node:mail': 'fail', 'node:clock': 'undetermined', 'node:files': 'pass', 'node:web': 'pass', 'node:nas': 'pass' },
      missing: ['judgement'],
    },
    {
      law: 'a node in all three tiers breaks both requirements',
      requirement: '6.3.2/partition',
      configuration: { network: { nodes: { hypervisor: { tiers: ['internet', 'my-number', 'lgwan'] } } } },
      expected: { 'node:hypervisor': 'fail' },
    },
    {
      law: 'an affair that puts an entry in the My Number tier as well excuses no joint of the other two',
      requirement: '6.3.2/partition',
      configuration: {
        network: {
          nodes: {
            extract: { tiers: ['lgwan', 'internet'], affairs: ['local-tax'] },
            kiosk: { tiers: ['lgwan', 'internet'], affairs: ['local-tax'], passage: separated },
          },
        },
      },
      expected: { 'node:extract': 'fail', 'node:kiosk': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'an affair that alone tells where an entry stands contradicts nothing that is declared of it',
      configuration: {
        network: {
          nodes: {
            a1: { affairs: ['local-tax'], device: 'a' },
            a2: { tier: 'lgwan', device: 'a', passage: separated },
          },
        },
      },
      expected: { 'node:a1,node:a2': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'an entry of which the tier is not declared takes nothing from what the others break',
      configuration: withUnlabeled,
      expected: { 'node:a1,node:a2,node:a3': 'fail' },
    },
    {
      law: 'and leaves open what they meet',
      configuration: withUnlabeled,
      requirement: '6.3.2/partition',
      expected: { 'node:a1,node:a2,node:a3': 'undetermined' },
      missing: ['/network/nodes/a3/tier'],
    },
    {
      law: 'something outside the assets that is one device with nothing is nobody’s exit',
      configuration: { network: { nodes: { guests: { outside: { reason: 'visitors' } } } } },
      requirement: '6.3.3/aggregation',
      expected: {},
    },
    {
      law: 'what is one device with something outside the assets is an exit of its tier to the Internet',
      configuration: visitors,
      requirement: '6.3.3/aggregation',
      expected: {
        'node:a,node:wifi-a': 'fail',
        'node:b,node:wifi-b': 'fail',
        'node:c,node:wifi-c': 'fail',
        'node:d,node:wifi-d': 'undetermined',
      },
      missing: ['judgement'],
    },
    {
      law: 'of which ① says that the My Number tier is kept apart from it',
      configuration: visitors,
      expected: { 'node:a,node:wifi-a': 'fail' },
    },
    {
      law: 'and on which ② is silent',
      configuration: visitors,
      requirement: '6.3.2/sanitized-communication',
      expected: { 'node:b,node:wifi-b': 'undetermined', 'node:d,node:wifi-d': 'undetermined' },
      missing: ['text-gap', 'judgement'],
    },
  ],
  { 'not-applicable': 'a device outside the tiers that a requirement joins is no subject of it' },
);
