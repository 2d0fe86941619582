import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/formats/text/line-break';

describe('breakLines', () => {
  test('closing marks stay with what they close', () => {
    expect(breakLines('あいうえお、かき。', 10)).toEqual(['あいうえ', 'お、かき。']);
    expect(breakLines('あいう「え」', 8)).toEqual(['あいう', '「え」']);
  });

  test('a straight quote behind a space opens, and goes to the next line', () => {
    expect(breakLines('kept on "文書" here', 10)).toEqual(['kept on', '"文書"', 'here']);
    expect(breakLines('("文書" x)', 8)).toEqual(['("文書"', 'x)']);
  });

  test('a straight quote behind a letter closes', () => {
    expect(breakLines('"文書" and', 7)).toEqual(['"文書"', 'and']);
  });

  test('katakana words and words of letters are not cut', () => {
    expect(breakLines('庁内ファイルサーバ', 16)).toEqual(['庁内', 'ファイルサーバ']);
    expect(breakLines('see /network/flows/abc', 12)).toEqual(['see /', 'network/', 'flows/abc']);
  });
});
