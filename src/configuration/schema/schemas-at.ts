import * as z from 'zod';
import type { Segment } from '../reading/pointer';

/** The schemas of which a value at a place may follow one: no wrappers, and a union as its options. */
export function schemasAt(schema: z.core.$ZodType, path: readonly Segment[]): readonly z.core.$ZodType[] {
  let schemas: readonly z.core.$ZodType[] = options(schema);
  for (const segment of path) schemas = schemas.flatMap((one) => step(one, segment)).flatMap(options);
  return schemas;
}

/** The keys that a schema knows at a place, for suggesting the nearest one to an unknown key. */
export function keysAt(schema: z.core.$ZodType, path: readonly Segment[]): readonly string[] {
  return [...new Set(schemasAt(schema, path).flatMap((one) => (isObject(one) ? Object.keys(one._zod.def.shape) : [])))];
}

/** The keys that a schema knows at a place, with their Japanese titles. A title that several keys share names none of them. */
export function titlesAt(schema: z.core.$ZodType, path: readonly Segment[]): readonly (readonly [key: string, title: string])[] {
  const keys = new Map<string, Set<string>>();
  for (const one of schemasAt(schema, path)) {
    for (const [key, inner] of isObject(one) ? Object.entries(one._zod.def.shape) : []) {
      const title = titleOf(inner);
      if (title !== undefined) keys.set(title, (keys.get(title) ?? new Set()).add(key));
    }
  }
  return [...keys].flatMap(([title, [key, ...others]]) => (key === undefined || others.length > 0 ? [] : [[key, title] as const]));
}

/** The numbers that may stand at a place: whether they are whole ones, and from which on. */
export interface NumberForm {
  readonly whole: boolean;
  readonly minimum: number | undefined;
}

/** What may stand at a place besides words, lists and records: numbers, days and other texts. */
export interface PlainForms {
  readonly numbers: readonly NumberForm[];
  readonly dates: boolean;
  readonly texts: boolean;
}

/** The plain values that a schema allows at a place. */
export function plainFormsAt(schema: z.core.$ZodType, path: readonly Segment[]): PlainForms {
  // What a schema checks is read where it is public: in its JSON Schema.
  const plain = schemasAt(schema, path).flatMap(
    (one) => (['number', 'string'].includes((one as z.core.$ZodTypes)._zod.def.type) ? [z.toJSONSchema(one)] : []), // as in `options`
  );
  const texts = plain.filter(({ type }) => type === 'string');
  return {
    numbers: plain.flatMap(({ type, minimum }) =>
      type === 'integer' || type === 'number'
        ? [{ whole: type === 'integer', minimum: typeof minimum === 'number' ? minimum : undefined }]
        : [],
    ),
    dates: texts.some(({ format }) => format === 'date'),
    texts: texts.some(({ format }) => format !== 'date'),
  };
}

/** The title of a schema, or of what it wraps. */
function titleOf(schema: z.core.$ZodType): string | undefined {
  const title = z.globalRegistry.get(schema)?.title;
  if (title !== undefined) return title;
  const { def } = (schema as z.core.$ZodTypes)._zod; // as in `options`
  return def.type === 'optional' ? titleOf(def.innerType) : undefined;
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
