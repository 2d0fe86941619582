import type { Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { nameSubjects } from '../names';
import { bySubject } from '../sort';
import { plainMessage } from '../wording/plain-message';
import { ageMark } from '../wording/since-words';
import { firstOf } from './first-of';
import type { Sheet } from './sheet';

const words = {
  consequences: { ja: 'ここから続く結果 {count}件（これを直せば消える）:', en: 'What follows from it (mending it mends these): {count}' },
  about: { ja: '対象: ', en: 'About: ' },
  aboutMany: { ja: '対象（{count}件）: ', en: 'About ({count}): ' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
  moreFollow: { ja: 'ほか{count}件（--all 又は --format json で見られる）', en: '{count} more (use --all or --format json)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many subjects of one message are named before the rest is counted. */
const named = 5;

/** How many messages are written out before the rest is counted. */
const messagesShown = 10;

/** What the law says is not to be read as a clause of the policy, under whose finding it stands. */
function ofTheLaw(sheet: Sheet, { clause, provision }: Result): string {
  return provision === undefined ? '' : `${sheet.origin({ clause, provision })}: `;
}

/** What follows from a finding: equal messages once, each with what it is about. */
export function writeConsequences(sheet: Sheet, consequences: readonly Result[], indent: number): void {
  if (consequences.length === 0) return;
  const { say, language, configuration } = sheet;
  sheet.paragraph(say(fill(words.consequences, { count: consequences.length })), { indent });
  const byMessage = new Map<string, Result[]>();
  for (const consequence of consequences) {
    const message = `${ageMark(sheet, consequence)}${ofTheLaw(sheet, consequence)}${plainMessage(say(consequence.message))}`;
    const alike = byMessage.get(message);
    if (alike === undefined) byMessage.set(message, [consequence]);
    else alike.push(consequence);
  }
  const { shown: messages, rest: further } = firstOf(sheet, [...byMessage], messagesShown);
  for (const [message, alike] of messages) {
    sheet.paragraph(message, { indent: indent + 2, lead: '- ' });
    const { shown, rest } = firstOf(sheet, alike, named);
    const about = shown.map(({ subjects }) => nameSubjects([...subjects].sort(bySubject), language, configuration));
    sheet.paragraph(sheet.list([...about, ...(rest > 0 ? [say(fill(words.more, { count: rest }))] : [])]), {
      indent: indent + 4,
      lead: say(alike.length === 1 ? words.about : fill(words.aboutMany, { count: alike.length })),
      style: 'faint',
    });
  }
  if (further > 0) {
    const count = messages.reduce((rest, [, alike]) => rest - alike.length, consequences.length);
    sheet.paragraph(say(fill(words.moreFollow, { count })), { indent: indent + 2, lead: '- ' });
  }
}
