import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guardedFetch, type HttpOptions } from '../../../src/guard/index';
import { denialOf, guard, type Loopback, loopback, redirectOnce, redirectTo, versions } from './harness';

// Redirects over real servers: each hop is decided anew, and what is followed is followed as the Fetch standard has it.

const fetches: readonly { readonly name: string; readonly plain: typeof fetch }[] = [
  { name: "Node's own fetch", plain: fetch },
  ...versions.map(({ version, undici }) => ({
    name: `the fetch of undici ${version}`,
    plain: undici.fetch as unknown as typeof fetch, // Its types are its own, what it does is the same
  })),
];

describe.each(fetches)('over $name', ({ plain }) => {
  let one: Loopback;
  let other: Loopback;
  let world: Loopback;
  let guarded: typeof fetch;
  let endpoints: HttpOptions['endpoints'];
  beforeEach(async () => {
    [one, other, world] = await Promise.all([loopback(), loopback(), loopback()]);
    endpoints = { [one.origin]: 'groupware', [other.origin]: 'groupware', [`http://127.0.0.2:${world.port}`]: 'archive' };
    guarded = guardedFetch(plain, guard, { from: 'batch', endpoints });
  });
  afterEach(async () => {
    await Promise.all([one.close(), other.close(), world.close()]);
  });

  describe('a redirect to what is not permitted is not followed', () => {
    test.each([
      ['another port', () => world.origin],
      ['another name', () => `http://localhost:${world.port}/`],
      ['a destination without a scheme', () => `//127.0.0.1:${world.port}/`],
      ['a destination behind a user name', () => `http://127.0.0.1:${one.port}@127.0.0.1:${world.port}/`],
      ['backslashes', () => `\\\\127.0.0.1:${world.port}\\`],
      ['another spelling of the address', () => `http://[::ffff:127.0.0.1]:${one.port}/`],
      ['another scheme', () => `https://127.0.0.1:${one.port}/`],
      ['a scheme that is none of HTTP', () => 'data:text/plain,ok'],
      ['a file', () => 'file:///etc/passwd'],
    ])('%s', async (_, location) => {
      one.answer = redirectTo(location());
      const { decision, message } = await denialOf(guarded(one.origin));
      expect(decision.code).toBe('undeclared-end');
      expect([one.sockets(), other.sockets(), world.sockets()]).toEqual([1, 0, 0]);
      expect(one.asked).toHaveLength(1);
      const { protocol, origin } = new URL(location(), one.origin);
      expect(message).toContain(origin === 'null' ? protocol.slice(0, -1) : origin);
    });

    test('a declared one that no flow permits', async () => {
      one.answer = redirectTo(`http://127.0.0.2:${world.port}/`);
      const { decision, text } = await denialOf(guarded(one.origin));
      expect(decision.code).toBe('undeclared-flow');
      expect(text.en).toContain(`redirected by ${one.origin}`);
      expect(world.sockets()).toBe(0);
    });

    test('one with a user name', async () => {
      one.answer = redirectTo(other.origin.replace('//', '//user:password@'));
      expect((await denialOf(guarded(one.origin))).decision.code).toBe('malformed-query');
      expect(other.sockets()).toBe(0);
    });

    test('the last of several', async () => {
      one.answer = redirectTo(other.origin);
      other.answer = redirectTo(world.origin, 307);
      expect((await denialOf(guarded(one.origin))).decision.code).toBe('undeclared-end');
      expect([one.sockets(), other.sockets(), world.sockets()]).toEqual([1, 1, 0]);
    });
  });

  test('a redirect to what is permitted is followed, and says so', async () => {
    one.answer = redirectTo(`${other.origin}/there?a=b`);
    const response = await guarded(`${one.origin}/here#part`);
    expect([response.status, response.redirected, response.url]).toEqual([200, true, `${other.origin}/there?a=b`]);
    expect(await response.text()).toBe('ok');
    const plainly = await plain(`${one.origin}/here#part`);
    expect([plainly.status, plainly.redirected, plainly.url]).toEqual([response.status, response.redirected, response.url]);
  });

  test('a relative one too, with characters beyond ASCII as fetch reads them', async () => {
    one.answer = redirectOnce(Buffer.from('../日本?語').toString('latin1'), 301);
    await guarded(`${one.origin}/a/b/`);
    one.answer = redirectOnce(Buffer.from('../日本?語').toString('latin1'), 301);
    await plain(`${one.origin}/a/b/`);
    const [, guardedHop, , plainHop] = one.asked;
    expect(guardedHop?.url).toBe('/a/%E6%97%A5%E6%9C%AC?%E8%AA%9E');
    expect(plainHop?.url).toBe(guardedHop?.url);
  });

  // What the standard says of each, by hand: the method, and whether the body goes along.
  test.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'POST', 'GET', ''],
    [307, 'POST', 'POST', 'data'],
    [308, 'POST', 'POST', 'data'],
    [301, 'PUT', 'PUT', 'data'],
    [302, 'PATCH', 'PATCH', 'data'],
    [303, 'PUT', 'GET', ''],
    [307, 'delete', 'DELETE', 'data'],
    [302, 'post', 'GET', ''],
  ])('%i after %s asks with %s', async (status, method, then, body) => {
    const init = { method, body: 'data', headers: { 'content-type': 'text/x', 'content-language': 'ja', 'x-own': '1' } };
    for (const ask of [guarded, plain]) {
      one.answer = redirectTo(other.origin, status);
      await ask(one.origin, init);
    }
    expect(one.asked.map((asked) => [asked.method, asked.body])).toEqual(Array(2).fill([method.toUpperCase(), 'data']));
    const [ours, theirs] = other.asked;
    expect(ours).toMatchObject({ method: then, body });
    expect(ours?.headers['x-own']).toBe('1');
    expect(ours?.headers['content-type']).toBe(body === '' ? undefined : 'text/x');
    expect(ours?.headers['content-language']).toBe(body === '' ? undefined : 'ja');
    expect({ ...ours, headers: { ...ours?.headers, connection: '' } }).toEqual({
      ...theirs,
      headers: { ...theirs?.headers, connection: '' },
    });
  });

  test.each([301, 302, 303, 307, 308])('HEAD stays HEAD after %i', async (status) => {
    one.answer = redirectTo(other.origin, status);
    await guarded(one.origin, { method: 'HEAD' });
    expect(other.asked.map(({ method }) => method)).toEqual(['HEAD']);
  });

  test('secrets of one origin are not told to another, and are kept within it', async () => {
    const headers = { Authorization: 'Bearer x', cookie: 'a=b', 'Proxy-Authorization': 'Basic x', 'x-own': '1' };
    one.answer = redirectTo(other.origin);
    await guarded(one.origin, { headers });
    expect(other.asked[0]?.headers).toMatchObject({ 'x-own': '1', host: `127.0.0.1:${other.port}` });
    for (const name of ['authorization', 'cookie', 'proxy-authorization']) expect(other.asked[0]?.headers).not.toHaveProperty(name);
    one.answer = redirectOnce('/again', 302);
    await guarded(one.origin, { headers });
    expect(one.asked.at(-1)).toMatchObject({ url: '/again', headers: { authorization: 'Bearer x', cookie: 'a=b' } });
  });

  test('nor after a way back', async () => {
    one.answer = redirectOnce(other.origin, 302);
    other.answer = redirectTo(`${one.origin}/back`);
    await guarded(one.origin, { headers: { authorization: 'Bearer x' } });
    expect(one.asked.at(-1)?.url).toBe('/back');
    expect(one.asked.at(-1)?.headers).not.toHaveProperty('authorization');
  });

  test('twenty are followed, as fetch does, and no more', async () => {
    let left = 20;
    one.answer = (request, response) =>
      (left-- > 0 ? redirectTo('/on') : (_: unknown, last: typeof response) => void last.end('ok'))(request, response);
    expect((await guarded(one.origin)).status).toBe(200);
    one.answer = redirectTo('/on');
    await expect(guarded(one.origin)).rejects.toThrow(TypeError);
    expect(one.asked).toHaveLength(42);
  });

  test('a body that is a stream is not sent twice', async () => {
    const stream = () => new Blob(['data']).stream();
    for (const status of [301, 302, 307, 308]) {
      one.answer = redirectTo(other.origin, status);
      await expect(guarded(one.origin, { method: 'POST', body: stream(), duplex: 'half' } as RequestInit)).rejects.toThrow(TypeError);
    }
    expect(other.sockets()).toBe(0);
    one.answer = redirectTo(other.origin, 303);
    await guarded(one.origin, { method: 'POST', body: stream(), duplex: 'half' } as RequestInit);
    expect(other.asked).toMatchObject([{ method: 'GET', body: '' }]);
    expect(one.asked.map(({ body }) => body)).toEqual(Array(5).fill('data'));
  });

  test('who asks not to follow is not led anywhere', async () => {
    one.answer = redirectTo(world.origin);
    const response = await guarded(one.origin, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, world.origin]);
    await expect(guarded(one.origin, { redirect: 'error' })).rejects.toThrow(TypeError);
    await expect(guarded(new Request(one.origin, { redirect: 'error' }))).rejects.toThrow(TypeError);
    expect((await guarded(new Request(one.origin, { redirect: 'manual' }))).status).toBe(302);
    expect([one.asked.length, world.sockets()]).toEqual([4, 0]);
  });

  test('without a place to go to it is an answer; a place that cannot be read is an error', async () => {
    one.answer = (_, response) => void response.writeHead(302).end('stay');
    expect(await (await guarded(one.origin)).text()).toBe('stay');
    one.answer = redirectTo('http://[/');
    await expect(guarded(one.origin)).rejects.toThrow(TypeError);
    one.answer = (_, response) => void response.writeHead(304, { location: world.origin }).end();
    expect((await guarded(one.origin)).status).toBe(304);
    expect(world.sockets()).toBe(0);
  });

  test('whoever gives up waits no longer, wherever the request has got to', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    one.answer = redirectTo(other.origin);
    other.answer = () => controller.abort(new Error('given up'));
    await expect(guarded(one.origin, { signal })).rejects.toThrow('given up');
    await expect(guarded(one.origin, { signal })).rejects.toThrow('given up');
    expect(other.asked).toHaveLength(1);
  });
});

describe('a fetch that does not tell where it is led', () => {
  const options: HttpOptions = { from: 'batch', endpoints: { 'http://mail.example.jp': 'groupware' } };

  test('is not taken for one that was not redirected', async () => {
    const browser = guardedFetch(async (_: string) => ({ type: 'opaqueredirect', status: 0 }), guard, options);
    await expect(browser('http://mail.example.jp')).rejects.toThrow(TypeError);
  });

  test('nor is one that follows by itself', async () => {
    const headstrong = guardedFetch(async (_: string) => ({ status: 200, redirected: true }), guard, options);
    await expect(headstrong('http://mail.example.jp')).rejects.toThrow(TypeError);
  });
});
