import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** What shows that the policy applies in a body (適用の根拠): since when, and by which document. @see 4(1) */
export interface BodyCoverage {
  /** The first day on which the policy applies there. */
  readonly since?: CivilDate;
  /** The document that says so: the policy that the body adopted, or its decision to follow the city's. */
  readonly document?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link BodyCoverage}. */
export const coverageSchema = contract<BodyCoverage>()(
  z
    .strictObject({
      since: z.exactOptional(civilDateSchema.meta(bilingual('適用開始日', '方針が及ぶ最初の日', 'The first day on which it applies'))),
      document: z.exactOptional(referenceTo('document', '根拠文書', '適用を定めた文書のID', 'The id of the document that says so')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('適用', '方針が及ぶことの根拠', 'What shows that the policy applies there')),
);

/** Reads whether the policy applies somewhere: not at all, not known, or with what shows it. */
export const coverageOrNoneSchema = z.union([z.enum(['no', 'unknown']), coverageSchema]);
