import { Graphviz } from '@hpcc-js/wasm-graphviz';
import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import type { Configuration } from '../../src/configuration/index';
import { redact } from '../../src/evaluation/index';
import { toDot, toMermaid } from '../../src/formats/index';
import { exampleReports } from './example-reports';

/** Mermaid cleans its labels with the browser's document, which there is none of here. What is looked at is what it parses. */
beforeAll(() => {
  Object.assign(DOMPurify, { addHook: () => undefined, removeHook: () => undefined, sanitize: (text: string) => text });
});

/** What Mermaid read: boxes, their labels, lines. */
async function readMermaid(text: string) {
  await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const { nodes, edges } = (diagram.db as unknown as FlowDatabase).getData(); // the package does not export the types of its databases
  return { nodes: nodes.filter(({ isGroup }) => !isGroup), groups: nodes.filter(({ isGroup }) => isGroup), edges };
}
interface FlowDatabase {
  readonly getData: () => {
    readonly nodes: readonly { readonly id: string; readonly label?: string; readonly isGroup: boolean; readonly parentId?: string }[];
    readonly edges: readonly {
      readonly start: string;
      readonly end: string;
      readonly label: string;
      readonly thickness: string;
      readonly pattern: string;
    }[];
  };
}

/** What Graphviz read: it draws the file and says where everything came to lie. */
interface Drawn {
  readonly objects?: readonly { readonly name: string; readonly label: string; readonly nodes?: readonly number[] }[];
  readonly edges?: readonly { readonly tail: number; readonly head: number; readonly label: string; readonly penwidth?: string }[];
}
let graphviz: Graphviz;
beforeAll(async () => {
  graphviz = await Graphviz.load();
});
const readDot = (text: string): Drawn => JSON.parse(graphviz.layout(text, 'dot_json', 'dot'));

const asOf = '2026-11-24';
const examples = exampleReports.filter(({ configuration }) => configuration.network !== undefined);

describe.each(exampleReports)('of $name', ({ name, configuration, report }) => {
  it('is as it was looked at', async () => {
    await expect(toMermaid(configuration, report)).toMatchFileSnapshot(`golden/examples/${name}.ja.mmd`);
    await expect(toDot(configuration, report)).toMatchFileSnapshot(`golden/examples/${name}.ja.dot`);
  });

  it('is read by Mermaid and by Graphviz, which find the same boxes and lines', async () => {
    const drawn = await readMermaid(toMermaid(configuration, report));
    const dot = readDot(toDot(configuration, report));
    const boxes = (dot.objects ?? []).filter(({ name: id }) => /^n\d+$/.test(id));
    expect(drawn.nodes.map(({ id }) => id).sort()).toEqual(boxes.map(({ name: id }) => id).sort());
    expect(drawn.edges.length).toBe((dot.edges ?? []).length);
    expect(drawn.groups.length).toBe((dot.objects ?? []).filter(({ name: id }) => id.startsWith('cluster_')).length);
    expect(drawn.nodes.every(({ parentId }) => parentId !== undefined)).toBe(true);
  });

  it('stays in what Mermaid draws by default', () => {
    const text = toMermaid(configuration, report);
    expect(text.length).toBeLessThan(50_000);
    expect(text.split('\n').filter((line) => line.includes('|"')).length).toBeLessThanOrEqual(500);
  });
});

const city: Configuration = {
  network: {
    nodes: {
      db: { title: '税DB', tier: 'my-number' },
      file: { title: 'ファイル', tier: 'lgwan', count: 3 },
      web: { title: 'ウェブ', tier: 'internet' },
      printer: { title: '複合機', tiers: ['my-number', 'lgwan'] },
      lost: { title: '不明の機器' },
    },
    parties: { cloud: { title: 'クラウド', zone: 'security-cloud' } },
    flows: {
      copy: { title: '複写', from: 'db', to: 'file', data: 'forward' },
      fetch: { title: '取得', from: 'file', to: 'web', data: 'backward', sanitization: 'none' },
      out: { title: '外へ', from: 'web', to: 'cloud', data: 'both' },
      print: { from: 'file', to: 'printer' },
    },
  },
};

describe('a small city', () => {
  const report = checkConfiguration(city, { asOf });

  it('has its zones from the strictest to the most open, what stands in several between them, then what nobody knows', async () => {
    const { groups } = await readMermaid(toMermaid(city, report));
    const labels = [...toMermaid(city, report).matchAll(/subgraph \w+\["(.*)"\]/g)].map(([, label]) => label);
    expect(groups).toHaveLength(6);
    expect(labels).toEqual([
      'マイナンバー利用事務系',
      '複数の領域にまたがる',
      'LGWAN接続系',
      'インターネット接続系',
      '自治体情報セキュリティクラウド',
      '領域が分からないもの',
    ]);
    // Which zones they are stands in the box.
    expect(toMermaid(city, report).replaceAll('<br/>', '')).toContain('複合機（マイナンバー利用事務系 #43; LGWAN接続系）');
  });

  it('draws flows as data moves, and violating ones thick and in words', () => {
    const text = toMermaid(city, report);
    const idOf = (title: string) => /(n\d+)/.exec(text.split('\n').find((line) => line.includes(title)) ?? '')?.[1];
    const [db, file, web] = ['税DB', '"ファイル', '"ウェブ'].map(idOf);
    expect(text).toContain(`  ${db} ==>|"【違反】複写"| ${file}`);
    // Written from left to right all the same: the head on the right is not shown.
    expect(text).toContain(`  ${file} <==>|"【違反】取得"| ${web}`);
    const drawn = text.split('\n').filter((line) => line.includes('|"'));
    expect(text).toContain(`  linkStyle ${drawn.findIndex((line) => line.includes('取得'))} marker-end:none\n`);
    expect(toDot(city, report)).toContain(`${file} -> ${web} [label="【違反】取得", dir=back,`);
    expect(text).toMatch(/<(?:--|-\.-|==)>\|"(?:【.*】)?外へ"\|/);
    expect(text).toMatch(/(?:---|-\.-|===)\|"(?:【.*】)?print"\|/);
    expect(text).toContain('ファイル（3台）');
    const dot = toDot(city, report);
    expect(dot).toContain(`${db} -> ${file} [label="【違反】複写", dir=forward, color="#b00020", penwidth=3]`);
  });

  it('is drawn without marks where there is no report, or one for the public', () => {
    for (const text of [toMermaid(city), toMermaid(city, redact(report, 'public')), toDot(city)]) expect(text).not.toContain('【');
    expect(toMermaid(city, undefined, { language: 'en' })).toContain('My Number tier');
  });

  it('is the same in whatever order it is declared', () => {
    const network = city.network ?? {};
    const turn = <V>(record: Readonly<Record<string, V>> = {}) => Object.fromEntries(Object.entries(record).reverse());
    const turned: Configuration = { network: { nodes: turn(network.nodes), parties: turn(network.parties), flows: turn(network.flows) } };
    expect(toMermaid(turned, report)).toBe(toMermaid(city, report));
    expect(toDot(turned, report)).toBe(toDot(city, report));
  });
});

