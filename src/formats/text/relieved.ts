import type { Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { nameSubjects } from '../names';
import { byIdentity, bySubject, compareText } from '../sort';
import { plainMessage } from '../wording/plain-message';
import { type FindingsStyle, writeFindings } from './findings';
import { firstOf } from './first-of';
import type { Sheet } from './sheet';

const words = {
  group: { ja: '{title}: {count}件', en: '{title}: {count}' },
  about: { ja: '対象: ', en: 'About: ' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
  example: { ja: '例: ', en: 'E.g. ' },
  all: {
    ja: '一つずつ見るには --all を付ける（--format json にはいつもすべてある）。',
    en: 'Add --all to see them one by one (--format json always holds all of them).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many subjects of one kind of result are named before the rest is counted. */
const named = 5;

/**
 * What the law does not ask for the time being (経過措置により今は問われないもの): by provision and by what was found, counted, with an example that says why it
 * is relieved. Nothing of it has to be done today, so that it is written out one by one only where everything is asked for. Returns the last number used.
 */
export function writeRelieved(sheet: Sheet, results: readonly Result[], style: FindingsStyle & { readonly after: number }): number {
  if (sheet.all) return writeFindings(sheet, results, style);
  const groups = new Map<string, Result[]>();
  for (const result of [...results].sort(byIdentity)) {
    const key = JSON.stringify([result.provision?.en ?? '', result.rule]);
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [result]);
    else alike.push(result);
  }
  let origin: string | undefined;
  for (const [, alike] of [...groups].sort(([a], [b]) => compareText(a, b))) {
    const [first] = alike;
    if (first === undefined) continue;
    if (sheet.origin(first) !== origin) {
      origin = sheet.origin(first);
      sheet.blank();
      sheet.paragraph(origin, { style: 'bold' });
      sheet.blank();
    }
    writeGroup(sheet, first, alike);
  }
  sheet.blank();
  sheet.paragraph(sheet.say(words.all), { style: 'faint' });
  return style.after;
}

function writeGroup(sheet: Sheet, first: Result, alike: readonly Result[]): void {
  const { say, language, configuration, list } = sheet;
  sheet.paragraph(say(fill(words.group, { title: first.title, count: alike.length })), { indent: 2, lead: '- ', leadStyle: 'cyan' });
  const { shown, rest } = firstOf(sheet, alike, named);
  const about = shown.map(({ subjects }) => nameSubjects([...subjects].sort(bySubject), language, configuration));
  sheet.paragraph(list([...about, ...(rest > 0 ? [say(fill(words.more, { count: rest }))] : [])]), { indent: 4, lead: say(words.about) });
  sheet.paragraph(plainMessage(say(first.message)), { indent: 4, lead: say(words.example), style: 'faint' });
}
