import { nearest } from '../../configuration/reading/nearest';
import { fill } from '../../facts/text';
import type { Bilingual } from '../../policy/index';
import type { Permit } from '../decision';
import type { Guard } from '../guard';
import type { GuardProgram } from '../program';
import type { Query } from '../query';
import { bothLanguages, httpMessages as messages } from '../wording/http';
import { urlIn } from './url';

/** Scheme, host and port of an HTTP destination, as a URL's `origin` has them: `https://api.example.jp`, `http://10.1.2.3:8080` (オリジン). */
export type HttpOrigin = `http://${string}` | `https://${string}`;

/** Who sends, and which destinations are which declared node or party (HTTP通信の条件). */
export interface HttpOptions {
  /** The node that sends, by its id (送信元). */
  readonly from: string;
  /**
   * The destinations that may be asked about, each with the id of the node or party that answers there (送り先). A declaration says nothing of host names, so that only
   * whoever integrates knows this. Written as `new URL(…).origin` writes it; no wildcards. What is not here is denied.
   */
  readonly endpoints: Readonly<Record<HttpOrigin, string>>;
  /**
   * Which way data moves, seen from `from` (データの向き); `both` if absent, since HTTP always answers. State `forward` or `backward` only where nothing that counts as
   * data of the declared flow returns (an upload that is answered by a receipt): a flow that declares one direction admits that alone.
   */
  readonly data?: NonNullable<Query['data']>;
  /** The data sets it carries, by their ids (運ぶ情報). A flow that is limited to some admits nothing where this is absent. */
  readonly carries?: readonly string[];
  /**
   * Told of every permitted request before it is sent, with what is owed (`obligations`): for the record, or to refuse by throwing where an obligation is not met.
   * Nobody waits for it.
   */
  readonly onPermit?: (decision: Permit, origin: string) => void;
}

/** The options, checked and copied: nothing of them is the integrator's any more. */
export interface HttpTable {
  readonly from: string;
  readonly ends: ReadonlyMap<string, string>;
  readonly stated: Pick<Query, 'data' | 'carries'>;
  readonly onPermit: HttpOptions['onPermit'];
}

/**
 * Checks the options and copies them.
 *
 * @throws {RangeError} naming all that is wrong with them.
 */
export function readOptions(guard: Guard, options: HttpOptions): HttpTable {
  if (typeof Object(guard).decide !== 'function') throw new RangeError(bothLanguages(messages.notGuard));
  // Whoever writes JavaScript may give anything.
  // What every object inherits is not theirs.
  const given: { readonly [Key in keyof HttpOptions]?: unknown } = Object.assign(Object.create(null), options);
  const { from, endpoints, data = 'both', carries, onPermit } = given;
  if (typeof endpoints !== 'object' || endpoints === null) throw new RangeError(bothLanguages(messages.notOptions));
  const ends = new Map(Object.entries(endpoints));
  const ids = isTexts(carries) ? [...carries] : undefined;
  const problems = [
    ...Object.keys(given).flatMap(optionProblems),
    ...idProblems('from', from, guard),
    ...[...ends].flatMap(([key, id]) => [...originProblems(key), ...idProblems(`endpoints["${key}"]`, id, guard)]),
    ...(data === 'forward' || data === 'backward' || data === 'both' ? [] : [messages.notData]),
    ...(carries === undefined || (ids !== undefined && !knowsNot(guard, from, ids)) ? [] : [messages.notCarries]),
    ...(onPermit === undefined || typeof onPermit === 'function' ? [] : [messages.notHook]),
  ];
  if (problems.length > 0) throw new RangeError([...problems.map(({ ja }) => ja), ...problems.map(({ en }) => en)].join('\n'));
  return {
    from: String(from),
    ends,
    // As checked above.
    stated: { data: data as NonNullable<Query['data']>, ...(ids === undefined ? {} : { carries: Object.freeze(ids) }) },
    onPermit: onPermit as HttpOptions['onPermit'],
  };
}

const known: readonly (keyof HttpOptions)[] = ['from', 'endpoints', 'data', 'carries', 'onPermit'];

/** What is misspelled would be left out: a hook that refuses would be asked nothing. */
function optionProblems(name: string): readonly Bilingual[] {
  if (known.some((one) => one === name)) return [];
  const meant = nearest(name, known);
  return [fill(messages.unknownOption, { name, hint: meant === undefined ? '' : fill(messages.perhaps, { nearest: meant }) })];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function originProblems(key: string): readonly Bilingual[] {
  if (key.includes('*')) return [fill(messages.wildcard, { key })];
  const origin = originOf(key);
  if (origin === undefined) {
    const meant = key.includes('://') ? undefined : originOf(`https://${key}`);
    return [fill(messages.noOrigin, { key, hint: meant === undefined ? '' : fill(messages.perhaps, { nearest: meant }) })];
  }
  return origin === key ? [] : [fill(messages.otherSpelling, { key, origin })];
}

function originOf(text: string): string | undefined {
  const url = urlIn(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.origin : undefined;
}

function idProblems(place: string, id: unknown, guard: Guard): readonly Bilingual[] {
  if (typeof id !== 'string') return [fill(messages.notId, { place })];
  // A guard that decides nothing today knows no ids: then each request is denied, with the guard's reason.
  if (guard.decide({ from: id, to: id }).code !== 'undeclared-end') return [];
  const { ends } = guard.toJSON().program as GuardProgram; // a guard of this version writes its own
  const meant = nearest(
    id,
    ends.map(([one]) => one),
  );
  return [fill(messages.unknownId, { place, id, hint: meant === undefined ? '' : fill(messages.perhaps, { nearest: meant }) })];
}

function knowsNot(guard: Guard, from: unknown, carries: readonly string[]): boolean {
  return typeof from === 'string' && guard.decide({ from, to: from, carries }).code === 'undeclared-data';
}
