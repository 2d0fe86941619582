import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** Physical security (物理的セキュリティ). @see 6(4) */
export interface Physical {
  readonly note?: string;
}

/** Reads a {@link Physical} section. */
export const physicalSchema = contract<Physical>()(
  z.strictObject({ note: z.exactOptional(noteSchema) }).meta(bilingual('物理的セキュリティ', '物理的な対策', 'Physical security')),
);
