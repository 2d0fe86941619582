import * as z from 'zod';
import type { AudienceId } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { audienceListSchema } from './audience-list';

/** What was done to raise awareness (啓発): a notice, an exercise. One that lies ahead has not been done. @see 6(5) @see 5 */
export interface AwarenessActivity {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The day it was done. */
  readonly on?: CivilDate;
  /** Whom it reached. `[]`: nobody. Absent: unknown. */
  readonly audiences?: readonly AudienceId[];
  /** By what means: notices, posters, exercises with mail attacks. */
  readonly means?: string;
  /** Where the record of it is kept. */
  readonly record?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads an {@link AwarenessActivity}. */
export const awarenessActivitySchema = contract<AwarenessActivity>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      on: z.exactOptional(civilDateSchema.meta(bilingual('実施日', '実施の日', 'The day it was done'))),
      audiences: z.exactOptional(
        audienceListSchema.meta(bilingual('対象者', '届いた職員等の区分。[] は「だれにも」', 'Whom it reached; []: nobody')),
      ),
      means: z.exactOptional(textSchema.meta(bilingual('方法', '注意喚起、掲示、標的型攻撃メールの訓練など', 'By what means'))),
      record: z.exactOptional(textSchema.meta(bilingual('記録', '記録の所在', 'Where the record of it is kept'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('啓発', '職員等に対する啓発', 'What was done to raise awareness')),
);
