import type { Node } from '../../../src/configuration/index';
import { terminalExportBan } from '../../../src/rules/network/terminal-export-ban';
import { describeRule } from '../describe-rule';

const network = (terminal: Node) => ({ network: { nodes: { terminal } } });
const inTier = { tier: 'my-number', kind: 'terminal' } as const;
const blocked = { ...inTier, removableMedia: 'blocked' } as const;
/** The body, where no node is called a terminal and nobody says what is covered. */
const unseen = { 'municipality:municipality': 'undetermined' } as const;
const at = (key: string) => `/network/nodes/terminal/${key}`;

describeRule(terminalExportBan, [
  {
    law: 'nodes that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes'],
  },
  {
    law: 'a part of a municipality without the tier has no such terminal',
    configuration: { covers: { systems: ['文書'] }, ...network({ tier: 'lgwan', kind: 'terminal', removableMedia: 'allowed' }) },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'a whole municipality has terminals in the tier',
    configuration: { covers: 'municipality', network: { nodes: { tax: { tier: 'my-number', kind: 'server' } } } },
    expected: { 'municipality:municipality': 'undetermined', 'node:tax': 'not-applicable' },
    missing: ['/network/nodes'],
  },
  {
    law: 'a part of one may have none',
    configuration: { covers: { systems: ['税務'] }, network: { nodes: { tax: { tier: 'my-number', kind: 'server' } } } },
    expected: { 'municipality:municipality': 'not-applicable', 'node:tax': 'not-applicable' },
  },
  {
    law: 'while nobody says which of the two it is, whether it has terminals is not known',
    configuration: { network: { nodes: { tax: { tier: 'my-number', kind: 'server' } } } },
    expected: { 'municipality:municipality': 'undetermined', 'node:tax': 'not-applicable' },
    missing: ['/covers'],
  },
  { law: 'blocked media pass', configuration: network({ ...inTier, removableMedia: 'blocked' }), expected: { 'node:terminal': 'pass' } },
  { law: 'allowed media fail', configuration: network({ ...inTier, removableMedia: 'allowed' }), expected: { 'node:terminal': 'fail' } },
  {
    law: 'registered media are for a person to judge',
    configuration: network({ ...inTier, removableMedia: 'registered-only' }),
    expected: { 'node:terminal': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'silence is not a ban',
    configuration: network(inTier),
    expected: { 'node:terminal': 'undetermined' },
    missing: [at('removableMedia')],
  },
  {
    law: 'what a node is must be declared before its setting counts against it',
    configuration: network({ tier: 'my-number', removableMedia: 'allowed' }),
    expected: { 'node:terminal': 'undetermined' },
    missing: [at('kind')],
  },
  {
    law: 'where it stands as well, and everything that is missing is named at once',
    configuration: network({ kind: 'unknown' }),
    expected: { 'node:terminal': 'undetermined' },
    missing: [at('kind'), at('tier'), at('removableMedia')],
  },
  {
    law: 'a setting that is in order needs neither',
    configuration: network({ removableMedia: 'blocked' }),
    expected: { 'node:terminal': 'pass' },
  },
  {
    law: 'an affair of 2(8) makes it a terminal of the tier, whatever its label',
    configuration: network({ tier: 'internet', kind: 'terminal', affairs: ['local-tax'], removableMedia: 'allowed' }),
    expected: { 'node:terminal': 'fail' },
  },
  {
    law: 'a node that is called something else, and from which information can be taken out, may be a terminal: a person must judge',
    configuration: network({ tier: 'my-number', kind: 'other', removableMedia: 'allowed' }),
    expected: { ...unseen, 'node:terminal': 'undetermined' },
    missing: ['/covers', 'judgement'],
  },
  {
    law: 'whatever it is called, and with registered media as well',
    configuration: network({ tier: 'my-number', kind: 'printer', removableMedia: 'registered-only' }),
    expected: { ...unseen, 'node:terminal': 'undetermined' },
    missing: ['/covers', 'judgement'],
  },
  {
    law: 'one that is set as a terminal must be passes, and one that says nothing of it is none',
    configuration: {
      network: {
        nodes: {
          terminal: { tier: 'my-number', kind: 'other', removableMedia: 'blocked' },
          silent: { tier: 'my-number', kind: 'other' },
          unknown: { tier: 'my-number', kind: 'server', removableMedia: 'unknown' },
        },
      },
    },
    expected: { ...unseen, 'node:terminal': 'pass', 'node:silent': 'not-applicable', 'node:unknown': 'not-applicable' },
    missing: ['/covers'],
  },
  {
    law: 'in another tier nothing is asked of it',
    configuration: {
      network: {
        nodes: { pc: { ...inTier, removableMedia: 'blocked' }, reader: { tier: 'lgwan', kind: 'other', removableMedia: 'allowed' } },
      },
    },
    expected: { 'node:pc': 'pass' },
  },
  {
    law: 'what a stub says itself is judged, and what it leaves to the full declaration is not',
    configuration: {
      network: {
        nodes: {
          terminal: { ...inTier, refersTo: '市', removableMedia: 'allowed' },
          other: { ...inTier, refersTo: '市', factors: [] },
          blocked: { ...inTier, refersTo: '市', removableMedia: 'blocked' },
          bare: { tier: 'my-number', refersTo: '市' },
        },
      },
    },
    expected: { 'node:terminal': 'fail', 'node:other': 'not-applicable', 'node:blocked': 'pass', 'node:bare': 'not-applicable' },
  },
  {
    law: 'media that carry information out of a terminal were written, whoever is named first; those that carry it in were not',
    configuration: {
      network: {
        nodes: { files: { tier: 'lgwan' }, out: blocked, fetched: blocked, in: blocked, either: blocked, wired: blocked },
        flows: {
          a: { from: 'out', to: 'files', data: 'forward', medium: 'carried-media' },
          b: { from: 'files', to: 'fetched', data: 'backward', medium: 'carried-media' },
          c: { from: 'files', to: 'in', data: 'forward', medium: 'carried-media' },
          d: { from: 'in', to: 'files', data: 'backward', medium: 'carried-media' },
          e: { from: 'either', to: 'files', medium: 'carried-media' },
          f: { from: 'wired', to: 'files', data: 'both', medium: 'local-network' },
        },
      },
    },
    expected: { 'node:out': 'fail', 'node:fetched': 'fail', 'node:in': 'pass', 'node:either': 'undetermined', 'node:wired': 'pass' },
    missing: ['/network/flows/e/data'],
  },
  {
    law: 'an entry elsewhere of a device of the tier is looked at like one in the tier',
    configuration: {
      network: {
        nodes: {
          terminal: blocked,
          'reader-a': { tier: 'my-number', kind: 'other', device: 'r' },
          'reader-b': { tier: 'lgwan', kind: 'other', device: 'r', removableMedia: 'allowed' },
        },
      },
    },
    expected: { 'node:terminal': 'pass', 'node:reader-a': 'not-applicable', 'node:reader-b': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a stub that says nothing does not speak for the other entries of its device',
    configuration: {
      network: {
        nodes: {
          desk: { ...inTier, device: 'd', refersTo: '市' },
          reader: { tier: 'my-number', kind: 'other', device: 'd', removableMedia: 'allowed' },
          lectern: { ...inTier, device: 'l', refersTo: '市' },
          scanner: { tier: 'my-number', kind: 'other', device: 'l', removableMedia: 'blocked' },
          counter: { ...inTier, device: 'c', refersTo: '市', removableMedia: 'blocked' },
          drive: { tier: 'my-number', kind: 'other', device: 'c', removableMedia: 'allowed' },
          whole: { ...inTier, device: 'w' },
          slot: { tier: 'my-number', kind: 'other', device: 'w', removableMedia: 'allowed' },
        },
      },
    },
    expected: {
      'node:desk': 'not-applicable',
      'node:reader': 'undetermined',
      'node:lectern': 'not-applicable',
      'node:scanner': 'pass',
      'node:counter': 'fail',
      'node:drive': 'not-applicable',
      'node:whole': 'fail',
      'node:slot': 'not-applicable',
    },
    missing: ['judgement'],
  },
]);
