import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/**
 * A recorded consideration of whether an audit or a self-check has become necessary (必要性の検討), for those that take place as needed
 * (必要に応じて). @see 6(9) @see 7
 */
export interface ReviewNeed {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** What was considered. */
  readonly of?: readonly ('audit' | 'self-check')[];
  /** The day of the consideration. */
  readonly on?: CivilDate;
  /** The role id that considered it. */
  readonly by?: string;
  /** Whether the need arose. */
  readonly arose?: 'yes' | 'no' | 'unknown';
  /** Why. */
  readonly reason?: string;
  /** By when what is needed is to take place. */
  readonly dueBy?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link ReviewNeed}. */
export const reviewNeedSchema = contract<ReviewNeed>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      of: z.exactOptional(
        z.array(z.enum(['audit', 'self-check'])).meta(bilingual('検討したもの', '監査か自己点検か', 'An audit, a self-check or both')),
      ),
      on: z.exactOptional(civilDateSchema.meta(bilingual('検討日', '検討した日', 'The day of the consideration'))),
      by: z.exactOptional(referenceTo('role', '検討者', '検討した役割のID', 'The role id that considered it')),
      arose: z.exactOptional(z.enum(['yes', 'no', 'unknown']).meta(bilingual('必要の有無', '必要が生じたか', 'Whether the need arose'))),
      reason: z.exactOptional(textSchema.meta(bilingual('理由', 'そう考えた理由', 'Why'))),
      dueBy: z.exactOptional(civilDateSchema.meta(bilingual('期限', '実施の期限（その日を含む）', 'By when it is to take place'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('必要性の検討', '監査・自己点検が要るかどうかの検討', 'Whether an audit or a self-check has become necessary')),
);
