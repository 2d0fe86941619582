import { afterAll, describe, expect, test } from 'vitest';
import { widthOf } from '../../src/formats/text/width';
import { createWorkplace } from './session';

const { call, remove } = createWorkplace();
afterAll(remove);

const topics = ['', 'check', 'ask', 'explain', 'catalogue', 'init', 'verify-source'];

describe.each(['ja', 'en'])('help in %s', (language) => {
  test.each(topics)('help %s: no line is wider than 80 columns, and nothing is lost', async (topic) => {
    const { code, stdout } = await call(['help', ...(topic === '' ? [] : [topic]), '--lang', language]);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    if (topic === 'check') expect(stdout.replace(/\s+/g, ' ')).toMatch(language === 'ja' ? /4 未確定あり/ : /4 something is undetermined/);
  });
});

test('options are called オプション', async () => {
  expect((await call(['help', 'check'])).stdout).toContain('オプション');
  expect((await call(['help', 'check'])).stdout).not.toContain('選択肢');
  expect((await call(['check', '--formt', 'json'])).stderr).toContain('オプション');
});
