import { expect, test } from 'vitest';
import { forceOf } from '../../src/facts/index';

const asOf = '2026-11-24';

test('what is adopted holds from that day until the day before its repeal', () => {
  expect(forceOf({ adoptedOn: '2026-11-24' }, asOf)).toBe('in-force');
  expect(forceOf({ adoptedOn: '2026-11-25' }, asOf)).toBe('not-yet');
  expect(forceOf({ adoptedOn: '2026-04-01', repealedOn: '2026-11-25' }, asOf)).toBe('in-force');
  expect(forceOf({ adoptedOn: '2026-04-01', repealedOn: '2026-11-24' }, asOf)).toBe('repealed');
});

test('without a day of adoption only a repeal is known', () => {
  expect(forceOf({}, asOf)).toBe('unknown');
  expect(forceOf({ repealedOn: '2026-11-25' }, asOf)).toBe('unknown');
  expect(forceOf({ repealedOn: '2026-11-24' }, asOf)).toBe('repealed');
});
