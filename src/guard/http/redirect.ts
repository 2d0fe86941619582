import { bothLanguages, httpMessages as messages } from '../wording/http';
import { type HeaderList, without } from './headers';
import { urlIn } from './url';

/** One sending, as far as a redirect changes it (送信の一回). */
export interface Hop {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderList;
  readonly body: unknown;
}

const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** What describes a body that is no longer sent. */
const bodyHeaders = ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length', 'transfer-encoding'];

/** What is meant for one origin alone. */
const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'host'];

/** Where a response redirects to; `undefined` if it does not. */
export function locationIn(status: unknown, location: unknown): string | undefined {
  return typeof status === 'number' && redirectStatuses.includes(status) && typeof location === 'string' ? location : undefined;
}

/**
 * The sending that a redirect asks for, as the Fetch standard has it ("HTTP-redirect fetch").
 *
 * @throws {TypeError} if the standard calls it a network error.
 */
export function redirected(hop: Hop, status: number, location: string): Hop {
  const url = resolved(location, hop.url);
  const { method, headers, body } = hop;
  if (status !== 303 && isStream(body)) throw new TypeError(bothLanguages(messages.usedBody));
  const becomesGet = ((status === 301 || status === 302) && method === 'POST') || (status === 303 && method !== 'GET' && method !== 'HEAD');
  const kept = becomesGet ? without(headers, bodyHeaders) : headers;
  return {
    url: url.href,
    method: becomesGet ? 'GET' : method,
    headers: url.origin === new URL(hop.url).origin ? kept : without(kept, secretHeaders),
    body: becomesGet ? undefined : body,
  };
}

function resolved(location: string, base: string): URL {
  const url = urlIn(decoded(location), base);
  if (url === undefined) throw new TypeError(bothLanguages(messages.badLocation));
  if (url.hash === '') url.hash = new URL(base).hash;
  return url;
}

/** Headers come as a character for each byte; what is not ASCII in them is UTF-8. */
function decoded(text: string): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  return codes.some((code) => code > 127) && codes.every((code) => code < 256) ? new TextDecoder().decode(Uint8Array.from(codes)) : text;
}

/** A body that can be sent only once. */
function isStream(body: unknown): boolean {
  return typeof body === 'object' && body !== null && ('getReader' in body || Symbol.asyncIterator in body);
}
