import { fill } from '../../facts/text';
import type { Guard } from '../guard';
import { httpMessages as messages } from '../wording/http';
import { gateOf, refusal } from './gate';
import { isIterable, refuseTurning } from './headers';
import { type HttpOptions, readOptions } from './options';

/** What an undici dispatcher sends by: `dispatch(options, handler)`. */
export type DispatchFunction = (options: never, handler: never) => unknown;

/** What `dispatcher.compose(…)` of undici takes (インターセプター). */
export type DispatchInterceptor = <D extends DispatchFunction>(dispatch: D) => D;

type Dispatch = (options: Readonly<Record<string, unknown>>, handler: unknown) => unknown;

/**
 * Makes an interceptor for an `Agent` of undici 6 or 7 that asks the guard first (undici の通信の判定): whatever is sent through the composed dispatcher, by `fetch` or by
 * `request`, is decided by scheme, host and port before a socket is opened, redirects included. What is denied fails with a `PolicyViolationError`.
 *
 * Give it to `compose` before the interceptor that sends another request (`redirect`), and after those that send the same one anew (`dns`, `retry`). It must stand on an
 * `Agent`: a `Client`, a `Pool` or a `ProxyAgent` connects to where it was made for, whatever it is asked.
 *
 * @throws {RangeError} if the options name what is not declared, or are none.
 * @see 6(3)
 * @example
 * ```ts
 * import { parseConfiguration } from 'gotsu-security-policy';
 * import { createGuard, guardInterceptor } from 'gotsu-security-policy/guard';
 * import { Agent, request } from 'undici';
 *
 * const guard = createGuard(parseConfiguration({ network: { nodes: { batch: { tier: 'lgwan' }, groupware: { tier: 'lgwan' } } } }));
 * const dispatcher = new Agent().compose(
 *   guardInterceptor(guard, { from: 'batch', endpoints: { 'https://groupware.example.jp': 'groupware' } }),
 * );
 * await request('https://groupware.example.jp/', { dispatcher }); // rejects: no flow is declared between them
 * ```
 */
export function guardInterceptor(guard: Guard, options: HttpOptions): DispatchInterceptor {
  const pass = gateOf(guard, readOptions(guard, options));

  /** What is sent: a copy, of which the destination is the text that was decided. */
  function permitted(given: unknown): Readonly<Record<string, unknown>> {
    const { headers, ...copy }: Record<string, unknown> = { ...Object(given) };
    const { path, method, upgrade, servername, maxRedirections } = copy;
    const { origin, host, hostname } = pass(String(copy.origin));
    if (typeof path !== 'string' || !path.startsWith('/')) throw refusal('malformed-query', messages.path);
    if (String(method).toUpperCase() === 'CONNECT') throw refusal('malformed-query', fill(messages.method, { method: 'CONNECT' }));
    if (upgrade) throw refusal('malformed-query', messages.upgrade);
    if (maxRedirections) throw refusal('malformed-query', messages.hiddenFollowing);
    if ((servername ?? hostname) !== hostname) throw refusal('malformed-query', fill(messages.otherHost, { host }));
    const { copied, pairs } = copyOf(headers);
    refuseTurning(pairs, host);
    // An agent of undici 6 may follow redirects by itself, behind whatever was composed, unless it is told of none.
    return { ...copy, maxRedirections: 0, origin, headers: copied };
  }

  function intercept(dispatch: DispatchFunction): DispatchFunction {
    const send = dispatch as Dispatch; // it takes the options that it would have been given, and the handler as it is
    const guarded: Dispatch = (given, handler) => {
      let sent: Readonly<Record<string, unknown>>;
      try {
        sent = permitted(given);
      } catch (error) {
        return fail(handler, error);
      }
      return send(sent, handler);
    };
    return guarded as DispatchFunction;
  }
  return intercept as DispatchInterceptor; // as `intercept` says of every dispatch
}

/** Headers in the form in which they were given, and as pairs. A flat list stays flat: names and values in turn. */
function copyOf(headers: unknown) {
  if (headers === undefined || headers === null) return { copied: headers, pairs: [] };
  if (typeof headers !== 'object') throw refusal('malformed-query', messages.unreadable);
  if (!isIterable(headers)) {
    const copied = { ...headers };
    return { copied, pairs: pairsOf(Object.entries(copied)) };
  }
  const list = Array.from(headers);
  const flat = Array.isArray(headers) ? list : list.flatMap((pair) => (Array.isArray(pair) && pair.length === 2 ? pair : [undefined]));
  const copied = flat.map((one, index) => (index % 2 === 0 ? String(one) : one));
  return { copied, pairs: pairsOf(copied.flatMap((name, index) => (index % 2 === 0 ? [[String(name), copied[index + 1]] as const] : []))) };
}

/** A header may have several values; each is one. */
function pairsOf(entries: readonly (readonly [name: string, value: unknown])[]): readonly (readonly [name: string, value: string])[] {
  return entries.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)] as const));
}

/** Tells the handler, of whichever version, that the request failed. What nobody can be told is thrown. */
function fail(handler: unknown, error: unknown): false {
  const { onResponseError, onError }: { readonly onResponseError?: unknown; readonly onError?: unknown } = Object(handler);
  if (typeof onResponseError === 'function') onResponseError.call(handler, null, error);
  else if (typeof onError === 'function') onError.call(handler, error);
  else throw error;
  return false;
}
