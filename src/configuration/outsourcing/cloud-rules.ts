import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type Adoption, adoptionShape } from './adoption';

/** The rules for the use of external services (外部サービスの利用に係る規定). @see 6(8) */
export interface CloudRules extends Adoption {
  /** The services to which they apply. `[]`: to none. Absent: unknown. */
  readonly services?: 'all' | readonly string[];
  readonly note?: string;
}

/** Reads {@link CloudRules}. */
export const cloudRulesSchema = contract<CloudRules>()(
  z
    .strictObject({
      ...adoptionShape,
      services: z.exactOptional(
        z
          .union([z.literal('all'), z.array(referenceTo('cloud-service'))])
          .meta(bilingual('対象のサービス', 'all（すべて）、又は外部サービスのID', 'The services to which they apply: all, or ids')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('外部サービスの利用規定', '外部サービスの利用に係る規定', 'The rules for the use of external services')),
);
