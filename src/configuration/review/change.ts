import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** A change of the circumstances of information security (状況の変化): a new threat, a new way of working, a new law. @see 8 */
export interface ChangeOfCircumstances {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The day on which it came about or became known. */
  readonly on?: CivilDate;
  /** Whether it makes new measures necessary. */
  readonly newMeasures?: 'needed' | 'not-needed' | 'unknown';
  /** How far it reaches: on a major one the guideline asks for an evaluation. */
  readonly extent?: 'major' | 'minor' | 'unknown';
  /** By when the policy is to be reviewed because of it, the day included. */
  readonly dueBy?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link ChangeOfCircumstances}. */
export const changeSchema = contract<ChangeOfCircumstances>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      on: z.exactOptional(
        civilDateSchema.meta(bilingual('発生日', '生じた日又は知った日', 'The day on which it came about or became known')),
      ),
      newMeasures: z.exactOptional(
        z
          .enum(['needed', 'not-needed', 'unknown'])
          .meta(bilingual('新たな対策', '新たな対策が要るか', 'Whether it makes new measures necessary')),
      ),
      extent: z.exactOptional(
        z.enum(['major', 'minor', 'unknown']).meta(bilingual('程度', '重大な変化か軽微な変化か', 'How far it reaches')),
      ),
      dueBy: z.exactOptional(
        civilDateSchema.meta(bilingual('見直しの期限', '見直しの期限（その日を含む）', 'By when the policy is to be reviewed')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('状況の変化', '情報セキュリティに関する状況の変化', 'A change of circumstances')),
);