describe('a big zone', () => {
  const terminals = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`t${index}`, { tier: 'lgwan', count: 2 } as const]));
  const big: Configuration = {
    network: {
      nodes: { ...terminals, hub: { tier: 'lgwan' }, web: { tier: 'internet' } },
      flows: {
        ...Object.fromEntries(Object.keys(terminals).map((id) => [`f-${id}`, { from: id, to: 'hub', data: 'both' } as const])),
        cross: { from: 'hub', to: 'web', data: 'both', sanitization: 'none' },
      },
    },
  };

  it('folds what communicates inside it alone', async () => {
    const { nodes, edges } = await readMermaid(toMermaid(big));
    expect([nodes.length, edges.length]).toEqual([3, 1]);
    expect(toMermaid(big)).toContain('ほか 600台');
  });

  it('is drawn whole if so asked', () => {
    const { objects = [], edges = [] } = readDot(toDot(big, undefined, { all: true }));
    expect([objects.filter(({ name }) => /^n\d+$/.test(name)).length, edges.length]).toEqual([302, 301]);
  });

  it('leaves out what goes on inside it, also between things that are drawn', () => {
    const { network = {} } = big;
    const inside: Configuration = {
      network: {
        nodes: { ...network.nodes, mail: { tier: 'lgwan' } },
        flows: {
          ...network.flows,
          second: { from: 'mail', to: 'web', data: 'both' },
          quiet: { from: 'mail', to: 'hub', data: 'both' },
        },
      },
    };
    expect(toMermaid(inside)).toContain('second');
    expect(toMermaid(inside)).not.toContain('quiet');
    expect(toMermaid(inside, undefined, { all: true })).toContain('quiet');
  });

  it('never folds what has a finding', () => {
    const report = checkConfiguration(big, { asOf });
    expect(toMermaid(big, report)).toContain('【違反】cross');
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '"]; click n1 "javascript:alert(1)"',
  'a"] --> b["c',
  '%%{init: {"securityLevel": "loose"}}%%',
  '`**md**`',
  '#quot; &lt; &amp; #35;',
  'end',
  'subgraph x',
  '\\N \\" \\l \\',
  '"]; evil [label="x',
  '<b>x</b>',
  '$$x^2$$',
  'fa:fa-ban',
  'a\nb\r\nc',
  '\u202egnp.exe',
  '｜|‖',
  'x'.repeat(200),
  '🏢👩🏽',
  '---\ntitle: x\n---',
  '-->|x|',
] as const;

describe('what a declaration says', () => {
  it.each(hostile)('is a label and nothing else: %s', async (title) => {
    // An id may not be so long, nor hold control characters: a title may.
    const id = title.replace(/[\r\n]/g, ' ').slice(0, 190);
    const named: Configuration = {
      network: {
        nodes: { [id]: { tier: 'my-number' }, b: { title, tier: 'lgwan' } },
        parties: { p: { title, zone: 'internet' } },
        flows: { [`f${id}`]: { title, from: id, to: 'b', data: 'both' }, g: { from: 'b', to: 'p' } },
      },
    };
    const report = checkConfiguration(named, { asOf });
    const { nodes, edges } = await readMermaid(toMermaid(named, report));
    expect([nodes.length, edges.length]).toEqual([3, 2]);
    expect(
      toMermaid(named, report)
        .split('\n')
        .slice(1) // the spacing, the same for every declaration
        .filter((line) => /^\s*(?:click|%%|---)/.test(line)),
    ).toEqual([]);
    expect(toMermaid(named, report).replaceAll('<br/>', '')).not.toMatch(/<(?![-=])|`|\$/);
    const dot = readDot(toDot(named, report));
    expect([(dot.objects ?? []).filter(({ name }) => /^n\d+$/.test(name)).length, (dot.edges ?? []).length]).toEqual([3, 2]);
  });

  it('would be seen if it broke out', async () => {
    await expect(mermaid.parse('flowchart LR\n  n1["a"] --> b["c"]; click n1 "x"]')).rejects.toThrow();
    expect(() => readDot('digraph { n1 [label="a"b"] }')).toThrow();
  });
});

it('the examples hold networks to draw', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});
