import type { CivilDate, Configuration, Cycle, ReviewFinding } from '../../configuration/index';
import { dueBy, type Facts } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { withinLongest } from '../cycle';

/** What the deadline of something that has not been done yet says (期限の状態). */
export type Deadline =
  /** None is set. */
  | 'none'
  /** It is over. */
  | 'passed'
  /** It comes no later than the next audit or self-check, by the cycle that is set. */
  | 'near'
  | Far;

/** Why a deadline does not count by itself (期限だけでは足りない理由): a limit that admits everything is none. */
export type Far =
  /** It comes after the next audit or self-check. */
  | 'beyond'
  /** It comes before that, by a cycle longer than any that counts by itself. */
  | 'long-cycle'
  /** There is no cycle to hold it against. */
  | 'no-cycle'
  /** Nobody says from when on it counts. */
  | 'undated';

/** The same in words, to stand after what it is the deadline of. */
export const farDeadlines = {
  beyond: {
    ja: '期限（{due}）は次の監査・自己点検・遵守状況の確認より先である',
    en: 'its date ({due}) lies beyond the next audit, self-check or check of compliance',
  },
  'long-cycle': {
    ja: '期限（{due}）が次の回より前になるのは、周期が、それだけで定期的と認められる長さを超えているからである',
    en: 'its date ({due}) comes before the next one only by a cycle longer than what counts as periodic by itself',
  },
  'no-cycle': {
    ja: '期限（{due}）を比べる周期が宣言されていない',
    en: 'no cycle is declared against which its date ({due}) could be held',
  },
  undated: {
    ja: 'いつ生じたかが宣言されていないので、期限（{due}）を比べられない',
    en: 'when it arose is not declared, so its date ({due}) cannot be held against anything',
  },
} as const satisfies Readonly<Record<Far, Bilingual>>;

/** Judges the deadline of something that arose on a day, against the cycle of what brought it out. */
export function deadlineOf(
  due: CivilDate | undefined,
  arisen: CivilDate | undefined,
  cycle: Cycle | undefined,
  facts: Pick<Facts, 'asOf' | 'policy'>,
): Deadline {
  if (due === undefined) return 'none';
  if (due < facts.asOf) return 'passed';
  if (arisen === undefined) return 'undated';
  if (cycle === undefined) return 'no-cycle';
  if (due > dueBy(arisen, cycle)) return 'beyond';
  return due > dueBy(arisen, withinLongest(cycle, facts)) ? 'long-cycle' : 'near';
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
