import type { CivilDate } from '../configuration/index';

/** Whether something that is adopted, and perhaps repealed, holds on a day (効力の有無). */
export type Force = 'in-force' | 'not-yet' | 'repealed' | 'unknown';

/** Whether it holds on a day: from the day of its adoption until the day before its repeal. Without a day of adoption that is not known. */
export function forceOf(
  { adoptedOn, repealedOn }: { readonly adoptedOn?: CivilDate | undefined; readonly repealedOn?: CivilDate | undefined },
  asOf: CivilDate,
): Force {
  if (repealedOn !== undefined && repealedOn <= asOf) return 'repealed';
  if (adoptedOn === undefined) return 'unknown';
  return adoptedOn <= asOf ? 'in-force' : 'not-yet';
}
