import type { Configuration } from '../configuration';
import type { SourceLocation } from './issues';
import type { References } from './references-of';

/** Which place in which input each element came from, by its pointer in the parsed declaration. What is not listed came with what it stands in. */
export type Origins = ReadonlyMap<string, SourceLocation>;

const known = new WeakMap<object, Origins>();
const listed = new WeakMap<object, References | (() => References)>();

/** Marks a declaration as the result of parsing. Only parse and merge call this. */
export function markParsed(configuration: Configuration, origins: Origins, list: () => References): void {
  known.set(configuration, origins);
  listed.set(configuration, list);
}

/** The references of a parsed declaration, listed when they are first asked for; none of any other. */
export function referencesOf(configuration: Configuration): References {
  const references = listed.get(configuration);
  if (typeof references !== 'function') return references ?? new Map();
  const found = references();
  listed.set(configuration, found);
  return found;
}

/** A parsed declaration with some of its records alone, of which the references are those of the whole. It is itself none that was parsed. */
export function withRecords(
  configuration: Configuration,
  records: Pick<Configuration, 'exceptions' | 'judgements' | 'attestations'>,
): Configuration {
  const some: Configuration = { ...configuration, ...records };
  listed.set(some, () => referencesOf(configuration));
  return some;
}

/** The places of a parsed declaration; `undefined` for any other. */
export function originsOf(configuration: Configuration): Origins | undefined {
  return known.get(configuration);
}

/**
 * Whether a value is a declaration that `parseConfiguration` or `mergeConfigurations` returned: checked, complete in its references and frozen
 * (検査済みの宣言か). A copy of one is not.
 *
 * @example
 * ```ts
 * import { isParsedConfiguration, parseConfiguration } from 'gotsu-security-policy';
 *
 * isParsedConfiguration(parseConfiguration({})); // true
 * isParsedConfiguration({}); // false
 * ```
 */
export function isParsedConfiguration(value: unknown): value is Configuration {
  return typeof value === 'object' && value !== null && known.has(value);
}

/**
 * The file and pointer that an element of a parsed declaration was written at (記述箇所), also after merges and includes. The pointer may name
 * something absent: the place where it would stand is given.
 *
 * A declaration that was not parsed has no origins: the pointer is returned as it is.
 *
 * @example
 * ```ts
 * import { originOf, parseConfiguration } from 'gotsu-security-policy';
 *
 * const configuration = parseConfiguration({ include: [{ network: { nodes: { a: {} } } }] }, { file: 'city.yaml' });
 * originOf(configuration, '/network/nodes/a'); // { file: 'city.yaml', pointer: '/include/0/network/nodes/a' }
 * ```
 */
export function originOf(configuration: Configuration, pointer: string): SourceLocation {
  const origins = known.get(configuration);
  return origins === undefined ? { pointer } : locate(origins, pointer);
}

/** Looks a pointer up: the nearest listed place above it, and the rest of the way appended. */
export function locate(origins: Origins, pointer: string): SourceLocation {
  for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    const origin = origins.get(pointer.slice(0, end));
    if (origin !== undefined) return { ...origin, pointer: origin.pointer + pointer.slice(end) };
  }
  return { pointer };
}
