import * as z from 'zod';
import { textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/**
 * How often something is to be done (周期), as the municipality has decided it: the policy contains no interval. A fiscal year (年度) runs from 1 April to
 * 31 March; what is due every fiscal year is overdue once one has ended without it. Days and months count from the day it was last done.
 */
export interface Cycle {
  /** Days, months or fiscal years (単位). */
  readonly unit: 'day' | 'month' | 'fiscal-year';
  /** How many units, 1 or more: `{ unit: 'month', count: 6 }`. */
  readonly count: number;
  /** Where that is laid down: the document and its section, or the decision. */
  readonly source: string;
}

/** Reads a {@link Cycle}. */
export const cycleSchema = contract<Cycle>()(
  z
    .strictObject({
      unit: z.enum(['day', 'month', 'fiscal-year']).meta(bilingual('単位', '日、月、年度のどれか', 'Days, months or fiscal years')),
      count: z
        .int()
        .min(1)
        .meta(bilingual('数', '単位の数（1以上）', 'How many units')),
      source: textSchema.meta(bilingual('根拠', '周期を定めた文書又は決定', 'Where it is laid down')),
    })
    .meta(bilingual('周期', '団体が定めた周期', 'How often, as the municipality has decided it')),
);
