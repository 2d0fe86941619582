import type { Bilingual } from '../../../../policy/index';
import { type Html, html } from '../../markup';
import type { HtmlSheet } from '../../sheet';
import type { Layout } from '../layout/layout';
import { size } from '../layout/measures';
import type { Picture } from '../model/picture';
import { drawGate, drawNumbers } from './badges';
import { drawBox } from './boxes';
import { drawLane } from './lanes';
import { drawLine } from './lines';
import { sheetsOf } from './sheets';
import { above } from './strokes';

const words = {
  label: { ja: '領域ごとに並べたネットワークの図。内容は下の表にもある', en: 'The network by zone; the table below says the same' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The drawing, on a ground that can be moved, and its pieces for paper (描画). */
export function canvas(page: HtmlSheet, layout: Layout, picture: Picture): Html {
  return html`<div class="canvas" tabindex="0" role="region" aria-label="${page.sheet.say(words.label)}">
${draw(page, layout, picture)}
${sheetsOf(page, layout)}</div>`;
}

function draw(page: HtmlSheet, { width, height, lanes, boxes, lines }: Layout, picture: Picture): Html {
  const { say } = page.sheet;
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const inOrder = [...lines].sort((a, b) => above.indexOf(a.line.mark) - above.indexOf(b.line.mark));
  return html`<svg class="drawing" role="img" aria-label="${say(words.label)}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" style="max-width:${w}px;min-width:${Math.min(w, 900)}px" font-size="${size.font}" font-family="inherit">
<g id="${page.id('drawing')}">${lanes.map((lane) => drawLane(page, lane, boxes))}
<g fill="none">${inOrder.map((line) => drawLine(page, line, picture))}</g>
${boxes.map((box) => drawBox(page, box))}
${inOrder.map(({ gate }) => gate !== undefined && drawGate(gate))}
${inOrder.map(({ badge }) => badge !== undefined && drawNumbers(badge))}</g>
</svg>`;
}
