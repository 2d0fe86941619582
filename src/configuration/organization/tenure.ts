import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** Who held a role before (前任者). What was approved then stays traceable to the one who approved it. */
export interface Tenure {
  /** Who held it (就任者). */
  readonly holder: string;
  /** First day in the role. Absent: not known, and long enough ago. */
  readonly from?: CivilDate;
  /** Last day in the role, included. */
  readonly until: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Tenure}. */
export const tenureSchema = contract<Tenure>()(
  z
    .strictObject({
      holder: textSchema.meta(bilingual('就任者', '役割を担っていた者', 'Who held it')),
      from: z.exactOptional(civilDateSchema.meta(bilingual('開始日', '就任の初日', 'First day in the role'))),
      until: civilDateSchema.meta(bilingual('終了日', '就任の末日（その日を含む）', 'Last day in the role, included')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('前任者', '以前その役割を担っていた者', 'Who held a role before')),
);
