import type { Judgement, Node } from '../../src/configuration/index';
import { approved, cleanFiles } from './city';
import { mustBeFound, mustPass } from './trials';

const local = 'local-network';
const closed = { medium: 'closed-line', via: 'none' } as const;
const sealed: NonNullable<Node['passage']> = { routing: 'none', sharedStorage: 'none', dataFunction: 'none' };
const fileOut = { from: 'files', to: 'web', data: 'forward', medium: local, via: ['firewall'], sanitization: cleanFiles } as const;
const limits = { mac: ['00:00:5e:00:53:01'], ip: ['192.0.2.1'], port: ['443'] };

const judged = (requirement: string, subjects: Judgement['subjects']): Judgement => ({
  requirement,
  subjects,
  result: 'conformant',
  by: 'ciso',
  on: '2026-04-01',
  evidence: '点検記録',
});

const throughVendor = {
  flows: {
    f: { from: 'web', to: 'vendor', data: 'forward', ...closed },
    g: { from: 'vendor', to: 'files', data: 'forward', ...closed },
  },
  judgements: {
    a: judged('6.3.2/sanitized-communication', [{ flow: 'g' }]),
    b: judged('6.3.3/aggregation', [{ flow: 'g' }]),
    c: judged('6.3.3/aggregation', [{ flow: 'f' }]),
  },
} as const;

const toCenter = {
  parties: { dc: { zone: 'closed-party', destination: 'data-center' } },
  flows: { f: { from: 'tax-db', to: 'dc', data: 'forward', ...closed } },
  exceptions: { x: approved([{ flow: 'f' }]) },
} as const;

