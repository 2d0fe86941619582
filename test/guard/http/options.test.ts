import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { createGuard, guardedFetch, guardInterceptor, type HttpOptions } from '../../../src/guard/index';
import { denialOf, guard } from './harness';

// What an integrator may get wrong is said when the fetch is made, not when it is used.

const sent: string[] = [];
const plain = async (url: string) => {
  sent.push(url);
  return { status: 200 };
};

/** Options as a program without types may give them. */
const made = (options: unknown) => guardedFetch(plain, guard, options as HttpOptions);
const endpoints = { 'http://mail.example.jp': 'groupware' };

/** What is said, in both languages. */
function complaint(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as RangeError).message; // as was just seen
  }
  throw new Error('nothing was said');
}

describe('options', () => {
  test.each([
    ['nothing', undefined, 'endpoints'],
    ['no endpoints', { from: 'batch' }, 'endpoints'],
    ['no sender', { endpoints }, 'from'],
    ['a sender that is mistyped', { from: 'bacth', endpoints }, '"batch"'],
    ['a sender that is no text', { from: ['batch'], endpoints }, 'from'],
    ['a sender of every object', { from: '__proto__', endpoints }, '"__proto__"'],
    ['an id that is mistyped', { from: 'batch', endpoints: { 'http://a.jp': 'groupwear' } }, '"groupware"'],
    ['an id that is no text', { from: 'batch', endpoints: { 'http://a.jp': ['groupware'] } }, 'http://a.jp'],
    ['a host alone', { from: 'batch', endpoints: { 'a.jp': 'groupware' } }, '"https://a.jp"'],
    ['a host and a port', { from: 'batch', endpoints: { 'a.jp:8080': 'groupware' } }, '"https://a.jp:8080"'],
    ['another scheme', { from: 'batch', endpoints: { 'ftp://a.jp': 'groupware' } }, 'https://'],
    ['a path', { from: 'batch', endpoints: { 'https://a.jp/b': 'groupware' } }, "'https://a.jp'"],
    ['a slash at the end', { from: 'batch', endpoints: { 'https://a.jp/': 'groupware' } }, "'https://a.jp'"],
    ['a user name', { from: 'batch', endpoints: { 'https://a@a.jp': 'groupware' } }, "'https://a.jp'"],
    ['the usual port', { from: 'batch', endpoints: { 'https://a.jp:443': 'groupware' } }, "'https://a.jp'"],
    ['capitals', { from: 'batch', endpoints: { 'https://A.jp': 'groupware' } }, "'https://a.jp'"],
    ['a name that is not ASCII', { from: 'batch', endpoints: { 'https://日本語.jp': 'groupware' } }, "'https://xn--wgv71a119e.jp'"],
    ['a short address', { from: 'batch', endpoints: { 'http://127.1': 'groupware' } }, "'http://127.0.0.1'"],
    ['a wildcard', { from: 'batch', endpoints: { 'https://*.a.jp': 'groupware' } }, '*'],
    ['what is no host', { from: 'batch', endpoints: { 'https://a b': 'groupware' } }, 'https://a b'],
    ['data of no direction', { from: 'batch', endpoints, data: 'unknown' }, 'data'],
    ['data sets that are not declared', { from: 'batch', endpoints, carries: ['ledgers'] }, 'carries'],
    ['data sets that are no list', { from: 'batch', endpoints, carries: 'ledger' }, 'carries'],
    ['an option that is misspelled', { from: 'batch', endpoints, onPermitted: () => {} }, '"onPermit"'],
    ['an option of something else', { from: 'batch', endpoints, agent: {} }, 'agent'],
    ['what is told to no function', { from: 'batch', endpoints, onPermit: true }, 'onPermit'],
  ])('%s is refused', (_, options, named) => {
    const message = complaint(() => made(options));
    expect(message).toContain(named);
    const [ja = '', en = ''] = message.split('\n');
    expect([/\p{Script=Hiragana}/u.test(ja), /\p{Script=Hiragana}/u.test(en)]).toEqual([true, false]);
    expect(complaint(() => guardInterceptor(guard, options as HttpOptions))).toBe(message);
  });

  test('all that is wrong is said at once', () => {
    const lines = complaint(() => made({ from: 'bacth', endpoints: { 'a.jp': 'groupwear' }, data: 'none' })).split('\n');
    expect(lines).toHaveLength(8);
  });

  test('so is a fetch or a guard that is none', () => {
    expect(complaint(() => guardedFetch(undefined as never, guard, { from: 'batch', endpoints }))).toContain('fetch');
    expect(complaint(() => guardedFetch(plain, {} as never, { from: 'batch', endpoints }))).toContain('createGuard');
  });

  test('what is changed afterwards changes nothing', async () => {
    const given: { from: string; endpoints: Record<string, string> } = { from: 'batch', endpoints: { ...endpoints } };
    const request = made(given);
    given.from = 'tax';
    given.endpoints['http://evil.example'] = 'groupware';
    given.endpoints['http://mail.example.jp'] = 'archive';
    await request('http://mail.example.jp');
    expect(sent.splice(0)).toEqual(['http://mail.example.jp/']);
    expect((await denialOf(request('http://evil.example'))).decision.code).toBe('undeclared-end');
  });

  test('what is inherited is no endpoint', async () => {
    const request = made({ from: 'batch', endpoints: Object.create(endpoints) });
    expect((await denialOf(request('http://mail.example.jp'))).decision.code).toBe('undeclared-end');
  });

  test('what every object inherits is no option', async () => {
    Object.assign(Object.prototype, { data: 'forward', carries: ['ledger'] });
    let request: ReturnType<typeof made>;
    try {
      request = made({ from: 'batch', endpoints: { 'http://inbox.example.jp': 'inbox' } });
    } finally {
      for (const name of ['data', 'carries']) Reflect.deleteProperty(Object.prototype, name);
    }
    expect((await denialOf(request('http://inbox.example.jp'))).decision.effect).toBe('deny');
    expect(sent).toEqual([]);
  });

  test.each([{}, { effect: 'allow' }, { effect: 'Deny' }])('what does not say permit permits nothing: %j', async (decision) => {
    const own = { ...guard, decide: () => decision } as never;
    await expect(guardedFetch(plain, own, { from: 'batch', endpoints })('http://mail.example.jp')).rejects.toThrow();
    expect(sent).toEqual([]);
  });

  test('a hook that waits refuses, and what becomes of it ends no program', async () => {
    const unhandled: unknown[] = [];
    const keep = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', keep);
    const onPermit = (() => Promise.reject(new Error('not met'))) as never;
    await expect(made({ from: 'batch', endpoints, onPermit })('http://mail.example.jp')).rejects.toThrow('onPermit');
    await new Promise((done) => setTimeout(done, 20));
    process.off('unhandledRejection', keep);
    expect([unhandled, sent]).toEqual([[], []]);
  });
});

describe('a guard that decides nothing', () => {
  const options: HttpOptions = { from: 'batch', endpoints: { 'http://mail.example.jp': 'groupware' } };

  test('of no declaration denies each request with its reason', async () => {
    const closed = createGuard({} as never);
    expect((await denialOf(guardedFetch(plain, closed, options)('http://mail.example.jp'))).decision.code).toBe('no-configuration');
  });

  test('as soon as its last day is over, in the middle of a redirect', async () => {
    let now = Date.parse('2026-12-31T23:59:59+09:00');
    const nodes = { batch: { tier: 'lgwan' }, groupware: { tier: 'lgwan' } } as const;
    const flows = { mail: { from: 'batch', to: 'groupware', data: 'both', medium: 'local-network' } } as const;
    const until = createGuard(parseConfiguration({ network: { nodes, flows } }), { now: () => now, notAfter: '2026-12-31' });
    let asked = 0;
    const midnight = async (_: string) => {
      now += 1_000;
      asked += 1;
      return { status: 302, headers: { get: () => '/on' } };
    };
    expect((await denialOf(guardedFetch(midnight, until, options)('http://mail.example.jp'))).decision.code).toBe('after-last-day');
    expect(asked).toBe(1);
  });
});
