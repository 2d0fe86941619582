import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** The approval of a subcontractor by the municipality (再委託の承認). */
export interface SubcontractApproval {
  /** The day of the approval (承認日): `YYYY-MM-DD`. */
  readonly on?: CivilDate;
  /** The role id that approved. */
  readonly by?: string;
}

/** Somebody to whom a contractor, or a subcontractor, passes work on (再委託先). Basis of what is asked of it: guideline. @see 6(8) */
export interface Subcontractor {
  /** Its name. */
  readonly title?: string;
  /** The id, in the same record, of the subcontractor that passes work on to it. Absent: the contractor itself does. */
  readonly under?: string;
  /** First day of its work. */
  readonly from?: CivilDate;
  /** Last day of its work, included. */
  readonly until?: CivilDate;
  /** `none`: it was not approved. Absent: unknown. */
  readonly approval?: 'none' | 'unknown' | SubcontractApproval;
  /** Whether it passes work on in turn. `some`: to those that name it in `under`. Absent: unknown. */
  readonly passesOn?: 'none' | 'some' | 'unknown';
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link SubcontractApproval}. */
export const subcontractApprovalSchema = contract<SubcontractApproval>()(
  z
    .strictObject({
      on: z.exactOptional(civilDateSchema.meta(bilingual('承認日', '承認した日', 'The day of the approval'))),
      by: z.exactOptional(referenceTo('role', '承認者', '承認した役割のID', 'The role id that approved')),
    })
    .meta(bilingual('再委託の承認', '市による再委託の承認', 'The approval by the municipality')),
);

/** Reads a {@link Subcontractor}. */
export const subcontractorSchema = contract<Subcontractor>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      // No reference: those resolve over sections of the declaration, and this one within its contract. The rule asks about what is not declared.
      under: z.exactOptional(
        textSchema.meta(
          bilingual(
            '委託元の再委託先',
            '再々委託のとき、仕事を渡した再委託先のID。書かなければ委託先から直接',
            'The id of the subcontractor that passes work on to it; absent: the contractor itself',
          ),
        ),
      ),
      from: z.exactOptional(civilDateSchema.meta(bilingual('開始日', '従事の初日', 'First day of its work'))),
      until: z.exactOptional(civilDateSchema.meta(bilingual('終了日', '従事の末日（その日を含む）', 'Last day of its work, included'))),
      approval: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), subcontractApprovalSchema])
          .meta(bilingual('承認', '市の承認。none は「承認していない」', 'The approval; none: it was not approved')),
      ),
      passesOn: z.exactOptional(
        z
          .enum(['none', 'some', 'unknown'])
          .meta(bilingual('再々委託', 'さらに他へ仕事を渡しているか', 'Whether it passes work on in turn')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('再委託先', '委託先から仕事を渡された者', 'Somebody to whom work is passed on')),
);
