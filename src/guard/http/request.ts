import { fill } from '../../facts/text';
import { httpMessages as messages } from '../wording/http';
import { refusal } from './gate';
import { type HeaderList, headerList } from './headers';

/** What a request asks of `fetch`, read once: whoever gave it cannot change it between the decision and the sending (要求の内容). */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderList;
  readonly redirect: 'follow' | 'error' | 'manual';
  readonly body: unknown;
  /** The `Request` whose body is sent, if that is not in `body`. It is read after the decision. */
  readonly bodyOf: { readonly arrayBuffer: () => PromiseLike<unknown> } | undefined;
  /** What does not bear on where it goes. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** The members of the standard's `RequestInit` that are neither read here nor lead elsewhere. */
const passedOn = [
  'cache',
  'credentials',
  'duplex',
  'integrity',
  'keepalive',
  'mode',
  'priority',
  'referrer',
  'referrerPolicy',
  'signal',
  'window',
] as const;

/** Of these a `Request` has none that could be read back, or none that matters once its body is at hand. */
const notOfRequests: readonly string[] = ['duplex', 'priority', 'window'];

const readHere: readonly string[] = ['body', 'headers', 'method', 'redirect'];

/** Methods by which a server is asked to reach others, or that the standard forbids. */
const forbiddenMethods: readonly string[] = ['CONNECT', 'TRACE', 'TRACK'];
const normalizedMethods: readonly string[] = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'];

/**
 * Reads what is given to `fetch`. A `Request` is taken apart, not passed on: what its getters tell need not be what a `fetch` finds within.
 *
 * @throws {PolicyViolationError} if it cannot be read, or asks for what is not decided here.
 */
export function readRequest(input: unknown, init: unknown): HttpRequest {
  try {
    return readParts(input, init);
  } catch (error) {
    if (error instanceof Error && error.name === 'PolicyViolationError') throw error;
    throw refusal('malformed-query', messages.unreadable);
  }
}

function readParts(input: unknown, init: unknown): HttpRequest {
  if (init !== undefined && init !== null && typeof init !== 'object') throw refusal('malformed-query', messages.unreadable);
  // What is no object has no members.
  const given: Readonly<Record<string, unknown>> = init === undefined || init === null ? {} : (init as Readonly<Record<string, unknown>>);
  const request = requestIn(input);
  const url = request === undefined ? String(input) : request.url;
  refuseUnknown(given);
  const rest: Record<string, unknown> = {};
  for (const name of passedOn) {
    const value = given[name] ?? (notOfRequests.includes(name) ? undefined : request?.parts[name]);
    if (value !== undefined) rest[name] = value;
  }
  const method = methodOf(given.method ?? request?.parts.method);
  const redirect = given.redirect ?? request?.parts.redirect ?? 'follow';
  if (redirect !== 'follow' && redirect !== 'error' && redirect !== 'manual') throw refusal('malformed-query', messages.unreadable);
  const headers = headerList(given.headers ?? request?.parts.headers);
  const body = given.body ?? undefined;
  const inherited = body === undefined && request !== undefined && (request.parts.body ?? undefined) !== undefined;
  return { url, method, headers, redirect, body, bodyOf: inherited ? request.bodyOf : undefined, rest };
}

interface RequestLike {
  readonly url: string;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly bodyOf: HttpRequest['bodyOf'];
}

/** A `Request`, of whichever make. */
function requestIn(input: unknown): RequestLike | undefined {
  if (typeof input !== 'object' || input === null || !('url' in input && 'headers' in input)) return undefined;
  const { url } = input;
  if (typeof url !== 'string') throw refusal('malformed-query', messages.unreadable);
  const parts: Readonly<Record<string, unknown>> = input as object as Readonly<Record<string, unknown>>; // an object, of which any member may be asked for
  // Read for its bytes only if there are some, when it must be one that can give them.
  return { url, parts, bodyOf: input as object as NonNullable<HttpRequest['bodyOf']> };
}

/** Refuses what is not of the standard: `dispatcher`, `agent`, `proxy`, `unix` and their like decide where a request goes. */
function refuseUnknown(given: Readonly<Record<string, unknown>>): void {
  const known: readonly string[] = [...passedOn, ...readHere];
  for (const name in given) {
    if (!known.includes(name) && given[name] !== undefined) throw refusal('malformed-query', fill(messages.unknownMember, { name }));
  }
}

function methodOf(value: unknown): string {
  const method = value === undefined ? 'GET' : String(value);
  const upper = method.toUpperCase();
  if (forbiddenMethods.includes(upper)) throw refusal('malformed-query', fill(messages.method, { method: upper }));
  return normalizedMethods.includes(upper) ? upper : method;
}
