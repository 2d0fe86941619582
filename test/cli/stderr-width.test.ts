import { afterAll, describe, expect, test } from 'vitest';
import { widthOf } from '../../src/formats/text/width';
import { createWorkplace } from './session';

const { call, file, remove } = createWorkplace();
afterAll(remove);

file('typo.yaml', 'network:\n  nodes:\n    a: { kind: servr, tier: lgwna }\n');
const calls: readonly (readonly string[])[] = [
  ['check'],
  ['check', 'typo.yaml'],
  ['check', 'typo.yaml', '--lang', 'en'],
  ['check', 'typo.yaml', '--formt', 'json'],
  ['check', 'a.docx'],
];
const named = calls.map((argv) => [argv.join(' '), argv] as const);

describe('messages on standard error', () => {
  test.each(named)('%s: on a terminal no line is wider than it, and no closing mark begins one', async (_, argv) => {
    for (const columns of [40, 80]) {
      const { stderr } = await call(argv, '', { errorColumns: columns });
      expect(stderr.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
      expect(stderr).not.toMatch(/^ *[、。）」]/m);
    }
  });

  test.each(named)('%s: in a file or a pipe, one message is one line', async (_, argv) => {
    const [wrapped, plain] = [await call(argv, '', { errorColumns: 40 }), await call(argv)];
    expect(plain.stderr.split('\n').length).toBeLessThan(wrapped.stderr.split('\n').length);
    expect(wrapped.stderr.replace(/\s/g, '')).toBe(plain.stderr.replace(/\s/g, ''));
  });

  test('a very wide terminal is not used to its end: lines of more than 100 columns are hard to read', async () => {
    const { stderr } = await call(['check', 'typo.yaml'], '', { errorColumns: 400 });
    expect(stderr.split('\n').filter((line) => widthOf(line) > 100)).toEqual([]);
  });
});
