import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** What has been changed because of a finding (改善の内容). */
export interface Improvement {
  /** What has been changed (内容). */
  readonly what: string;
}

/** Something that an audit, a self-check or a check of compliance has found wanting (指摘事項). @see 6(9) @see 8 */
export interface ReviewFinding {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The audit that found it, or … */
  readonly audit?: string;
  /** … the self-check, or … */
  readonly selfCheck?: string;
  /** … the check of compliance in the course of operation. One that several brought out may name them all. */
  readonly complianceCheck?: string;
  /** The day on which it was found (発見日): `YYYY-MM-DD`. */
  readonly foundOn?: CivilDate;
  /** Whether it shows that the policy has to be reviewed. */
  readonly policyReview?: 'needed' | 'not-needed' | 'unknown';
  /** By when it is to be mended, the day included. */
  readonly dueBy?: CivilDate;
  /** The day on which it was mended (改善日): `YYYY-MM-DD`. */
  readonly resolvedOn?: CivilDate;
  /** What has been changed. `none`: nothing; `not-needed`: it turned out that nothing has to be, which a person must judge. */
  readonly improvement?: Improvement | 'none' | 'not-needed' | 'unknown';
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const improvementSchema = contract<Improvement>()(
  z
    .strictObject({ what: textSchema.meta(bilingual('内容', '改めたこと', 'What has been changed')) })
    .meta(bilingual('改善', '改善の内容', 'What has been changed')),
);

/** Reads a {@link ReviewFinding}. */
export const reviewFindingSchema = contract<ReviewFinding>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      audit: z.exactOptional(referenceTo('audit', '監査', '見つけた監査のID', 'The audit that found it')),
      selfCheck: z.exactOptional(referenceTo('self-check', '自己点検', '見つけた自己点検のID', 'The self-check that found it')),
      complianceCheck: z.exactOptional(
        referenceTo('compliance-check', '遵守状況の確認', '見つけた遵守状況の確認のID', 'The check of compliance that found it'),
      ),
      foundOn: z.exactOptional(civilDateSchema.meta(bilingual('発見日', '見つかった日', 'The day on which it was found'))),
      policyReview: z.exactOptional(
        z
          .enum(['needed', 'not-needed', 'unknown'])
          .meta(bilingual('ポリシーの見直し', 'ポリシーの見直しが要るか', 'Whether it shows that the policy has to be reviewed')),
      ),
      dueBy: z.exactOptional(civilDateSchema.meta(bilingual('改善の期限', '改善の期限（その日を含む）', 'By when it is to be mended'))),
      resolvedOn: z.exactOptional(civilDateSchema.meta(bilingual('改善日', '改善を終えた日', 'The day on which it was mended'))),
      improvement: z.exactOptional(
        z
          .union([z.enum(['none', 'not-needed', 'unknown']), improvementSchema])
          .meta(
            bilingual(
              '改善の内容',
              '改めたこと。改めていなければ none、改める必要がなければ not-needed',
              'What has been changed; none for nothing, not-needed where nothing has to be',
            ),
          ),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('指摘事項', '監査・自己点検で見つかったこと', 'Something that an audit or a self-check has found wanting')),
);
