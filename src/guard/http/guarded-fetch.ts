import { fill } from '../../facts/text';
import type { Guard } from '../guard';
import { bothLanguages, httpMessages as messages } from '../wording/http';
import { gateOf } from './gate';
import { refuseTurning, without } from './headers';
import { type HttpOptions, readOptions } from './options';
import { type Hop, locationIn, redirected } from './redirect';
import { type HttpRequest, readRequest } from './request';

/** A function like `fetch`, of whichever make (fetch関数). */
export type FetchFunction = (input: never, init?: never) => PromiseLike<unknown>;

/** A fetch, as it is called here. */
type Send = (url: string, init: Readonly<Record<string, unknown>>) => PromiseLike<unknown>;

/** What is read of a response. Whatever a fetch gives may lack it. */
interface ResponseLike {
  readonly status?: unknown;
  readonly type?: unknown;
  readonly redirected?: unknown;
  readonly headers?: { readonly get?: (name: string) => unknown };
  readonly body?: { readonly cancel?: () => PromiseLike<unknown> } | null;
}

/** How often the Fetch standard follows a redirect. */
const mostHops = 20;

/**
 * Makes a `fetch` that asks the guard first (HTTP通信の判定): every request, and every redirect that it meets, is decided by scheme, host and port before a socket is
 * opened. What is denied rejects with a `PolicyViolationError`, what fails on the network as `fetch` does.
 *
 * It decides what is asked of `fetch`, by name: where a name leads, and whether a proxy stands between, is the business of the `fetch` that is given. A request of
 * `Request` is sent anew from what it says of itself, and its body is read whole.
 *
 * @throws {RangeError} if the options name what is not declared, or are none.
 * @see 6(3)
 * @example
 * ```ts
 * import { parseConfiguration } from 'gotsu-security-policy';
 * import { createGuard, guardedFetch, PolicyViolationError } from 'gotsu-security-policy/guard';
 *
 * const configuration = parseConfiguration({
 *   network: {
 *     nodes: { batch: { tier: 'lgwan' }, groupware: { tier: 'lgwan' } },
 *     flows: { mail: { from: 'batch', to: 'groupware', data: 'both', medium: 'local-network', protocol: 'https', ports: ['443/tcp'] } },
 *   },
 * });
 * const request = guardedFetch(fetch, createGuard(configuration), {
 *   from: 'batch',
 *   endpoints: { 'https://groupware.example.jp': 'groupware' },
 * });
 * try {
 *   await request('https://elsewhere.example.jp/');
 * } catch (error) {
 *   if (error instanceof PolicyViolationError) console.log(error.decision.code); // 'undeclared-end'
 * }
 * ```
 */
export function guardedFetch<F extends FetchFunction>(fetch: F, guard: Guard, options: HttpOptions): F {
  if (typeof fetch !== 'function') throw new RangeError(bothLanguages(messages.notFetch));
  const pass = gateOf(guard, readOptions(guard, options));
  const send = fetch as unknown as Send; // every fetch takes the text of a URL, and members of the standard

  async function guarded(input: unknown, init?: unknown): Promise<unknown> {
    const request = readRequest(input, init);
    const { href, host, origin } = pass(request.url);
    refuseTurning(request.headers, host);
    const body = request.bodyOf === undefined ? request.body : await request.bodyOf.arrayBuffer();
    let hop: Hop = { url: href, method: request.method, headers: without(request.headers, ['host']), body };
    let previous = origin;
    for (let followed = 0; ; followed += 1) {
      const response: ResponseLike = Object(await send(hop.url, initOf(hop, request)));
      if (response.redirected === true) throw new TypeError(bothLanguages(messages.followedItself));
      const location = request.redirect === 'follow' ? redirectIn(response) : undefined;
      if (location === undefined) return followed === 0 ? response : markedAsRedirected(response);
      // Nobody waits for what is left of it, and that it cannot be thrown away changes nothing.
      Promise.resolve(response.body?.cancel?.()).catch(() => {});
      if (followed === mostHops) throw new TypeError(bothLanguages(fill(messages.tooManyHops, { count: mostHops })));
      hop = redirected(hop, Number(response.status), location);
      const next = pass(hop.url, previous);
      hop = { ...hop, url: next.href };
      previous = next.origin;
    }
  }
  return guarded as FetchFunction as F; // it takes what `fetch` takes, and gives what it gives
}

function initOf({ method, headers, body }: Hop, { redirect, rest }: HttpRequest): Readonly<Record<string, unknown>> {
  return {
    ...rest,
    method,
    headers: headers.map(([name, value]) => [name, value]),
    redirect: redirect === 'error' ? 'error' : 'manual',
    ...(body === undefined ? {} : { body }),
  };
}

function redirectIn(response: ResponseLike): string | undefined {
  if (response.type === 'opaqueredirect') throw new TypeError(bothLanguages(messages.hiddenRedirect));
  return locationIn(response.status, response.headers?.get?.('location'));
}

/** As `fetch` marks what it has followed. */
function markedAsRedirected(response: ResponseLike): ResponseLike {
  return Object.defineProperty(response, 'redirected', { value: true, configurable: true, enumerable: true });
}
