import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/evaluation/index';
import { toMarkdown } from '../../src/formats/index';
import { asCode, inTag, inText } from '../../src/formats/markdown/escape';
import { exampleReports } from './example-reports';
import { allExcepted, broken, city, conformant, empty, mixed, report, result } from './reports';

function tokensOf(markdown: string): readonly Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    all.push(token);
  });
  return all;
}

/** The tags that the format itself writes. */
const ownTags = /^(?:<\/?(?:details|summary|sub)>)*$/;

function strangeTokens(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) => {
    if (['link', 'image', 'del', 'em', 'code', 'blockquote', 'hr', 'def'].includes(token.type)) return [`${token.type} ${token.raw}`];
    if (token.type !== 'html') return [];
    const tags = (token.raw.match(/<[^>]*>/g) ?? []).join('');
    return ownTags.test(tags) ? [] : [`html ${token.raw}`];
  });
}

describe('the comment on a pull request', () => {
  it.each(exampleReports)('of $name is as it was looked at', async ({ name, report: one, options }) => {
    for (const language of name === 'violating-city-management' ? (['ja', 'en'] as const) : (['ja'] as const)) {
      await expect(toMarkdown(one, { ...options, language })).toMatchFileSnapshot(`golden/examples/${name}.${language}.md`);
    }
  });

  it.each(exampleReports)(
    'of $name is short enough, and nothing in it is markup but what the format writes',
    ({ report: one, options }) => {
      const text = toMarkdown(one, options);
      expect(text.length).toBeLessThan(65_536);
      expect(strangeTokens(text)).toEqual([]);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    },
  );

  it('says the verdict first', () => {
    const firstLine = (...given: Parameters<typeof toMarkdown>) => toMarkdown(...given).split('\n')[0];
    expect(firstLine(mixed)).toBe('## 不適合: 江津市情報セキュリティ基本方針');
    expect(firstLine(allExcepted)).toBe('## 例外: 江津市情報セキュリティ基本方針');
    expect(firstLine(conformant)).toBe('## 適合: 江津市情報セキュリティ基本方針');
    expect(firstLine(broken)).toBe('## 規則の誤り: 江津市情報セキュリティ基本方針');
    expect(firstLine(empty, { language: 'en' })).toMatch(/: undetermined$/);
  });

  it('holds every violation, question and record', () => {
    const text = toMarkdown(mixed, { configuration: city });
    const items = tokensOf(text).filter(({ type }) => type === 'list_item');
    expect(items.some(({ raw }) => raw.includes('通信が') || raw.includes('無害化されていない'))).toBe(true);
    expect(text).toContain('例外 EX-1（2026-04-01から2027-03-31まで）');
    expect(text).toContain('`city.yaml`');
    expect(toMarkdown(mixed, { configuration: city, lineOf: () => 41 })).toContain('`city.yaml:41`');
  });

  it('is the same whatever order the results stand in', () => {
    const turned = { ...mixed, results: [...mixed.results].reverse() };
    expect(toMarkdown(turned, { configuration: city })).toBe(toMarkdown(mixed, { configuration: city }));
  });

  it.each(exampleReports)('names nothing of a public report of $name, whatever it is given besides', ({ report: one, options }) => {
    const { configuration, inputs, lineOf, ...harmless } = options;
    expect([configuration, inputs, lineOf]).not.toContain(undefined);
    expect(toMarkdown(redact(one, 'public'), options)).toBe(toMarkdown(redact(one, 'public'), harmless));
  });
});

const findings = (count: number, title = 'f') =>
  report({
    verdict: 'nonconformant',
    results: Array.from({ length: count }, (_, index) =>
      result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: `${title}${index}` }], message: { ja: title, en: title } }),
    ),
  });

