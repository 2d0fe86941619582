import { describe, expect, test } from 'vitest';
import { isSameName } from '../../src/configuration/notation/names';
import { classesOf, guidelineClass2, rankOf, statedClass } from '../../src/facts/index';

const source = '対策基準';

describe('words', () => {
  test('are the same in any width and case, with or without spaces', () => {
    expect(isSameName('施錠　保管', '施錠保管')).toBe(true);
    expect(isSameName('３ｂ', '3B')).toBe(true);
    expect(isSameName('3A', '3B')).toBe(false);
  });
});

describe('a scale', () => {
  const confidentiality = ['3A', '3B', '３Ａ', '1'];

  test('has each class once, the strictest first', () => {
    expect(classesOf({ assets: { scale: { confidentiality, source } } }, 'confidentiality')).toEqual(['3A', '3B', '1']);
    expect(rankOf(confidentiality, '1')).toBe(3);
    expect(rankOf(confidentiality, '2')).toBe(-1);
  });

  test('says nothing of a property that it leaves out, and that there is none by an empty list', () => {
    const configuration = { assets: { scale: { integrity: [], source } } };
    expect(classesOf(configuration, 'integrity')).toEqual([]);
    expect(classesOf(configuration, 'availability')).toBeUndefined();
    expect(classesOf({}, 'integrity')).toBeUndefined();
  });
});

describe('class 2 of the guideline', () => {
  test.each([
    [['3', '2', '1'], '2'],
    [['自治体機密性３Ａ', '自治体機密性２', '自治体機密性１'], '自治体機密性２'],
    [['機密性3', '機密性2', '機密性1'], '機密性2'],
    [['高', '中', '低'], undefined],
    [['12', '2B', '1'], undefined],
  ])('of %j is %s', (confidentiality, expected) => {
    expect(guidelineClass2({ confidentiality, source })).toBe(expected);
  });

  test('is what is declared, whatever classes are called', () => {
    expect(guidelineClass2({ confidentiality: ['3', '2', '1'], guidelineClass2: '3', source })).toBe('3');
    expect(guidelineClass2(undefined)).toBeUndefined();
  });
});

describe('what an asset says of a property', () => {
  test('is that it has no class, a class, or nothing', () => {
    expect(statedClass('none', 'integrity')).toEqual({ state: 'denied' });
    expect(statedClass({ integrity: 'none' }, 'integrity')).toEqual({ state: 'denied' });
    expect(statedClass({ integrity: '2' }, 'integrity')).toEqual({ state: 'stated', class: '2' });
    for (const said of [undefined, 'unknown', {}, { integrity: 'unknown' }] as const)
      expect(statedClass(said, 'integrity')).toEqual({ state: 'unknown' });
  });
});
