import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { QuestionGroup } from '../text/questions';
import { freshText } from '../wording/since-words';
import type { Voice } from '../wording/voice';
import { asCode, folded, inText } from './escape';

const words = {
  more: { ja: 'ほかに同じ問いが{count}点', en: 'and {count} more of the kind' },
  where: { ja: '書く場所', en: 'To be declared in' },
  settles: { ja: '決まる要求事項', en: 'Settles' },
  waiting: { ja: '{list}（結果{count}件{fresh}）', en: '{list} (results: {count}{fresh})' },
  rest: { ja: 'ほか{count}組の問い', en: 'and {count} more groups of questions' },
  all: { ja: '問い{count}組', en: 'Questions in {count} groups' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const mostInTheOpen = 20;

/** What is undetermined, as questions (問い): each fact asked for once, however many results wait for it. */
export function questionBlocks(groups: readonly QuestionGroup[], { say, list }: Voice, most: number): readonly string[] {
  const items = groups.slice(0, most).map(({ questions, pattern, requirements, waiting, fresh }) => {
    const [{ unknown }, ...others] = questions;
    const where = others.length === 0 ? (unknown.pointer ?? pattern) : pattern;
    const settles = say(fill(words.waiting, { list: list(requirements), count: waiting, fresh: freshText(fresh) }));
    return [
      `- [ ] ${inText(say(unknown.question))}`,
      ...(others.length === 0 ? [] : [`  - ${say(fill(words.more, { count: others.length }))}`]),
      ...(where === undefined ? [] : [`  - ${say(words.where)}: ${asCode(where)}`]),
      `  - ${say(words.settles)}: ${inText(settles)}`,
    ].join('\n');
  });
  const rest = groups.length - items.length;
  const text = [...items, ...(rest > 0 ? [`- ${say(fill(words.rest, { count: rest }))}`] : [])].join('\n');
  return groups.length > mostInTheOpen ? [folded(say(fill(words.all, { count: groups.length })), [text])] : [text];
}
