import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** Personnel security (人的セキュリティ). @see 6(5) */
export interface Personnel {
  readonly note?: string;
}

/** Reads a {@link Personnel} section. */
export const personnelSchema = contract<Personnel>()(
  z
    .strictObject({ note: z.exactOptional(noteSchema) })
    .meta(bilingual('人的セキュリティ', '職員等の遵守事項、教育、啓発', 'Personnel security')),
);
