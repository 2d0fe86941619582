import { expect, test } from 'vitest';
import { approved, cleanFiles, openIn, pureScreen, reportOn, twoFactors } from './city';
import { type Lawful, mustBeFound, mustPass, type Trial } from './trials';

const local = 'local-network';
const password = { kind: 'knowledge', means: 'password', identifies: 'person' } as const;
const toFiles = { from: 'tax-db', to: 'files', data: 'forward', medium: local } as const;
const fileOut = { from: 'files', to: 'web', data: 'forward', medium: local, via: ['firewall'], sanitization: cleanFiles } as const;
const fileIn = { from: 'web', to: 'files', data: 'forward', medium: local, via: ['firewall'], sanitization: cleanFiles } as const;

const attempts: readonly Trial[] = [
  ['a My Number server talks to an LGWAN server', { flows: { f: toFiles } }, 'fail network/my-number-isolation f'],
  [
    'sanitization is offered where it does not help',
    { flows: { f: { ...toFiles, sanitization: cleanFiles } } },
    'fail network/my-number-isolation f',
  ],
  [
    'a tax server is relabelled as LGWAN',
    { nodes: { relabelled: { tier: 'lgwan', kind: 'server', affairs: ['local-tax'] } } },
    'fail network/bridging-node relabelled',
  ],
  [
    'the relabelled server also declares that nothing passes inside',
    {
      nodes: {
        relabelled: {
          tier: 'lgwan',
          affairs: ['local-tax'],
          kind: 'server',
          passage: { routing: 'none', sharedStorage: 'none', dataFunction: 'none' },
        },
      },
    },
    'fail network/bridging-node relabelled',
  ],
  [
    'a printer with two network cards, no flow declared',
    { nodes: { mfp: { tiers: ['my-number', 'lgwan'], kind: 'printer' } } },
    'fail network/bridging-node mfp',
  ],
  [
    'the printer is entered twice, as one device',
    {
      nodes: {
        'mfp-a': { tier: 'my-number', kind: 'printer', device: 'MFP-7' },
        'mfp-b': { tier: 'lgwan', kind: 'printer', device: 'ｍｆｐ－7'.replace('－', '-') },
      },
    },
    'fail network/bridging-node mfp-a mfp-b',
  ],
  [
    'the printer is entered twice, told only by its MAC address',
    {
      nodes: {
        'mfp-a': { tier: 'my-number', kind: 'printer', addresses: { mac: ['00:11:22:33:44:55'] } },
        'mfp-b': { tier: 'internet', kind: 'printer', addresses: { mac: ['00-11-22-33-44-55'] } },
      },
    },
    'fail network/bridging-node mfp-a mfp-b',
  ],
  [
    'virtual machines of two tiers on one host',
    { nodes: { 'vm-a': { tier: 'my-number', kind: 'server', host: 'hv' }, 'vm-b': { tier: 'lgwan', kind: 'server', host: 'hv' } } },
    'fail network/bridging-node vm-a vm-b',
  ],
  [
    'two entries share an IP address',
    {
      nodes: {
        'a-1': { tier: 'lgwan', kind: 'server', addresses: { ip: ['10.0.0.1'] } },
        'b-1': { tier: 'internet', kind: 'server', addresses: { ip: ['10.0.0.1'] } },
      },
    },
    'undetermined network/bridging-node a-1 b-1',
  ],
  [
    'a password and a PIN',
    {
      nodes: {
        pc: {
          tier: 'my-number',
          kind: 'terminal',
          removableMedia: 'blocked',
          factors: [password, { kind: 'knowledge', means: 'pin', identifies: 'person' }],
        },
      },
    },
    'fail network/terminal-multi-factor pc',
  ],
  [
    'no factor at all',
    { nodes: { pc: { tier: 'my-number', kind: 'terminal', removableMedia: 'blocked', factors: [] } } },
    'fail network/terminal-multi-factor pc',
  ],
  [
    'a factor of unknown kind',
    { nodes: { pc: { tier: 'my-number', kind: 'terminal', removableMedia: 'blocked', factors: [password, { kind: 'unknown' }] } } },
    'undetermined network/terminal-multi-factor pc',
  ],
  [
    'a card shared by a section',
    {
      nodes: {
        pc: {
          tier: 'my-number',
          kind: 'terminal',
          removableMedia: 'blocked',
          factors: [password, { kind: 'possession', means: 'ic-card', identifies: 'group' }],
        },
      },
    },
    'undetermined network/terminal-multi-factor pc',
  ],
  [
    'a card shared by a section, under the guideline',
    {
      nodes: {
        pc: {
          tier: 'my-number',
          kind: 'terminal',
          removableMedia: 'blocked',
          factors: [password, { kind: 'possession', means: 'ic-card', identifies: 'group' }],
        },
      },
    },
    'fail network/terminal-multi-factor pc',
    'guideline',
  ],
  [
    'USB storage allowed',
    { nodes: { pc: { tier: 'my-number', kind: 'terminal', removableMedia: 'allowed', factors: twoFactors } } },
    'fail network/terminal-export-ban pc',
  ],
  [
    'the setting is left out',
    { nodes: { pc: { tier: 'my-number', kind: 'terminal', factors: twoFactors } } },
    'undetermined network/terminal-export-ban pc',
  ],
  [
    'what it is is left out',
    { nodes: { pc: { tier: 'my-number', removableMedia: 'allowed', factors: [] } } },
    'undetermined network/terminal-export-ban pc',
  ],
  [
    'an extract of tax data on an LGWAN server',
    { data: { extract: { tier: 'my-number', placements: { files: {} } } } },
    'fail network/my-number-data-placement extract files',
  ],
  [
    'the extract is labelled as LGWAN data',
    { data: { extract: { tier: 'lgwan', affairs: ['local-tax'], placements: { files: {} } } } },
    'fail network/my-number-data-placement extract files',
  ],
  [
    'the extract is labelled as nothing',
    { data: { extract: { placements: { files: {} } } } },
    'undetermined network/my-number-data-placement extract files',
  ],
  [
    'tax data mailed between LGWAN servers',
    { flows: { f: { from: 'files', to: 'mail', data: 'forward', medium: local, carries: ['taxes'] } } },
    'fail network/my-number-data-movement f',
  ],
  [
    'an exception that ended yesterday',
    { flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], { until: '2026-11-23' }) } },
    'fail network/my-number-isolation f',
  ],
  [
    'an exception that begins tomorrow',
    { flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], { from: '2026-11-25' }) } },
    'fail network/my-number-isolation f',
  ],
  [
    'an exception approved tomorrow',
    { flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], { approvedOn: '2026-11-25' }) } },
    'fail network/my-number-isolation f',
  ],
  [
    'self-approval under one role',
    { flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], { requestedBy: 'ciso' }) } },
    'fail exceptions/self-approved x',
  ],
  [
    'self-approval under two roles of one person',
    { flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], { approvedBy: 'deputy' }) } },
    'fail network/my-number-isolation f',
  ],
  [
    'approval by a role that may not',
    { flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], { requestedBy: 'chief', approvedBy: 'clerk' }) } },
    'fail network/my-number-isolation f',
  ],
  [
    'an unsigned exception',
    { flows: { f: toFiles }, exceptions: { x: { requirement: '6.3.1/isolation', subjects: [{ flow: 'f' }], reason: 'r' } } },
    'fail exceptions/invalid x',
  ],
  [
    'an exception for another flow',
    { flows: { f: { ...toFiles, exception: 'x' } }, exceptions: { x: approved([{ flow: 'use' }]) } },
    'fail exceptions/disagreement x f',
  ],
  [
    'an exception from sanitization',
    {
      flows: { f: { ...fileIn, sanitization: 'none' } },
      exceptions: { x: approved([{ flow: 'f' }], { requirement: '6.3.2/sanitized-communication' }) },
    },
    'fail network/sanitized-communication f',
  ],
  [
    'a judgement that settles a denial',
    {
      flows: { f: toFiles },
      judgements: {
        j: { requirement: '6.3.1/isolation', subjects: [{ flow: 'f' }], result: 'conformant', by: 'ciso', on: '2026-04-01', evidence: 'e' },
      },
    },
    'fail network/my-number-isolation f',
  ],
  ['an unsanitized import', { flows: { f: { ...fileIn, sanitization: 'none' } } }, 'fail network/sanitized-communication f'],
  [
    'an import that says nothing of it',
    { flows: { f: { from: 'web', to: 'files', data: 'forward', medium: local, via: ['firewall'] } } },
    'undetermined network/sanitized-communication f',
  ],
  [
    'only the direction that carries nothing is sanitized',
    { flows: { f: { ...fileIn, data: 'backward' } } },
    'fail network/sanitized-communication f',
  ],
  ['data moves both ways, one is sanitized', { flows: { f: { ...fileIn, data: 'both' } } }, 'fail network/sanitized-communication f'],
  ['an unsanitized export', { flows: { f: { ...fileOut, sanitization: 'none' } } }, 'fail network/sanitized-communication f'],
  [
    'mail to text, attachments passed',
    {
      flows: {
        f: {
          ...fileIn,
          sanitization: [{ direction: 'forward', method: 'text-conversion', place: 'internet-tier', attachments: 'passed' }],
        },
      },
    },
    'fail network/sanitized-communication f',
  ],
  [
    'mail to text, attachments not mentioned',
    { flows: { f: { ...fileIn, sanitization: [{ direction: 'forward', method: 'text-conversion', place: 'internet-tier' }] } } },
    'undetermined network/sanitized-communication f',
  ],
  [
    'archives that cannot be opened pass',
    {
      flows: {
        f: {
          ...fileIn,
          sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'passed' }],
        },
      },
    },
    'fail network/sanitized-communication f',
  ],
  [
    'a screen with the clipboard on',
    {
      flows: {
        f: {
          ...fileIn,
          data: 'both',
          sanitization: [
            { direction: 'both', method: 'screen-transfer', redirections: { clipboard: 'on', drive: 'off', usb: 'off', printer: 'off' } },
          ],
        },
      },
    },
    'fail network/sanitized-communication f',
  ],
  [
    'a screen, printers not mentioned',
    {
      flows: {
        f: {
          ...fileIn,
          data: 'both',
          sanitization: [{ direction: 'both', method: 'screen-transfer', redirections: { clipboard: 'off', drive: 'off', usb: 'off' } }],
        },
      },
    },
    'undetermined network/sanitized-communication f',
  ],
  [
    'sanitized inside the LGWAN tier',
    {
      flows: {
        f: { ...fileIn, sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'lgwan-tier', unopenable: 'blocked' }] },
      },
    },
    'undetermined network/sanitized-communication f',
  ],
  [
    'sanitized inside the LGWAN tier, under the guideline',
    {
      flows: {
        f: { ...fileIn, sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'lgwan-tier', unopenable: 'blocked' }] },
      },
    },
    'fail network/sanitized-communication f',
    'guideline',
  ],
  ['no boundary', { flows: { f: { ...fileIn, via: 'none' } } }, 'fail network/path-partition f'],
  [
    'a boundary that stands elsewhere',
    {
      boundaries: { other: { between: ['lgwan', 'lgwan-network'], default: 'deny', allow: [{ flow: 'f' }] } },
      flows: { f: { ...fileIn, via: ['other'] } },
    },
    'fail network/path-partition f',
  ],
  [
    'a boundary that allows by default',
    { boundaries: { firewall: { between: ['lgwan', 'internet-tier'], default: 'allow', allow: [{ flow: 'f' }] } }, flows: { f: fileIn } },
    'fail network/boundary-default firewall',
  ],
  [
    'a flow that is not on the list',
    { boundaries: { firewall: { between: ['lgwan', 'internet-tier'], default: 'deny', allow: [] } }, flows: { f: fileIn } },
    'fail network/path-partition f',
  ],
  [
    'an entry that admits everything',
    {
      boundaries: {
        firewall: {
          between: ['lgwan', 'internet-tier'],
          default: 'deny',
          allow: [{ from: 'any', to: 'any', ports: ['1-30000', '30001-65535'] }],
        },
      },
      flows: { f: fileIn },
    },
    'fail network/boundary-default firewall',
  ],
  [
    'an exit outside the aggregation',
    { exits: { mobile: { aggregation: 'outside', monitoring: ['other'] } } },
    'fail network/exit-aggregation mobile',
  ],
  [
    'traffic that names no exit',
    { flows: { f: { from: 'web', to: 'internet', data: 'both', medium: 'internet', via: ['firewall'] } } },
    'fail network/internet-aggregation f',
  ],
  [
    'an LGWAN server straight to the Internet',
    { flows: { f: { from: 'files', to: 'internet', data: 'both', medium: 'internet', via: 'none' } } },
    'fail network/internet-aggregation f',
  ],
  [
    'an exit inside the aggregation that leads through another party',
    { exits: { odd: { aggregation: 'inside', through: 'vendor', monitoring: ['log-monitoring'] } } },
    'fail network/exit-aggregation odd',
  ],
  [
    'a VPN over the Internet between offices of the My Number tier',
    {
      nodes: { branch: { tier: 'my-number', kind: 'server' } },
      flows: { f: { from: 'branch', to: 'tax-db', data: 'both', medium: 'vpn-over-internet', via: ['exit'] } },
    },
    'fail network/my-number-isolation f',
  ],
  [
    'the medium is left out',
    { nodes: { branch: { tier: 'my-number', kind: 'server' } }, flows: { f: { from: 'branch', to: 'tax-db', data: 'both' } } },
    'undetermined network/my-number-isolation f',
  ],
  [
    'the tier is left out',
    { nodes: { odd: { kind: 'server' } }, flows: { f: { from: 'tax-db', to: 'odd', data: 'both', medium: local } } },
    'undetermined network/my-number-isolation f',
  ],
  [
    'the zone of a party is left out',
    { parties: { odd: {} }, flows: { f: { from: 'tax-db', to: 'odd', data: 'both', medium: 'closed-line' } } },
    'undetermined network/my-number-isolation f',
  ],
  [
    'a vendor line into the My Number tier without an exception',
    { flows: { f: { from: 'vendor', to: 'tax-db', data: 'both', medium: 'closed-line' } } },
    'undetermined network/my-number-isolation f',
  ],
  [
    'an exfiltration path of an excepted hop and a sanitized one',
    { flows: { f: toFiles, g: fileOut }, exceptions: { x: approved([{ flow: 'f' }]) } },
    'fail network/my-number-outward-path tax-db web',
  ],
  [
    'the exception for the path names another end',
    { flows: { f: toFiles, g: fileOut }, exceptions: { x: approved([{ flow: 'f' }, { path: { from: 'tax-pc', to: 'web' } }]) } },
    'fail network/my-number-outward-path tax-db web',
  ],
  [
    'the path goes by carried media',
    {
      flows: { f: { ...toFiles, medium: 'carried-media' }, g: { ...fileOut, medium: 'carried-media', via: 'none' } },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'fail network/my-number-outward-path tax-db web',
  ],
  [
    'the path goes through a dual-homed store',
    {
      nodes: { nas: { tiers: ['my-number', 'lgwan'], kind: 'storage' } },
      flows: {
        f: { from: 'tax-db', to: 'nas', data: 'forward', medium: local },
        g: { from: 'nas', to: 'files', data: 'forward', medium: local },
        h: fileOut,
      },
      exceptions: { x: approved([{ node: 'nas' }]) },
    },
    'fail network/my-number-outward-path nas web',
  ],
  [
    'the path begins with data kept outside its tier',
    {
      data: { extract: { tier: 'my-number', placements: { files: { exception: 'x' } } } },
      flows: { g: fileOut },
      exceptions: { x: approved([{ placement: { data: 'extract', node: 'files' } }]) },
    },
    'fail network/my-number-outward-path files web',
  ],
  [
    'an extract on an Internet server is excepted, which the guideline does not allow',
    {
      data: { extract: { tier: 'my-number', placements: { web: { exception: 'x' } } } },
      exceptions: { x: approved([{ placement: { data: 'extract', node: 'web' } }]) },
    },
    'fail network/my-number-data-placement extract web',
    'guideline',
  ],
  [
    'an infection path through a vendor line',
    {
      flows: {
        f: { from: 'web', to: 'vendor', data: 'forward', medium: 'closed-line' },
        g: { from: 'vendor', to: 'files', data: 'forward', medium: 'closed-line' },
      },
    },
    'fail network/lgwan-inward-path web files',
  ],
  [
    'an infection path from an unsanitized import into an excepted flow',
    {
      flows: { f: { ...fileIn, sanitization: 'none' }, g: { from: 'files', to: 'tax-db', data: 'forward', medium: local } },
      exceptions: { x: approved([{ flow: 'g' }]) },
    },
    'fail network/my-number-inward-path web tax-db',
  ],
  [
    'the path is hidden by a screen with redirections on',
    {
      flows: {
        f: toFiles,
        g: {
          ...fileOut,
          sanitization: [
            { direction: 'both', method: 'screen-transfer', redirections: { clipboard: 'on', drive: 'off', usb: 'off', printer: 'off' } },
          ],
        },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'fail network/my-number-outward-path tax-db web',
  ],
  [
    'a city server is called outside the assets',
    {
      nodes: { guest: { outside: { reason: '来庁者用' } } },
      flows: { f: { from: 'files', to: 'guest', data: 'both', medium: local, via: 'none' } },
    },
    'fail network/internet-aggregation f',
  ],
  [
    'no monitoring at the exit',
    { exits: { exit: { aggregation: 'inside', through: 'cloud', monitoring: 'none' } } },
    'fail network/internet-monitoring exit',
  ],
  [
    'a specified communication without limits, under the guideline',
    {
      flows: {
        f: {
          from: 'tax-db',
          to: 'juki',
          data: 'both',
          medium: 'closed-line',
          limits: { mac: 'none', ip: ['0.0.0.0/1', '128.0.0.0/1'], port: ['443'] },
        },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'fail network/specified-communication f',
    'guideline',
  ],
  [
    'an exception towards the Internet tier, under the guideline',
    { flows: { f: { from: 'tax-db', to: 'web', data: 'forward', medium: local } }, exceptions: { x: approved([{ flow: 'f' }]) } },
    'fail network/my-number-isolation f',
    'guideline',
  ],
  [
    'a platform that is not named, under the guideline',
    {
      parties: { saas: { zone: 'internet-party', destination: 'none' } },
      flows: {
        f: {
          from: 'tax-db',
          to: 'saas',
          data: 'both',
          medium: 'closed-line',
          limits: { mac: ['00:11:22:33:44:55'], ip: ['192.0.2.1'], port: ['443'] },
        },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'fail network/specified-communication f',
    'guideline',
  ],
  [
    'eLTAX passed off as a closed party',
    {
      parties: { eltax: { zone: 'closed-party', destination: 'eltax' } },
      flows: { f: { from: 'tax-db', to: 'eltax', data: 'both', medium: 'internet', via: 'none' } },
    },
    'fail network/internet-aggregation f',
  ],
];

mustBeFound(attempts);

test('the city without an attempt conforms, so that each attempt is what makes the difference', () => {
  expect(openIn(reportOn({}))).toEqual([]);
  expect(reportOn({}).verdict).toBe('conformant');
});

const lawful: readonly Lawful[] = [
  [
    'LGWAN mail with attachments from another body',
    { flows: { f: { from: 'lgwan', to: 'mail', data: 'both', medium: 'lgwan' } } },
    'conformant',
  ],
  ['a sanitized import', { flows: { f: fileIn } }, 'conformant'],
  [
    'a sanitized import is no way out for data that an exception let into the tier beside it',
    { flows: { f: fileIn, g: toFiles }, exceptions: { x: approved([{ flow: 'g' }]) } },
    'excepted',
  ],
  [
    'virtual desktops with all redirections off',
    { flows: { f: { ...fileIn, from: 'files', to: 'web', data: 'both', sanitization: pureScreen } } },
    'conformant',
  ],
  [
    'a pure screen is no way out for My Number data',
    {
      flows: { f: { ...fileIn, from: 'files', to: 'web', data: 'both', sanitization: pureScreen }, g: toFiles },
      exceptions: { x: approved([{ flow: 'g' }]) },
    },
    'excepted',
  ],
  [
    'Juki-Net with its exception and a review date',
    {
      flows: { f: { from: 'tax-db', to: 'juki', data: 'both', medium: 'closed-line' } },
      exceptions: { x: { ...without(approved([{ flow: 'f' }]), 'until'), reviewBy: '2027-03-31' } },
    },
    'excepted',
  ],
  [
    'Juki-Net with its limits, under the guideline',
    {
      flows: {
        f: {
          from: 'tax-db',
          to: 'juki',
          data: 'both',
          medium: 'closed-line',
          limits: { mac: ['00:11:22:33:44:55'], ip: ['192.0.2.1'], port: ['443/tcp'] },
        },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'excepted',
    'guideline',
  ],
  [
    'eLTAX over LGWAN',
    {
      parties: { eltax: { zone: 'internet-party', destination: 'eltax' } },
      flows: { f: { from: 'tax-db', to: 'eltax', data: 'both', medium: 'lgwan' } },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'excepted',
  ],
  [
    'an exception on its last day',
    { flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], { until: '2026-11-24' }) } },
    'excepted',
  ],
  [
    'an exception on its first day',
    { flows: { f: toFiles }, exceptions: { x: approved([{ flow: 'f' }], { from: '2026-11-24' }) } },
    'excepted',
  ],
  [
    'a printer that lets nothing pass, excepted',
    {
      nodes: {
        mfp: { tiers: ['my-number', 'lgwan'], kind: 'printer', passage: { routing: 'none', sharedStorage: 'none', dataFunction: 'none' } },
      },
      exceptions: { x: approved([{ node: 'mfp' }]) },
    },
    'excepted',
  ],
  [
    'a printer between LGWAN and Internet that lets nothing pass, judged',
    {
      nodes: {
        mfp: { tiers: ['lgwan', 'internet'], kind: 'printer', passage: { routing: 'none', sharedStorage: 'none', dataFunction: 'none' } },
      },
      judgements: {
        j: {
          requirement: '6.3.2/partition',
          subjects: [{ node: 'mfp' }],
          result: 'conformant',
          by: 'ciso',
          on: '2026-04-01',
          evidence: '設定書',
        },
      },
    },
    'conformant',
  ],
  [
    'a path out of the My Number tier through that printer: what was judged of it is not asked again',
    {
      nodes: {
        mfp: { tiers: ['lgwan', 'internet'], kind: 'printer', passage: { routing: 'none', sharedStorage: 'none', dataFunction: 'none' } },
      },
      flows: {
        f: toFiles,
        g: { from: 'files', to: 'mfp', data: 'forward', medium: local },
        h: { from: 'mfp', to: 'web', data: 'forward', medium: local },
      },
      exceptions: { x: approved([{ flow: 'f' }]) },
      judgements: {
        j: {
          requirement: '6.3.2/partition',
          subjects: [{ node: 'mfp' }],
          result: 'conformant',
          by: 'ciso',
          on: '2026-04-01',
          evidence: '設定書',
        },
      },
    },
    'excepted',
  ],
  [
    'an extract on an LGWAN server, excepted',
    {
      data: { extract: { tier: 'my-number', placements: { files: { exception: 'x' } } } },
      exceptions: { x: approved([{ placement: { data: 'extract', node: 'files' } }]) },
    },
    'excepted',
  ],
  [
    "a visitors' network that nothing joins",
    {
      nodes: { guest: { outside: { reason: '来庁者用' } } },
      flows: { f: { from: 'guest', to: 'internet', data: 'both', medium: 'internet' } },
    },
    'conformant',
  ],
  [
    'a branch office over a closed line',
    {
      nodes: { branch: { tier: 'my-number', kind: 'server' } },
      flows: { f: { from: 'branch', to: 'tax-db', data: 'both', medium: 'closed-line' } },
    },
    'conformant',
  ],
  [
    'mail to text with attachments removed',
    {
      flows: {
        f: {
          ...fileIn,
          sanitization: [{ direction: 'forward', method: 'text-conversion', place: 'security-cloud', attachments: 'removed' }],
        },
      },
    },
    'conformant',
  ],
  [
    'statistics out of the LGWAN tier do not carry on what an exception let in',
    {
      data: { statistics: { tier: 'lgwan', placements: { files: {} } } },
      flows: { f: toFiles, g: { ...fileOut, carries: ['statistics'] } },
      exceptions: { x: approved([{ flow: 'f' }]) },
    },
    'excepted',
  ],
];

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

mustPass(lawful);
