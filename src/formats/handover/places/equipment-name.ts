import type { Node } from '../../../configuration/index';
import type { Bilingual } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import type { Book } from '../book';

const words = {
  several: { ja: '{name}（{count}台）', en: '{name} ({count})' },
  elsewhere: { ja: '{name}（詳しくは{owner}の宣言）', en: '{name} (declared in full by {owner})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a piece of equipment is called, how many of it there are, and who declares it in full. */
export function equipmentName(
  id: string,
  { title, count = 1, refersTo }: Pick<Node, 'title' | 'count' | 'refersTo'>,
  { tell }: Book,
): string {
  const name = inText(title ?? id);
  if (refersTo !== undefined) return tell(words.elsewhere, { name, owner: inText(refersTo) });
  return count > 1 ? tell(words.several, { name, count }) : name;
}
