import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { denialOf, versions, workplace } from './harness';

// What an attacker writes for a URL: it is denied before anything is dialled, or it is the declared destination in another spelling.

const endpoints = {
  'http://mail.example.jp': 'groupware',
  'https://mail.example.jp': 'groupware',
  'http://mail.example.jp:8080': 'groupware',
  'http://127.0.0.1:8081': 'groupware',
  'http://xn--wgv71a119e.jp': 'groupware',
  'http://archive.example.jp': 'archive',
  'http://index.example.jp': 'index',
  'http://other-index.example.jp': 'index',
  'https://index.example.jp': 'index',
  'http://clock.example.jp': 'clock',
  'http://127.0.0.9': 'clock',
  'http://[::1]:8081': 'clock',
  'http://inbox.example.jp': 'inbox',
  'http://mail.example.jp:25': 'groupware',
} as const;

/** Each with what is dialled. */
const permitted = [
  ['http://mail.example.jp/', 'http://mail.example.jp'],
  ['http://mail.example.jp:80/a?b#c', 'http://mail.example.jp'],
  ['https://mail.example.jp:443/', 'https://mail.example.jp'],
  ['HTTP://MAIL.EXAMPLE.JP/', 'http://mail.example.jp'],
  ['  http://mail.example.jp:8080/  ', 'http://mail.example.jp:8080'],
  ['http:mail.example.jp', 'http://mail.example.jp'],
  ['http:\\\\mail.example.jp\\a', 'http://mail.example.jp'],
  ['ht\ntp://ma\til.example.jp/', 'http://mail.example.jp'],
  ['http://mail。example．jp/', 'http://mail.example.jp'],
  ['http://ｍａｉｌ.example.jp/', 'http://mail.example.jp'],
  ['http://mail.example.jp/@evil.example/', 'http://mail.example.jp'],
  ['http://mail.example.jp?@evil.example/', 'http://mail.example.jp'],
  ['http://mail.example.jp#@evil.example/', 'http://mail.example.jp'],
  ['http://日本語.jp/', 'http://xn--wgv71a119e.jp'],
  ['http://2130706433:8081/', 'http://127.0.0.1:8081'],
  ['http://0x7f000001:8081/', 'http://127.0.0.1:8081'],
  ['http://0177.0.0.1:8081/', 'http://127.0.0.1:8081'],
  ['http://127.1:8081/', 'http://127.0.0.1:8081'],
  ['http://127.0.0.1.:8081/', 'http://127.0.0.1:8081'],
  ['http://127.0.0.9/', 'http://127.0.0.9'],
  ['http://index.example.jp/', 'http://index.example.jp'],
] as const;

const undeclared = [
  'http://evil.example/',
  'http://mail.example.jp./',
  'http://mail.example.jp../',
  'http://mail.example.jp.evil.example/',
  'http://xmail.example.jp/',
  'http://mail.example.jp@evil.example/',
  'http://mail.example.jp:80@evil.example/',
  'http://evil.example\\@mail.example.jp/',
  'http://evil.example#@mail.example.jp/',
  'http://evil.example?@mail.example.jp/',
  'http://mail.example.jp:8888/',
  'https://mail.example.jp:80/',
  'http://mail.example.jp:443/',
  'https://mail.example.jp:8080/',
  'https://archive.example.jp/',
  'http://127.0.0.1/',
  'http://localhost:8081/',
  'http://0:8081/',
  'http://127.0.0.2:8081/',
  'http://2130706434:8081/',
  'http://[::ffff:127.0.0.1]:8081/',
  'http://[::ffff:7f00:1]:8081/',
  'http://[::127.0.0.1]:8081/',
  'http://[64:ff9b::127.0.0.1]:8081/',
  'http://mаil.example.jp/', // its а is Cyrillic
  'http://mail.example.jp­x/',
  'ws://mail.example.jp/',
  'wss://mail.example.jp/',
  'ftp://mail.example.jp/',
  'file:///etc/passwd',
  'file://mail.example.jp/etc/passwd',
  'data:text/plain,ok',
  'blob:http://mail.example.jp/0',
  'about:blank',
  'javascript:fetch',
  'http+unix://mail.example.jp/',
  'unix:/run/docker.sock',
] as const;

const unreadable = [
  '',
  '/path',
  '//mail.example.jp/',
  'mail.example.jp',
  'http://',
  'http://mail.example.jp:65536/',
  'http://mail.example.jp:80x/',
  'http://mail example.jp/',
  'http://mail.example.jp%00.evil.example/',
  'http://mail.example.jp%2f@evil.example:x/',
  'http://[::1%25eth0]:8081/',
  'http://[::1%eth0]:8081/',
  'http://256.0.0.1/',
  'http://127.0.0.1.2:8081/',
  'http://user@mail.example.jp/',
  'http://user:password@mail.example.jp/',
  'http://:password@mail.example.jp/',
] as const;

