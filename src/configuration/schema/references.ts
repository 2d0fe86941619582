import type * as z from 'zod';
import type { Bilingual } from '../../policy/index';
import { recordOf } from '../notation/id-schema';
import { textSchema } from '../notation/notation-schemas';
import { type RecordKind, type RecordKindEntry, recordKinds } from '../records/record-kinds';
import { bilingual } from './describe';

/** Things that have sections of their own and are referred to, but are never the subject of a result by that name. */
const furtherTargets = {
  place: { what: { ja: '機器・相手方', en: 'node or party' }, kinds: ['node', 'party'] },
  crossing: { what: { ja: '境界・接続口', en: 'boundary or exit' }, kinds: ['boundary', 'exit'] },
} as const satisfies Readonly<Record<string, { readonly what: Bilingual; readonly kinds: readonly RecordKind[] }>>;

const registers = {
  exception: { what: { ja: '例外', en: 'exception' }, section: ['exceptions'] },
  judgement: { what: { ja: '判断', en: 'judgement' }, section: ['judgements'] },
} as const satisfies Readonly<Record<string, { readonly what: Bilingual; readonly section: readonly string[] }>>;

/** What an id can refer to (参照の対象). `requirement` is one of the policy's, not of the declaration's. */
export type ReferenceTargetName = RecordKind | keyof typeof furtherTargets | keyof typeof registers | 'requirement';

/** Something that an id can refer to: what it is called, the sections that declare it. */
export interface ReferenceTarget {
  readonly what: Bilingual;
  readonly sections: readonly (readonly string[])[];
  readonly resolvedWhileDeclared: boolean;
}

/** What a target is. */
export function referenceTarget(name: Exclude<ReferenceTargetName, 'requirement'>): ReferenceTarget {
  if (name === 'place' || name === 'crossing') {
    const { what, kinds } = furtherTargets[name];
    return { what, sections: kinds.map((kind) => recordKinds[kind].section), resolvedWhileDeclared: false };
  }
  if (name === 'exception' || name === 'judgement') {
    const { what, section } = registers[name];
    return { what, sections: [section], resolvedWhileDeclared: false };
  }
  const { label, section, resolvedWhileDeclared }: RecordKindEntry = recordKinds[name];
  return { what: label, sections: [section], resolvedWhileDeclared: resolvedWhileDeclared === true };
}

const values = new WeakMap<z.core.$ZodType, ReferenceTargetName>();
const keys = new WeakMap<z.core.$ZodType, ReferenceTargetName>();

/** The id of something declared elsewhere (参照). The parser resolves it, and rewrites it to the id as declared. */
export function referenceTo(target: ReferenceTargetName, ...words: Parameters<typeof bilingual> | readonly []): typeof textSchema {
  const schema = words.length === 0 ? textSchema.clone() : textSchema.meta(bilingual(...words));
  values.set(schema, target);
  return schema;
}

/** A record whose keys are ids of things declared elsewhere (参照をキーとする一覧). */
export function recordByReferenceTo<Schema extends z.ZodType>(
  target: ReferenceTargetName,
  schema: Schema,
  ...words: Parameters<typeof bilingual>
): z.ZodRecord<z.ZodString, Schema> {
  const record = recordOf(schema).meta(bilingual(...words));
  keys.set(record, target);
  return record;
}

/** What a schema's value refers to, if it is a reference. */
export function targetOfValue(schema: z.core.$ZodType): ReferenceTargetName | undefined {
  return values.get(schema);
}

/** What a record's keys refer to, if they are references. */
export function targetOfKeys(schema: z.core.$ZodType): ReferenceTargetName | undefined {
  return keys.get(schema);
}
