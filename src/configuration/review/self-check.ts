import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { findingCountSchema, reviewedScopeSchema } from './reviewed';

/** A self-check (自己点検). @see 6(9) @see 7 */
export interface SelfCheck {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The last day of the self-check. One that has not come yet has not been done. */
  readonly on?: CivilDate;
  /** Who checked themselves: the whole municipality, or these units. */
  readonly scope?: 'municipality' | readonly string[];
  /** The role id that answers for it. */
  readonly by?: string;
  /** How many findings it brought; 0 says that there are none. */
  readonly findings?: number | 'unknown';
  /** Where the results are. */
  readonly report?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link SelfCheck}. */
export const selfCheckSchema = contract<SelfCheck>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      on: z.exactOptional(civilDateSchema.meta(bilingual('実施日', '自己点検の最終日', 'The last day of the self-check'))),
      scope: z.exactOptional(reviewedScopeSchema),
      by: z.exactOptional(referenceTo('role', '責任者', '責任を負う役割のID', 'The role id that answers for it')),
      findings: z.exactOptional(findingCountSchema),
      report: z.exactOptional(textSchema.meta(bilingual('結果', '結果の記録の所在', 'Where the results are'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('自己点検', '自己点検', 'A self-check')),
);
