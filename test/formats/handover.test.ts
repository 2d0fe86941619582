import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import type { Configuration } from '../../src/configuration/index';
import { redact } from '../../src/evaluation/index';
import { ReportError, toHandover } from '../../src/formats/index';
import { type ExampleReport, exampleReports } from './example-reports';

const asOf = '2026-11-24';

function write({ report, options, configuration }: ExampleReport, language: 'ja' | 'en' = 'ja'): string {
  return toHandover(report, { ...options, configuration, language });
}

function example(name: string): ExampleReport {
  const found = exampleReports.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const handover = (configuration: Configuration): string => toHandover(checkConfiguration(configuration, { asOf }), { configuration });

/** What stands below a heading, up to the next one of its level. */
function below(text: string, heading: RegExp): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => heading.test(line));
  const level = /^#+/.exec(lines[start] ?? '')?.[0] ?? '#';
  const end = lines.findIndex((line, index) => index > start && /^#+ /.test(line) && (/^#+/.exec(line)?.[0].length ?? 0) <= level.length);
  return lines.slice(start + 1, end === -1 ? undefined : end).join('\n');
}

function tokensOf(markdown: string): readonly Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    all.push(token);
  });
  return all;
}

describe.each(exampleReports)('the hand-over document of $name', (one) => {
  it('is as it was read', async () => {
    for (const language of one.name === 'violating-city-management' ? (['ja', 'en'] as const) : (['ja'] as const)) {
      await expect(write(one, language)).toMatchFileSnapshot(`golden/examples/${one.name}.${language}.handover.md`);
    }
  });

  it('says at its head of which day it is, what wrote it, and that nobody edits it', () => {
    const [title = '', , head = ''] = write(one).split('\n');
    expect(title).toMatch(/^# 引継ぎ書: /);
    expect(head).toContain('2026-11-24（令和8年11月24日）現在');
    expect(head).toContain('gotsu-policy');
    expect(write(one).split('\n').slice(0, 6).join('\n')).toContain('手で直さないでください');
  });

  it('is not made from a public report', () => {
    const { configuration, options } = one;
    expect(() => toHandover(redact(one.report, 'public'), { ...options, configuration })).toThrow(ReportError);
  });

  it('is the same whatever order the results and the declaration stand in', () => {
    const { report, options, configuration } = one;
    const turned = toHandover({ ...report, results: [...report.results].reverse() }, { ...options, configuration: turn(configuration) });
    expect(turned).toBe(write(one));
  });

  it('holds nothing that is markup but what it writes itself', () => {
    const strange = tokensOf(write(one)).filter(
      (token) =>
        ['html', 'link', 'image', 'del', 'em', 'def', 'hr'].includes(token.type) || (token.type === 'code' && token.lang !== 'mermaid'),
    );
    expect(strange.map(({ raw }) => raw)).toEqual([]);
  });

  it('leaves no date of the coming twelve months out', () => {
    const listed = below(write(one), /^## \d+\. これから12か月の日付/);
    for (const day of datesIn(one.configuration)) expect(listed).toContain(day);
  });
});

/** The dates to come, without the due days of what is mended: by hand, there are none but those of findings. */
function datesIn(configuration: Configuration): readonly string[] {
  const { review, ...rest } = configuration;
  const findings = Object.values(review?.findings ?? {}).filter(({ resolvedOn }) => resolvedOn === undefined);
  const text = JSON.stringify([rest, { ...review, findings }]);
  return [...text.matchAll(/"(\d{4}-\d\d-\d\d)"/g)].flatMap(([, day = '']) => (day >= asOf && day <= '2027-11-24' ? [day] : []));
}

/** The same records in another order. */
function turn<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turn(one)]),
  ) as T; // the same keys
}

