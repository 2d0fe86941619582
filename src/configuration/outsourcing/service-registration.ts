import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** A registered evaluation of a service (サービスの登録・認証). Basis of what is asked of it: guideline. */
export interface ServiceRegistration {
  /** The scheme (制度). */
  readonly scheme: 'ismap' | 'other';
  /** The number of the entry; the scheme, where it is another. */
  readonly name?: string;
  /** Last day of the registration, included. Absent: unknown. */
  readonly until?: CivilDate;
}

/** Reads a {@link ServiceRegistration}. */
export const serviceRegistrationSchema = contract<ServiceRegistration>()(
  z
    .strictObject({
      scheme: z.enum(['ismap', 'other']).meta(bilingual('制度', '登録・認証の制度', 'The scheme')),
      name: z.exactOptional(
        textSchema.meta(bilingual('名称', '登録番号、又は他の制度の名称', 'The number, or the name of another scheme')),
      ),
      until: z.exactOptional(
        civilDateSchema.meta(bilingual('有効期限', '登録の末日（その日を含む）', 'Last day of the registration, included')),
      ),
    })
    .meta(bilingual('登録・認証', 'サービスの登録・認証', 'A registered evaluation of a service')),
);
