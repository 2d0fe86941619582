import type * as z from 'zod';
import { type ReferenceTargetName, targetOfKeys, targetOfValue } from '../schema/references';
import type { Segment } from './pointer';

/** Resolves one reference: gives the id as declared, or the id as it is and a problem. */
export type Resolve = (target: ReferenceTargetName, id: string, path: readonly Segment[]) => string;

type Rewrite = (value: unknown, path: readonly Segment[], resolve: Resolve) => unknown;

/** A rewriter for each schema that holds references, `undefined` for the others, made once. */
const rewriters = new WeakMap<z.core.$ZodType, Rewrite | 'none'>();

/**
 * The same value with every reference resolved (参照の解決), wherever the schema says that one stands. Nothing is visited that holds none: of a
 * large declaration most is not. Groups in `include` are parts of their own and must have been joined before.
 */
export function rewriteReferences<T>(schema: z.core.$ZodType, value: T, resolve: Resolve): T {
  const rewrite = rewriterOf(schema);
  // A rewriter changes ids into ids and nothing else, so that the type stays.
  return rewrite === undefined ? value : (rewrite(value, [], resolve) as T);
}

function rewriterOf(schema: z.core.$ZodType): Rewrite | undefined {
  const known = rewriters.get(schema);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const made = makeRewriter(schema);
  rewriters.set(schema, made ?? 'none');
  return made;
}

function makeRewriter(schema: z.core.$ZodType): Rewrite | undefined {
  const target = targetOfValue(schema);
  if (target !== undefined) return (value, path, resolve) => (typeof value === 'string' ? resolve(target, value, path) : value);
  // The definition of every built-in schema is one of `$ZodTypes`, told apart by `type`; ours are all built in.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return rewriterOf(def.innerType);
    case 'object':
      return objectRewriter(def.shape);
    case 'record':
      return recordRewriter(targetOfKeys(schema), rewriterOf(def.valueType));
    case 'array':
      return listRewriter(rewriterOf(def.element));
    case 'union':
      return unionRewriter(def.options);
    default:
      return undefined;
  }
}

function objectRewriter(shape: Readonly<Record<string, z.core.$ZodType>>): Rewrite | undefined {
  const parts = Object.entries(shape).flatMap(([key, schema]) => {
    const rewrite = rewriterOf(schema);
    return rewrite === undefined ? [] : [[key, rewrite] as const];
  });
  if (parts.length === 0) return undefined;
  return (value, path, resolve) => {
    if (!isRecord(value)) return value;
    const result: Record<string, unknown> = { ...value };
    for (const [key, rewrite] of parts) if (Object.hasOwn(value, key)) result[key] = rewrite(value[key], [...path, key], resolve);
    return result;
  };
}

function recordRewriter(keys: ReferenceTargetName | undefined, rewrite: Rewrite | undefined): Rewrite | undefined {
  if (keys === undefined && rewrite === undefined) return undefined;
  return (value, path, resolve) => {
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).map(([key, one]) => {
      const at = [...path, key];
      return [keys === undefined ? key : resolve(keys, key, at), rewrite === undefined ? one : rewrite(one, at, resolve)] as const;
    });
    return Object.fromEntries(entries);
  };
}

function listRewriter(rewrite: Rewrite | undefined): Rewrite | undefined {
  if (rewrite === undefined) return undefined;
  return (value, path, resolve) =>
    Array.isArray(value) ? value.map((one: unknown, index) => rewrite(one, [...path, index], resolve)) : value;
}

/** Of several forms the one that the value has: a list, or an object whose keys are all known to it. */
function unionRewriter(options: readonly z.core.$ZodType[]): Rewrite | undefined {
  const forms = options.flatMap((schema) => {
    const rewrite = rewriterOf(schema);
    return rewrite === undefined ? [] : [{ fits: fitOf(schema), rewrite }];
  });
  if (forms.length === 0) return undefined;
  const words = new Set(options.flatMap(wordsOf));
  return (value, path, resolve) =>
    words.has(value) ? value : (forms.find(({ fits }) => fits(value))?.rewrite(value, path, resolve) ?? value);
}

/** The words that a form admits, which are no references. */
function wordsOf(schema: z.core.$ZodType): readonly unknown[] {
  const { def } = (schema as z.core.$ZodTypes)._zod; // as above
  if (def.type === 'literal') return def.values;
  return def.type === 'enum' ? Object.values(def.entries) : [];
}

function fitOf(schema: z.core.$ZodType): (value: unknown) => boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod; // as above
  switch (def.type) {
    case 'optional':
      return fitOf(def.innerType);
    case 'object':
      return (value) => isRecord(value) && Object.keys(value).every((key) => Object.hasOwn(def.shape, key));
    case 'record':
      return isRecord;
    case 'array':
      return Array.isArray;
    case 'union': {
      const fits = def.options.map(fitOf);
      return (value) => fits.some((one) => one(value));
    }
    default:
      return (value) => typeof value === 'string';
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
