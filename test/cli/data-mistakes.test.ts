import { afterAll, describe, expect, test } from 'vitest';
import { createWorkplace } from './session';

const { call, file, remove } = createWorkplace();
afterAll(remove);

async function told(name: string, text: string, language = 'ja'): Promise<string> {
  const { code, stdout, stderr } = await call(['check', file(name, text), '--lang', language]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

const node = 'network:\n  nodes:\n    a:\n';

describe('YAML: slips that look right are named, with their line', () => {
  test.each([
    ['a full-width space before a key', 'network:\n　nodes:\n    a: {}\n', 2, '全角の空白'],
    ['full-width spaces in the middle', 'network:\n  nodes:\n　　　　a: {}\n    b: {}\n', 3, '全角の空白'],
    ['no space behind a colon, alone', `${node}      tier:my-number\n`, undefined, '「tier: my-number」'],
    ['no space behind a colon, before other keys', `${node}      tier:my-number\n      kind: server\n`, 4, '「tier: my-number」'],
    ['no space behind a colon, after other keys', `${node}      kind: server\n      tier:my-number\n`, 5, '「tier: my-number」'],
    ['no space behind a colon in braces', 'network: { nodes: { a: { tier:lgwan } } }\n', 1, '「tier: lgwan」'],
    ['a full-width colon, alone', `${node}      tier： lgwan\n`, undefined, '「：」が全角'],
    ['a full-width colon, before other keys', `${node}      tier： lgwan\n      kind: server\n`, 4, '「：」が全角'],
    ['a full-width colon in braces', 'network: { nodes: { a: { tier： lgwan } } }\n', 1, '「：」が全角'],
    ['a full-width colon of a section', 'network：\n  nodes:\n    a: {}\n', 1, '「：」が全角'],
  ])('%s', async (_, text, line, hint) => {
    const ja = await told('slip.yaml', text);
    expect(ja).toContain(hint);
    if (line !== undefined) expect(ja).toContain(`slip.yaml:${line}`);
    expect(await told('slip.yaml', text, 'en')).toMatch(/full-width|no space behind the colon/);
  });

  test.each([
    ['a bracket that is not closed', 'network:\n  nodes:\n   a: [1, 2\n'],
    ['an indentation that agrees with nothing', 'network:\n  nodes: {}\n flows: {}\n'],
    ['a colon in a text', 'note: 概要: これ\n'],
    ['a colon in a text that looks like a key without its space', 'note: a:b: c\n'],
    ['a reserved mark', 'note: @x\n'],
    ['a quote that is not closed', 'note: "x\n'],
  ])('%s is told in Japanese to those who read Japanese', async (_, text) => {
    expect(await told('wrong.yaml', text)).not.toMatch(/（[a-z ]+/);
    expect(await told('wrong.yaml', text)).toMatch(/wrong\.yaml:\d/);
  });

  test('aliases of aliases, some hundred characters that unfold into a thousand million values', async () => {
    const lines = Array.from({ length: 8 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`);
    const text = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...lines, ''].join('\n');
    expect(await told('flood.yaml', text)).toContain('値が多すぎます（5,000,000個まで）');
    expect(await told('flood.yaml', text, 'en')).toContain('too many values (at most 5,000,000)');
  });

  test('a text that is none of these is not taken for a slip', async () => {
    expect((await call(['check', file('url.yaml', 'note: http://example.jp\nmunicipality: { name: "a：b" }\n')])).code).toBe(4);
  });
});

describe('JSON: what is wrong, where, in one line', () => {
  test.each([
    ['a comma too many', '{\n  "network": {},\n}\n', 3, '余分な「,」'],
    ['a comma too many in a list', '{"include": [\n{},\n]}', 3, '余分な「,」'],
    ['a comma missing', '{\n  "network": {}\n  "assets": {}\n}\n', 3, '「,」か、閉じかっこ'],
    ['a comment', '{\n  // network\n  "network": {}\n}\n', 2, 'コメント'],
    ['single quotes', "{\n  'network': {}\n}\n", 2, '" で囲み'],
    ['a bare key', '{\n  network: {}\n}\n', 2, 'キーは " で囲み'],
    ['a full-width colon', '{\n  "network"： {}\n}\n', 2, '全角'],
    ['a full-width quote', '{\n  “network”: {}\n}\n', 2, '全角'],
    ['an end too early', '{\n  "network": {\n', 3, '途中で終わって'],
    ['a text without its end', '{\n  "note": "a\n}\n', 2, '閉じていない'],
    ['a lone backslash', '{\n  "note": "C:\\dir"\n}\n', 2, '「\\」'],
    ['something behind the end', '{}\n{}\n', 2, '余分な文字'],
    ['a word', '{\n  "network": None\n}\n', 2, '値'],
    ['a number with a leading zero', '{"municipality": {"code": 012}}', 1, '値'],
  ])('%s', async (_, text, line, hint) => {
    const ja = await told('wrong.json', text);
    expect(ja).toContain(`wrong.json:${line}: `);
    expect(ja).toContain(hint);
    expect(ja.trimEnd().split('\n')).toHaveLength(1);
    expect(ja).not.toMatch(/token|position|JSON at/);
    expect(await told('wrong.json', text, 'en')).not.toMatch(/[ぁ-ん]/);
  });

  test.each([
    ['one line', '{"network": {"nodes": {"ab": {}, "ab": {}}}}', 1, 'ab'],
    ['a key of its own line', '{"network": {"nodes": {\n"ab": {},\n"ab": {}}}}', 3, 'ab'],
    ['quotes in the key', '{"network": {"nodes": {"a\\"b": {}, "a\\"b": {}}}}', 1, 'a"b'],
    ['a one-letter key', '{"network": {"nodes": {"a": {}, "a": {}}}}', 1, 'a'],
  ])('a key that stands twice is named as it is: %s', async (_, text, line, key) => {
    const ja = await told('twice.json', text);
    expect(ja).toContain(`twice.json:${line}: `);
    expect(ja).toContain(`「${key}」`);
  });

  test('in YAML too, quoted or not', async () => {
    expect(await told('twice.yaml', 'network:\n  nodes:\n    "a b": {}\n    "a b": {}\n')).toContain('「a b」');
    expect(await told('twice.yaml', "network:\n  nodes:\n    'a': {}\n    'a': {}\n")).toContain('「a」');
    expect(await told('twice.yaml', 'network:\n  nodes:\n    税務: {}\n    税務: {}\n')).toContain('「税務」');
  });
});

describe('programs', () => {
  test.each(['syntax.ts', 'syntax.mjs'])('a mistake in the syntax of %s is told with its line, in one clean line', async (name) => {
    const stderr = await told(name, 'const a = {\n  b: 1,\n  c: = 2,\n};\nexport default a;\n');
    expect(stderr).toMatch(new RegExp(`^${name.replace('.', '\\.')}:3: `));
    expect(stderr).not.toMatch(/ParseError|[^\S\n ]| {2}/);
    expect(stderr).toContain('Unexpected token）');
  });
});

test('mistakes are told line by line, also where ids are digits', async () => {
  const text = [
    'review:',
    '  audits:',
    '    x: { kind: z }',
    '    10: { kind: z }',
    '    2: { kind: z }',
    'municipality: { code: 1 }',
    'covers: z',
    'assets: { media: { m: { count: z, kind: z } } }',
    '',
  ].join('\n');
  const lines = [...(await told('order.yaml', text)).matchAll(/order\.yaml:(\d+)/g)].map(([, line]) => Number(line));
  expect(lines).toEqual([3, 4, 5, 6, 7, 8, 8]);
});
