import * as z from 'zod';
import { noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** An information system (情報システム). Where systems are declared, `system` of a node names one of them. @see 2(2) @see 4(2)① */
export interface InformationSystem {
  readonly title?: string;
  readonly note?: string;
}

/** Reads an {@link InformationSystem}. */
export const informationSystemSchema = contract<InformationSystem>()(
  z
    .strictObject({ title: z.exactOptional(titleSchema), note: z.exactOptional(noteSchema) })
    .meta(bilingual('情報システム', '情報システム', 'An information system')),
);
