import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type ResponsibilitySplit, responsibilitySplitSchema } from './responsibility-split';
import { type ServiceRegistration, serviceRegistrationSchema } from './service-registration';

/** What is done about an external service (外部サービスについての対策). */
export type CloudMeasure =
  | 'access-control'
  | 'multi-factor'
  | 'tenant-restriction'
  | 'encryption'
  | 'log-review'
  | 'settings-review'
  | 'backup'
  | 'exit-arrangement'
  | 'other';

/** An external service that the municipality uses (外部サービス・クラウドサービス). It is in use unless its days say otherwise. @see 6(8) */
export interface CloudService {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** Who provides it (提供者). */
  readonly provider?: string;
  /** First day of use. */
  readonly introducedOn?: CivilDate;
  /** Last day of use, included. Absent: no end is set. */
  readonly endedOn?: CivilDate;
  /** The contract under which it is used, by id. */
  readonly contract?: string;
  /** The data sets that it handles, by id. `[]`: none. Absent: unknown. */
  readonly data?: readonly string[];
  /** The day on which its use was approved under the rules (利用の承認). */
  readonly approvedOn?: CivilDate;
  /** The role id that approved its use. */
  readonly approvedBy?: string;
  /** What is done about it. `none` and `[]` say: nothing. Absent: unknown. */
  readonly measures?: 'none' | 'unknown' | readonly CloudMeasure[];
  /** Its registered evaluations. `none` and `[]` say that it has none. Absent: unknown. A matter of the guideline. */
  readonly registrations?: 'none' | 'unknown' | readonly ServiceRegistration[];
  /** Whether its terms were negotiated, or are the provider's for everybody (定型約款). Absent: unknown. A matter of the guideline. */
  readonly terms?: 'negotiated' | 'standard' | 'unknown';
  /** Who answers for what. `none`: it is not laid down. Absent: unknown. A matter of the guideline. */
  readonly responsibilitySplit?: 'none' | 'unknown' | ResponsibilitySplit;
  /** The countries in which its data centers stand. Absent: unknown. A matter of the guideline. */
  readonly dataCenterCountries?: 'unknown' | readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link CloudService}. */
export const cloudServiceSchema = contract<CloudService>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      provider: z.exactOptional(textSchema.meta(bilingual('提供者', '提供する事業者', 'Who provides it'))),
      introducedOn: z.exactOptional(civilDateSchema.meta(bilingual('利用開始日', '利用の初日', 'First day of use'))),
      endedOn: z.exactOptional(civilDateSchema.meta(bilingual('利用終了日', '利用の末日（その日を含む）', 'Last day of use, included'))),
      contract: z.exactOptional(referenceTo('contract', '契約', '利用の根拠となる契約のID', 'The contract under which it is used')),
      data: z.exactOptional(z.array(referenceTo('data')).meta(bilingual('情報', '扱う情報のID', 'The data sets that it handles'))),
      approvedOn: z.exactOptional(
        civilDateSchema.meta(bilingual('承認日', '規定に基づき利用を承認した日', 'The day on which its use was approved under the rules')),
      ),
      approvedBy: z.exactOptional(referenceTo('role', '承認者', '利用を承認した役割のID', 'The role id that approved its use')),
      measures: z.exactOptional(
        z
          .union([
            z.enum(['none', 'unknown']),
            z.array(
              z.enum([
                'access-control',
                'multi-factor',
                'tenant-restriction',
                'encryption',
                'log-review',
                'settings-review',
                'backup',
                'exit-arrangement',
                'other',
              ]),
            ),
          ])
          .meta(bilingual('対策', 'とっている対策。空の一覧は「なし」', 'What is done about it; an empty list says nothing')),
      ),
      registrations: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), z.array(serviceRegistrationSchema)])
          .meta(bilingual('登録・認証', 'ISMAP等の登録。none は「なし」', 'Its registered evaluations; none: it has none')),
      ),
      terms: z.exactOptional(
        z
          .enum(['negotiated', 'standard', 'unknown'])
          .meta(
            bilingual(
              '契約条件',
              '個別に取り決めたか、事業者の定型の約款のままか',
              "Whether its terms were negotiated or are the provider's",
            ),
          ),
      ),
      responsibilitySplit: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), responsibilitySplitSchema])
          .meta(bilingual('責任分界', '責任の分担。none は「定めていない」', 'Who answers for what; none: it is not laid down')),
      ),
      dataCenterCountries: z.exactOptional(
        z
          .union([z.literal('unknown'), z.array(textSchema)])
          .meta(bilingual('データセンターの国', 'データセンターのある国の名称', 'The countries in which its data centers stand')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('外部サービス', '利用する外部サービス（クラウドサービス）', 'An external (cloud) service in use')),
);
