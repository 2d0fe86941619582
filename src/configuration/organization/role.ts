import * as z from 'zod';
import { guidelineRoles, type RoleId } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { idsOf } from '../notation/id-schema';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type Tenure, tenureSchema } from './tenure';

/** A role in the organization (役割・職). Its name is data: names differ between municipalities. */
export interface Role {
  /** What it is called here: `最高情報セキュリティ責任者（CISO）`. */
  readonly title?: string;
  /** Which role of the guideline's vocabulary it is (ガイドラインの役割), for readers: no rule of the policy asks. */
  readonly kind?: RoleId | 'other';
  /** The unit that it belongs to. */
  readonly unit?: string;
  /** Who holds it; `none` if nobody does (欠員). The same holder in two roles is one person. */
  readonly holder?: string;
  /** Whether the role may approve exceptions (例外措置の承認権限). Absent: unknown. */
  readonly mayApproveExceptions?: boolean;
  /** First day of the holder in the role. */
  readonly from?: CivilDate;
  /** Last day of the holder in the role, included. */
  readonly until?: CivilDate;
  /** Who held it before. */
  readonly formerHolders?: readonly Tenure[];
  /** Roles that nobody may hold together with this one (兼務の禁止), as the municipality has decided. Said on one side, it holds on both. */
  readonly exclusiveWith?: readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Role}. */
export const roleSchema = contract<Role>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(
        z
          .enum([...idsOf(guidelineRoles), 'other'])
          .meta(bilingual('種別', 'ガイドラインの役割のどれに当たるか', "Which role of the guideline's vocabulary it is")),
      ),
      unit: z.exactOptional(referenceTo('unit', '部署', '属する部署のID', 'The id of the unit that it belongs to')),
      holder: z.exactOptional(textSchema.meta(bilingual('就任者', '役割を担う者。欠員なら none', 'Who holds it; "none" if nobody does'))),
      mayApproveExceptions: z.exactOptional(
        z.boolean().meta(bilingual('例外措置の承認権限', '例外措置を承認できるか', 'Whether the role may approve exceptions')),
      ),
      from: z.exactOptional(civilDateSchema.meta(bilingual('開始日', '就任の初日', 'First day in the role'))),
      until: z.exactOptional(civilDateSchema.meta(bilingual('終了日', '就任の末日（その日を含む）', 'Last day in the role, included'))),
      formerHolders: z.exactOptional(z.array(tenureSchema).meta(bilingual('前任者', '以前の就任者の一覧', 'Who held it before'))),
      exclusiveWith: z.exactOptional(
        z
          .array(referenceTo('role'))
          .meta(bilingual('兼務の禁止', '兼ねてはならない役割のIDの一覧', 'The ids of roles that nobody may hold together with it')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('役割', '組織体制の中の役割', 'A role in the organization')),
);
