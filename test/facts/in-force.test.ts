import { expect, test } from 'vitest';
import { adoptionOf, forceOf } from '../../src/facts/index';

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

test('of what is laid down and of its document both days of adoption must have come, and the first repeal ends it', () => {
  const documents = { rules: { adoptedOn: '2026-04-01', repealedOn: '2027-03-31' } };
  expect(adoptionOf({ document: 'rules' }, { documents })).toEqual(documents.rules);
  expect(adoptionOf({ document: 'rules', adoptedOn: '2026-05-01', repealedOn: '2027-01-01' }, { documents })).toEqual({
    adoptedOn: '2026-05-01',
    repealedOn: '2027-01-01',
  });
  expect(adoptionOf({ document: 'rules', adoptedOn: '2020-04-01', repealedOn: '2030-01-01' }, { documents })).toEqual(documents.rules);
  expect(adoptionOf({ document: 'rules', adoptedOn: '2026-05-01' }, {})).toEqual({ adoptedOn: '2026-05-01', repealedOn: undefined });
});
