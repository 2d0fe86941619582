import * as z from 'zod';
import { type Cycle, cycleSchema } from '../records/cycle';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/**
 * How often audits and self-checks take place (監査・自己点検の周期). The text lets a municipality choose between a set cycle and doing it as needed
 * (定期的又は必要に応じて); absent: it is not known which it has chosen. @see 6(9) @see 7
 */
export interface ReviewCycles {
  /** The cycle of audits, or as needed (監査の周期). */
  readonly audit?: Cycle | 'as-needed';
  /** The cycle of self-checks, or as needed (自己点検の周期). */
  readonly selfCheck?: Cycle | 'as-needed';
}

const cycleOrNeed = z.union([z.literal('as-needed'), cycleSchema]);

/** Reads {@link ReviewCycles}. */
export const reviewCyclesSchema = contract<ReviewCycles>()(
  z
    .strictObject({
      audit: z.exactOptional(
        cycleOrNeed.meta(bilingual('監査の周期', '団体が定めた周期、又は必要の都度（as-needed）', 'The cycle of audits, or as needed')),
      ),
      selfCheck: z.exactOptional(
        cycleOrNeed.meta(
          bilingual('自己点検の周期', '団体が定めた周期、又は必要の都度（as-needed）', 'The cycle of self-checks, or as needed'),
        ),
      ),
    })
    .meta(bilingual('周期', '監査と自己点検の周期', 'How often audits and self-checks take place')),
);
