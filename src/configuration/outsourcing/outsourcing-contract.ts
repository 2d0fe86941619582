import * as z from 'zod';
import { type ContractItem, contractItems } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { idsOf, recordOf } from '../notation/id-schema';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type Confirmation, confirmationSchema } from './confirmation';
import { type ContractAction, contractActionSchema } from './contract-action';
import { type ContractorSelection, contractorSelectionSchema } from './contractor-selection';
import { type Oversight, oversightSchema } from './oversight';
import { type Subcontractor, subcontractorSchema } from './subcontractor';

/**
 * A contract by which work is outsourced (業務委託の契約). It is under way unless its dates say that it has not begun or is over. A contract that is
 * renewed begins anew: declare it as one of its own, or, if it renews itself or is prolonged on the same terms, the days in `renewals`.
 *
 * @see 6(7)
 * @see 6(8)
 */
export interface OutsourcingContract {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The contractor's name. */
  readonly contractor?: string;
  /** The party that the contractor is in the network, by id. */
  readonly party?: string;
  /** The systems it is about (情報システム). */
  readonly systems?: readonly string[];
  /** The data sets that the contractor handles, by id. */
  readonly data?: readonly string[];
  /** The day of signing (締結日): `YYYY-MM-DD`. */
  readonly signedOn?: CivilDate;
  /** First day of the work. */
  readonly from?: CivilDate;
  /** Last day of the work, included. Absent: no end is set. */
  readonly until?: CivilDate;
  /**
   * The days from which it was renewed without a new contract, automatically or by agreement (更新日). `[]`: it was not. Absent: unknown, where no last day
   * is set. A matter of the law's transitional relief.
   */
  readonly renewals?: readonly CivilDate[];
  /** `none`: the contractor was not selected by anybody's decision. Absent: unknown. */
  readonly selection?: 'none' | 'unknown' | ContractorSelection;
  /** The security requirements that the contract states. `none` and `[]` say that it states none. Absent: unknown. */
  readonly securityRequirements?: 'none' | 'unknown' | readonly (ContractItem | 'other')[];
  /** The confirmations of the contractor's measures, by id. `{}`: there has been none. Absent: unknown. */
  readonly confirmations?: Readonly<Record<string, Confirmation>>;
  /** The needs to act under the contract and what was done, by id. `{}`: nothing was done. Absent: unknown. */
  readonly actions?: Readonly<Record<string, ContractAction>>;
  /** Those to whom work is passed on, by id. `none` and `{}`: to nobody. Absent: unknown. */
  readonly subcontracting?: 'none' | 'unknown' | Readonly<Record<string, Subcontractor>>;
  /** `none`: nobody follows the work. Absent: unknown. */
  readonly oversight?: 'none' | 'unknown' | Oversight;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads an {@link OutsourcingContract}. */
export const outsourcingContractSchema = contract<OutsourcingContract>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      contractor: z.exactOptional(textSchema.meta(bilingual('委託先', '委託先の名称', "The contractor's name"))),
      party: z.exactOptional(referenceTo('party', '相手方', '委託先に当たる相手方のID', 'The party that the contractor is')),
      systems: z.exactOptional(
        z.array(referenceTo('system')).meta(bilingual('情報システム', '対象の情報システムのID', 'The systems it is about')),
      ),
      data: z.exactOptional(
        z.array(referenceTo('data')).meta(bilingual('情報', '委託先が扱う情報のID', 'The data sets that the contractor handles')),
      ),
      signedOn: z.exactOptional(civilDateSchema.meta(bilingual('締結日', '契約を締結した日', 'The day of signing'))),
      from: z.exactOptional(civilDateSchema.meta(bilingual('開始日', '委託期間の初日', 'First day of the work'))),
      until: z.exactOptional(civilDateSchema.meta(bilingual('終了日', '委託期間の末日（その日を含む）', 'Last day of the work, included'))),
      renewals: z.exactOptional(
        z
          .array(civilDateSchema)
          .meta(
            bilingual(
              '更新日',
              '自動更新などで更新された日の一覧。空は「更新していない」',
              'The days from which it was renewed, automatically or by agreement; empty: it was not',
            ),
          ),
      ),
      selection: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), contractorSelectionSchema])
          .meta(bilingual('選定', '委託先の選定。none は「選定していない」', 'How the contractor was selected; none: it was not')),
      ),
      securityRequirements: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), z.array(z.enum([...idsOf(contractItems), 'other']))])
          .meta(
            bilingual(
              'セキュリティ要件',
              '契約に明記した事項。空の一覧は「なし」',
              'The security requirements that the contract states; an empty list says none',
            ),
          ),
      ),
      confirmations: z.exactOptional(
        recordOf(confirmationSchema).meta(
          bilingual('対策の確認', 'IDごとの確認。空は「していない」', 'The confirmations by id; empty: none'),
        ),
      ),
      actions: z.exactOptional(
        recordOf(contractActionSchema).meta(
          bilingual('契約に基づく措置', 'IDごとの措置。空は「とっていない」', 'What was done under it, by id; empty: nothing'),
        ),
      ),
      subcontracting: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), recordOf(subcontractorSchema)])
          .meta(bilingual('再委託', 'IDごとの再委託先。none は「再委託なし」', 'Those to whom work is passed on, by id; none: nobody')),
      ),
      oversight: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), oversightSchema])
          .meta(bilingual('委託中の監督', '運用中の監督。none は「していない」', 'How the work is followed; none: it is not')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('業務委託の契約', '業務を委託する契約', 'A contract by which work is outsourced')),
);
