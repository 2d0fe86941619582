import type { Bilingual } from '../../../policy/index';
import { own } from '../../names';
import { type Html, html, join } from '../markup';
import type { HtmlSheet } from '../sheet';
import { wayName } from '../way';
import type { Layout } from './layout/layout';
import type { Picture } from './model/picture';
import { laneName } from './names';

const words = {
  gates: {
    ja: '線の上の記号は、その通信が通る境界・接続口。',
    en: 'Letters on a line stand for the boundaries and exits it goes through.',
  },
  noRoom: { ja: '線が混み合うところでは略した（表にはある）。', en: 'Where lines crowd they are left out; the table has them.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the letters on the lines stand for: every boundary and exit that a drawn line goes through. */
export function gates(page: HtmlSheet, { letters }: Picture, { lines }: Layout): Html | undefined {
  const { say, configuration } = page.sheet;
  if (letters.size === 0) return undefined;
  return html`<div class="gates"><p>${say(words.gates)}${lines.some(({ line, gate }) => line.via.length > 0 && gate === undefined) && ` ${say(words.noRoom)}`}</p><dl>${[
    ...letters,
  ].map(([id, letter]) => {
    const { between = [] } = own(configuration?.network?.boundaries, id) ?? {};
    const zonesBetween = join(
      between.map((zone) => laneName(page, zone)),
      ' / ',
    );
    return html`<div><dt>${letter}</dt><dd>${wayName(page, id)}${between.length > 0 && html` <span class="note">${zonesBetween}</span>`}</dd></div>`;
  })}</dl></div>`;
}
