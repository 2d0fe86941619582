import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** Evaluation and review (評価・見直し). @see 6(9) */
export interface Review {
  readonly note?: string;
}

/** Reads a {@link Review} section. */
export const reviewSchema = contract<Review>()(
  z
    .strictObject({ note: z.exactOptional(noteSchema) })
    .meta(bilingual('評価・見直し', '監査、自己点検、リスク分析、見直し', 'Evaluation and review')),
);
