import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** A role in the organization (役割・職). Its name is data: names differ between municipalities. */
export interface Role {
  /** What it is called here: `最高情報セキュリティ責任者（CISO）`. */
  readonly title?: string;
  /** Who holds it. The same holder in two roles is one person. */
  readonly holder?: string;
  /** Whether the role may approve exceptions (例外措置の承認権限). Absent: unknown. */
  readonly mayApproveExceptions?: boolean;
  /** First day in the role. */
  readonly from?: CivilDate;
  /** Last day in the role, included. */
  readonly until?: CivilDate;
  readonly note?: string;
}

/** Reads a {@link Role}. */
export const roleSchema = contract<Role>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      holder: z.exactOptional(textSchema.meta(bilingual('就任者', '役割を担う者', 'Who holds it'))),
      mayApproveExceptions: z.exactOptional(
        z.boolean().meta(bilingual('例外措置の承認権限', '例外措置を承認できるか', 'Whether the role may approve exceptions')),
      ),
      from: z.exactOptional(civilDateSchema.meta(bilingual('開始日', '就任の初日', 'First day in the role'))),
      until: z.exactOptional(civilDateSchema.meta(bilingual('終了日', '就任の末日（その日を含む）', 'Last day in the role, included'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('役割', '組織体制の中の役割', 'A role in the organization')),
);
