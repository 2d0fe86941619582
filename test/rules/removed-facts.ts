import { configurationSchema } from '../../src/configuration/configuration';
import { ConfigurationError } from '../../src/configuration/reading/configuration-error';
import { keysAt } from '../../src/configuration/schema/schemas-at';
import { sectionsOf } from '../../src/configuration/schema/sections';

/**
 * Facts that only testify against something, by key: without them less is known against it, and a result may rightly get better. Everything else is
 * a fact whose absence is unknown.
 */
export const testimony: ReadonlySet<string> = new Set([
  'covers', // that the whole is declared
  'affairs',
  'device',
  'host',
  'addresses',
  'outside',
  'from', // that something has not begun
  'classifiedOn',
  'until', // that something has ended
  'endedOn',
  'repealedOn',
  'publishedOn', // that something is public
  'publishedAt',
]);

/** The same where the key alone does not say it, as `section.section.key`. */
export const testimonyIn: ReadonlySet<string> = new Set([
  'organization.roles.formerHolders', // who may still be there
  'organization.roles.exclusiveWith', // what the city keeps apart
  'organization.units.body', // whose units have nobody in charge
  'network.parties.contract', // under which contract it still works
  'outsourcing.cloudServices.contract',
  'assets.systems.contract',
  'operations.monitoring.contract',
  'outsourcing.contracts.party',
  'outsourcing.contracts.systems', // what it is about, and nothing else
  'outsourcing.contracts.data',
  'outsourcing.contracts.under', // that there is a tier between
  'scope.bodies.committee', // against the kind that a body is said to be
]);

/** A declaration without one of its facts, and which. */
export interface Without {
  readonly path: readonly string[];
  readonly input: unknown;
}

/**
 * Every declaration that has one fact less (事実を一つ除いた宣言): one key of a record or of a section. Records themselves stay: a city without the flow is
 * another city.
 */
export function* withoutEachFact(input: unknown): Generator<Without> {
  for (const path of factsOf(input, [], isTestimony)) yield { path, input: without(input, path) };
}

/** The same with the facts that only testify against something. */
export function* withoutAnyFact(input: unknown): Generator<Without> {
  for (const path of factsOf(input, [], () => false)) yield { path, input: without(input, path) };
}

function isTestimony(path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  return testimony.has(key) || testimonyIn.has([...path.slice(0, 2), key].join('.'));
}

function* factsOf(value: unknown, path: readonly string[], isLeftIn: (path: readonly string[]) => boolean): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  const known = isList ? [] : keysAt(configurationSchema, path);
  for (const [key, one] of Object.entries(value)) {
    const at = [...path, key];
    if (known.includes(key) && isLeftIn(at)) continue;
    if (known.includes(key) && !isSection(at)) yield at;
    yield* factsOf(one, at, isLeftIn);
  }
}

const sections = sectionsOf(configurationSchema);

function isSection(path: readonly string[]): boolean {
  const pointer = `/${path.join('/')}`;
  return sections.groups.has(pointer) || sections.records.has(pointer);
}

function without(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? without(one, rest) : one));
  const { [key]: own, ...others } = value as Readonly<Record<string, unknown>>; // any object can be read so
  return rest.length === 0 ? others : { ...others, [key]: without(own, rest) };
}

/** Whether an error says that what was left is no declaration: a fact without which there is none. */
export function isInputError(error: unknown): boolean {
  return error instanceof ConfigurationError;
}
