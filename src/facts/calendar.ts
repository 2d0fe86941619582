import type { CivilDate, Cycle } from '../configuration/index';

/** Whether a day has come (実施済みか): what is dated later than the day of evaluation has not happened yet. */
export function hasHappened(on: CivilDate | undefined, asOf: CivilDate): on is CivilDate {
  return on !== undefined && on <= asOf;
}

/** Where something that begins and ends stands on a day (期間の前・中・後). */
export type Phase = 'ahead' | 'under-way' | 'over';

/** Where something stands on a day that lasts from its first day to its last, both included. Without days it is under way: it is declared. */
export function phaseOf(
  { from, until }: { readonly from?: CivilDate | undefined; readonly until?: CivilDate | undefined },
  asOf: CivilDate,
): Phase {
  if (until !== undefined && until < asOf) return 'over';
  return from === undefined || hasHappened(from, asOf) ? 'under-way' : 'ahead';
}

/** The latest of several days that have come (直近の実施日); `undefined` if none has. */
export function latest(days: Iterable<CivilDate | undefined>, asOf: CivilDate): CivilDate | undefined {
  let last: CivilDate | undefined;
  for (const day of days) if (hasHappened(day, asOf) && (last === undefined || day > last)) last = day;
  return last;
}

/** The last day by which something that was done on `last` must have been done again (次の期限), under a cycle. */
export function dueBy(last: CivilDate, { unit, count }: Pick<Cycle, 'unit' | 'count'>): CivilDate {
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number);
  switch (unit) {
    case 'day':
      return isoOf(new Date(Date.UTC(year, month - 1, day + count)));
    case 'month': {
      const ahead = new Date(Date.UTC(year, month - 1 + count, 1));
      const end = new Date(Date.UTC(ahead.getUTCFullYear(), ahead.getUTCMonth() + 1, 0)).getUTCDate();
      return isoOf(new Date(Date.UTC(ahead.getUTCFullYear(), ahead.getUTCMonth(), Math.min(day, end))));
    }
    case 'fiscal-year':
      return `${fiscalYearOf(last) + count + 1}-03-31`;
  }
}

/** Whether a cycle is longer than so many years (周期の長さ), whatever its unit: of days a year has 366, so that none is too long for a leap day. */
export function isLongerThan({ unit, count }: Pick<Cycle, 'unit' | 'count'>, years: number): boolean {
  const inYear = { day: 366, month: 12, 'fiscal-year': 1 } as const;
  return count > years * inYear[unit];
}

/** The fiscal year of a day (年度): the year in which it began, on 1 April. */
export function fiscalYearOf(day: CivilDate): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month >= 4 ? year : year - 1;
}

/** Whether a cycle is overdue on a day (期限の超過). */
export function isOverdue(last: CivilDate, cycle: Pick<Cycle, 'unit' | 'count'>, asOf: CivilDate): boolean {
  return asOf > dueBy(last, cycle);
}

function isoOf(date: Date): CivilDate {
  return date.toISOString().slice(0, 10);
}
