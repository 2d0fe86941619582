import { isCivilDate } from './notations';
import { parseWareki } from './wareki';

/**
 * The day that a text means which is not written `2026-03-01` (日付の読替え), for a suggestion only: `令和8年3月1日`, `R8.3.1`, `2026/3/1`, `20260301`.
 * A day that does not exist, or not in its era, is none.
 */
export function dayMeant(text: string): string | undefined {
  const folded = text.normalize('NFKC').replace(/\s/g, '');
  const [year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/
      .exec(folded)
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  if (year === undefined || month === undefined || day === undefined) return parseWareki(text);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}
