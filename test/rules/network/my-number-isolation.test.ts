import { myNumberIsolation } from '../../../src/rules/network/my-number-isolation';
import { describeRule } from '../describe-rule';

const tax = { tier: 'my-number', kind: 'server' } as const;
const welfare = { tier: 'my-number', kind: 'server' } as const;
const groupware = { tier: 'lgwan', kind: 'server' } as const;
const web = { tier: 'internet', kind: 'server' } as const;
const wire = { medium: 'local-network', data: 'both' } as const;

describeRule(myNumberIsolation, [
  {
    law: 'an empty declaration is undetermined, and both missing sections are named',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes', '/network/flows'],
  },
  {
    law: 'flows that are not declared are unknown, not absent',
    configuration: { network: { nodes: { tax } } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/flows'],
  },
  {
    law: 'no flows at all of a declared tier pass',
    configuration: { network: { nodes: { tax }, flows: {} } },
    expected: { 'node:tax': 'pass' },
  },
  {
    law: 'a partial declaration without the tier has nothing to isolate',
    configuration: { covers: { systems: ['groupware'] }, network: { nodes: { groupware }, flows: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'a whole municipality has the tier, so that a declaration without it is incomplete',
    configuration: { covers: 'municipality', network: { nodes: { groupware }, flows: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes'],
  },
  {
    law: 'a flow to the LGWAN tier fails, and the node that it touches is left to it',
    configuration: { network: { nodes: { tax, welfare, groupware }, flows: { send: { from: 'tax', to: 'groupware', ...wire } } } },
    expected: { 'flow:send': 'fail', 'node:tax': 'not-applicable', 'node:welfare': 'pass' },
  },
  {
    law: 'a flow from the Internet tier fails whichever way data moves',
    configuration: {
      network: { nodes: { tax, web }, flows: { fetch: { from: 'web', to: 'tax', medium: 'local-network', data: 'backward' } } },
    },
    expected: { 'flow:fetch': 'fail', 'node:tax': 'not-applicable' },
  },
  {
    law: 'sanitizing does not legalize a crossing of the tier',
    configuration: {
      network: {
        nodes: { tax, web },
        flows: {
          send: {
            from: 'tax',
            to: 'web',
            ...wire,
            sanitization: [
              {
                direction: 'both',
                method: 'screen-transfer',
                redirections: { clipboard: 'off', drive: 'off', usb: 'off', printer: 'off' },
              },
            ],
          },
        },
      },
    },
    expected: { 'flow:send': 'fail', 'node:tax': 'not-applicable' },
  },
  {
    law: 'media carried by hand are communication too',
    configuration: {
      network: {
        nodes: { tax, groupware },
        flows: { disc: { from: 'tax', to: 'groupware', medium: 'carried-media', data: 'forward', carries: [] } },
      },
    },
    expected: { 'flow:disc': 'fail', 'node:tax': 'not-applicable' },
  },
  {
    law: 'while nobody says what is covered, a declaration without the tier is not known to be without it',
    configuration: { network: { nodes: { groupware }, flows: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/covers'],
  },
  {
    law: 'where some nodes may stand in the tier and none is known to, it is asked of each, whatever is covered',
    configuration: { covers: { systems: ['文書'] }, network: { nodes: { a: {}, b: { tier: 'unknown' }, groupware }, flows: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes/a/tier', '/network/nodes/b/tier'],
  },
  {
    law: 'a flow inside the tier passes, and one between other tiers is not spoken of',
    configuration: {
      network: {
        nodes: { tax, welfare, groupware, web },
        flows: { inside: { from: 'tax', to: 'welfare', ...wire }, elsewhere: { from: 'groupware', to: 'web', ...wire } },
      },
    },
    expected: { 'flow:inside': 'pass', 'flow:elsewhere': 'not-applicable', 'node:tax': 'pass', 'node:welfare': 'pass' },
  },
  {
    law: 'a line inside the tier of which the medium is not declared may be carried over the Internet',
    configuration: { network: { nodes: { tax, welfare }, flows: { inside: { from: 'tax', to: 'welfare', data: 'both' } } } },
    expected: { 'flow:inside': 'undetermined', 'node:tax': 'not-applicable', 'node:welfare': 'not-applicable' },
    missing: ['/network/flows/inside/medium'],
  },
  {
    law: 'a virtual private network over the Internet is contact with the Internet, inside the tier too',
    configuration: {
      network: { nodes: { tax, welfare }, flows: { inside: { from: 'tax', to: 'welfare', medium: 'vpn-over-internet', data: 'both' } } },
    },
    expected: { 'flow:inside': 'fail', 'node:tax': 'not-applicable', 'node:welfare': 'not-applicable' },
  },
  {
    law: 'a line over LGWAN is contact with LGWAN, of which the text is silent',
    configuration: {
      network: { nodes: { tax, welfare }, flows: { inside: { from: 'tax', to: 'welfare', medium: 'lgwan', data: 'both' } } },
    },
    expected: { 'flow:inside': 'undetermined', 'node:tax': 'not-applicable', 'node:welfare': 'not-applicable' },
    missing: ['text-gap'],
  },
  {
    law: 'the text is silent about external parties, with or without a way to the Internet',
    configuration: {
      network: {
        nodes: { tax },
        parties: {
          juki: { zone: 'closed-party', destination: 'juki-net' },
          eltax: { zone: 'internet-party', destination: 'eltax' },
          asp: { zone: 'lgwan-network' },
        },
        flows: {
          juki: { from: 'tax', to: 'juki', medium: 'closed-line', data: 'both' },
          eltax: { from: 'eltax', to: 'tax', medium: 'closed-line', data: 'both' },
          asp: { from: 'tax', to: 'asp', medium: 'lgwan', data: 'both' },
        },
      },
    },
    expected: { 'flow:juki': 'undetermined', 'flow:eltax': 'undetermined', 'flow:asp': 'undetermined', 'node:tax': 'not-applicable' },
    missing: ['text-gap'],
  },
  {
    law: 'the Internet itself and the security cloud are denied',
    configuration: {
      network: {
        nodes: { tax },
        parties: { internet: { zone: 'internet' }, cloud: { zone: 'security-cloud' } },
        flows: {
          out: { from: 'tax', to: 'internet', medium: 'internet', data: 'forward' },
          up: { from: 'tax', to: 'cloud', medium: 'closed-line', data: 'forward' },
        },
      },
    },
    expected: { 'flow:out': 'fail', 'flow:up': 'fail', 'node:tax': 'not-applicable' },
  },
  {
    law: 'a line over the Internet to a party is contact with the Internet, whoever the party is',
    configuration: {
      network: {
        nodes: { tax },
        parties: { vendor: { zone: 'closed-party' } },
        flows: { mend: { from: 'vendor', to: 'tax', medium: 'vpn-over-internet', data: 'both' } },
      },
    },
    expected: { 'flow:mend': 'fail', 'node:tax': 'not-applicable' },
  },
  {
    law: 'a party of which the zone is not declared may be the Internet',
    configuration: {
      network: {
        nodes: { tax },
        parties: { vendor: {} },
        flows: { mend: { from: 'vendor', to: 'tax', medium: 'closed-line', data: 'both' } },
      },
    },
    expected: { 'flow:mend': 'undetermined', 'node:tax': 'not-applicable' },
    missing: ['/network/parties/vendor/zone'],
  },
  {
    law: 'a node of which the tier is not declared may stand in this tier or in another',
    configuration: {
      network: {
        nodes: { tax, unlabeled: { kind: 'server', tier: 'unknown' }, groupware },
        flows: { a: { from: 'tax', to: 'unlabeled', ...wire }, b: { from: 'groupware', to: 'unlabeled', ...wire } },
      },
    },
    expected: { 'flow:a': 'undetermined', 'flow:b': 'undetermined', 'node:tax': 'not-applicable' },
    missing: ['/network/nodes/unlabeled/tier'],
  },
  {
    law: 'an affair that a node handles outranks its label',
    configuration: {
      network: {
        nodes: { extract: { tier: 'lgwan', affairs: ['local-tax'] }, web },
        flows: { send: { from: 'extract', to: 'web', ...wire } },
      },
    },
    expected: { 'flow:send': 'fail', 'node:extract': 'not-applicable' },
  },
  {
    law: 'an affair that does not use the number leaves the label as it is',
    configuration: {
      network: {
        nodes: { tax, extract: { tier: 'lgwan', affairs: ['general'] }, web },
        flows: { send: { from: 'extract', to: 'web', ...wire } },
      },
    },
    expected: { 'flow:send': 'not-applicable', 'node:tax': 'pass' },
  },
  {
    law: 'what is outside the assets is an Internet exit once it is joined to the tier, and not before',
    configuration: {
      network: {
        nodes: { tax, guests: { kind: 'network-device', outside: { reason: 'visitors' } }, kiosk: { outside: { reason: 'tenant' } } },
        flows: { joined: { from: 'tax', to: 'guests', ...wire }, apart: { from: 'guests', to: 'kiosk', ...wire } },
      },
    },
    expected: { 'flow:joined': 'fail', 'flow:apart': 'not-applicable', 'node:tax': 'not-applicable' },
  },
  {
    law: 'what is outside for no reason may be in any tier, and is asked why',
    configuration: {
      network: {
        nodes: { tax, guests: { outside: { reason: 'なし' } }, kiosk: { outside: { reason: '確認中' } } },
        flows: { joined: { from: 'tax', to: 'guests', ...wire }, apart: { from: 'guests', to: 'kiosk', ...wire } },
      },
    },
    expected: { 'flow:joined': 'undetermined', 'flow:apart': 'undetermined', 'node:tax': 'not-applicable' },
    missing: ['/network/nodes/guests/outside/reason', '/network/nodes/kiosk/outside/reason'],
  },
  {
    law: 'a node in several tiers is judged in a tier that it shares, else by the worst pair',
    configuration: {
      network: {
        nodes: { tax, groupware, web, backup: { tiers: ['my-number', 'lgwan'] } },
        flows: {
          a: { from: 'tax', to: 'backup', ...wire },
          b: { from: 'groupware', to: 'backup', ...wire },
          c: { from: 'web', to: 'backup', ...wire },
        },
      },
    },
    expected: { 'flow:a': 'pass', 'flow:b': 'not-applicable', 'flow:c': 'fail', 'node:tax': 'pass', 'node:backup': 'not-applicable' },
  },
]);
