import type * as z from 'zod';
import { targetOfKeys } from './references';

/** How a declaration is laid out (宣言の構成): the sections that hold sections or single facts, and those that hold records by id, by pointer. */
export interface Sections {
  readonly groups: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  /** Of the records, those that say something of things declared elsewhere, fact by fact. */
  readonly facts: ReadonlySet<string>;
}

/** Reads the layout off the schema: objects are groups down to the first record, list or choice. */
export function sectionsOf(schema: z.core.$ZodType): Sections {
  const groups = new Set<string>();
  const records = new Set<string>();
  const facts = new Set<string>();
  const visit = (one: z.core.$ZodType, pointer: string): void => {
    // The definition of every built-in schema is one of `$ZodTypes`, told apart by `type`; ours are all built in.
    const { def } = (one as z.core.$ZodTypes)._zod;
    if (def.type === 'optional') visit(def.innerType, pointer);
    else if (def.type === 'record') {
      records.add(pointer);
      if (targetOfKeys(one) !== undefined) facts.add(pointer);
    } else if (def.type === 'object') {
      groups.add(pointer);
      for (const [key, inner] of Object.entries(def.shape)) visit(inner, `${pointer}/${key}`);
    }
  };
  visit(schema, '');
  return { groups, records, facts };
}
