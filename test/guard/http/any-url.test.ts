import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardedFetch, guardInterceptor, PolicyViolationError } from '../../../src/guard/index';
import { guard, versions } from './harness';

// Whatever text is given for a URL: nothing but what is declared is ever dialled. What is dialled is told by undici's own connector, not by what we read.

const endpoints = {
  'http://mail.example.jp': 'groupware',
  'https://mail.example.jp:8443': 'groupware',
  'http://127.0.0.1:8080': 'groupware',
};
const declared = Object.keys(endpoints);

const pieces = [
  ...[
    'http',
    'https',
    'ftp',
    ':',
    '://',
    '/',
    '//',
    '\\',
    '@',
    '.',
    '?',
    '#',
    '%2f',
    '%00',
    '%40',
    '\t',
    '\n',
    ' ',
    '。',
    '．',
    '­',
    '／',
    '：',
  ],
  ...['mail.example.jp', 'MAIL.example.jp', 'evil.example', 'user', 'x', ':80', ':443', ':8080', ':8443', ':0', ':65536', ':080'],
  ...[
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::1%eth0]',
    'http://mail.example.jp',
    'http://evil.example',
  ],
];

const pieced = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join(''));

/** A declared URL into which something was put. */
const mutated = fc
  .tuple(
    fc.constantFrom(...declared, 'http://mail.example.jp:80/', 'https://mail.example.jp:8443/a?b#c'),
    fc.nat(40),
    fc.constantFrom(...pieces),
    fc.nat(3),
  )
  .map(([url, at, piece, cut]) => url.slice(0, at) + piece + url.slice(at + cut));

const anyText = fc.oneof(
  pieced,
  mutated,
  mutated,
  fc.webUrl(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...declared).map((url) => `${url}/`),
);

describe.each(versions)('over undici $version', ({ undici }) => {
  const dialled: string[] = [];
  const agent = new undici.Agent({
    connect: ({ protocol, hostname, port }, callback) => {
      dialled.push(new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}`).origin);
      callback(new Error('no network'), null);
    },
  });
  const plain = (url: string, init?: object) => undici.fetch(url, { ...init, dispatcher: agent });
  const options = { from: 'batch', endpoints };

  /** Asks for many texts, and says what was dialled and what was denied. */
  async function askAll(ask: (text: string) => PromiseLike<unknown>) {
    const seen = { dialled: new Set<string>(), denied: 0, failed: 0 };
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        dialled.length = 0;
        const error: unknown = await Promise.resolve(ask(text)).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        const denied = error instanceof PolicyViolationError || Object(error).cause instanceof PolicyViolationError;
        expect(dialled.filter((origin) => denied || !declared.includes(origin))).toEqual([]);
        for (const origin of dialled) seen.dialled.add(origin);
        seen[denied ? 'denied' : 'failed'] += 1;
      }),
      { numRuns: 1_500, seed: 20261126 },
    );
    // It cannot have held by nothing being permitted, or nothing being denied.
    expect([...seen.dialled].sort()).toEqual([...declared].sort());
    expect(seen.denied).toBeGreaterThan(300);
    expect(seen.failed).toBeGreaterThan(150);
  }

  test('a URL', () => askAll((text) => guardedFetch(plain, guard, options)(text)));

  test('the place of a redirect', () =>
    askAll((text) => {
      let asked = 0;
      const redirecting = async (url: string, init?: object) => {
        asked += 1;
        return asked === 1 ? { status: 302, headers: { get: () => text } } : plain(url, init);
      };
      return guardedFetch(redirecting, guard, options)('http://mail.example.jp/');
    }));

  test('what is asked of a dispatcher with the interceptor', () => {
    const dispatcher = agent.compose(guardInterceptor(guard, options));
    return askAll((text) => dispatcher.request({ origin: text, path: '/', method: 'GET' }));
  });
});
