import { fill } from '../../../facts/index';
import { type Bilingual, zones } from '../../../policy/index';
import type { HtmlSheet } from '../sheet';
import type { Lane } from './model/lanes';
import type { Box, Picture } from './model/picture';

const words = {
  rest: { ja: 'ほか {count}台', en: '{count} more' },
  restParties: { ja: 'ほか {count}者', en: '{count} more' },
  only: { ja: '{count}台', en: '{count} nodes' },
  onlyParties: { ja: '{count}者', en: '{count} parties' },
  many: { ja: '{title}（{count}台）', en: '{title} ({count})' },
  unknown: { ja: '領域が分からないもの', en: 'zone not known' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is said of a line both where it is drawn and in the table (線の説明). */
export const lineWords = {
  inside: { ja: '機器の内部', en: 'inside the device' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a lane is called. */
export function laneName({ sheet: { say } }: HtmlSheet, lane: Lane): string {
  const zone = zones.find(({ id }) => id === lane);
  return say(zone?.label ?? words.unknown);
}

/** What is written in a box. */
export function boxTitle({ sheet: { say } }: HtmlSheet, box: Box, { boxes }: Picture): string {
  const { count, isParty, title } = box;
  if (box.id !== undefined) return count > 1 ? say(fill(words.many, { title, count })) : title;
  const alone = boxes.filter(({ lane }) => lane === box.lane).length === 1;
  const text = alone ? (isParty ? words.onlyParties : words.only) : isParty ? words.restParties : words.rest;
  return say(fill(text, { count }));
}

/** What a box is called by its key, outside of its lane. */
export function boxName(page: HtmlSheet, key: string, picture: Picture): string {
  const box = picture.boxes.find((one) => one.key === key);
  if (box === undefined) return key;
  return box.id === undefined ? `${laneName(page, box.lane)} ${boxTitle(page, box, picture)}` : box.title;
}
