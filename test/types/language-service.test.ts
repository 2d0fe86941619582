import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Complaint, fixtures, gistOf, options } from './compile';
import { Editor } from './language-service';

// What an author sees while writing, by the service that editors ask: what is underlined, what is offered, what is mended by a quick fix.

const mistaken = readdirSync(fixtures).filter((name) => name.startsWith('mistakes-'));
const editor = new Editor(
  mistaken.map((name) => join(fixtures, name)),
  { ...options, noUnusedLocals: false },
);

/** A file that is being written. */
const draft = join(fixtures, 'draft.ts');
const written = (text: string): string =>
  `import { createAuthoring, defineConfiguration, defineFlows, defineNodes, defineSystem } from '../../../src/configuration/authoring/index';\n${text}`;

/** What is offered at the `‸`. */
const offered = (text: string): readonly string[] => [...editor.completionsIn(draft, written(text))].sort();

/** What is underlined in a text. */
const underlined = (text: string): readonly Complaint[] => {
  editor.write(draft, written(text));
  return editor.complaintsIn(draft);
};

/** A line of a golden file: as an editor shows it, without what the compiler explains further below. */
function lineOf(name: string, complaint: Complaint): string {
  const [first = '', ...rest] = complaint.message.split('\n');
  const isClear = rest.length === 0 || gistOf({ ...complaint, message: first }) === gistOf(complaint);
  const span = (complaint.span ?? '').replaceAll(/\s*\n\s*/g, ' ');
  return `${name}:${complaint.line} [${complaint.code}] «${span}» ${isClear ? first : complaint.message}`;
}

