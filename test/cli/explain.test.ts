import { expect, test } from 'vitest';
import { callIn } from './call';

const explain = (...args: readonly string[]) => callIn('.', ['explain', ...args]);

test('a zone is explained, and never suggested in place of itself', async () => {
  for (const zone of ['lgwan', 'internet', 'lgwan-network']) {
    const { code, stdout } = await explain(zone);
    expect(code, zone).toBe(0);
    expect(stdout, zone).toContain(`(${zone})`);
  }
});

test('two words are a crossing', async () => {
  const { code, stdout } = await explain('lgwan', 'internet-tier');
  expect(code).toBe(0);
  expect(stdout).toContain('LGWAN接続系 (lgwan) ↔ インターネット接続系 (internet-tier)');
});

test('what is unknown is said, with the nearest name', async () => {
  const { code, stderr } = await explain('lgwna');
  expect(code).toBe(2);
  expect(stderr).toContain('「lgwan」の誤りではありませんか');
});

test('the help mentions crossings', async () => {
  expect((await callIn('.', ['help', 'explain'])).stdout).toContain('explain lgwan internet-tier');
});
