import type { Bilingual } from '../../policy/index';
import { isCivilDate } from './notations';
import { faultOfWareki, noSuchDay, parseWareki, parseWarekiMonth } from './wareki';

/**
 * The day that a text means which is not written `2026-03-01` (日付の読替え), for a suggestion only: `令和8年3月1日`, `R8.3.1`, `2026/3/1`, `20260301`.
 * A day that does not exist, or not in its era, is none.
 */
export function dayMeant(text: string): string | undefined {
  const date = civilForm(text);
  if (date === undefined) return parseWareki(text);
  return isCivilDate(date) ? date : undefined;
}

/** Why a text that looks like a date means no day (日付でない理由): `平成31年5月1日`, `2026/13/1`, `令和8年3月`. */
export function whyNoDay(text: string): Bilingual | undefined {
  const date = civilForm(text);
  if (date !== undefined) return isCivilDate(date) ? undefined : noSuchDay;
  return isPartOfDate(text) ? { ja: '年月日をすべて書いてください。', en: 'Write year, month and day.' } : faultOfWareki(text);
}

/** A date in figures of our era, in the order of ISO 8601. */
function civilForm(text: string): string | undefined {
  const [year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/
      .exec(fold(text))
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a text is a year, a fiscal year or a month. */
function isPartOfDate(text: string): boolean {
  return (
    parseWarekiMonth(text) !== undefined ||
    /^(?:\d{4}|(?:令和|平成|昭和|[rhs])(?:元|\d{1,2}))(?:年度?|[-/.年]\d{1,2}月?)?$/i.test(fold(text))
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
