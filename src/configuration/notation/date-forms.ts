import { isCivilDate } from './notations';

/** The last year before the first of an era. */
const eras: readonly (readonly [name: RegExp, before: number])[] = [
  [/^(?:令和|r)/, 2018],
  [/^(?:平成|h)/, 1988],
  [/^(?:昭和|s)/, 1925],
];

/**
 * The day that a text means which is not written `2026-03-01` (日付の読替え), for a suggestion only: `令和8年3月1日`, `R8.3.1`, `2026/3/1`, `20260301`.
 * A day that does not exist is none.
 */
export function dayMeant(text: string): string | undefined {
  const folded = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const era = eras.find(([name]) => name.test(folded));
  const digits = era === undefined ? folded : folded.replace(era[0], '').replace(/^元/, '1');
  const form =
    era === undefined
      ? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/
      : /^(\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
  const [year, month, day] =
    form
      .exec(digits)
      ?.slice(1)
      .filter((part) => part !== undefined)
      .map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${year + (era?.[1] ?? 0)}-${two(month)}-${two(day)}`;
  return isCivilDate(date) ? date : undefined;
}
