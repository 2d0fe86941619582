import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** How a contractor's measures were looked at (確認の方法). */
export type ConfirmationMethod =
  | 'site-visit'
  | 'document-review'
  | 'questionnaire'
  | 'interview'
  | 'audit-report'
  | 'certificate'
  | 'other';

/** One confirmation that the contractor's measures are in place (委託事業者の対策の確認). @see 6(8) */
export interface Confirmation {
  /** The day of the confirmation (確認日): `YYYY-MM-DD`. */
  readonly on?: CivilDate;
  /** The role id that confirmed. */
  readonly by?: string;
  /** How the measures were looked at (方法). */
  readonly method?: ConfirmationMethod;
  /** What it showed: the necessary measures are in place, or some are lacking. */
  readonly result?: 'in-place' | 'lacking' | 'unknown';
  /** Where it is recorded. */
  readonly record?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Confirmation}. */
export const confirmationSchema = contract<Confirmation>()(
  z
    .strictObject({
      on: z.exactOptional(civilDateSchema.meta(bilingual('確認日', '確認した日', 'The day of the confirmation'))),
      by: z.exactOptional(referenceTo('role', '確認者', '確認した役割のID', 'The role id that confirmed')),
      method: z.exactOptional(
        z
          .enum(['site-visit', 'document-review', 'questionnaire', 'interview', 'audit-report', 'certificate', 'other'])
          .meta(bilingual('方法', '確認の方法', 'How the measures were looked at')),
      ),
      result: z.exactOptional(
        z
          .enum(['in-place', 'lacking', 'unknown'])
          .meta(bilingual('結果', '必要な対策がとられているか、欠けているか', 'Whether the measures are in place, or some are lacking')),
      ),
      record: z.exactOptional(textSchema.meta(bilingual('記録', '確認の記録の所在', 'Where it is recorded'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('対策の確認', '委託事業者の対策を確かめた記録', "A confirmation that the contractor's measures are in place")),
);
