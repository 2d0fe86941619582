import { expect, test } from 'vitest';
import { type Attempt, openIn, reportOn } from './city';

/** How a violation is to be made to pass, and what must be found all the same: written from DOMAIN.md before it was tried. */
export type Trial = readonly [name: string, attempt: Attempt, mustFind: string | readonly string[], profile?: 'guideline'];

/** Each attempt must be found out, and the verdict must say so. */
export function mustBeFound(trials: readonly Trial[]): void {
  test.each(trials.map(([name, attempt, mustFind, profile]) => ({ name, attempt, mustFind, profile })))(
    '$name',
    ({ attempt, mustFind, profile }) => {
      const report = reportOn(attempt, profile);
      expect(openIn(report)).toEqual(expect.arrayContaining([mustFind].flat()));
      expect(['nonconformant', 'undetermined']).toContain(report.verdict);
    },
  );
}

/** What is lawful: nothing may be open. */
export type Lawful = readonly [name: string, attempt: Attempt, verdict: 'conformant' | 'excepted', profile?: 'guideline'];

/** Each arrangement must come out without anything open. */
export function mustPass(arrangements: readonly Lawful[]): void {
  test.each(arrangements.map(([name, attempt, verdict, profile]) => ({ name, attempt, verdict, profile })))(
    'lawful: $name',
    ({ attempt, verdict, profile }) => {
      const report = reportOn(attempt, profile);
      expect(openIn(report)).toEqual([]);
      expect(report.verdict).toBe(verdict);
    },
  );
}
