import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/**
 * A social media service that the municipality uses (ソーシャルメディアサービス). The unit is the service, not the account: its accounts share its
 * responsible person, and one person may be responsible for several services. It is in use unless its days say otherwise. @see 6(8)
 */
export interface SocialMediaService {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The accounts that the municipality has there. */
  readonly accounts?: readonly string[];
  /** The role id that is responsible for the service. `none`: nobody is. Absent: unknown. */
  readonly responsible?: string;
  /** First day of use. */
  readonly startedOn?: CivilDate;
  /** Last day of use, included. Absent: no end is set. */
  readonly endedOn?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link SocialMediaService}. */
export const socialMediaServiceSchema = contract<SocialMediaService>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      accounts: z.exactOptional(z.array(textSchema).meta(bilingual('アカウント', '市のアカウント', 'The accounts there'))),
      responsible: z.exactOptional(
        z
          .union([z.literal('none'), referenceTo('role')])
          .meta(bilingual('責任者', '責任者の役割のID。none は「置いていない」', 'The role id that is responsible; none: nobody is')),
      ),
      startedOn: z.exactOptional(civilDateSchema.meta(bilingual('利用開始日', '利用の初日', 'First day of use'))),
      endedOn: z.exactOptional(civilDateSchema.meta(bilingual('利用終了日', '利用の末日（その日を含む）', 'Last day of use, included'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('ソーシャルメディアサービス', '利用するソーシャルメディアサービス', 'A social media service in use')),
);
