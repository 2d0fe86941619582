import { expect, test } from 'vitest';
import { urlIn } from '../../../src/guard/http/url';

test('a URL is read the same way the hundred thousandth time: Latin-1 letters too, once the reader is optimized', () => {
  const read = new Set<string | undefined>();
  for (let times = 0; times < 100_000; times += 1) read.add(urlIn('http://mäil.example.jp\u00adx/')?.host);
  expect([...read]).toEqual(['xn--mil-qla.example.jpx']);
});

test('what is none is none', () => {
  expect(urlIn('http://[')).toBeUndefined();
  expect(urlIn('/a')).toBeUndefined();
  expect(urlIn('/a', 'http://b.jp/c')?.href).toBe('http://b.jp/a');
});
