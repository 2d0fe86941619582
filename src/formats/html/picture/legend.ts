import type { Bilingual } from '../../../policy/index';
import { type Html, html } from '../markup';
import type { HtmlSheet } from '../sheet';
import { above, strokeColor, strokes } from './drawing/strokes';
import type { Mark } from './model/marks';
import type { Picture } from './model/picture';

const words = {
  numbers: {
    ja: '線や箱の数字は違反の番号。「5-2」は違反5の経路の2区間目。',
    en: 'Numbers are those of the violations; "5-2" is the second hop of the path of violation 5.',
  },
  arrows: { ja: '矢印はデータの届く側', en: 'Arrows point to where data arrives' },
  bridge: { ja: '同じ機器の内部', en: 'inside one device' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What lines, arrows and numbers mean (凡例). */
export function legend({ sheet: { say } }: HtmlSheet, { lines }: Picture): Html {
  const shown = [...above].reverse().filter((mark) => lines.some((line) => line.mark === mark));
  return html`<ul class="legend">${shown.map((mark) => html`<li>${sample(mark)}${say(strokes[mark].label)}</li>`)}${
    lines.some(({ isBridge }) => isBridge) && html`<li>${stroke('#525c67', 5, '')}${say(words.bridge)}</li>`
  }<li>${say(words.arrows)}</li>${lines.some(({ labels }) => labels.length > 0) && html`<li>${say(words.numbers)}</li>`}</ul>`;
}

function sample(mark: Mark): Html {
  const { width, dash } = strokes[mark];
  return stroke(strokeColor(mark), width, dash);
}

function stroke(color: string, width: number, dash: string): Html {
  return html`<svg width="44" height="10" aria-hidden="true"><path d="M0,5H44" stroke="${color}" stroke-width="${width}"${dash !== '' && html` stroke-dasharray="${dash}"`} fill="none"/></svg>`;
}
