import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkplace } from './session';

const { folder, call, file, remove } = createWorkplace();
afterAll(remove);
file('empty.yaml', '{}\n');
mkdirSync(join(folder, 'dir'));

/** What is said of a command line that cannot be used. */
async function told(argv: readonly string[], language = 'ja'): Promise<string> {
  const { code, stdout, stderr } = await call([...argv, '--lang', language]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

describe('--as-of in another form suggests the day', () => {
  test.each(['令和8年3月1日', '2026/3/1', '2026-3-1', 'R8.3.1', '20260301'])('%s', async (day) => {
    expect(await told(['check', 'empty.yaml', '--as-of', day])).toContain('「2026-03-01」');
    expect(await told(['check', 'empty.yaml', '--as-of', day], 'en')).toContain('Did you mean "2026-03-01"?');
  });

  test('a day that does not exist suggests none', async () => {
    expect(await told(['check', 'empty.yaml', '--as-of', '2026-02-30'])).not.toContain('誤りではありませんか');
  });
});

describe('--only', () => {
  test.each([
    ['6.4.1', '6.4'],
    ['99', '9'],
    ['6.3.4', '6.3'],
    ['6.3.1/isolatoin', '6.3.1/isolation'],
  ])('%s suggests %s', async (name, near) => {
    expect(await told(['check', 'empty.yaml', '--only', name])).toContain(`「${near}」の誤りではありませんか。`);
  });

  test.each(['6.99', '1', 'x'])('%s is refused in the style of every other message', async (name) => {
    expect(await told(['check', 'empty.yaml', '--only', name])).toMatch(/ません/);
    expect(await told(['check', 'empty.yaml', '--only', name])).not.toMatch(/(はない|がない|書く)。/);
  });
});

describe('what is no file', () => {
  test('a folder is called a folder', async () => {
    expect(await told(['check', 'dir'])).toContain('フォルダー');
    expect(await told(['check', 'dir'], 'en')).toContain('folder');
  });

  test.each(['—only', '––only', '－－only', 'ーーonly', '—only=6.3'])('%s is an option written with another dash', async (argument) => {
    expect(await told(['check', 'empty.yaml', argument, '6.3'])).toContain('--only');
    expect(await told(['check', 'empty.yaml', argument, '6.3'])).toContain('ハイフン');
  });

  test('a mistyped option with another dash suggests the option', async () => {
    expect(await told(['check', 'empty.yaml', '—formt', 'json'])).toContain('「format」');
  });
});

describe('a mistake of a file as a whole has a place', () => {
  test.each([
    ['a list', 'list.yaml', '- a\n'],
    ['a list in JSON', 'list.json', '[{}]\n'],
    ['a text', 'text.yaml', 'abc\n'],
  ])('%s', async (_, name, text) => {
    file(name, text);
    expect(await told(['check', name])).toContain(`${name}:1 ファイル全体\n`);
    expect(await told(['check', name], 'en')).toContain(`${name}:1 the whole file\n`);
  });
});
