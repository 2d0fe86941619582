import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** What a review is about (見直しの対象). The policy is the basic policy and the control standards; procedures and other rules are related to it. @see 2(4) */
export type RevisedPart = 'basic-policy' | 'control-standards' | 'related-rules';

/** A review of the policy (見直し), whether it changed something or not. The adoption of an edition is one. @see 6(9) @see 8 */
export interface Revision {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The day on which it was decided. */
  readonly on?: CivilDate;
  /** What was reviewed. */
  readonly of?: readonly RevisedPart[];
  /** The findings that gave rise to it; `[]`: none did. */
  readonly findings?: readonly string[];
  /** The changes of circumstances that gave rise to it; `[]`: none did. */
  readonly changes?: readonly string[];
  /** The risk analyses that it rests on; `[]`: on none. */
  readonly basedOn?: readonly string[];
  /** Whether something was changed (結果). */
  readonly result?: 'revised' | 'no-change' | 'unknown';
  /** The role id that decided. */
  readonly by?: string;
  /** Where the decision is recorded. */
  readonly record?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Revision}. */
export const revisionSchema = contract<Revision>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      on: z.exactOptional(civilDateSchema.meta(bilingual('決定日', '見直しを決定した日', 'The day on which it was decided'))),
      of: z.exactOptional(
        z
          .array(z.enum(['basic-policy', 'control-standards', 'related-rules']))
          .meta(bilingual('対象', '見直したもの', 'What was reviewed')),
      ),
      findings: z.exactOptional(
        z
          .array(referenceTo('review-finding', '指摘事項', '指摘事項のID', 'The id of a finding'))
          .meta(bilingual('きっかけの指摘', 'きっかけとなった指摘事項', 'The findings that gave rise to it')),
      ),
      changes: z.exactOptional(
        z
          .array(referenceTo('change', '状況の変化', '状況の変化のID', 'The id of a change of circumstances'))
          .meta(bilingual('きっかけの変化', 'きっかけとなった状況の変化', 'The changes of circumstances that gave rise to it')),
      ),
      basedOn: z.exactOptional(
        z
          .array(referenceTo('risk-analysis', 'リスク分析', 'リスク分析のID', 'The id of a risk analysis'))
          .meta(bilingual('踏まえた分析', '踏まえたリスク分析', 'The risk analyses that it rests on')),
      ),
      result: z.exactOptional(
        z.enum(['revised', 'no-change', 'unknown']).meta(bilingual('結果', '改めたか、変更なしか', 'Whether something was changed')),
      ),
      by: z.exactOptional(referenceTo('role', '決定者', '決定した役割のID', 'The role id that decided')),
      record: z.exactOptional(textSchema.meta(bilingual('記録', '決定の記録の所在', 'Where the decision is recorded'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('見直し', 'ポリシーの見直し', 'A review of the policy')),
);
