import type * as z from 'zod';
import type { Segment } from '../reading/pointer';

/** The keys that a schema knows at a place, for suggesting the nearest one to an unknown key. */
export function keysAt(schema: z.core.$ZodType, path: readonly Segment[]): readonly string[] {
  let schemas: readonly z.core.$ZodType[] = options(schema);
  for (const segment of path) schemas = schemas.flatMap((one) => step(one, segment)).flatMap(options);
  return [...new Set(schemas.flatMap((one) => (isObject(one) ? Object.keys(one._zod.def.shape) : [])))];
}

/** A schema without its wrappers; a union as its options. */
function options(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  // The definition of every built-in schema is one of `$ZodTypes`, told apart by `type`; ours are all built in.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return options(def.innerType);
  if (def.type === 'lazy') return options(def.getter());
  if (def.type === 'union') return def.options.flatMap(options);
  return [schema];
}

function step(schema: z.core.$ZodType, segment: Segment): readonly z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod; // as above
  if (def.type === 'object') {
    const next = def.shape[String(segment)];
    return next === undefined ? [] : [next];
  }
  if (def.type === 'record') return [def.valueType];
  if (def.type === 'array') return [def.element];
  return [];
}

function isObject(schema: z.core.$ZodType): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}
