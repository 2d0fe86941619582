import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** Who answers for what between the provider and the municipality (責任分界). Basis of what is asked of it: guideline. */
export interface ResponsibilitySplit {
  /** The document that lays it down, by id. */
  readonly document?: string;
  /** The day on which it was agreed or established. */
  readonly agreedOn?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link ResponsibilitySplit}. */
export const responsibilitySplitSchema = contract<ResponsibilitySplit>()(
  z
    .strictObject({
      document: z.exactOptional(referenceTo('document', '文書', '分担を定めた文書のID', 'The document that lays it down')),
      agreedOn: z.exactOptional(civilDateSchema.meta(bilingual('確定日', '取り決めた日又は確かめた日', 'The day on which it was agreed'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('責任分界', '事業者と市との責任の分担', 'Who answers for what')),
);