describe('the model city', () => {
  const text = write(example('model-city'));

  it('has the equipment that was counted by hand', () => {
    expect(below(text, /^### マイナンバー利用事務系$/)).toContain('73項目、164台です（サーバ 51台、端末 96台、プリンター・複合機 12台、');
    expect(below(text, /^### LGWAN接続系$/)).toContain('25項目、252台です（サーバ 10台、端末 224台、プリンター・複合機 14台、');
    expect(below(text, /^### インターネット接続系$/)).toContain('14項目、20台です（サーバ 9台、端末 8台、');
    expect(below(text, /^### 複数の領域にまたがる機器$/).match(/^- /gm)).toHaveLength(3);
    expect(text).toContain('| 市の機器の項目 | 116 |');
    expect(text).toContain('| 外部の相手方 | 20 |');
  });

  it('says of terminals in no declared room nothing of a room', () => {
    expect(text).toContain('| 本庁3階 電算室（ホームページ管理システム（CMS）） |');
  });

  it('has the numbers of the picture at its list, each once', () => {
    const numbers = [...text.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const drawn = [...text.matchAll(/\|"(?:【[^】]*】)?(\d+)"\|/g)].map(([, number]) => Number(number));
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual(numbers);
  });
});

describe('a small city', () => {
  const city: Configuration = {
    municipality: { name: '入浜市' },
    organization: {
      roles: {
        ciso: { title: 'CISO', kind: 'ciso', holder: '浦 一郎', mayApproveExceptions: true, from: '2025-04-01' },
        chief: { title: '統括', holder: '磯 次郎', from: '2024-04-01', until: '2026-09-30' },
        ict: { title: '管理者', holder: '江口 澄', from: '2025-04-01' },
      },
    },
    assets: { systems: { tax: { title: '税', owner: 'ict', contract: 'keep' } } },
    network: {
      nodes: {
        db: { title: '税DB', tier: 'my-number', kind: 'server', system: 'tax' },
        pc: { title: '税務課 端末', tier: 'my-number', kind: 'terminal', system: 'tax', count: 7 },
        a: { title: '総務課 端末', tier: 'lgwan', kind: 'terminal', count: 3 },
        b: { title: '財政課 端末', tier: 'lgwan', kind: 'terminal', count: 2 },
        vdi: { title: '画面', tier: 'internet', kind: 'server' },
      },
      flows: {
        inside: { title: '内', from: 'pc', to: 'db', data: 'both' },
        one: { title: '画面1', from: 'a', to: 'vdi', data: 'both' },
        two: { title: '画面2', from: 'b', to: 'vdi', data: 'both' },
        dump: { title: '抽出', from: 'db', to: 'a', data: 'forward', medium: 'carried-media', via: 'none', sanitization: 'none' },
      },
    },
    outsourcing: {
      contracts: {
        keep: { title: '保守', contractor: 'うら計算', from: '2024-04-01', until: '2027-03-31', oversight: { by: 'ict' } },
        over: { title: '旧保守', until: '2027-11-25' },
      },
    },
    review: {
      cycles: { audit: { unit: 'fiscal-year', count: 1, source: '対策基準' } },
      audits: { r7: { on: '2026-02-10', scope: 'municipality' } },
      findings: {
        open: { title: '扉', dueBy: '2027-01-31' },
        mended: { title: '窓', dueBy: '2027-02-28', resolvedOn: '2026-10-01' },
      },
    },
  };
  const text = handover(city);

  it('says who is vacant', () => {
    expect(text).toContain('**欠員が1件あります**: 統括');
    expect(text).toContain('| 統括 | **欠員**（2026-09-30まで 磯 次郎） |');
    expect(text).toContain('| CISO | 浦 一郎 |');
  });

  it('tells each communication between zones once, and flows that say the same under one number', () => {
    const told = below(text, /^## 4\. /);
    expect(told).toContain('データが動く通信は3件です');
    expect(told).toContain('2個の番号');
    expect(told).toContain(
      '1. **抽出**\n   - 「税DB」から「総務課 端末」へ、データを送ります。手段は媒体の持ち運びです。境界の装置は通りません。無害化していません。\n   - **違反です**',
    );
    expect(told).toContain('2. **画面1、画面2**\n   - 次の2項目のそれぞれ（「総務課 端末」、「財政課 端末」）と「画面」が');
    expect(told).not.toContain('**内**');
  });

  it('has the dates of twelve months in one list, computed ones marked, mended ones left out', () => {
    const rows = below(text, /^## 7\. /)
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) => line.split(' | ').slice(0, 3).join(' '));
    expect(rows).toEqual([
      '| 2027-01-31 期限 指摘事項「扉」',
      '| 2027-03-31 監査の期限（周期から） ',
      '| 2027-03-31 終わりの日 契約「保守」',
    ]);
  });

  it('names who is declared to answer for what is open', () => {
    expect(below(text, /^## 8\. /)).toContain('聞く相手: 管理者 江口 澄');
  });

  it('says of nothing that it is absent where it is not declared', () => {
    const bare = handover({ network: { nodes: { x: {} }, flows: {} } });
    expect(bare).toContain('### 領域が宣言されていない機器\n\n- x');
    expect(bare).toContain('事故の連絡先は宣言されていません');
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '</summary></details><img src=x onerror=alert(1)>',
  '[x](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '@octocat and #123',
  '| a | b |',
  '``` fence',
  '**bold** _em_ ~~del~~',
  '# heading',
  '1. item',
  '--- x', // alone it would say that nobody holds the role
  '&lt;b&gt;',
  'a\n\n# b\n\n<b>',
  '\u202egnp.exe',
  '{name}{count}',
  '"] --> b["c',
  'x'.repeat(200),
] as const;

describe('what a declaration says', () => {
  const named = (title: string): string => {
    const id = title.replace(/[\r\n]/g, ' ').slice(0, 190);
    return handover({
      municipality: { name: title },
      organization: { roles: { [`r${id}`]: { title, holder: title, from: '2026-01-01' } }, structure: { contactPoint: title } },
      assets: { systems: { [id]: { title, owner: `r${id}`, contract: `c${id}` } } },
      network: {
        nodes: { n: { title, tier: 'my-number', system: id }, m: { title, tier: 'lgwan' }, o: { title, outside: { reason: title } } },
        parties: { p: { title, zone: 'internet' } },
        boundaries: { b: { title } },
        flows: {
          f: { title, from: 'n', to: 'm', data: 'both', via: ['b'], exception: 'e' },
          g: { title, from: 'm', to: 'p', data: 'forward' },
        },
      },
      outsourcing: { contracts: { [`c${id}`]: { title, contractor: title, until: '2027-03-31' } } },
      exceptions: { e: { requirement: '6.3.1/isolation', subjects: [{ flow: 'f' }], reason: title, until: '2027-03-31' } },
    });
  };
  const shapeOf = (text: string) =>
    tokensOf(text)
      .map(({ type }) => type)
      .filter((type) => !['text', 'escape', 'space'].includes(type));
  const plain = shapeOf(named('名前'));

  it.each(hostile)('is text and nothing else: %s', (title) => {
    const shape = shapeOf(named(title));
    // The same headings, tables, lists and code as with a plain name, however it is called.
    for (const type of [
      'heading',
      'table',
      'list',
      'list_item',
      'code',
      'html',
      'link',
      'image',
      'em',
      'del',
      'hr',
      'strong',
      'blockquote',
    ])
      expect([type, shape.filter((one) => one === type).length]).toEqual([type, plain.filter((one) => one === type).length]);
  });
});
