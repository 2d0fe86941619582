import type { CivilDate, Configuration, Cycle, ReviewFinding } from '../../configuration/index';
import { dueBy, type Facts } from '../../facts/index';
import { withinLongest } from '../cycle';

/** What the deadline of something that has not been done yet says (期限の状態). */
export type Deadline =
  /** None is set. */
  | 'none'
  /** It is over. */
  | 'passed'
  /** It comes no later than the next audit or self-check, by the cycle that is set. */
  | 'near'
  /** It comes later than that, later than any cycle reaches that counts by itself, or no cycle is set: a limit that admits everything is none. */
  | 'far';

/** Judges the deadline of something that arose on a day, against the cycle of what brought it out. */
export function deadlineOf(
  due: CivilDate | undefined,
  arisen: CivilDate | undefined,
  cycle: Cycle | undefined,
  facts: Pick<Facts, 'asOf' | 'policy'>,
): Deadline {
  if (due === undefined) return 'none';
  if (due < facts.asOf) return 'passed';
  return cycle !== undefined && arisen !== undefined && due <= dueBy(arisen, withinLongest(cycle, facts)) ? 'near' : 'far';
}

/** From what it is known which cycle is behind a finding ({@link cycleBehind}), for the facts of a rule. */
export const factsOfCycleBehind = [
  '/review/findings/{id}/audit',
  '/review/findings/{id}/selfCheck',
  '/review/findings/{id}/complianceCheck',
  '/review/cycles',
  '/operations/cycles/complianceCheck',
] as const;

/** The cycle of the audits, self-checks or checks of compliance that a finding comes from; `undefined` where none is set or its source is not said. */
export function cycleBehind(
  { audit, selfCheck, complianceCheck }: ReviewFinding,
  { review, operations }: Configuration,
): Cycle | undefined {
  const cycle =
    audit !== undefined
      ? review?.cycles?.audit
      : selfCheck !== undefined
        ? review?.cycles?.selfCheck
        : complianceCheck !== undefined
          ? operations?.cycles?.complianceCheck
          : undefined;
  return typeof cycle === 'object' ? cycle : undefined;
}
