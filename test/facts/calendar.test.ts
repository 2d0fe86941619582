import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cycle } from '../../src/configuration/index';
import { dueBy, fiscalYearOf, isOverdue, latest, phaseOf } from '../../src/facts/index';

const every = (count: number, unit: Cycle['unit']): Cycle => ({ unit, count, source: '対策基準' });

describe('a fiscal year', () => {
  test.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2027-03-31', 2026],
  ])('%s lies in %i', (day, year) => expect(fiscalYearOf(day)).toBe(year));

  test('is overdue when one has ended without it, the running one is not overdue before its end', () => {
    const cycle = every(1, 'fiscal-year');
    expect(dueBy('2025-04-01', cycle)).toBe('2027-03-31');
    expect(dueBy('2025-03-31', cycle)).toBe('2026-03-31');
    expect(isOverdue('2025-06-10', cycle, '2027-03-31')).toBe(false);
    expect(isOverdue('2025-06-10', cycle, '2027-04-01')).toBe(true);
    expect(dueBy('2025-06-10', every(2, 'fiscal-year'))).toBe('2028-03-31');
  });
});

describe('days and months count from the day it was last done', () => {
  test.each([
    ['2026-01-31', every(1, 'month'), '2026-02-28'],
    ['2024-01-31', every(1, 'month'), '2024-02-29'],
    ['2026-11-30', every(3, 'month'), '2027-02-28'],
    ['2026-12-15', every(12, 'month'), '2027-12-15'],
    ['2026-12-31', every(1, 'day'), '2027-01-01'],
  ])('%s, %o: due by %s', (last, cycle, due) => {
    expect(dueBy(last, cycle)).toBe(due);
    expect(isOverdue(last, cycle, due)).toBe(false);
  });

  test('a longer cycle is never due earlier', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.constantFrom('day', 'month', 'fiscal-year'), (date, count, unit) => {
        const last = date.toISOString().slice(0, 10);
        expect(dueBy(last, every(count + 1, unit)) > dueBy(last, every(count, unit))).toBe(true);
      }),
    );
  });
});

test('of several days the latest that has come counts: a day in the future has not happened', () => {
  expect(latest(['2026-01-01', undefined, '2026-05-01', '2027-01-01'], '2026-11-24')).toBe('2026-05-01');
  expect(latest(['2027-01-01'], '2026-11-24')).toBeUndefined();
});

test.each([
  [{}, 'under-way'],
  [{ from: '2026-11-24', until: '2026-11-24' }, 'under-way'],
  [{ from: '2026-11-25' }, 'ahead'],
  [{ until: '2026-11-23' }, 'over'],
] as const)('%o is %s on its day', (period, phase) => {
  expect(phaseOf(period, '2026-11-24')).toBe(phase);
});
