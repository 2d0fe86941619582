import { describe, expect, test } from 'vitest';
import { isSameName } from '../../src/configuration/notation/names';
import { namesNobody, officeOn } from '../../src/facts/index';

describe('who holds a role on a day', () => {
  const role = {
    holder: '乙',
    from: '2026-04-01',
    formerHolders: [
      { holder: '甲', from: '2024-04-01', until: '2026-03-31' },
      { holder: '丁', until: '2024-03-31' },
    ],
  };

  test.each([
    ['2024-03-31', { state: 'held', holder: '丁' }],
    ['2024-04-01', { state: 'held', holder: '甲' }],
    ['2026-03-31', { state: 'held', holder: '甲' }],
    ['2026-04-01', { state: 'held', holder: '乙' }],
  ])('on %s', (day, expected) => {
    expect(officeOn(role, day)).toEqual(expected);
  });

  test('between two holders, before the first and after the last it is nobody', () => {
    const gap = { holder: '乙', from: '2026-05-01', until: '2027-03-31', formerHolders: [{ holder: '甲', until: '2026-03-31' }] };
    expect(officeOn(gap, '2026-04-15')).toEqual({ state: 'not-yet', on: '2026-05-01' });
    expect(officeOn(gap, '2027-03-31')).toEqual({ state: 'held', holder: '乙' });
    expect(officeOn(gap, '2027-04-01')).toEqual({ state: 'ended', on: '2027-03-31' });
  });

  test('a holder whose first day is not said came after the former ones', () => {
    const open = { holder: '乙', formerHolders: [{ holder: '甲', until: '2026-03-31' }] };
    expect(officeOn(open, '2026-03-31')).toEqual({ state: 'held', holder: '甲' });
    expect(officeOn(open, '2026-04-01')).toEqual({ state: 'held', holder: '乙' });
  });

  test('is not known while nobody says, and nobody where it is said that there is none', () => {
    expect(officeOn({}, '2026-04-01')).toEqual({ state: 'unknown' });
    expect(officeOn({ holder: 'none' }, '2026-04-01')).toEqual({ state: 'nobody' });
    expect(officeOn({ until: '2026-03-31' }, '2026-04-01')).toEqual({ state: 'ended', on: '2026-03-31' });
  });
});

test.each(['none', '欠員', '　空 席 ', '未定', 'Vacant', '-', '―', '（　）'])('「%s」 is no name', (text) => {
  expect(namesNobody(text)).toBe(true);
});

test.each(['無量小路 花', '副市長', 'None Yamada', '情報セキュリティ委員会'])('「%s」 is one', (text) => {
  expect(namesNobody(text)).toBe(false);
});

describe('one person', () => {
  test.each([
    ['山田太郎', '山田　太郎'],
    ['ヤマダ タロウ', 'ﾔﾏﾀﾞﾀﾛｳ'],
    ['Yamada Taro', 'ＹＡＭＡＤＡ ＴＡＲＯ'],
    ['山田太郎', '山田\u200B太郎'],
    ['葛城薫', '葛\u{E0100}城薫'],
  ])('%s is %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
  });

  test.each([
    ['山田太郎', '山田次郎'],
    ['佐藤（総務課）', '佐藤（税務課）'],
  ])('%s is not %s', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
  });
});
