import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** How it was found out whether the policy is complied with (確認の方法). */
export type CheckMethod = 'interview' | 'questionnaire' | 'document-review' | 'on-site-inspection' | 'log-review' | 'tool' | 'other';

/**
 * A check whether the policy is complied with (遵守状況の確認), in the course of operation. Audits and self-checks are records of their own, in `review`.
 *
 * @see 6(7)
 */
export interface ComplianceCheck {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The day on which it was made. A day to come is a plan. */
  readonly on?: CivilDate;
  /** The role that made it. */
  readonly by?: string;
  /** How. `[]` says in no way. */
  readonly methods?: readonly CheckMethod[];
  /** What it reached: the whole body, or some units. */
  readonly scope?: 'municipality' | readonly string[];
  /** What it found. */
  readonly result?: 'compliant' | 'deviations' | 'unknown';
  /** The record of it. */
  readonly document?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link ComplianceCheck}. */
export const complianceCheckSchema = contract<ComplianceCheck>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      on: z.exactOptional(civilDateSchema.meta(bilingual('実施日', '確認をした日', 'The day on which it was made'))),
      by: z.exactOptional(referenceTo('role', '確認者', '確認をした役割のID', 'The role id that made it')),
      methods: z.exactOptional(
        z
          .array(z.enum(['interview', 'questionnaire', 'document-review', 'on-site-inspection', 'log-review', 'tool', 'other']))
          .meta(bilingual('方法', '確認の方法の一覧', 'How it was made')),
      ),
      scope: z.exactOptional(
        z
          .union([z.literal('municipality'), z.array(referenceTo('unit'))])
          .meta(bilingual('範囲', 'municipality（全体）、又は部署のIDの一覧', 'municipality for the whole body, or unit ids')),
      ),
      result: z.exactOptional(
        z
          .enum(['compliant', 'deviations', 'unknown'])
          .meta(bilingual('結果', '守られていたか、逸脱があったか', 'Whether it found compliance or deviations')),
      ),
      document: z.exactOptional(referenceTo('document', '記録', '確認の記録の文書ID', 'The document id of its record')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('遵守状況の確認', 'ポリシーの遵守状況の確認', 'A check whether the policy is complied with')),
);
