import { dueBy } from '../../../facts/index';
import type { Bilingual } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { compareText } from '../../sort';
import type { Book, Section } from '../book';
import { withoutEmptyColumns } from '../people';
import { cycleDays } from './cycle-days';
import { declaredDays } from './declared-days';
import type { Entry } from './entry';

const words = {
  heading: { ja: 'これから12か月の日付', en: 'Dates of the coming twelve months' },
  intro: {
    ja: '{from}から{until}までに来る日付を、宣言から残らず拾ったものです。「周期から」とあるものは、前に行った日と、市が定めた周期から計算した期限です（前に行った日が宣言されていないものは入りません）。過ぎた期限はここにはなく、違反になっていれば次の節にあります。',
    en: 'Every date of the declaration from {from} to {until}. What is marked as by its cycle was computed from the day it was last done and the cycle that the city has laid down; without such a day it is not in the list. What is overdue is not here: where that is a violation, the next section tells it.',
  },
  none: { ja: '{from}から{until}までに来る日付は、宣言にありません。', en: 'The declaration holds no date from {from} to {until}.' },
  day: { ja: '日付', en: 'Day' },
  what: { ja: '何の日か', en: 'What' },
  of: { ja: '何について', en: 'Of what' },
  prepare: { ja: 'それまでにすること', en: 'To be done before' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Every date that comes within twelve months, whatever the declaration dates, and what is due by its cycles (日付の一覧). */
export function calendarSection(book: Book): Section & { readonly entries: readonly Entry[] } {
  const { say, tell, asOf } = book;
  const until = dueBy(asOf, { unit: 'month', count: 12 });
  const inWindow = (day: string): boolean => day >= asOf && day <= until;
  const all = [...declaredDays(book, inWindow), ...cycleDays(book, inWindow)].sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.what, b.what) || compareText(a.of, b.of),
  );
  const heading = say(words.heading);
  const window = { from: inText(asOf), until: inText(until) };
  if (all.length === 0) return { heading, blocks: [tell(words.none, window)], entries: all };
  const head = [words.day, words.what, words.of, words.prepare].map(say);
  return {
    heading,
    blocks: [
      tell(words.intro, window),
      withoutEmptyColumns(
        head,
        all.map(({ day, what, of, prepare }) => [day, what, of, prepare]),
      ),
    ],
    entries: all,
  };
}
