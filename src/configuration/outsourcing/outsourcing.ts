import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** Outsourcing, cloud services and social media (業務委託・外部サービス). @see 6(8) */
export interface Outsourcing {
  readonly note?: string;
}

/** Reads an {@link Outsourcing} section. */
export const outsourcingSchema = contract<Outsourcing>()(
  z
    .strictObject({ note: z.exactOptional(noteSchema) })
    .meta(
      bilingual('業務委託・外部サービス', '業務委託、外部サービス、ソーシャルメディア', 'Outsourcing, cloud services and social media'),
    ),
);