describe('the mistakes of the fixtures', () => {
  it('are underlined and explained like this', async () => {
    const lines = mistaken.sort().flatMap((name) => editor.complaintsIn(join(fixtures, name)).map((complaint) => lineOf(name, complaint)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/mistakes.txt');
  });

  it('are explained in the first line, where a whole argument is not what is wrong', () => {
    const complaints = mistaken.flatMap((name) => editor.complaintsIn(join(fixtures, name)));
    const late = complaints.filter(
      (complaint) => gistOf({ ...complaint, message: complaint.message.split('\n')[0] ?? '' }) !== gistOf(complaint),
    );
    expect(late.map(({ span, code }) => [span, code])).toEqual([['held', 2345]]);
  });

  it('are underlined in one line', () => {
    const spans = mistaken.flatMap((name) => editor.complaintsIn(join(fixtures, name)).map(({ span }) => span ?? ''));
    expect(spans.length).toBeGreaterThan(100);
    expect(spans.filter((span) => span.includes('\n'))).toEqual([]);
  });
});

const ends = `nodes: { pc: { tier: 'lgwan', kind: 'terminal' }, files: { tier: 'lgwan', kind: 'server' }, tax: { tier: 'my-number', kind: 'server' } },
  parties: { net: { zone: 'internet' }, cloud: { zone: 'security-cloud' } },`;
const declaredIds = ['cloud', 'files', 'net', 'pc', 'tax'];

/** An exception that is approved, and one that is only proposed: both are offered, and what the other lacks is said where it stands. */
const exceptions = `exceptions: {
  approved: { requirement: '6.3.1/isolation', subjects: [{ flow: 'link' }, { node: 'nas' }], reason: 'statute', requestedBy: 'head', approvedBy: 'ciso',
    approvedOn: '2026-04-01', from: '2026-04-01', until: '2027-03-31' },
  proposed: { requirement: '6.3.1/isolation', subjects: [{ flow: 'link' }], reason: 'statute', requestedBy: 'head' },
},`;
const organization = `organization: { roles: {
  ciso: { holder: '山田', from: '2024-04-01', mayApproveExceptions: true },
  head: { holder: '佐藤', from: '2024-04-01' },
  vacant: { holder: 'none', from: '2024-04-01' },
} },`;
const judgements = `judgements: { seen: { requirement: '6.3.2/sanitized-communication', subjects: [{ flow: 'link' }], result: 'conformant' } },`;
const scale = `scale: { confidentiality: ['3', '2', '1'], integrity: ['high', 'low'], availability: ['high', 'low'], source: '対策基準' },`;

const network = (text: string): string => `defineConfiguration({ network: { ${ends} flows: { link: { ${text} } } } });`;

/** Where the cursor is, and all that is offered there. */
const completions: readonly (readonly [where: string, text: string, offers: readonly string[]])[] = [
  ['an end of a flow', network("from: '‸'"), declaredIds],
  ['the other end', network("from: 'pc', to: '‸'"), declaredIds],
  ['an end that is half written', network("from: 'pc', to: 'fi‸'"), declaredIds],
  ['an end that is right already', network("from: 'pc', to: 'files‸', data: 'both', medium: 'local-network'"), declaredIds],
  [
    'an end, with flows written before nodes',
    `defineConfiguration({ network: { flows: { link: { from: 'pc', to: '‸' } }, ${ends} } });`,
    declaredIds,
  ],
  [
    'an end of a second flow, beside one that is forbidden',
    `defineConfiguration({ network: { ${ends} flows: { bad: { from: 'tax', to: 'pc', medium: 'radio' }, link: { from: '‸' } } } });`,
    declaredIds,
  ],
  [
    'an end, with a group included',
    `const office = defineNodes({ printer: { tier: 'lgwan', kind: 'printer' } });
     defineConfiguration({ include: [office], network: { ${ends} flows: { link: { from: '‸' } } } });`,
    ['cloud', 'files', 'net', 'pc', 'printer', 'tax'],
  ],
  [
    'an end in a group of flows',
    `const office = defineNodes({ printer: { tier: 'lgwan', kind: 'printer' } }); defineFlows([office], { link: { from: '‸' } });`,
    ['printer'],
  ],
  [
    'an end in the declaration of a system',
    `defineSystem({ covers: { systems: ['税'] }, network: { ${ends} flows: { link: { from: '‸' } } } });`,
    declaredIds,
  ],
  [
    'the exception of a flow',
    `defineConfiguration({ ${organization} network: { ${ends} flows: { link: { from: 'tax', to: 'pc', exception: '‸' } } }, ${exceptions} });`,
    ['approved', 'proposed'],
  ],
  [
    'the exception of a flow that has one',
    `defineConfiguration({ ${organization} network: { ${ends} flows: { link: { from: 'tax', to: 'pc', exception: 'approved‸' } } }, ${exceptions} });`,
    ['approved', 'proposed'],
  ],
  [
    'the exception of a node',
    `defineConfiguration({ ${organization} network: { nodes: { nas: { tiers: ['my-number', 'lgwan'], exception: '‸' } } }, ${exceptions} });`,
    ['approved', 'proposed'],
  ],
  [
    'the judgement of a flow',
    `defineConfiguration({ network: { ${ends} flows: { link: { from: 'pc', to: 'files', judgement: '‸' } } }, ${judgements} });`,
    ['seen'],
  ],
  [
    'the approver of an exception',
    `defineConfiguration({ ${organization} exceptions: { e: { requirement: '6.3.1/isolation', subjects: [], approvedBy: '‸' } } });`,
    ['ciso'],
  ],
  [
    'who asked for an exception',
    `defineConfiguration({ ${organization} exceptions: { e: { requirement: '6.3.1/isolation', subjects: [], requestedBy: '‸' } } });`,
    ['ciso', 'head', 'vacant'],
  ],
  [
    'the system of a node',
    `defineConfiguration({ assets: { systems: { tax: {}, mail: {} } }, network: { nodes: { pc: { tier: 'lgwan', kind: 'server', system: '‸' } } } });`,
    ['mail', 'tax'],
  ],
  [
    'the contract of a party',
    `defineConfiguration({ outsourcing: { contracts: { upkeep: {} } }, network: { parties: { vendor: { zone: 'internet-party', contract: '‸' } } } });`,
    ['upkeep'],
  ],
  [
    'the owner of a system',
    `defineConfiguration({ ${organization} assets: { systems: { tax: { owner: '‸' } } } });`,
    ['ciso', 'head', 'vacant'],
  ],
  [
    'who answers for a unit, beside the roles',
    `defineConfiguration({ organization: { roles: { ciso: { holder: '山田' } }, units: { hall: { responsible: '‸' } } } });`,
    ['ciso', 'none'],
  ],
  [
    'what a document is based on',
    `defineConfiguration({ documents: { policy: { kind: 'basic-policy' }, standard: { kind: 'control-standards', basedOn: ['‸'] } } });`,
    ['policy', 'standard'],
  ],
  [
    'the party of a contract',
    `defineConfiguration({ network: { ${ends} }, outsourcing: { contracts: { c: { party: '‸' } } } });`,
    ['cloud', 'net'],
  ],
  [
    'the data of a cloud service',
    `defineConfiguration({ assets: { information: { minutes: {} } }, outsourcing: { cloudServices: { mail: { data: ['‸'] } } } });`,
    ['minutes'],
  ],
  [
    'who did a self-check',
    `defineConfiguration({ ${organization} review: { selfChecks: { spring: { by: '‸' } } } });`,
    ['ciso', 'head', 'vacant'],
  ],
  [
    'who answers for an attestation',
    `defineConfiguration({ ${organization} attestations: { a: { requirement: '6.2/handling', by: '‸' } } });`,
    ['ciso', 'head', 'vacant'],
  ],
  [
    'the subject of an attestation',
    `defineConfiguration({ assets: { systems: { tax: {} } }, attestations: { a: { requirement: '6.2/handling', subjects: [{ system: '‸' }] } } });`,
    ['tax'],
  ],
  [
    'the subject of a judgement',
    `defineConfiguration({ physical: { rooms: { 'server-room': {} } }, judgements: { a: { requirement: '6.4/servers', subjects: [{ room: '‸' }] } } });`,
    ['server-room'],
  ],
  [
    'what a judgement says of what the policy lists',
    `defineConfiguration({ judgements: { a: { requirement: '3/threat-based-measures', subjects: [{ threat: '‸' }] } } });`,
    ['disaster', 'disease', 'infrastructure', 'intentional', 'unintentional'],
  ],
  [
    'the unit of an auditor',
    `defineConfiguration({ organization: { units: { hall: {}, clinic: {} } }, review: { audits: { a: { auditorUnit: '‸' } } } });`,
    ['clinic', 'hall'],
  ],
  [
    'a system that is monitored',
    `defineConfiguration({ assets: { systems: { tax: {}, mail: {} } }, operations: { monitoring: { ‸ } } });`,
    ['mail', 'tax'],
  ],
  [
    'where publishable information is laid down',
    `defineConfiguration({ documents: { rules: { kind: 'form' } }, outsourcing: { socialMedia: { services: { x: { responsible: 'r' } }, publishable: { document: '‸' } } } });`,
    ['rules'],
  ],
  ['what an exception is from', `defineConfiguration({ exceptions: { e: { requirement: '‸' } } });`, ['6.3.1/isolation']],
  [
    'the subject of an exception',
    `defineConfiguration({ network: { ${ends} flows: { link: { from: 'tax', to: 'pc' } } }, exceptions: { e: { requirement: '6.3.1/isolation', subjects: [{ flow: '‸' }] } } });`,
    ['link'],
  ],
  ['a tier', `defineConfiguration({ network: { nodes: { pc: { tier: '‸' } } } });`, ['internet', 'lgwan', 'my-number', 'unknown']],
  [
    'the tier of a node that has one',
    `defineConfiguration({ network: { nodes: { pc: { tier: 'lgwan‸', kind: 'server' } } } });`,
    ['internet', 'lgwan', 'my-number', 'unknown'],
  ],
  [
    'one of several tiers',
    `defineConfiguration({ network: { nodes: { nas: { tiers: ['lgwan', '‸'] } } } });`,
    ['internet', 'lgwan', 'my-number'],
  ],
  [
    'a kind of node',
    `defineConfiguration({ network: { nodes: { pc: { tier: 'my-number', kind: '‸' } } } });`,
    ['backup', 'directory', 'hypervisor', 'network-device', 'other', 'printer', 'server', 'storage', 'terminal', 'time-server', 'unknown'],
  ],
  [
    'the means of removable media',
    `defineConfiguration({ network: { nodes: { pc: { tier: 'my-number', kind: 'terminal', removableMedia: '‸' } } } });`,
    ['allowed', 'blocked', 'registered-only', 'unknown'],
  ],
  [
    'a kind of factor',
    `defineConfiguration({ network: { nodes: { pc: { tier: 'my-number', kind: 'terminal', removableMedia: 'blocked', factors: [{ kind: '‸' }] } } } });`,
    ['inherence', 'knowledge', 'possession', 'unknown'],
  ],
  [
    'a medium',
    network("from: 'pc', to: 'files', medium: '‸'"),
    ['carried-media', 'closed-line', 'internet', 'lgwan', 'local-network', 'radio', 'unknown', 'vpn-over-internet'],
  ],
  [
    'a method of sanitization',
    network("from: 'net', to: 'files', data: 'forward', sanitization: [{ direction: 'forward', method: '‸' }]"),
    ['file-inspection', 'file-sanitization', 'other', 'screen-transfer', 'text-conversion', 'unknown'],
  ],
  [
    'what a flow passes',
    `defineConfiguration({ network: { ${ends} flows: { link: { from: 'pc', to: 'net', via: ['‸'] } }, boundaries: { firewall: { default: 'deny', allow: [] } }, exits: { out: { aggregation: 'inside', through: 'cloud' } } } });`,
    ['firewall', 'out'],
  ],
  [
    'what an entry of an allow-list names',
    `defineConfiguration({ network: { ${ends} flows: { link: { from: 'pc', to: 'files' } }, boundaries: { firewall: { default: 'deny', allow: [{ flow: '‸' }] } } } });`,
    ['link'],
  ],
  [
    'through what an exit leads',
    `defineConfiguration({ network: { ${ends} exits: { out: { aggregation: 'inside', through: '‸' } } } });`,
    ['cloud', 'net'],
  ],
  [
    'the data that a flow carries',
    `defineConfiguration({ network: { ${ends} flows: { link: { from: 'pc', to: 'files', carries: ['‸'] } } }, assets: { information: { letters: { tier: 'lgwan' } } } });`,
    ['letters'],
  ],
  ['disclosure', `defineConfiguration({ documents: { d: { kind: 'procedure', disclosure: '‸' } } });`, ['non-public', 'public', 'unknown']],
  [
    'a kind of document',
    `defineConfiguration({ documents: { d: { kind: '‸' } } });`,
    [
      'audit-plan',
      'basic-policy',
      'cloud-rules',
      'control-standards',
      'form',
      'incident-response-plan',
      'inventory',
      'network-diagram',
      'other',
      'procedure',
      'social-media-procedure',
      'staff-rules',
      'training-plan',
    ],
  ],
  ['a class', `defineConfiguration({ assets: { ${scale} systems: { s: { class: { confidentiality: '‸' } } } } });`, ['1', '2', '3']],
  [
    'a class by another property, of information',
    `defineConfiguration({ assets: { information: { s: { tier: 'lgwan', class: { confidentiality: '2', integrity: '‸' } } }, ${scale} } });`,
    ['high', 'low'],
  ],
  [
    'who is responsible for a service',
    `defineConfiguration({ ${organization} outsourcing: { socialMedia: { services: { x: { responsible: '‸' } } } } });`,
    ['ciso', 'head'],
  ],
  [
    'what a contract states',
    `defineConfiguration({ outsourcing: { contracts: { c: { securityRequirements: ['confidentiality', '‸'] } } } });`,
    [
      'confidentiality',
      'incident-report',
      'information-handling',
      'inspection-or-audit',
      'liability',
      'other',
      'purpose-limitation',
      'return-or-disposal',
      'staff-training',
      'subcontracting-limits',
    ],
  ],
  [
    'the document of the incident response plan',
    `defineConfiguration({ documents: { plan: { kind: 'incident-response-plan', adoptedOn: '2026-04-01' }, rules: { kind: 'staff-rules' } }, operations: { incidentResponsePlan: { document: '‸' } } });`,
    ['plan'],
  ],
];

describe('at the cursor is offered', () => {
  it.each(completions)('at %s what is declared, and nothing else', (_, text, offers) => {
    expect(offered(text)).toEqual(offers);
  });

  const isCode = (name: string): boolean => /^[a-z][A-Za-z]*$/.test(name);

  it('the properties of a flow, of a node, of a contract and of an exception', () => {
    const flow = offered(network("from: 'pc', ‸"));
    expect(flow).toEqual(expect.arrayContaining(['to', 'data', 'medium', 'via', 'sanitization', 'exception', 'judgement']));
    expect(flow).not.toContain('from');
    expect(offered(`defineConfiguration({ network: { nodes: { pc: { ‸ } } } });`)).toEqual(
      expect.arrayContaining(['tier', 'tiers', 'kind', 'affairs', 'factors', 'removableMedia', 'exception']),
    );
    expect(offered(`defineConfiguration({ outsourcing: { contracts: { c: { ‸ } } } });`)).toEqual(
      expect.arrayContaining(['securityRequirements', 'signedOn', 'from', 'contractor']),
    );
    expect(offered(`defineConfiguration({ exceptions: { e: { ‸ } } });`)).toEqual(
      expect.arrayContaining(['requirement', 'subjects', 'reason', 'requestedBy', 'approvedBy', 'until']),
    );
    expect([flow].flat().filter((name) => !isCode(name))).toEqual([]);
  });

  it('the nodes and parties, as places of data', () => {
    expect(
      offered(`defineConfiguration({ network: { ${ends} }, assets: { information: { d: { tier: 'lgwan', placements: { ‸ } } } } });`),
    ).toEqual(declaredIds);
  });
});

describe('the quick fix for what is missing', () => {
  const fixed = (text: string): string => {
    editor.write(draft, written(text));
    return editor.fixesFor(draft, 2741).get('Add missing properties') ?? '';
  };

  it('adds the exception to a forbidden flow, the sanitization to another, the class to an asset', () => {
    expect(fixed(network("from: 'tax', to: 'pc', medium: 'radio'"))).toMatch(/medium: 'radio',\s+exception: ''/);
    expect(fixed(network("from: 'cloud', to: 'pc', medium: 'closed-line'"))).toMatch(/medium: 'closed-line',\s+sanitization: \[\]/);
    expect(fixed(`defineConfiguration({ assets: { systems: { tax: { title: '税' } } } });`)).toMatch(/title: '税',\s+class: undefined/);
  });

  it('leaves what the next complaint is about, at the property it added', () => {
    const text = fixed(network("from: 'tax', to: 'pc', medium: 'radio'"));
    editor.write(draft, text);
    expect(editor.complaintsIn(draft).map(({ span, code }) => [span, code])).toEqual([['exception', 2322]]);
  });
});

describe('after an edit', () => {
  it('two violations and a typo in one declaration are reported together', () => {
    expect(underlined(network("from: 'pc', to: 'files', data: 'both', medium: 'local-network'"))).toEqual([]);
    const complaints = underlined(`defineConfiguration({
      network: {
        ${ends}
        flows: {
          leak: { from: 'tax', to: 'pc', medium: 'local-network' },
          link: { from: 'pc', to: 'flies', medium: 'local-network' },
        },
      },
      documents: { rules: { kind: 'procedure', disclosure: 'public' } },
    });`);
    expect(complaints.map((complaint) => [complaint.span, gistOf(complaint)])).toEqual([
      ['leak', '6(3)①'],
      ['to', 'TS2820'],
      ['disclosure', '10第2段落'],
    ]);
  });

  it('mending one of two violations of a flow shows the other, and mending that shows none', () => {
    const flow = (rest: string): string => `defineConfiguration({
      network: {
        nodes: { web: { tier: 'internet', kind: 'server' }, mail: { tier: 'lgwan', kind: 'server' } },
        boundaries: { firewall: { between: ['lgwan', 'internet-tier'], default: 'deny', allow: [{ flow: 'mails' }] } },
        flows: { mails: { from: 'web', to: 'mail', data: 'forward', medium: 'local-network', ${rest} } },
      },
    });`;
    const sanitization =
      "sanitization: [{ direction: 'forward', method: 'text-conversion', place: 'internet-tier', attachments: 'removed' }]";
    expect(underlined(flow('')).map(({ message }) => /'(\w+)' is missing/.exec(message)?.[1])).toEqual(['sanitization']);
    expect(underlined(flow(sanitization)).map(({ message }) => /'(\w+)' is missing/.exec(message)?.[1])).toEqual(['via']);
    expect(underlined(flow(`via: ['firewall'], ${sanitization}`))).toEqual([]);
  });
});
