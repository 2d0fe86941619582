import { describe, expect, test } from 'vitest';
import { isSameName, isSamePerson } from '../../src/configuration/notation/names';
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

test.each([
  'none',
  '欠員',
  '　空 席 ',
  '未定',
  'Vacant',
  '-',
  '―',
  '（　）',
  'ー',
  '（空席）',
  '空席（後任選考中）',
  '【欠員】',
  '調整中',
  '未定（4月から）',
])('「%s」 is no name', (text) => {
  expect(namesNobody(text)).toBe(true);
  expect(officeOn({ holder: text, from: '2024-04-01' }, '2026-04-01')).toEqual({ state: 'nobody' });
});

test.each([
  '空席、後任を選考中',
  '後任未定',
  '担当者不在',
  '令和9年4月着任予定',
  '公募中（欠員）',
  '該当者なし',
  '置いていない',
  'TBD (April)',
])('「%s」 is none either', (text) => {
  expect(namesNobody(text)).toBe(true);
});

test.each([
  '無量小路 花',
  '副市長',
  'None Yamada',
  '情報セキュリティ委員会',
  '浜野 渚（兼務）',
  '（兼）浜野 渚',
  '空 太郎',
  '浜野 渚（後任未定）',
  '空席につき総務部長',
  '選定委員会',
  '(requester)',
])('「%s」 is one', (text) => {
  expect(namesNobody(text)).toBe(false);
  expect(officeOn({ holder: text, from: '2024-04-01' }, '2026-04-01')).toEqual({ state: 'held', holder: text });
});

test.each(['不明', '確認中', 'unknown', '浜野 渚（就任予定）', '課長（欠員）'])('「%s」 leaves open who holds it', (text) => {
  expect(officeOn({ holder: text, from: '2024-04-01' }, '2026-04-01')).toEqual({ state: 'unknown' });
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

describe('one person under several names', () => {
  test.each([
    ['浜野渚（兼務）', '浜野 渚', 'yes'],
    ['【兼務】浜野渚', '浜野渚（CISO）', 'unknown'],
    ['浜野渚（兼務', '浜野渚', 'yes'],
    ['浜野渚 ※兼務', '浜野渚', 'yes'],
    ['佐藤（総務課）', '佐藤（総務課）', 'yes'],
    ['佐藤（総務課）', '佐藤（税務課）', 'unknown'],
    ['佐藤一郎（総務課）', '佐藤次郎（総務課）', 'no'],
    ['(requester)', '(approver)', 'no'],
    ['課長 浜野渚', '浜野 渚', 'unknown'],
    ['浜野渚 課長', '浜野渚（兼務）', 'unknown'],
    ['課長 浜野渚', '部長 浜野渚', 'unknown'],
    ['課長 浜野渚', '課長 佐藤花子', 'no'],
    ['課長 林', '林', 'unknown'],
    ['参事 林', '林', 'unknown'],
    ['課長 林', '参事 林', 'unknown'],
    ['総務課長補佐 林', '林', 'unknown'],
    ['林課長', '林', 'unknown'],
    ['林課長', '参事 林', 'unknown'],
    ['課長 林', '森', 'no'],
    ['課長 林', '林田', 'no'],
    ['小林', '林', 'no'],
    ['税務課長', '税務係長', 'no'],
    ['課長', '係長', 'no'],
    ['課長補佐', '係長補佐', 'no'],
    ['主事 林', '林', 'unknown'],
    ['佐藤', '佐藤花子', 'unknown'],
    ['甲', '甲野', 'no'],
    ['ジョン・スミス', 'ジョンスミス', 'yes'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(isSamePerson(a, b)).toBe(expected);
    expect(isSamePerson(b, a)).toBe(expected);
  });
});
