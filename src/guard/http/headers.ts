import { fill } from '../../facts/text';
import { httpMessages as messages } from '../wording/http';
import { refusal } from './gate';

/** Headers, read once, in their order. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** Reads headers in any form that `fetch` takes: `Headers`, pairs, or a record. @throws {TypeError} if they are none. */
export function headerList(headers: unknown): HeaderList {
  if (headers === undefined || headers === null) return [];
  if (typeof headers !== 'object') throw new TypeError('headers');
  if (!isIterable(headers)) return Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return Array.from(headers, (pair) => {
    const [name, value, ...more] = Array.from(Object(pair));
    if (typeof pair !== 'object' || value === undefined || more.length > 0) throw new TypeError('headers');
    return [String(name), String(value)] as const;
  });
}

export function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

/**
 * Refuses headers that turn a request to another host or to another protocol: `Host` also chooses for which name TLS is spoken.
 *
 * @throws {PolicyViolationError} if there is one.
 */
export function refuseTurning(headers: HeaderList, host: string): void {
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (lower === 'upgrade') throw refusal('malformed-query', messages.upgrade);
    if (lower === 'host' && value.trim().toLowerCase() !== host) throw refusal('malformed-query', fill(messages.otherHost, { host }));
  }
}

/** The headers without some, named in lower case. */
export function without(headers: HeaderList, names: readonly string[]): HeaderList {
  return headers.filter(([name]) => !names.includes(name.toLowerCase()));
}
