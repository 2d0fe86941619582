import type { Bilingual } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { own } from '../../names';
import type { Book } from '../book';
import { aboutOf } from '../until';
import { days, preparations } from './day-words';
import { type Entry, isDay } from './entry';
import { labelOf, parts, sectionOf } from './section-labels';

const words = {
  subOf: { ja: '{name}の{sub}', en: '{sub} of {name}' },
  recordOf: { ja: '{name}: {about}', en: '{name}: {about}' },
  otherDay: { ja: '日付（{key}）', en: 'date ({key})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Keys whose value is never a day, whatever it looks like. */
const texts = new Set(['title', 'note', 'source', 'record', 'evidence', 'reason', 'report', 'holder', 'name']);

/** What is declared of itself: it is looked for everywhere, so that no section can be forgotten. */
export function declaredDays(book: Book, inWindow: (day: string) => boolean): readonly Entry[] {
  const found: Entry[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (isDay(value)) {
      const keys = path.filter((key) => !/^\d+$/.test(key));
      if (inWindow(value) && !texts.has(keys.at(-1) ?? '')) found.push(entryOf(value, path, book));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    // What has been mended is not due any more.
    const isMended = 'resolvedOn' in value && isDay(value.resolvedOn) && value.resolvedOn <= book.asOf;
    for (const [key, one] of Object.entries(value)) if (key !== 'include' && !(isMended && key === 'dueBy')) walk(one, [...path, key]);
  };
  walk(book.configuration, []);
  return found;
}

function entryOf(day: string, path: readonly string[], book: Book): Entry {
  const { say, tell, language } = book;
  const [section, depth] = sectionOf(path);
  const keys = path.filter((one) => !/^\d+$/.test(one));
  const key = keys.at(-1) ?? '';
  const id = path[depth];
  const record = path
    .slice(0, depth + 1)
    .reduce<unknown>(
      (value, one) => (typeof value === 'object' && value !== null ? Reflect.get(value, one) : undefined),
      book.configuration,
    );
  const label = labelOf(section);
  const title =
    typeof record === 'object' && record !== null && 'title' in record && typeof record.title === 'string' ? record.title : undefined;
  const isRecord = id !== undefined && depth < path.length - 1;
  // A record that is known by its id alone is told by what it is about.
  const about =
    section === 'exceptions' || section === 'judgements' || section === 'attestations'
      ? own(book.configuration[section], id ?? '')?.subjects
      : undefined;
  const name = isRecord
    ? `${label === undefined ? '' : say(label)}${language === 'ja' || label === undefined ? '' : ' '}${book.quote(title ?? id)}`
    : label === undefined
      ? inText(section)
      : say(label);
  const within = path.slice(depth + 1, -1).filter((one) => !/^\d+$/.test(one));
  const sub = within.flatMap((one) => {
    const part = parts[one];
    return part === undefined ? [inText(one)] : [say(part)];
  });
  const preparation = within.length > 0 ? undefined : preparations[`${section}|${key}`];
  return {
    day,
    what: days[key] === undefined ? tell(words.otherDay, { key: inText(key) }) : say(days[key]),
    of:
      sub.length > 0
        ? tell(words.subOf, { name, sub: sub.join(' ') })
        : about === undefined
          ? name
          : tell(words.recordOf, { name, about: aboutOf(about, book, 1) }),
    prepare: preparation === undefined ? '' : say(preparation),
  };
}