describe('many findings', () => {
  const folds = (text: string): number => text.match(/<details>/g)?.length ?? 0;

  it('are folded beyond twenty', () => {
    expect(folds(toMarkdown(findings(20)))).toBe(0);
    expect(folds(toMarkdown(findings(21)))).toBe(1);
    expect(toMarkdown(findings(21))).toContain('<summary>6(3)② LGWAN 接続系の対策: 21件</summary>');
  });

  it('are cut where a comment may not be so long, and it says so', () => {
    const start = performance.now();
    const text = toMarkdown(findings(2000));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/ほか\d+件/);
    expect(text).toContain('違反 2000件');
    expect(text).toContain('一覧を途中で切った');
    expect(toMarkdown(findings(2000), { longest: Number.POSITIVE_INFINITY })).not.toContain('一覧を途中で切った');
    expect(toMarkdown(findings(30), { longest: 3000 }).length).toBeLessThan(3000);
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '</summary></details><img src=x onerror=alert(1)>',
  '[x](https://evil.example)',
  '![x](https://evil.example/p.png)',
  'https://evil.example www.evil.example a@evil.example',
  '@octocat/team and #123 and GH-123',
  '| a | b |',
  '`code` ``` fence',
  '**bold** _em_ ~~del~~ $x$',
  '# heading',
  '- [ ] item',
  '1. item',
  '---',
  '&lt;b&gt; &#64;octocat',
  'a\n\n# b\n\n<b>',
  '\u202egnp.exe',
  'x'.repeat(200),
  '🧑‍💻',
  '\\',
  '<!-- hidden -->',
  '[a]: https://evil.example',
] as const;

describe('what a declaration says', () => {
  it.each(hostile)('is text and nothing else: %s', (text) => {
    for (const count of [1, 21]) {
      const given = findings(count, text);
      const markdown = toMarkdown({
        ...given,
        declared: { municipality: text, covers: 'systems', systems: [text] },
        results: [
          ...given.results,
          result({
            requirement: '6.3.2/partition',
            subjects: [{ kind: 'flow', id: 'q' }],
            outcome: 'undetermined',
            unknown: [{ reason: 'missing-fact', pointer: `/network/nodes/${text}/x`, question: { ja: text, en: text } }],
          }),
          result({ requirement: '6.3.1/isolation', subjects: [{ kind: 'flow', id: text }], disposition: 'excepted', exception: text }),
          result({
            requirement: '6.3.1/isolation',
            subjects: [{ kind: 'node', id: text }],
            locations: [{ file: text, pointer: `/${text}` }],
            path: [{ from: text, to: text, kind: 'bridge', certainty: 'may' }],
          }),
        ],
      });
      expect(strangeTokens(markdown)).toEqual([]);
      const outsideCode = markdown.replace(/(`+)[\s\S]*?\1/g, '');
      expect(outsideCode).not.toMatch(/@\w|#\d|GH-\d|https?:\/\/|www\.\w/);
      for (const token of tokensOf(markdown)) {
        if (token.type === 'table') expect(token.rows.every((row: readonly unknown[]) => row.length === token.header.length)).toBe(true);
      }
      expect(
        tokensOf(markdown)
          .filter(({ type }) => type === 'heading')
          .every(({ raw }) => /^#{2,4} /.test(raw)),
      ).toBe(true);
    }
  });

  it('is still read as it was written', () => {
    const shown = (markdown: string): string =>
      tokensOf(markdown)
        .flatMap((token) =>
          token.type === 'text' || token.type === 'escape' ? ('tokens' in token && token.tokens ? [] : [token.text]) : [],
        )
        .join('')
        .replaceAll('\u200b', '');
    for (const text of ['a_b *c* [d] `e` |f|', '# x', '1. x', '税 (A) - B', '$x$ {y}']) expect(shown(inText(text))).toBe(text);
    expect(inTag('<b>&"')).toBe('&lt;b&gt;&amp;&quot;');
    expect(asCode('a`b``c')).toBe('```a`b``c```');
    expect(asCode('`')).toBe('`` ` ``');
  });
});
