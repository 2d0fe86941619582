import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normalizeText } from '../../../src/policy/source/normalize';

describe('normalizeText', () => {
  it('ignores width, white space and format characters', () => {
    expect(normalizeText('（ＡＢ）　１\u200B２\n\u00AD①\uFEFF')).toBe('(AB)121');
    expect(normalizeText('ガ')).toBe(normalizeText('カ\u3099'));
  });

  it('keeps apart what folding joins', () => {
    expect(normalizeText('サーバ－')).not.toBe(normalizeText('サーバー'));
    expect(normalizeText('強靭')).not.toBe(normalizeText('強靱'));
    expect(normalizeText('葛\u{E0100}')).not.toBe(normalizeText('葛'));
  });
});

describe('foldText', () => {
  it('joins dashes, wave dashes, punctuation of both styles, quotation marks, middle dots', () => {
    expect(new Set(Array.from('ー-‐‑‒–—―−－ｰ─', foldText))).toEqual(new Set(['-']));
    expect(new Set(Array.from('~〜～∼〰', foldText))).toEqual(new Set(['~']));
    expect(new Set(Array.from('、，,､', foldText))).toEqual(new Set(['、']));
    expect(new Set(Array.from('。．.｡', foldText))).toEqual(new Set(['。']));
    expect(new Set(Array.from('・･·•', foldText))).toEqual(new Set(['・']));
    expect(new Set(Array.from('"“”', foldText))).toEqual(new Set(['"']));
  });

  it('joins variant ideographs, with and without selectors, and radicals left by PDF extraction', () => {
    expect(foldText('強靭性')).toBe('強靱性');
    expect(foldText('监査'.replace('监', '監').replace('査', '查'))).toBe('監査');
    expect(foldText('葛\u{E0100}\uFE00')).toBe('葛');
    expect(foldText('⺠⻑⻘⾏')).toBe('民長青行');
  });

  it('joins no two words, letters of different scripts, digits or signs', () => {
    const kept = 'カ力ロ口ニ二へヘ一oO0Il1()[]「」『』及又並漏洩えいうゑ!?;:/';
    expect(foldText(kept)).toBe(kept);
    expect(new Set(foldText(kept)).size).toBe(new Set(kept).size);
  });

  it('is settled after once, and never tells apart what normalizeText joins', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(normalizeText(text))).toBe(foldText(text));
      }),
    );
  });
});
