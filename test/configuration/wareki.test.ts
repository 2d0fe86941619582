import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWareki, isCivilDate, parseWareki, parseWarekiMonth } from '../../src/configuration/index';

/** The days from the first of 昭和 to the last that is read back. */
const days = fc
  .date({ min: new Date('1926-12-25'), max: new Date('3017-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date of an era is read', () => {
  test.each([
    ['令和8年3月1日', '2026-03-01'],
    ['令和８年３月１日', '2026-03-01'],
    ['令和 8年 3月 1日', '2026-03-01'],
    ['　令和8年12月31日　', '2026-12-31'],
    ['㋿8年3月1日', '2026-03-01'],
    ['R8.3.1', '2026-03-01'],
    ['r08/03/01', '2026-03-01'],
    ['R8-3-1', '2026-03-01'],
    ['Ｒ８．３．１', '2026-03-01'],
    ['R元.5.1', '2019-05-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['令和10年2月29日', '2028-02-29'],
    ['H31.4.30', '2019-04-30'],
    ['S64.1.7', '1989-01-07'],
  ])('%s', (text, date) => {
    expect(parseWareki(text)).toBe(date);
  });

  // The day before an era begins, its first day, its last, and the day after, each called by that era.
  test.each([
    ['令和元年4月30日', undefined],
    ['令和元年5月1日', '2019-05-01'],
    ['平成元年1月7日', undefined],
    ['平成元年1月8日', '1989-01-08'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成31年5月1日', undefined],
    ['平成32年1月1日', undefined],
    ['昭和元年12月24日', undefined],
    ['昭和元年12月25日', '1926-12-25'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和64年1月8日', undefined],
    ['昭和100年1月1日', undefined],
  ])('exactly to the days on which eras begin and end: %s', (text, date) => {
    expect(parseWareki(text)).toBe(date);
  });

  test.each([
    ['a day that does not exist', '令和8年2月29日'],
    ['a month that does not exist', '令和8年13月1日'],
    ['the year nought', '令和0年5月1日'],
    ['a civil year', '令和2026年3月1日'],
    ['an era before the table', '大正15年12月24日'],
    ['no era', '2026年3月1日'],
    ['an era alone', '令和'],
    ['a month', '令和8年3月'],
    ['a weekday behind it', '令和8年3月1日(日)'],
    ['digits kept apart', '令和8年1 0月1日'],
    ['nothing', ''],
  ])('but not %s: %s', (_, text) => {
    expect(parseWareki(text)).toBeUndefined();
  });
});

describe('a month of an era is read', () => {
  test.each([
    ['令和8年3月', '2026-03'],
    ['令和８年１２月', '2026-12'],
    ['R8.3', '2026-03'],
    ['令和元年5月', '2019-05'],
    ['令和元年4月', undefined],
    ['平成31年4月', '2019-04'],
    ['平成31年5月', undefined],
    ['平成元年1月', '1989-01'],
    ['昭和64年1月', '1989-01'],
    ['昭和64年2月', undefined],
    ['昭和元年12月', '1926-12'],
    ['昭和元年11月', undefined],
    ['令和8年0月', undefined],
    ['令和8年13月', undefined],
    ['令和8年3月1日', undefined],
    ['2026年3月', undefined],
  ])('%s', (text, month) => {
    expect(parseWarekiMonth(text)).toBe(month);
  });
});

describe('a day is written in its era', () => {
  test.each([
    ['2026-03-01', '令和8年3月1日'],
    ['2028-02-29', '令和10年2月29日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['9999-12-31', '令和7981年12月31日'],
  ])('%s', (date, text) => {
    expect(formatWareki(date)).toBe(text);
  });

  test.each(['1926-12-24', '2026-02-29', '2026-3-1', '', '令和8年3月1日'])('but not %s', (date) => {
    expect(() => formatWareki(date)).toThrow(RangeError);
  });
});

describe('for every day since 1926-12-25', () => {
  test('what is written is read back', () => {
    fc.assert(fc.property(days, (date) => parseWareki(formatWareki(date)) === date));
  });

  test('its month is read as the month of the day', () => {
    fc.assert(fc.property(days, (date) => parseWarekiMonth(formatWareki(date).replace(/\d+日$/, '')) === date.slice(0, 7)));
  });
});

test('whatever is read is a day that exists', () => {
  const part = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.constantFrom('令和', '平成', '昭和', 'R', 'h'), part, part, part, (era, year, month, day) => {
      const date = parseWareki(`${era}${year}.${month}.${day}`);
      expect(date === undefined || isCivilDate(date)).toBe(true);
    }),
  );
});
