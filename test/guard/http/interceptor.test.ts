import type { Dispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guardInterceptor } from '../../../src/guard/index';
import { denialOf, guard, type Loopback, loopback, network, redirectTo, versions } from './harness';

// The interceptor on a real agent, asked through undici's `request` and `fetch`.

const allowed = 'http://mail.example.jp';
const also = 'http://mail.example.jp:8080';
const evil = 'http://evil.example';
const endpoints = {
  [allowed]: 'groupware',
  [also]: 'groupware',
  'https://mail.example.jp': 'groupware',
  'http://archive.example.jp': 'archive',
};

describe.each(versions)('on an agent of undici $version', ({ version, undici }) => {
  let declared: Loopback;
  let world: Loopback;
  let dialled: string[];
  let agent: InstanceType<typeof undici.Agent>;
  let dispatcher: Dispatcher;
  const intercept = guardInterceptor(guard, { from: 'batch', endpoints });
  beforeEach(async () => {
    [declared, world] = await Promise.all([loopback(), loopback()]);
    const made = network(declared, world, Object.keys(endpoints));
    dialled = made.dialled;
    agent = new undici.Agent({ connect: made.connect });
    dispatcher = agent.compose(intercept);
  });
  afterEach(async () => {
    await agent.destroy();
    await Promise.all([declared.close(), world.close()]);
  });

  /** Asks with options that no type would let pass. */
  const ask = (options: object, by: Dispatcher = dispatcher) =>
    by.request({ path: '/', method: 'GET', ...options } as Dispatcher.RequestOptions);

  async function codeOf(options: object): Promise<string> {
    const { decision } = await denialOf(ask(options));
    expect(dialled).toEqual([]);
    expect([declared.sockets(), world.sockets()]).toEqual([0, 0]);
    return decision.code;
  }

  test('what is permitted is sent, by request and by fetch', async () => {
    const { statusCode, body } = await undici.request(`${allowed}/a?b`, {
      dispatcher,
      method: 'POST',
      body: 'data',
      headers: { 'x-own': '1' },
    });
    expect([statusCode, await body.text()]).toEqual([200, 'ok']);
    expect((await undici.fetch(allowed, { dispatcher })).status).toBe(200);
    expect(declared.asked).toMatchObject([
      { method: 'POST', url: '/a?b', body: 'data', headers: { 'x-own': '1' } },
      { method: 'GET', url: '/' },
    ]);
    expect(new Set(dialled)).toEqual(new Set([allowed]));
  });

  test.each([
    [evil, 'undeclared-end'],
    ['http://mail.example.jp.', 'undeclared-end'],
    ['http://mail.example.jp:8888', 'undeclared-end'],
    ['http://mail.example.jp@evil.example', 'undeclared-end'],
    ['http://[::ffff:127.0.0.1]', 'undeclared-end'],
    ['http://archive.example.jp', 'undeclared-flow'],
  ])('%s is not dialled: %s', async (url, code) => {
    expect((await denialOf(undici.request(url, { dispatcher }))).decision.code).toBe(code);
    await expect(undici.fetch(url, { dispatcher })).rejects.toThrow();
    expect(await codeOf({ origin: url })).toBe(code);
  });

  test('fetch tells why', async () => {
    const error: unknown = await undici.fetch(evil, { dispatcher }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect((await denialOf(Promise.reject(Object(error).cause))).decision.code).toBe('undeclared-end');
  });

  test.each([
    ['no origin, as on a pool', {}],
    ['an origin that is no URL', { origin: 'mail.example.jp' }],
    ['a path that names another server', { origin: allowed, path: `${evil}/` }],
    ['a path that is none', { origin: allowed, path: '' }],
    ['a path that is no text', { origin: allowed, path: { toString: (): string => '/' } }],
    ['CONNECT to a path', { origin: allowed, method: 'connect' }],
    ['another protocol', { origin: allowed, upgrade: 'websocket' }],
    ['another name for TLS', { origin: 'https://mail.example.jp', servername: 'evil.example' }],
    ['a Host header', { origin: allowed, headers: { Host: 'evil.example' } }],
    ['a Host header of several', { origin: allowed, headers: { host: ['mail.example.jp', 'evil.example'] } }],
    ['a Host header in a flat list', { origin: allowed, headers: ['x-own', '1', 'HOST', 'evil.example'] }],
    ['a Host header in pairs', { origin: allowed, headers: new Map([['host', 'evil.example']]) }],
    ['an Upgrade header', { origin: allowed, headers: { upgrade: 'h2c' } }],
    ['headers that are none', { origin: allowed, headers: 'host: evil.example' }],
  ])('what would lead elsewhere is refused: %s', async (_, options) => {
    expect(await codeOf(options)).toBe('malformed-query');
  });

  test('without the guard a Host header would have turned the request', async () => {
    await ask({ origin: allowed, headers: { host: 'evil.example' } }, agent);
    expect(declared.asked).toMatchObject([{ headers: { host: 'evil.example' } }]);
  });

  test('the ways to upgrade and to connect are closed', async () => {
    await denialOf(dispatcher.upgrade({ path: '/', protocol: 'websocket', origin: allowed } as Dispatcher.UpgradeOptions));
    await denialOf(dispatcher.connect({ path: 'evil.example:80', origin: allowed } as Dispatcher.ConnectOptions));
    expect(dialled).toEqual([]);
  });

  test('what says another thing each time is read once', async () => {
    let times = 0;
    await ask({ origin: { toString: (): string | undefined => [allowed, evil][times++] } });
    let asked = 0;
    const options = {
      path: '/',
      method: 'GET' as const,
      get origin() {
        return [allowed, evil][asked++];
      },
    };
    await new Promise<void>((end) => {
      const finish = () => end();
      const handler =
        version === 7
          ? { onRequestStart() {}, onResponseStart() {}, onResponseData() {}, onResponseEnd: finish, onResponseError: finish }
          : { onConnect() {}, onHeaders: () => true, onData: () => true, onComplete: finish, onError: finish };
      dispatcher.dispatch(options as Dispatcher.DispatchOptions, handler as Dispatcher.DispatchHandler);
    });
    expect([times, asked]).toEqual([1, 1]);
    expect(new Set(dialled)).toEqual(new Set([allowed]));
    expect([declared.asked.length, world.sockets()]).toEqual([2, 0]);
  });

  test('headers are sent in every form in which undici takes them', async () => {
    for (const headers of [
      { 'x-own': '1' },
      ['x-own', '1'],
      new Map([['x-own', '1']]),
      new Map([['x-own', '1']]).entries(),
      undefined,
      null,
    ])
      await ask({ origin: allowed, headers });
    expect(declared.asked.map((asked) => asked.headers['x-own'])).toEqual(['1', '1', '1', '1', undefined, undefined]);
  });

  test('each redirect is decided, where the interceptor stands before the one that follows', async () => {
    const following = agent.compose(intercept, undici.interceptors.redirect({ maxRedirections: 3 }));
    declared.answer = (request, response) =>
      request.headers.host === 'mail.example.jp' ? redirectTo(also)(request, response) : redirectTo(evil)(request, response);
    expect((await denialOf(ask({ origin: allowed }, following))).decision.code).toBe('undeclared-end');
    expect(dialled).toEqual([allowed, also]);
    expect(world.sockets()).toBe(0);
    await expect(undici.fetch(allowed, { dispatcher })).rejects.toThrow();
    expect(world.sockets()).toBe(0);
  });

  test('no redirect is followed behind it, whatever the request or the agent was told', async () => {
    declared.answer = redirectTo(evil);
    expect(await codeOf({ origin: allowed, maxRedirections: 3 })).toBe('malformed-query');
    const following = new undici.Agent({ connect: network(declared, world, [allowed]).connect, ...{ maxRedirections: 3 } });
    expect((await ask({ origin: allowed }, following.compose(intercept))).statusCode).toBe(302);
    expect(
      (await ask({ origin: allowed }, agent.compose(undici.interceptors.redirect({ maxRedirections: 3 }), intercept))).statusCode,
    ).toBe(302);
    expect(world.sockets()).toBe(0);
    await following.destroy();
  });

  test('a declared name that the resolver leads elsewhere is reached there: the name was decided, not where it leads', async () => {
    const led: string[] = [];
    const own = new undici.Agent({
      connect: {
        lookup: (name, _, callback) => {
          led.push(name);
          callback(null, [{ address: '127.0.0.1', family: 4 }]);
        },
      },
    });
    const rebound = own.compose(
      guardInterceptor(guard, { from: 'batch', endpoints: { [`http://mail.example.jp:${world.port}`]: 'groupware' } }),
    );
    await ask({ origin: `http://mail.example.jp:${world.port}` }, rebound);
    expect([led, world.sockets()]).toEqual([['mail.example.jp'], 1]);
    // Of a flow that is limited to addresses a name shows nothing, so that it is denied without being looked up.
    const limited = own.compose(
      guardInterceptor(guard, { from: 'batch', endpoints: { [`http://clock.example.jp:${world.port}`]: 'clock' } }),
    );
    expect((await denialOf(ask({ origin: `http://clock.example.jp:${world.port}` }, limited))).decision.limits).toEqual(['ip']);
    expect([led, world.sockets()]).toEqual([['mail.example.jp'], 1]);
    await own.destroy();
  });
});
