import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** Technical security, per system (技術的セキュリティ). @see 6(6) */
export interface Technical {
  readonly note?: string;
}

/** Reads a {@link Technical} section. */
export const technicalSchema = contract<Technical>()(
  z
    .strictObject({ note: z.exactOptional(noteSchema) })
    .meta(bilingual('技術的セキュリティ', '情報システムごとの技術的な対策', 'Technical security, per system')),
);
