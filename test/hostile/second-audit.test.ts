import type { Judgement, Node } from '../../src/configuration/index';
import { approved, cleanFiles, twoFactors } from './city';
import { mustBeFound, mustPass } from './trials';

const local = 'local-network';
const sealed: NonNullable<Node['passage']> = { routing: 'none', sharedStorage: 'none', dataFunction: 'none' };
const toFiles = { from: 'tax-db', to: 'files', data: 'forward', medium: local } as const;
const fileOut = { from: 'files', to: 'web', data: 'forward', medium: local, via: ['firewall'], sanitization: cleanFiles } as const;
const fileIn = { from: 'web', to: 'files', data: 'forward', medium: local, via: ['firewall'], sanitization: cleanFiles } as const;

const judged = (requirement: string, subjects: Judgement['subjects'], result: Judgement['result'] = 'conformant'): Judgement => ({
  requirement,
  subjects,
  result,
  by: 'ciso',
  on: '2026-04-01',
  evidence: '点検記録',
});

/** What a second auditor tried, who had read how the first one was answered. */
mustBeFound([
  [
    'the same box, entered once as a server and once as no asset of the city',
    {
      nodes: {
        a: { tier: 'lgwan', kind: 'server', device: 'D1' },
        b: { outside: { reason: '来庁者用' }, device: 'D1' },
      },
    },
    'fail network/bridging-node a b',
  ],
  [
    'a My Number server with an Internet line of its own, entered as no asset of the city',
    {
      nodes: {
        a: { tier: 'my-number', kind: 'server', device: 'D1' },
        b: { outside: { reason: '保守用' }, device: 'D1' },
      },
      flows: { f: { from: 'b', to: 'internet', data: 'forward', medium: 'internet', via: 'none' } },
    },
    'fail network/bridging-node a b',
  ],
  [
    'a server of two tiers whose flow to a vendor is judged under the milder one',
    {
      nodes: { odd: { tier: 'lgwan', kind: 'server', affairs: ['local-tax'] } },
      flows: { f: { from: 'odd', to: 'vendor', data: 'both', medium: 'closed-line' } },
      exceptions: { x: approved([{ node: 'odd' }]) },
      judgements: { j: judged('6.3.2/sanitized-communication', [{ flow: 'f' }]) },
    },
    'undetermined network/my-number-isolation f',
  ],
  [
    'a relabelled server in a list of one tier that declares itself sealed',
    {
      nodes: { odd: { tiers: ['lgwan'], kind: 'server', affairs: ['local-tax'], passage: sealed } },
      flows: { f: { from: 'odd', to: 'mail', data: 'forward', medium: local }, g: { ...fileOut, from: 'mail' } },
      exceptions: { x: approved([{ node: 'odd' }]) },
    },
    'fail network/my-number-outward-path odd web',
  ],
  [
    'an exception for a sealed store taken for one of the whole way through it',
    {
      nodes: { nas: { tiers: ['my-number', 'lgwan'], kind: 'storage', passage: sealed } },
      flows: { f: { from: 'nas', to: 'files', data: 'forward', medium: local }, g: fileOut },
      exceptions: { x: approved([{ node: 'nas' }]) },
    },
    'undetermined network/my-number-outward-path nas web',
  ],
  [
    'an end without a tier, over the Internet outside the aggregation',
    {
      nodes: { u1: { kind: 'server' } },
      flows: { f: { from: 'u1', to: 'cloud', data: 'both', medium: 'internet', via: 'none' } },
    },
    'fail network/internet-aggregation f',
  ],
  [
    'a medium that is not said, which may be LGWAN',
    {
      nodes: { web2: { tier: 'internet', kind: 'server' } },
      flows: { f: { from: 'web', to: 'web2', data: 'both', via: ['exit'] } },
    },
    'undetermined network/path-partition f',
  ],
  [
    'an excepted flow into a tier that carries on over the Internet',
    {
      nodes: { branch: { tier: 'lgwan', kind: 'server' } },
      flows: {
        f: toFiles,
        g: { from: 'files', to: 'branch', data: 'forward', medium: 'vpn-over-internet', via: ['exit'] },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
      judgements: { j: judged('6.3.2/sanitized-communication', [{ flow: 'g' }]) },
    },
    'fail network/my-number-outward-path tax-db branch',
  ],
  [
    'an extract kept at a vendor, who sends it on',
    {
      data: { extract: { tier: 'my-number', placements: { vendor: {} } } },
      flows: { f: { from: 'vendor', to: 'internet', data: 'forward', medium: 'internet' } },
      exceptions: { x: approved([{ placement: { data: 'extract', node: 'vendor' } }]) },
    },
    'fail network/my-number-outward-path vendor web',
  ],
  [
    'a named destination that is declared to have its own line to the Internet',
    {
      parties: { dc: { zone: 'closed-party', destination: 'data-center' } },
      flows: {
        f: { from: 'tax-db', to: 'dc', data: 'forward', medium: 'closed-line' },
        g: { from: 'dc', to: 'internet', data: 'forward', medium: 'internet' },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'undetermined network/internet-aggregation f',
  ],
  [
    'a vendor called closed who is declared to reach the Internet',
    {
      flows: {
        f: { from: 'web', to: 'vendor', data: 'both', medium: 'closed-line', via: 'none' },
        g: { from: 'vendor', to: 'internet', data: 'both', medium: 'internet', via: 'none' },
      },
    },
    'undetermined network/internet-aggregation f',
  ],
  [
    'a terminal from which nothing can be taken, and media that are taken from it',
    {
      flows: { f: { from: 'tax-pc', to: 'files', data: 'forward', medium: 'carried-media' } },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'fail network/terminal-export-ban tax-pc',
  ],
  [
    'a judgement that says no, about something that the facts pass',
    { flows: { f: fileIn }, judgements: { j: judged('6.3.2/sanitized-communication', [{ flow: 'f' }], 'nonconformant') } },
    'fail records/statement f',
  ],
  [
    'a judgement of the whole that says no',
    { judgements: { j: judged('6.3.3/advanced-measures', 'municipality', 'nonconformant') } },
    'fail records/statement municipality',
  ],
  [
    'an allow-list of two halves',
    {
      flows: { f: { ...fileIn, ports: ['443/tcp'] } },
      boundaries: {
        firewall: {
          between: ['lgwan', 'internet-tier'],
          default: 'deny',
          allow: [
            { from: 'any', to: 'any', ports: ['1-30000'] },
            { from: 'any', to: 'any', ports: ['30001-65535'] },
          ],
        },
      },
    },
    ['fail network/boundary-default firewall', 'fail network/path-partition f'],
  ],
  [
    'an allow-list that names everything there is',
    {
      flows: { f: fileIn },
      boundaries: {
        firewall: {
          between: ['lgwan', 'internet-tier'],
          default: 'deny',
          allow: [
            {
              from: ['tax-db', 'tax-pc', 'files', 'mail', 'web', 'internet', 'cloud', 'lgwan', 'juki', 'vendor'],
              to: ['tax-db', 'tax-pc', 'files', 'mail', 'web', 'internet', 'cloud', 'lgwan', 'juki', 'vendor'],
            },
          ],
        },
      },
    },
    'fail network/path-partition f',
  ],
  [
    'a terminal without a tier as the only terminal of a city',
    {
      nodes: {
        'tax-pc': { kind: 'terminal', removableMedia: 'blocked', factors: twoFactors },
      },
    },
    'undetermined network/terminal-export-ban municipality',
  ],
  [
    'an extract relabelled as LGWAN data where it lies',
    {
      data: { extract: { tier: 'lgwan', placements: { 'tax-db': {} } } },
      flows: { f: { ...toFiles, carries: ['extract'] }, g: { ...fileOut, carries: ['extract'] } },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'undetermined network/my-number-outward-path tax-db web',
  ],
  [
    'a destination of the Internet side declared as the security cloud',
    {
      parties: { portal: { zone: 'security-cloud', destination: 'eltax' } },
      flows: { f: { from: 'web', to: 'portal', data: 'both', medium: 'closed-line', via: 'none' } },
    },
    'undetermined network/internet-aggregation f',
  ],
  [
    'a flow that leaves by an exit to the Internet and calls itself local',
    { flows: { f: { from: 'tax-pc', to: 'tax-db', data: 'both', medium: local, via: ['exit'] } } },
    'fail network/my-number-isolation f',
  ],
  [
    'one IPv6 address in two notations',
    {
      nodes: {
        a: { tier: 'my-number', kind: 'server', addresses: { ip: ['2001:db8::1'] } },
        b: { tier: 'lgwan', kind: 'server', addresses: { ip: ['2001:db8:0:0:0:0:0:1'] } },
      },
    },
    'undetermined network/bridging-node a b',
  ],
  [
    'a host named by the asset number of the machine',
    {
      nodes: {
        vm: { tier: 'lgwan', kind: 'server', host: 'HV-1' },
        hv: { tier: 'internet', kind: 'hypervisor', device: 'HV-1' },
      },
    },
    'fail network/bridging-node hv vm',
  ],
  ['an exception of nothing in particular', { exceptions: { x: approved([]) } }, 'fail exceptions/invalid x'],
]);

mustBeFound([
  [
    'a store in the My Number and the Internet tier, excepted, under the guideline',
    { nodes: { nas: { tiers: ['my-number', 'internet'], kind: 'storage' } }, exceptions: { x: approved([{ node: 'nas' }]) } },
    'fail network/bridging-node nas',
    'guideline',
  ],
  [
    'tax data on its way to the Internet, excepted, under the guideline',
    {
      flows: { f: { from: 'web', to: 'internet', data: 'forward', medium: 'internet', via: ['exit'], carries: ['taxes'] } },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'fail network/my-number-data-movement f',
    'guideline',
  ],
  [
    'tax data kept where the milder tier is named first, excepted, under the guideline',
    {
      nodes: { odd: { tiers: ['lgwan', 'internet'], kind: 'storage', passage: sealed } },
      data: { extract: { tier: 'my-number', placements: { odd: {} } } },
      exceptions: { x: approved([{ placement: { data: 'extract', node: 'odd' } }]) },
    },
    'fail network/my-number-data-placement extract odd',
    'guideline',
  ],
  [
    'an excepted flow of which nobody says how it travels, under the guideline',
    { flows: { f: { from: 'tax-db', to: 'files', data: 'forward', via: ['exit'] } }, exceptions: { x: approved([{ flow: 'f' }]) } },
    'fail network/my-number-isolation f',
    'guideline',
  ],
  [
    'a path to a node of which the milder tier comes first, under the guideline',
    {
      nodes: { odd: { tiers: ['lgwan', 'internet'], kind: 'storage' } },
      flows: {
        f: {
          from: 'tax-db',
          to: 'vendor',
          data: 'forward',
          medium: 'closed-line',
          limits: { mac: ['00:11:22:33:44:55'], ip: ['192.0.2.1'], port: ['443'] },
        },
        g: { from: 'vendor', to: 'odd', data: 'forward', medium: 'closed-line' },
      },
      exceptions: { x: approved([{ flow: 'f' }, { path: { from: 'tax-db', to: 'odd' } }]) },
    },
    'fail network/my-number-outward-path tax-db odd',
    'guideline',
  ],
  [
    'every IPv6 address, written with an IPv4 tail',
    {
      flows: {
        f: {
          from: 'tax-db',
          to: 'juki',
          data: 'both',
          medium: 'closed-line',
          limits: { mac: ['00:11:22:33:44:55'], ip: ['::0.0.0.0/0'], port: ['443'] },
        },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'fail network/specified-communication f',
    'guideline',
  ],
  [
    'a valid exception beside a fact that is missing leaves the question open, and is no violation itself',
    { flows: { f: { from: 'tax-db', to: 'juki', data: 'both' } }, exceptions: { x: approved([{ flow: 'f' }]) } },
    'undetermined network/my-number-isolation f',
  ],
]);

mustPass([
  [
    'a judged line of the LGWAN tier to the Internet is no path into the Internet tier',
    {
      flows: { f: { from: 'files', to: 'internet', data: 'both', medium: 'internet', via: ['exit'] } },
      judgements: { j: judged('6.3.2/sanitized-communication', [{ flow: 'f' }]) },
    },
    'conformant',
  ],
  [
    'a sealed store whose separation is judged lets no path through',
    {
      nodes: { nas: { tiers: ['my-number', 'lgwan'], kind: 'storage', passage: sealed } },
      flows: { f: { from: 'nas', to: 'files', data: 'forward', medium: local }, g: fileOut },
      judgements: { j: judged('6.3.1/isolation', [{ node: 'nas' }]) },
    },
    'conformant',
  ],
]);
