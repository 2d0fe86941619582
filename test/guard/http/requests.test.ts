import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { denialOf, versions, workplace } from './harness';

// What else than the text of a URL may turn a request: options, headers, methods, and objects that do not say the same thing twice.

const allowed = 'http://mail.example.jp';
const evil = 'http://evil.example';

describe.each(versions)('over undici $version', ({ undici }) => {
  let place: Awaited<ReturnType<typeof workplace>>;
  /** The guarded fetch, given what no type would let pass. */
  let ask: (input: unknown, init?: unknown) => Promise<Response>;
  beforeEach(async () => {
    place = await workplace(undici, { [allowed]: 'groupware' });
    ask = place.fetch as unknown as typeof ask;
  });
  afterEach(() => place.close());

  async function codeOf(input: unknown, init?: unknown): Promise<string> {
    const { decision } = await denialOf(ask(input, init));
    expect(place.dialled).toEqual([]);
    expect([place.declared.sockets(), place.world.sockets()]).toEqual([0, 0]);
    return decision.code;
  }

  /** It may be denied, or it reaches the declared destination: nothing else is reached. */
  async function reachesNothingElse(input: unknown, init?: unknown): Promise<void> {
    await ask(input, init).catch(() => {});
    expect(place.dialled.filter((origin) => origin !== allowed)).toEqual([]);
    expect(place.world.sockets()).toBe(0);
  }

  describe('an object that says one thing to the guard and another to fetch', () => {
    test('a text is read once', async () => {
      let times = 0;
      await ask({ toString: () => [allowed, evil][times++] });
      expect([times, place.dialled]).toEqual([1, [allowed]]);
    });

    test('a primitive likewise', async () => {
      let times = 0;
      await ask({ [Symbol.toPrimitive]: () => [allowed, evil][times++], toString: () => evil });
      expect([times, place.dialled]).toEqual([1, [allowed]]);
    });

    test('a URL of a class of its own', async () => {
      class Shifty extends URL {
        override get href() {
          return allowed;
        }
        override toString() {
          return allowed;
        }
      }
      await reachesNothingElse(new Shifty(evil));
      expect(place.dialled).toEqual([allowed]);
    });

    test('a URL that is changed while it is asked about', async () => {
      const url = new URL(allowed);
      const response = ask(url);
      url.hostname = 'evil.example';
      await response;
      expect(place.dialled).toEqual([allowed]);
    });

    test('a Request of which the URL is told otherwise than it is', async () => {
      const request = Object.defineProperty(new undici.Request(evil), 'url', { get: () => `${allowed}/told` });
      await reachesNothingElse(request);
      expect(place.declared.asked).toMatchObject([{ url: '/told' }]);
    });

    test('a Request of which the URL is another each time', async () => {
      let times = 0;
      const request = new Proxy(new undici.Request(evil), {
        get: (target, key) => (key === 'url' ? [allowed, evil][times++] : Reflect.get(target, key, target)),
      });
      await reachesNothingElse(request);
      expect(times).toBe(1);
    });

    test('options that are other ones each time', async () => {
      let times = 0;
      const init = {
        get headers() {
          times += 1;
          return times === 1 ? {} : { host: 'evil.example' };
        },
        get method() {
          return 'GET';
        },
      };
      await ask(allowed, init);
      expect(times).toBe(1);
      expect(place.declared.asked).toMatchObject([{ headers: { host: 'mail.example.jp' } }]);
    });

    test.each([
      [
        'throws',
        {
          toString: () => {
            throw new Error('no');
          },
        },
      ],
      ['is a symbol', Symbol('url')],
      ['is nothing', undefined],
      ['is null', null],
      ['is a number', 80],
      ['has a URL that is no text', { url: new URL(allowed), headers: {} }],
    ])('one that %s is denied', async (_, input) => {
      expect(await codeOf(input)).toBe('malformed-query');
    });
  });

  describe('what would lead elsewhere is refused, not left out', () => {
    test.each(['dispatcher', 'agent', 'proxy', 'unix', 'socketPath', 'client', 'cf', 'lookup', 'hostname', 'port', '__proto'])(
      '%s',
      async (name) => {
        expect(await codeOf(allowed, { [name]: {} })).toBe('malformed-query');
        expect(await codeOf(allowed, Object.create({ [name]: {} }))).toBe('malformed-query');
      },
    );

    test('a dispatcher that is hidden is not passed on', async () => {
      const used: unknown[] = [];
      const dispatcher = { dispatch: (...options: unknown[]) => void used.push(options) };
      const init = Object.defineProperty({}, 'dispatcher', { value: dispatcher, enumerable: false });
      await ask(allowed, init);
      await ask(new undici.Request(allowed, { dispatcher: dispatcher as never }));
      expect(used).toEqual([]);
      expect(place.dialled[0]).toBe(allowed);
      expect(place.declared.asked).toHaveLength(2);
    });

    test.each([
      ['a number', 1],
      ['a text', 'GET'],
      ['a redirect that is none', { redirect: 'nofollow' }],
      [
        'a method that throws',
        {
          get method() {
            throw new Error('no');
          },
        },
      ],
      ['headers that are none', { headers: 1 }],
      ['a header without a value', { headers: [['a']] }],
      ['a header of three', { headers: [['host', 'mail.example.jp', 'evil.example']] }],
      [
        'headers that throw',
        {
          headers: {
            get host() {
              throw new Error('no');
            },
          },
        },
      ],
    ])('options: %s', async (_, init) => {
      expect(await codeOf(allowed, init)).toBe('malformed-query');
    });
  });

  describe('headers', () => {
    test.each([
      ['a record', { Host: 'evil.example' }],
      ['pairs', [['hOST', 'evil.example']]],
      ['Headers', new Headers({ host: 'evil.example' })],
      ['an iterable', new Map([['host', 'evil.example']])],
      ['the same host at another port', { host: 'mail.example.jp:8080' }],
      [
        'two of them',
        [
          ['host', 'mail.example.jp'],
          ['host', 'evil.example'],
        ],
      ],
    ])('a Host header for another host is denied: %s', async (_, headers) => {
      expect(await codeOf(allowed, { headers })).toBe('malformed-query');
      expect(await codeOf({ url: allowed, headers })).toBe('malformed-query');
    });

    test('one that says what is so is let pass', async () => {
      await ask(allowed, { headers: { host: 'Mail.example.jp' } });
      expect(place.declared.asked).toMatchObject([{ headers: { host: 'mail.example.jp' } }]);
    });

    test('an iterable that can be read once is sent as it was read', async () => {
      await ask(allowed, { headers: new Map([['x-own', '1']]).entries() });
      expect(place.declared.asked).toMatchObject([{ headers: { 'x-own': '1' } }]);
    });

    test.each([{ upgrade: 'websocket', connection: 'upgrade' }, [['Upgrade', 'h2c']]])(
      'no other protocol is asked for: %j',
      async (headers) => {
        expect(await codeOf(allowed, { headers })).toBe('malformed-query');
      },
    );

    test.each([
      { 'x-own': 'a\r\nhost: evil.example' },
      { 'x-own\r\nhost': 'evil.example' },
      { 'host ': 'evil.example' },
      { ' host': 'evil.example' },
      { ':authority': 'evil.example' },
      { 'transfer-encoding': 'chunked' },
    ])('what is no header is not sent: %j', async (headers) => {
      await expect(ask(allowed, { headers })).rejects.toThrow(TypeError);
      expect([place.declared.asked.length, place.world.sockets()]).toEqual([0, 0]);
    });
  });

  test.each(['CONNECT', 'connect', 'TRACE', 'Track'])('the method %s is denied', async (method) => {
    expect(await codeOf(allowed, { method })).toBe('malformed-query');
    expect(await codeOf({ url: allowed, headers: {}, method })).toBe('malformed-query');
  });

  describe('a Request', () => {
    test('is sent with what it holds', async () => {
      const request = new undici.Request(`${allowed}/a?b`, {
        method: 'PATCH',
        body: '{"a":1}',
        headers: { 'content-type': 'x/y', 'x-own': '1' },
      });
      await ask(request);
      expect(place.declared.asked).toMatchObject([
        { method: 'PATCH', url: '/a?b', body: '{"a":1}', headers: { 'content-type': 'x/y', 'x-own': '1', 'content-length': '7' } },
      ]);
      expect(request.bodyUsed).toBe(true);
      await expect(ask(request)).rejects.toThrow(TypeError);
    });

    test('under options that replace what it holds', async () => {
      await ask(new undici.Request(allowed, { method: 'POST', body: 'a', headers: { 'x-own': '1' } }), {
        method: 'PUT',
        body: 'b',
        headers: { 'x-other': '2' },
      });
      const [asked] = place.declared.asked;
      expect(asked).toMatchObject({ method: 'PUT', body: 'b', headers: { 'x-other': '2' } });
      expect(asked?.headers).not.toHaveProperty('x-own');
    });

    test('that is denied keeps its body', async () => {
      const request = new undici.Request(evil, { method: 'POST', body: 'a' });
      await denialOf(ask(request));
      expect(request.bodyUsed).toBe(false);
    });

    test('can be given up', async () => {
      const controller = new AbortController();
      place.declared.answer = () => controller.abort(new Error('given up'));
      await expect(ask(new undici.Request(allowed, { signal: controller.signal }))).rejects.toThrow();
      expect(place.declared.asked).toHaveLength(1);
    });
  });

  test('bodies of every kind arrive as fetch sends them', async () => {
    const form = new undici.FormData();
    form.set('a', '1');
    const bodies = [
      'text',
      new URLSearchParams({ a: '1' }),
      new Blob(['blob']),
      new TextEncoder().encode('bytes'),
      new Blob(['stream']).stream(),
    ];
    for (const body of bodies) await ask(allowed, { method: 'POST', body, duplex: 'half' });
    expect(place.declared.asked.map((asked) => asked.body)).toEqual(['text', 'a=1', 'blob', 'bytes', 'stream']);
    await ask(allowed, { method: 'POST', body: form });
    expect(place.declared.asked.at(-1)?.headers['content-type']).toMatch(/^multipart\/form-data/);
  });

  test('what fails on the network fails as with fetch', async () => {
    place.declared.answer = (request) => void request.socket.destroy();
    await expect(ask(allowed)).rejects.toThrow(TypeError);
    await expect(ask(allowed, { body: 'GET has none' })).rejects.toThrow(TypeError);
  });
});
