import type { Bilingual } from '../../policy/index';
import type { CivilDate } from './civil-date';
import { daysOf, isCivilDate } from './notations';

/** One era: it begins on `from` and ends on the day before the next one begins. */
interface Era {
  readonly name: string;
  readonly english: string;
  readonly letter: string;
  readonly from: CivilDate;
}

/** The eras (元号), the latest first. */
const eras: readonly Era[] = [
  { name: '令和', english: 'Reiwa', letter: 'r', from: '2019-05-01' },
  { name: '平成', english: 'Heisei', letter: 'h', from: '1989-01-08' },
  { name: '昭和', english: 'Showa', letter: 's', from: '1926-12-25' },
];

/** The era, the year in it and what follows. At most three digits: a year of four is none of an era (`令和2026年`). */
const start = `^(?<era>${eras.flatMap(({ name, letter }) => [name, letter]).join('|')})\\s*(?<year>元|\\d{1,3})\\s*[-/.年]\\s*(?<month>\\d{1,2})\\s*`;
const dayForm = new RegExp(`${start}[-/.月]\\s*(?<day>\\d{1,2})\\s*日?$`);
const monthForm = new RegExp(`${start}月?$`);

/**
 * The day that a date in the Japanese calendar means (和暦の読取り): `令和8年3月1日`, `令和元年5月1日`, `R8.3.1`, full-width as well. What is written
 * everywhere in a declaration is the day in ISO 8601.
 *
 * A day that its era does not contain is none: `平成31年5月1日` may be 1 May 2019, written before the new era had a name, or a slip in the year, and
 * only a person can say which. Eras: 昭和 from 1926-12-25 to 1989-01-07, 平成 from 1989-01-08 to 2019-04-30, 令和 from 2019-05-01.
 *
 * @returns The day, or `undefined` if the text is no such date or the day does not exist.
 * @example
 * ```ts
 * import { parseWareki } from 'gotsu-security-policy';
 *
 * parseWareki('令和8年3月1日'); // '2026-03-01'
 * parseWareki('R8.3.1'); // '2026-03-01'
 * parseWareki('平成31年4月30日'); // '2019-04-30'
 * parseWareki('平成31年5月1日'); // undefined: 令和 had begun
 * ```
 */
export function parseWareki(text: string): CivilDate | undefined {
  const read = readWith(dayForm, text);
  if (read === undefined) return undefined;
  const date = `${read.month}-${read.day}`;
  return isCivilDate(date) && eraOf(date) === read.era ? date : undefined;
}

/** Why a text in the form of a date of an era is no day (和暦の誤り): there is none, or it does not lie in the era. */
export function faultOfWareki(text: string): Bilingual | undefined {
  const read = readWith(dayForm, text);
  if (read === undefined) return undefined;
  const { era } = read;
  const date = `${read.month}-${read.day}`;
  if (!isCivilDate(date)) return noSuchDay;
  if (date < era.from) return { ja: `${era.name}は${formatWareki(era.from)}からです。`, en: `${era.english} began on ${era.from}.` };
  const next = eras[eras.indexOf(era) - 1];
  if (next === undefined || date < next.from) return undefined;
  return {
    ja: `${era.name}は${formatWareki(next.from)}の前日までです。`,
    en: `${era.english} ended on the day before ${next.from}.`,
  };
}

/** What is said of a day that no calendar has. */
export const noSuchDay: Bilingual = { ja: '存在しない日付です。', en: 'There is no such day.' };

/**
 * The month that a month in the Japanese calendar means (和暦の年月の読取り), in ISO 8601: `令和8年3月` → `2026-03`. The month in which an era begins
 * belongs to both eras.
 *
 * @returns Year and month, or `undefined` if the text is no such month or no day of it lies in the era.
 * @example
 * ```ts
 * import { parseWarekiMonth } from 'gotsu-security-policy';
 *
 * parseWarekiMonth('令和8年3月'); // '2026-03'
 * parseWarekiMonth('平成31年5月'); // undefined: 令和 began on its first day
 * ```
 */
export function parseWarekiMonth(text: string): string | undefined {
  const read = readWith(monthForm, text);
  if (read === undefined) return undefined;
  const first = `${read.month}-01`;
  if (!isCivilDate(first)) return undefined;
  const [year = 0, month = 0] = read.month.split('-').map(Number);
  const last = `${read.month}-${daysOf(year, month)}`;
  return [first, last].some((date) => eraOf(date) === read.era) ? read.month : undefined;
}

/**
 * A day as it is written in the Japanese calendar (和暦の表記): `2026-03-01` → `令和8年3月1日`, the first year as 元年. {@link parseWareki} reads it
 * back, up to 令和999年.
 *
 * @param date - A civil date in ISO 8601, from 1926-12-25 (昭和元年12月25日).
 * @throws {RangeError} if it is no such date, or lies before 昭和.
 * @example
 * ```ts
 * import { formatWareki } from 'gotsu-security-policy';
 *
 * formatWareki('2026-03-01'); // '令和8年3月1日'
 * formatWareki('2019-05-01'); // '令和元年5月1日'
 * ```
 */
export function formatWareki(date: CivilDate): string {
  const era = isCivilDate(date) ? eraOf(date) : undefined;
  if (era === undefined) throw new RangeError(`${JSON.stringify(date)} is not a date YYYY-MM-DD from 1926-12-25.`);
  const [year = 0, month, day] = date.split('-').map(Number);
  const yearOfEra = year - yearBefore(era);
  return `${era.name}${yearOfEra === 1 ? '元' : yearOfEra}年${month}月${day}日`;
}

interface Read {
  readonly era: Era;
  /** Year and month, ISO 8601. */
  readonly month: string;
  readonly day: string;
}

function readWith(form: RegExp, text: string): Read | undefined {
  const parts = form.exec(text.normalize('NFKC').trim().toLowerCase())?.groups;
  const era = eras.find(({ name, letter }) => name === parts?.era || letter === parts?.era);
  if (parts === undefined || era === undefined) return undefined;
  const { year, month = '', day = '' } = parts;
  const civilYear = yearBefore(era) + (year === '元' ? 1 : Number(year));
  return { era, month: `${civilYear}-${month.padStart(2, '0')}`, day: day.padStart(2, '0') };
}

/** The era that a day lies in. ISO dates of four-digit years compare as texts. */
function eraOf(date: CivilDate): Era | undefined {
  return eras.find(({ from }) => from <= date);
}

/** The civil year before the first of an era. */
function yearBefore({ from }: Era): number {
  return Number(from.slice(0, 4)) - 1;
}
