import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { QuestionGroup } from './questions';
import type { Sheet } from './sheet';
import { writeUndetermined } from './undetermined';

const words = {
  title: { ja: '市だけが答えられること', en: 'What only the city can answer' },
  folded: {
    ja: '一部のシステムの宣言なので、市の宣言がなければ決まらない結果が{waiting}件ある（問い{questions}点）。そろうまで適合とは言えない。市の宣言と合わせて判定する。',
    en: "Only some systems are declared: {waiting} results wait for what the city declares (questions: {questions}), and are not conformant until then. Check this declaration together with the city's.",
  },
  all: {
    ja: '一つずつ見るには --all を付ける（--format json にはいつもすべてある）。',
    en: 'Add --all to see them one by one (--format json always holds all of them).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a declaration of some systems leaves to the city (市だけが答えられること): counted, and written out where everything is asked for. */
export function writeForCity(
  sheet: Sheet,
  groups: readonly QuestionGroup[],
  { waiting, questions, after }: { readonly waiting: number; readonly questions: number; readonly after: number },
): void {
  const { say, all } = sheet;
  sheet.blank();
  sheet.paragraph(say(words.title), { style: 'bold' });
  sheet.paragraph(say(fill(words.folded, { waiting, questions })), { indent: 2 });
  if (all) writeUndetermined(sheet, groups, after);
  else sheet.paragraph(say(words.all), { indent: 2, style: 'faint' });
}
