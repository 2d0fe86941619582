import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** What contractors were compared by (選定の観点). `price`, `capability` and `experience` say nothing of security. */
export type SelectionCriterion =
  | 'security-management'
  | 'certification'
  | 'incident-history'
  | 'subcontracting-control'
  | 'data-location'
  | 'price'
  | 'capability'
  | 'experience'
  | 'other';

/** How the contractor was selected (委託事業者の選定). @see 6(8) */
export interface ContractorSelection {
  /** The day of the decision. */
  readonly on?: CivilDate;
  /** The role id that decided. */
  readonly by?: string;
  /** Where the decision is recorded: a number, a file, a place. */
  readonly record?: string;
  /** By what contractors were compared. `none` and `[]` say: by nothing that was laid down. Absent: unknown. A matter of the guideline. */
  readonly criteria?: 'none' | 'unknown' | readonly SelectionCriterion[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link ContractorSelection}. */
export const contractorSelectionSchema = contract<ContractorSelection>()(
  z
    .strictObject({
      on: z.exactOptional(civilDateSchema.meta(bilingual('選定日', '選定を決めた日', 'The day of the decision'))),
      by: z.exactOptional(referenceTo('role', '決定者', '選定を決めた役割のID', 'The role id that decided')),
      record: z.exactOptional(textSchema.meta(bilingual('記録', '選定の記録の所在（決裁番号等）', 'Where the decision is recorded'))),
      criteria: z.exactOptional(
        z
          .union([
            z.enum(['none', 'unknown']),
            z.array(
              z.enum([
                'security-management',
                'certification',
                'incident-history',
                'subcontracting-control',
                'data-location',
                'price',
                'capability',
                'experience',
                'other',
              ]),
            ),
          ])
          .meta(
            bilingual('選定の観点', '何で比べたか。none は「基準なし」', 'By what contractors were compared; none: by nothing laid down'),
          ),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('委託事業者の選定', '委託先をどう選んだか', 'How the contractor was selected')),
);
