import * as z from 'zod';
import { longestId } from './ids';

/** What the JSON Schema says of ids. The parser decides with {@link problemOfId}, so that a bad id does not hide what stands below it. */
const idSchema = z
  .string()
  .meta({ minLength: 1, maxLength: longestId, pattern: '^(?!(?:__proto__|constructor|prototype)$)\\S(?:.*\\S)?$' });

/** A record of things by id (IDをキーとする一覧). */
export function recordOf<Schema extends z.ZodType>(schema: Schema): z.ZodRecord<z.ZodString, Schema> {
  return z.record(idSchema, schema);
}

/** The ids of a table of policy data, for an enum. */
export function idsOf<const Id extends string>(records: readonly { readonly id: Id }[]): readonly Id[] {
  return records.map(({ id }) => id);
}
