import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** The rules for the use of external services (外部サービスの利用に係る規定). @see 6(8) */
export interface CloudRules {
  /** The document that lays them down, by id. Since when they hold stands there. Absent: unknown. */
  readonly document?: string;
  /** The services to which they apply. `[]`: to none. Absent: unknown. */
  readonly services?: 'all' | readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads {@link CloudRules}. */
export const cloudRulesSchema = contract<CloudRules>()(
  z
    .strictObject({
      document: z.exactOptional(
        referenceTo('document', '文書', '定めた文書のID。策定日は文書に書く', 'The document that lays it down; its days stand there'),
      ),
      services: z.exactOptional(
        z
          .union([z.literal('all'), z.array(referenceTo('cloud-service'))])
          .meta(bilingual('対象のサービス', 'all（すべて）、又は外部サービスのID', 'The services to which they apply: all, or ids')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('外部サービスの利用規定', '外部サービスの利用に係る規定', 'The rules for the use of external services')),
);
