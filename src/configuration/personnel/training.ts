import * as z from 'zod';
import type { AudienceId } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { audienceListSchema } from './audience-list';

/** A training (教育・研修) as it was held; one that lies ahead has not been. @see 6(5) */
export interface Training {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The day it was held; of one that took several, the last. */
  readonly on?: CivilDate;
  /** For whom it was held. `[]`: nobody. Absent: unknown. */
  readonly audiences?: readonly AudienceId[];
  /** What it was about. */
  readonly topics?: readonly string[];
  /** How many people were to attend (対象者数). */
  readonly invited?: number;
  /** How many attended (受講者数). */
  readonly attended?: number;
  /** How long it took, in hours. */
  readonly hours?: number;
  /** Where the record of attendance is kept. */
  readonly record?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Training}. */
export const trainingSchema = contract<Training>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      on: z.exactOptional(civilDateSchema.meta(bilingual('実施日', '実施の日。数日にわたるものは最後の日', 'The day it was held'))),
      audiences: z.exactOptional(
        audienceListSchema.meta(bilingual('対象者', '対象とした職員等の区分。[] は「だれにも」', 'For whom it was held; []: nobody')),
      ),
      topics: z.exactOptional(z.array(textSchema).meta(bilingual('内容', '取り上げた内容', 'What it was about'))),
      invited: z.exactOptional(
        z
          .int()
          .min(0)
          .meta(bilingual('対象者数', '受講すべき者の人数', 'How many people were to attend')),
      ),
      attended: z.exactOptional(
        z
          .int()
          .min(0)
          .meta(bilingual('受講者数', '受講した者の人数', 'How many attended')),
      ),
      hours: z.exactOptional(
        z
          .number()
          .min(0)
          .meta(bilingual('時間', '所要時間（単位は時間）', 'How long it took, in hours')),
      ),
      record: z.exactOptional(textSchema.meta(bilingual('受講の記録', '記録の所在', 'Where the record of attendance is kept'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('教育', '職員等に対する教育・研修', 'A training')),
);