/** Declared destinations that no flow permits, and the code. */
const denied = [
  ['http://archive.example.jp/', 'undeclared-flow'],
  ['http://mail.example.jp:25/', 'outside-limits'],
  ['http://other-index.example.jp/', 'outside-limits'],
  ['https://index.example.jp/', 'outside-limits'],
  // Where a name leads is not known when it is decided: a flow that is limited to addresses is not shown to be meant.
  ['http://clock.example.jp/', 'outside-limits'],
  ['http://[::1]:8081/', 'outside-limits'],
  ['http://inbox.example.jp/', 'outside-limits'],
] as const;

describe.each(versions)('over undici $version', ({ undici }) => {
  let place: Awaited<ReturnType<typeof workplace>>;
  beforeEach(async () => {
    place = await workplace(undici, endpoints);
  });
  afterEach(() => place.close());

  test.each(permitted)('%j reaches %s', async (url, dialled) => {
    expect(await (await place.fetch(url)).text()).toBe('ok');
    expect(place.dialled).toEqual([dialled]);
    expect([place.declared.sockets(), place.world.sockets()]).toEqual([1, 0]);
  });

  async function deniedUnheard(input: string): Promise<string> {
    const { decision } = await denialOf(place.fetch(input));
    expect(place.dialled).toEqual([]);
    expect([place.declared.sockets(), place.world.sockets()]).toEqual([0, 0]);
    return decision.code;
  }

  test.each(undeclared)('%j is undeclared, and nothing is dialled', async (url) => {
    expect(await deniedUnheard(url)).toBe('undeclared-end');
  });

  test.each(unreadable)('%j cannot be asked for, and nothing is dialled', async (url) => {
    expect(await deniedUnheard(url)).toBe('malformed-query');
  });

  test.each(denied)('%j is denied by the guard: %s', async (url, code) => {
    expect(await deniedUnheard(url)).toBe(code);
  });
});

describe('what is stated of a request', () => {
  const [{ undici }] = versions;

  test('the data that it carries and which way: what the integrator says', async () => {
    const place = await workplace(undici, { 'http://inbox.example.jp': 'inbox' }, { data: 'forward', carries: ['ledger'] });
    expect((await place.fetch('http://inbox.example.jp/')).status).toBe(200);
    await place.close();
  });

  test('what is owed is told before it is sent, and may refuse', async () => {
    const told: unknown[] = [];
    const place = await workplace(undici, endpoints, {
      onPermit: ({ flow, obligations }, origin) => {
        told.push([flow, obligations, origin, [...place.dialled]]);
        if (origin.endsWith(':8080')) throw new Error('not encrypted');
      },
    });
    await place.fetch('http://mail.example.jp/');
    await expect(place.fetch('http://mail.example.jp:8080/')).rejects.toThrow('not encrypted');
    const owed = [{ kind: 'medium', medium: 'local-network' }, { kind: 'encrypt' }];
    expect(told).toEqual([
      ['mail', owed, 'http://mail.example.jp', []],
      ['mail', owed, 'http://mail.example.jp:8080', ['http://mail.example.jp']],
    ]);
    expect(place.dialled).toEqual(['http://mail.example.jp']);
    await place.close();
  });

  test('nobody waits for what is told: a function that would be waited for refuses', async () => {
    const place = await workplace(undici, endpoints, { onPermit: async () => {} });
    await expect(place.fetch('http://mail.example.jp/')).rejects.toThrow(TypeError);
    expect(place.dialled).toEqual([]);
    await place.close();
  });

  test('the error names where it was going and what to declare, and keeps what only the server should see', async () => {
    const place = await workplace(undici, endpoints);
    const { message, decision, text } = await denialOf(place.fetch('http://evil.example/secret?token=secret#secret'));
    expect(message).toContain('http://evil.example');
    expect(text.ja).toContain('endpoints');
    expect(text.en).toContain('endpoints');
    expect(message).not.toContain('secret');
    expect(Object.isFrozen(decision)).toBe(true);
    const own = await denialOf(place.fetch('http://mail.example.jp:25/secret'));
    expect(own.text.en).toContain('from batch to http://mail.example.jp:25 (groupware)');
    expect(own.text.en).toContain('25/tcp');
    expect(own.message).not.toContain('secret');
    const password = await denialOf(place.fetch('http://user:secret@mail.example.jp/'));
    expect(password.message).not.toContain('secret');
    await place.close();
  });
});
