import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** In which document something is laid down, and since when (定めた文書と策定日). Its own day and the document's must both have come. */
export interface Adoption {
  /** The document, by id. Its own `adoptedOn` counts too. */
  readonly document?: string;
  /** The day on which it was adopted. May be left to the document. */
  readonly adoptedOn?: CivilDate;
}

/** The keys of an {@link Adoption}, for the schemas of what is laid down. */
export const adoptionShape = {
  document: z.exactOptional(referenceTo('document', '文書', '定めた文書のID', 'The document that lays it down')),
  adoptedOn: z.exactOptional(
    civilDateSchema.meta(
      bilingual('策定日', '定めた日。文書の策定日に任せてもよい', 'The day of its adoption; may be left to the document'),
    ),
  ),
};

/** Reads an {@link Adoption}. */
export const adoptionSchema = contract<Adoption>()(z.strictObject(adoptionShape));
