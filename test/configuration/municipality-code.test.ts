import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMunicipalityCode, parseMunicipalityCode } from '../../src/configuration/index';

describe('a municipality code is read', () => {
  test.each([
    ['322075', '322075'], // 江津市
    ['131016', '131016'], // 千代田区
    ['011002', '011002'], // 札幌市: the leading zero stays
    ['３２２０７５', '322075'],
    [' 322075\u3000', '322075'],
    ['０１１００２', '011002'],
    ['322076', undefined],
    ['32207', undefined],
    ['11002', undefined],
    ['3220750', undefined],
    ['32207-5', undefined],
    ['32 2075', undefined],
    ['江津市', undefined],
    ['', undefined],
  ])('%s', (text, code) => {
    expect(parseMunicipalityCode(text)).toBe(code);
  });

  test('and is one itself only when it is written plainly', () => {
    expect(isMunicipalityCode('322075')).toBe(true);
    for (const text of ['３２２０７５', ' 322075', '322074', '32207']) expect(isMunicipalityCode(text)).toBe(false);
  });

  test('with one check digit of ten, whatever the five digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5}$/), (five) => {
        expect([...'0123456789'].filter((digit) => parseMunicipalityCode(`${five}${digit}`) !== undefined)).toHaveLength(1);
      }),
    );
  });

  test('and never with one of its digits wrong, the weights being what they are', () => {
    const code = '322075';
    const wrong = [...code].flatMap((own, place) =>
      [...'0123456789'].filter((digit) => digit !== own).map((digit) => `${code.slice(0, place)}${digit}${code.slice(place + 1)}`),
    );
    expect(wrong.filter((text) => parseMunicipalityCode(text) !== undefined)).toEqual([]);
  });
});
