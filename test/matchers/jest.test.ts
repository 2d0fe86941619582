import { expect as jestExpect } from 'expect';
import { afterEach, expect, test, vi } from 'vitest';

// `expect` is the package of which Jest makes its global; here it is laid where Jest lays it.

const asOf = '2026-11-24';
const leak = {
  network: {
    nodes: { tax: { tier: 'my-number' }, web: { tier: 'internet' } },
    flows: { leak: { from: 'tax', to: 'web', data: 'forward' } },
  },
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("importing ./jest registers the matcher with Jest's expect", async () => {
  vi.stubGlobal('expect', jestExpect);
  await import('../../src/jest/index');
  const registered: unknown = jestExpect({});
  const ofJest = Object(registered);
  expect(ofJest.toConformTo).toBeTypeOf('function');
  expect(() => Object(jestExpect(leak)).toConformTo({ asOf })).toThrow('6(3)①');
  Object(jestExpect(leak)).not.toConformTo({ asOf });
  expect(() => Object(jestExpect({ netwrok: {} })).not.toConformTo({ asOf })).toThrow('netwrok');
  expect(() => Object(jestExpect(leak)).not.toConformTo({})).toThrow('asOf');
});

test('and says what to do where Jest has no global', async () => {
  vi.stubGlobal('expect', undefined);
  await expect(import('../../src/jest/index')).rejects.toThrow(/setupFilesAfterEnv[\s\S]*gotsu-security-policy\/matchers/);
});
