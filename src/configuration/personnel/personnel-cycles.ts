import * as z from 'zod';
import type { AudienceId } from '../../policy/index';
import { type Cycle, cycleSchema } from '../records/cycle';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** A cycle for each group of staff (区分ごとの周期). A group that is left out has none declared. */
export type CycleByAudience = { readonly [A in AudienceId]?: Cycle };

/** How often staff are taught and made aware (教育・啓発の周期), as the municipality has decided it: the policy has no interval. @see 6(5) */
export interface PersonnelCycles {
  /** One for all staff, or one for each group. */
  readonly training?: Cycle | CycleByAudience;
  /** One cycle for all staff, or one for each group (啓発の周期). */
  readonly awareness?: Cycle | CycleByAudience;
}

const byAudienceSchema = contract<CycleByAudience>()(
  z.strictObject({
    'regular-staff': z.exactOptional(cycleSchema),
    'temporary-staff': z.exactOptional(cycleSchema),
    'part-time-staff': z.exactOptional(cycleSchema),
    'assembly-members': z.exactOptional(cycleSchema),
  }),
);

/** Reads {@link PersonnelCycles}. */
export const personnelCyclesSchema = contract<PersonnelCycles>()(
  z
    .strictObject({
      training: z.exactOptional(
        z
          .union([cycleSchema, byAudienceSchema])
          .meta(bilingual('教育の周期', '全員に共通の周期、又は区分ごとの周期', 'One cycle for all staff, or one for each group')),
      ),
      awareness: z.exactOptional(
        z
          .union([cycleSchema, byAudienceSchema])
          .meta(bilingual('啓発の周期', '全員に共通の周期、又は区分ごとの周期', 'One cycle for all staff, or one for each group')),
      ),
    })
    .meta(bilingual('周期', '団体が定めた教育・啓発の周期', 'How often staff are taught and made aware')),
);
