import type * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { dateOrWordSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** The day on which something was last done (直近の実施日), `never` where it never was. Absent: unknown. A day to come is a plan, and counts as not done. */
export type LastDone = CivilDate | 'never' | 'unknown';

/** Reads a {@link LastDone}, called by what was done. */
export function lastDoneSchema(...words: Parameters<typeof bilingual>): z.ZodType<LastDone, LastDone> {
  return contract<LastDone>()(dateOrWordSchema(['never', 'unknown']).meta(bilingual(...words)));
}
