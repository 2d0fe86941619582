import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { bodySchema, type DeclaredBody } from './body';

/** What the policy covers (適用範囲). @see 4(1) */
export interface DeclaredScope {
  /** The bodies, by id (機関). */
  readonly bodies?: Readonly<Record<string, DeclaredBody>>;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link DeclaredScope} section. */
export const scopeSchema = contract<DeclaredScope>()(
  z
    .strictObject({
      bodies: z.exactOptional(recordOf(bodySchema).meta(bilingual('機関', 'IDごとの機関', 'The bodies, by id'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('適用範囲', '対象となる機関', 'What the policy covers')),
);
