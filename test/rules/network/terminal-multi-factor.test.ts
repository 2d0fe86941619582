import type { Factor } from '../../../src/configuration/index';
import { terminalMultiFactor } from '../../../src/rules/network/terminal-multi-factor';
import { describeRule } from '../describe-rule';

const network = (...factors: readonly Factor[]) =>
  ({ network: { nodes: { terminal: { tier: 'my-number', kind: 'terminal', factors } } } }) as const;
const password = { kind: 'knowledge', means: 'password', identifies: 'person' } as const;
const pin = { kind: 'knowledge', means: 'pin', identifies: 'person' } as const;
const card = { kind: 'possession', means: 'ic-card', identifies: 'person' } as const;
const face = { kind: 'inherence', means: 'face', identifies: 'person' } as const;
const sharedCard = { kind: 'possession', means: 'ic-card', identifies: 'group' } as const;
const missing = ['/network/nodes/terminal/factors'];

describeRule(terminalMultiFactor, [
  {
    law: 'a terminal that is declared in full elsewhere is judged there',
    configuration: { network: { nodes: { desk: { tier: 'my-number', kind: 'terminal', refersTo: '市' } } } },
    expected: { 'node:desk': 'not-applicable' },
  },
  {
    law: 'unless it says itself by what it authenticates, and is called something else or not',
    configuration: {
      network: {
        nodes: {
          desk: { tier: 'my-number', kind: 'terminal', refersTo: '市', factors: [] },
          odd: { tier: 'my-number', kind: 'other', factors: [password] },
          safe: { tier: 'my-number', kind: 'server', factors: [password, card] },
          media: { tier: 'my-number', kind: 'other', removableMedia: 'allowed' },
        },
      },
    },
    expected: { 'node:desk': 'fail', 'node:odd': 'undetermined', 'node:safe': 'pass', 'node:media': 'not-applicable' },
    missing: ['judgement'],
  },
  {
    law: 'nodes that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes'],
  },
  { law: 'two different kinds pass', configuration: network(password, card), expected: { 'node:terminal': 'pass' } },
  { law: 'a card and a face pass', configuration: network(card, face), expected: { 'node:terminal': 'pass' } },
  { law: 'a password and a PIN are one kind', configuration: network(password, pin), expected: { 'node:terminal': 'fail' } },
  { law: 'one factor is not multi-factor', configuration: network(face), expected: { 'node:terminal': 'fail' } },
  { law: 'an empty list says that none is asked for', configuration: network(), expected: { 'node:terminal': 'fail' } },
  {
    law: 'silence is not multi-factor',
    configuration: { network: { nodes: { terminal: { tier: 'my-number', kind: 'terminal' } } } },
    expected: { 'node:terminal': 'undetermined' },
    missing,
  },
  {
    law: 'a factor of unknown kind may be the second one',
    configuration: network(password, { kind: 'unknown', identifies: 'person' }),
    expected: { 'node:terminal': 'undetermined' },
    missing,
  },
  {
    law: 'a shared card identifies nobody, which a person must judge under the policy',
    configuration: network(password, sharedCard),
    expected: { 'node:terminal': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'and which is a violation under the guideline',
    profile: 'guideline',
    configuration: network(password, sharedCard),
    expected: { 'node:terminal': 'fail' },
  },
  {
    law: 'a third factor that is shared takes nothing away',
    profile: 'guideline',
    configuration: network(password, sharedCard, face),
    expected: { 'node:terminal': 'pass' },
  },
  {
    law: 'whom a factor identifies must be declared, under the guideline too',
    profile: 'guideline',
    configuration: network(password, { kind: 'possession', means: 'ic-card' }),
    expected: { 'node:terminal': 'undetermined' },
    missing,
  },
  {
    law: 'a server is no terminal, and a node of another tier is not looked at',
    configuration: {
      network: {
        nodes: {
          tax: { tier: 'my-number', kind: 'server' },
          pc: { tier: 'lgwan', kind: 'terminal', factors: [] },
          terminal: { tier: 'my-number', kind: 'terminal', factors: [password, card] },
        },
      },
    },
    expected: { 'node:tax': 'not-applicable', 'node:terminal': 'pass' },
  },
  {
    law: 'while nobody says whether the whole municipality is declared, whether the tier has terminals is not known',
    configuration: { network: { nodes: { db: { tier: 'my-number', kind: 'server' } }, flows: {} } },
    expected: { 'municipality:municipality': 'undetermined', 'node:db': 'not-applicable' },
    missing: ['/covers'],
  },
  {
    law: 'where a node stands must be declared before its factors count against it',
    configuration: { network: { nodes: { terminal: { kind: 'terminal', factors: [password] } } } },
    expected: { 'node:terminal': 'undetermined' },
    missing: ['/network/nodes/terminal/tier'],
  },
  {
    law: 'an entry of the device of a terminal that is judged elsewhere is judged here for what it says',
    configuration: {
      network: {
        nodes: {
          desk: { tier: 'my-number', kind: 'terminal', refersTo: '市', device: 'd1' },
          odd: { tier: 'my-number', kind: 'server', device: 'd1', factors: [password] },
          booth: { tier: 'my-number', kind: 'terminal', refersTo: '市', device: 'd2', factors: [password, card] },
          told: { tier: 'my-number', kind: 'server', device: 'd2', factors: [password] },
        },
      },
    },
    expected: { 'node:desk': 'not-applicable', 'node:odd': 'undetermined', 'node:booth': 'fail', 'node:told': 'not-applicable' },
    missing: ['judgement'],
  },
]);
