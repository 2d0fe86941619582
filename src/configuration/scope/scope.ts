import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** What the policy covers (適用範囲). @see 4(1) */
export interface DeclaredScope {
  readonly note?: string;
}

/** Reads a {@link DeclaredScope} section. */
export const scopeSchema = contract<DeclaredScope>()(
  z.strictObject({ note: z.exactOptional(noteSchema) }).meta(bilingual('適用範囲', '対象となる機関', 'What the policy covers')),
);
