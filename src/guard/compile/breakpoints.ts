import { type CivilDate, type Configuration, isCivilDate } from '../../configuration/index';
import { dueBy } from '../../facts/index';
import type { Policy } from '../../policy/index';
import { dateOf, dayOf } from '../day';
import type { Term } from './term';

/**
 * The days on which what persons have recorded may begin or cease to count, within the term of a guard and after its first day (判定が変わりうる日): each date that is written anywhere and the day after it,
 * the day after the longest cycle since a record was made, and the first day of each requirement. More days than needed change nothing.
 */
export function breakpoints(configuration: Configuration, policy: Policy, { builtOn, notAfter }: Term): readonly CivilDate[] {
  const days = new Set<CivilDate>();
  const add = (day: CivilDate): void => {
    if (day > builtOn && (notAfter === null || day <= notAfter) && isCivilDate(day)) days.add(day);
  };
  for (const { inForceFrom } of policy.requirements) if (inForceFrom !== undefined) add(inForceFrom);
  const { exceptions, judgements, attestations } = configuration;
  // Where nobody has recorded anything, no day changes what was found.
  if (exceptions === undefined && judgements === undefined && attestations === undefined) return [...days].sort();
  for (const date of datesIn(configuration)) {
    add(date);
    add(dayAfter(date));
  }
  const { longestCycle } = policy.parameters;
  for (const { on } of [...Object.values(judgements ?? {}), ...Object.values(attestations ?? {})]) {
    if (on !== undefined && longestCycle !== undefined) add(dayAfter(dueBy(on, { unit: 'month', count: 12 * longestCycle.years })));
  }
  return [...days].sort();
}

function dayAfter(date: CivilDate): CivilDate {
  return dateOf(dayOf(date) + 1);
}

function* datesIn(value: unknown): Generator<CivilDate> {
  if (typeof value === 'string') {
    if (isCivilDate(value)) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) yield* datesIn(one);
  }
}
