import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import type { SubjectReference } from './subject-reference';
import { subjectReferenceSchema } from './subject-reference';

/**
 * A recorded exception (例外措置の記録): the only approval there is. Only requirements that the text states 「原則として」 can be excepted.
 * Everything but `requirement` and `subjects` may be left out of the declaration, but then the exception is invalid: an unsigned exception is none.
 * @see 6(3)①
 */
export interface Exception {
  /** The requirement it is an exception from: `6.3.1/isolation`. */
  readonly requirement: string;
  /** What it covers (対象). */
  readonly subjects: readonly SubjectReference[];
  /** Why (理由). */
  readonly reason?: string;
  /** The role id that asked for it. */
  readonly requestedBy?: string;
  /** The role id that approved it: one that may approve, held by somebody other than the requester. */
  readonly approvedBy?: string;
  /** The day of approval (承認日): `YYYY-MM-DD`. */
  readonly approvedOn?: CivilDate;
  /** First day. */
  readonly from?: CivilDate;
  /** Last day, included. */
  readonly until?: CivilDate;
  /** For flows with external parties a review date may stand in for the last day (statutory links). */
  readonly reviewBy?: CivilDate;
  /** Compensating measures (代替措置). */
  readonly compensating?: readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads an {@link Exception}. */
export const exceptionSchema = contract<Exception>()(
  z
    .strictObject({
      requirement: referenceTo(
        'requirement',
        '要求事項',
        '例外とする要求事項のID（6.3.1/isolation 等）',
        'The id of the requirement it is an exception from',
      ),
      subjects: z.array(subjectReferenceSchema).meta(bilingual('対象', '例外の対象', 'What it covers')),
      reason: z.exactOptional(textSchema.meta(bilingual('理由', '例外とする理由', 'Why'))),
      requestedBy: z.exactOptional(referenceTo('role', '申請者', '申請した役割のID', 'The role id that asked for it')),
      approvedBy: z.exactOptional(referenceTo('role', '承認者', '承認した役割のID', 'The role id that approved it')),
      approvedOn: z.exactOptional(civilDateSchema.meta(bilingual('承認日', '承認の日', 'The day of approval'))),
      from: z.exactOptional(civilDateSchema.meta(bilingual('開始日', '適用の初日', 'First day'))),
      until: z.exactOptional(civilDateSchema.meta(bilingual('終了日', '適用の末日（その日を含む）', 'Last day, included'))),
      reviewBy: z.exactOptional(
        civilDateSchema.meta(
          bilingual(
            '見直し期限',
            '法令による接続で終了日に代わる見直しの日',
            'A review date in place of the last day, for statutory links',
          ),
        ),
      ),
      compensating: z.exactOptional(z.array(textSchema).meta(bilingual('代替措置', '代替措置の一覧', 'Compensating measures'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('例外措置', '承認された例外の記録', 'A recorded exception')),
);
