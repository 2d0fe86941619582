import { fill } from '../../../facts/index';
import type { Bilingual } from '../../../policy/index';
import { type Html, html } from '../markup';
import type { HtmlSheet } from '../sheet';
import { canvas } from './drawing/canvas';
import { fitsOnSheet } from './drawing/sheets';
import { flowTable } from './flow-table';
import { gates } from './gates';
import { layOut } from './layout/layout';
import { legend } from './legend';
import type { Picture } from './model/picture';
import { boxTitle } from './names';

const words = {
  caption: {
    ja: '宣言された機器・相手方 {things}件と通信 {flows}件のうち、領域をまたぐ通信、指摘や未確定のあるもの、違反となる経路の通るものを描いた（個別の箱 {boxed}件、線にした通信 {drawn}件）。ほかは領域ごとにまとめた。',
    en: 'Of {things} declared nodes and parties and {flows} flows, this shows flows between zones, what has an open finding, and what a violating path runs through ({boxed} boxes, {drawn} flows drawn). The rest is folded by zone.',
  },
  aside: { ja: '図は横に動かせる。', en: 'The picture can be moved sideways.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The network in lanes (ネットワークの図), with the same said in a table. */
export function networkPicture(page: HtmlSheet, picture: Picture): Html {
  const { say } = page.sheet;
  const layout = layOut(picture, (box) => boxTitle(page, box, picture));
  const { things, flows, boxed, drawn } = picture;
  const shape = fitsOnSheet(layout) ? 'whole' : 'sliced';
  return html`<p class="lead">${say(fill(words.caption, { things, flows, boxed, drawn }))}<span class="aside"> ${say(words.aside)}</span></p>
<figure class="picture ${shape}">${canvas(page, layout, picture)}
${legend(page, picture)}
${gates(page, picture, layout)}</figure>
${picture.lines.length > 0 && flowTable(page, picture)}`;
}
