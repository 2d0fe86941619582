import { dueBy } from '../../../facts/index';
import type { Bilingual } from '../../../policy/index';
import { compareText } from '../../sort';
import type { Book } from '../book';
import type { Entry } from './entry';
import { deeds, lastDeeds } from './last-deeds';

const words = {
  cycle: { ja: '{what}の期限（周期から）', en: '{what} due (by its cycle)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is due again within the window, by the cycles that the city has laid down; equal days of one deed stand together. */
export function cycleDays(book: Book, inWindow: (day: string) => boolean): readonly Entry[] {
  const { tell, say, some } = book;
  const due = new Map<string, { readonly deed: keyof typeof deeds; readonly day: string; readonly names: string[] }>();
  for (const { deed, last, cycle, name } of lastDeeds(book)) {
    const day = dueBy(last, cycle);
    if (!inWindow(day)) continue;
    const key = `${deed} ${day}`;
    const known = due.get(key) ?? { deed, day, names: [] };
    due.set(key, known);
    if (name !== '' && !known.names.includes(name)) known.names.push(name);
  }
  return [...due.values()].map(({ deed, day, names }) => ({
    day,
    what: tell(words.cycle, { what: say(deeds[deed]) }),
    of: some([...names].sort(compareText), 3),
    prepare: '',
    computed: true,
  }));
}
