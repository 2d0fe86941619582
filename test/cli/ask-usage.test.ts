import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkplace } from './session';

const { folder, call, file, remove } = createWorkplace();
afterAll(remove);
const declaration = 'network:\n  nodes:\n    tax-db: { title: 税務サーバ, tier: my-number }\n    files: { tier: lgwan }\n';
file('city.yaml', declaration);

describe('an end named in Japanese suggests the id', () => {
  test.each([
    ['マイナンバー利用事務系', 'my-number'],
    ['インターネット接続系', 'internet-tier'],
    ['インターネット', 'internet'],
    ['税務サーバ', 'tax-db'],
  ])('%s', async (name, id) => {
    const { code, stderr } = await call(['ask', 'city.yaml', '--from', name, '--to', 'files']);
    expect(code).toBe(2);
    expect(stderr).toContain(`「${id}」の誤りではありませんか。`);
  });
});

describe('ask --output', () => {
  const question = ['ask', 'city.yaml', '--from', 'files', '--to', 'tax-db', '--data', 'both', '--medium', 'local-network'];

  test('writes the answer to a file, as check does, with the exit code of the proposal', async () => {
    const { code, stdout } = await call([...question, '--output', 'answer.txt']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(readFileSync(join(folder, 'answer.txt'), 'utf8')).toBe((await call(question)).stdout);
    await call([...question, '--format', 'json', '--output', 'answer.json']);
    expect(JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8')).schemaVersion).toBe(1);
  });

  test('never replaces the declaration', async () => {
    expect((await call([...question, '--output', './city.yaml'])).code).toBe(2);
    expect(readFileSync(join(folder, 'city.yaml'), 'utf8')).toBe(declaration);
  });
});

test('no call that help shows holds parentheses outside quotes: a shell would not take it', async () => {
  for (const topic of ['check', 'ask', 'explain', 'catalogue', 'init', 'verify-source']) {
    const { stdout } = await call(['help', topic, '--lang', 'en']);
    for (const line of stdout.split('\n').filter((one) => one.includes('gotsu-policy ')))
      expect(line.replace(/ {2,}\(default.*/, '')).not.toMatch(/[()]/);
    expect((await call(['help', topic])).stdout).not.toMatch(/選択肢|書庫/);
  }
});
