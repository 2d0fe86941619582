import * as z from 'zod';
import { noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** A document of the policy or about it (文書). @see 9 @see 10 */
export interface Document {
  readonly title?: string;
  readonly note?: string;
}

/** Reads a {@link Document}. */
export const documentSchema = contract<Document>()(
  z
    .strictObject({ title: z.exactOptional(titleSchema), note: z.exactOptional(noteSchema) })
    .meta(bilingual('文書', 'ポリシーに関する文書', 'A document of the policy or about it')),
);
