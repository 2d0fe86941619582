import { isMunicipalityCode } from './notations';

/**
 * The six-digit municipality code that a text holds (全国地方公共団体コードの読取り): full-width digits and white space around it are read, the
 * check digit is verified, a leading zero is kept. The five digits without the check digit are no code.
 *
 * @returns The code, or `undefined` if it is none or its check digit is wrong.
 * @example
 * ```ts
 * import { parseMunicipalityCode } from 'gotsu-security-policy';
 *
 * parseMunicipalityCode('３２２０７５'); // '322075': Gotsu City
 * parseMunicipalityCode('322076'); // undefined: the check digit is 5
 * ```
 */
export function parseMunicipalityCode(text: string): string | undefined {
  const narrow = text.normalize('NFKC').trim();
  return isMunicipalityCode(narrow) ? narrow : undefined;
}