/** What a third auditor tried, who had read how the second one was answered. */
mustBeFound([
  ['a path into LGWAN through a vendor', throughVendor, 'fail network/lgwan-inward-path web files'],
  [
    'the same, the vendor being shown to reach the Internet: a further flow takes nothing back',
    { ...throughVendor, flows: { ...throughVendor.flows, h: { from: 'vendor', to: 'internet', data: 'both', medium: 'internet' } } },
    'fail network/lgwan-inward-path web files',
  ],
  [
    'a vendor approved as closed that has a line to the Internet',
    {
      flows: {
        f: { from: 'tax-db', to: 'vendor', data: 'forward', ...closed },
        g: { from: 'vendor', to: 'internet', data: 'forward', medium: 'internet' },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
      judgements: { j: judged('6.3.3/aggregation', [{ flow: 'f' }]) },
    },
    'fail network/my-number-outward-path tax-db internet',
  ],
  [
    'My Number data leaving a sealed store of two tiers by its other side',
    {
      nodes: { nas: { tiers: ['my-number', 'lgwan'], kind: 'server', passage: sealed } },
      flows: { f: { from: 'nas', to: 'files', data: 'forward', medium: local, carries: ['taxes'] } },
      judgements: { j: judged('6.3.1/isolation', [{ node: 'nas' }]) },
    },
    'fail network/my-number-data-movement f',
  ],
  [
    'an unsanitized flow hidden behind an approval for the other tier of its store',
    {
      nodes: { nas: { tiers: ['my-number', 'lgwan'], kind: 'server', passage: sealed } },
      flows: { f: { from: 'nas', to: 'web', data: 'both', medium: local, via: 'none', sanitization: 'none' } },
      exceptions: { x: approved([{ flow: 'f' }]) },
      judgements: { j: judged('6.3.1/isolation', [{ node: 'nas' }]) },
    },
    ['fail network/sanitized-communication f', 'fail network/path-partition f'],
  ],
  [
    'a named data center that reaches the Internet through a network of visitors',
    {
      ...toCenter,
      nodes: { guest: { outside: { reason: '来庁者用' } } },
      flows: {
        ...toCenter.flows,
        g: { from: 'dc', to: 'guest', data: 'forward', ...closed },
      },
    },
    'fail network/my-number-outward-path tax-db guest',
  ],
  [
    'a named data center that reaches a party of which nobody has said where it stands',
    {
      ...toCenter,
      parties: { ...toCenter.parties, odd: {} },
      flows: { ...toCenter.flows, g: { from: 'dc', to: 'odd', data: 'forward', ...closed } },
    },
    'undetermined network/my-number-outward-path tax-db odd',
  ],
  [
    'a named data center with a line over the Internet to another',
    {
      ...toCenter,
      parties: { ...toCenter.parties, dc2: { zone: 'closed-party', destination: 'none' } },
      flows: { ...toCenter.flows, g: { from: 'dc', to: 'dc2', data: 'forward', medium: 'vpn-over-internet' } },
    },
    'fail network/my-number-outward-path tax-db dc2',
  ],
  [
    'a named destination with a neighbour of unknown zone is not known to be closed',
    {
      ...toCenter,
      parties: { ...toCenter.parties, odd: {} },
      flows: { f: { ...toCenter.flows.f, limits }, g: { from: 'dc', to: 'odd', data: 'forward', ...closed } },
    },
    'undetermined network/my-number-outward-path tax-db odd',
    'guideline',
  ],
  [
    'an allow-list that admits everything in two halves',
    {
      flows: { f: { ...fileOut, to: 'web' } },
      boundaries: {
        firewall: {
          between: ['lgwan', 'internet-tier'],
          default: 'deny',
          allow: [
            { from: 'any', to: ['files', 'mail', 'tax-db', 'tax-pc', 'juki'] },
            { from: 'any', to: ['web', 'internet', 'cloud', 'lgwan', 'vendor'] },
          ],
        },
      },
    },
    ['fail network/boundary-default firewall', 'fail network/path-partition f'],
  ],
  [
    'an allow-list that leaves out only what stands on neither side',
    {
      flows: { f: fileOut },
      boundaries: {
        firewall: {
          between: ['lgwan', 'internet-tier'],
          default: 'deny',
          allow: [{ from: ['files', 'mail', 'web'], to: ['web', 'mail', 'files'] }],
        },
      },
    },
    ['fail network/boundary-default firewall', 'fail network/path-partition f'],
  ],
  [
    'halves of ends and halves of ports together',
    {
      flows: { f: fileOut },
      boundaries: {
        firewall: {
          between: ['lgwan', 'internet-tier'],
          default: 'deny',
          allow: [
            { from: 'any', to: ['files', 'mail'], ports: ['1-65535'] },
            { from: ['files', 'mail'], to: ['web'], ports: ['1-1023'] },
            { from: ['files', 'mail'], to: ['web'], ports: ['1024-65535'] },
            { from: ['web'], to: ['web'] },
          ],
        },
      },
    },
    'fail network/boundary-default firewall',
  ],
  [
    'data kept in the LGWAN tier alone that is called data of the Internet tier',
    {
      data: { x: { tier: 'internet', placements: { files: {} } } },
      flows: {
        f: { from: 'files', to: 'vendor', data: 'forward', ...closed, carries: ['x'] },
        g: { from: 'vendor', to: 'web', data: 'forward', ...closed, carries: ['x'] },
      },
      judgements: {
        a: judged('6.3.2/sanitized-communication', [{ flow: 'f' }]),
        b: judged('6.3.3/aggregation', [{ flow: 'f' }]),
        c: judged('6.3.3/aggregation', [{ flow: 'g' }]),
      },
    },
    'undetermined network/lgwan-outward-path files web',
  ],
  [
    'a device that is also no asset of the city, and of which one entry says nothing of its tier',
    {
      nodes: {
        a: { tier: 'internet', kind: 'server', device: 'D1' },
        b: { outside: { reason: '来庁者用' }, device: 'D1' },
        c: { device: 'D1' },
      },
    },
    'fail network/bridging-node a b c',
  ],
  [
    'My Number data between two closed parties is a gap of the text',
    {
      parties: { union: { zone: 'closed-party', destination: 'none' } },
      flows: { f: { from: 'vendor', to: 'union', data: 'forward', ...closed, carries: ['taxes'] } },
    },
    'undetermined network/my-number-data-movement f',
  ],
]);

mustPass([
  [
    'a named destination in contact with another that can reach the Internet by its name',
    {
      parties: {
        im: { zone: 'closed-party', destination: 'intermediate-server' },
        pt: { zone: 'internet-party', destination: 'pittari-service' },
      },
      flows: {
        f: { from: 'tax-db', to: 'im', data: 'both', ...closed, limits },
        g: { from: 'pt', to: 'im', data: 'both', ...closed },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'excepted',
    'guideline',
  ],
  [
    'named destinations that LGWAN joins',
    {
      parties: { tax: { zone: 'internet-party', destination: 'eltax' }, im: { zone: 'closed-party', destination: 'intermediate-server' } },
      flows: {
        f: { from: 'tax-db', to: 'im', data: 'both', ...closed, limits },
        g: { from: 'lgwan', to: 'tax', data: 'both', medium: 'lgwan' },
        h: { from: 'lgwan', to: 'im', data: 'both', medium: 'lgwan' },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'excepted',
    'guideline',
  ],
  [
    'an approved path over a line that leads both ways is not found again on its way back',
    {
      nodes: { branch: { tier: 'internet', kind: 'server' } },
      flows: {
        f: { from: 'tax-db', to: 'vendor', data: 'forward', ...closed },
        g: { from: 'vendor', to: 'branch', data: 'both', medium: 'vpn-over-internet', via: ['exit'] },
      },
      exceptions: { x: approved([{ flow: 'f' }]), y: approved([{ path: { from: 'tax-db', to: 'branch' } }]) },
      judgements: { j: judged('6.3.3/aggregation', [{ flow: 'g' }]) },
    },
    'excepted',
  ],
  [
    'My Number data on a store of two tiers that is judged to be separated inside',
    {
      nodes: { nas: { tiers: ['my-number', 'lgwan'], kind: 'server', passage: sealed } },
      data: { extract: { tier: 'my-number', placements: { nas: {} } } },
      flows: {
        f: { from: 'nas', to: 'files', data: 'forward', medium: local },
        g: fileOut,
      },
      judgements: { j: judged('6.3.1/isolation', [{ node: 'nas' }]) },
    },
    'conformant',
  ],
]);
