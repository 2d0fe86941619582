import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** A need to act under a contract, and what was done (契約に基づく措置). @see 6(8) */
export interface ContractAction {
  /** Since when there is a need. A confirmation that finds measures lacking is one by itself. */
  readonly needSince?: CivilDate;
  /** The day on which it was done. Absent: unknown. */
  readonly takenOn?: CivilDate;
  /** What was done: a demand for improvement, an inspection, a suspension of payment. */
  readonly what?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link ContractAction}. */
export const contractActionSchema = contract<ContractAction>()(
  z
    .strictObject({
      needSince: z.exactOptional(civilDateSchema.meta(bilingual('必要が生じた日', '措置が必要になった日', 'Since when there is a need'))),
      takenOn: z.exactOptional(civilDateSchema.meta(bilingual('実施日', '措置をとった日', 'The day on which it was done'))),
      what: z.exactOptional(textSchema.meta(bilingual('内容', '措置の内容（改善の要求、立入検査等）', 'What was done'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('契約に基づく措置', '措置の必要と、とった措置', 'A need to act under the contract, and what was done')),
);
