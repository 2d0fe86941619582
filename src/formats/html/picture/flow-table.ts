import { fill } from '../../../facts/index';
import type { Bilingual } from '../../../policy/index';
import { chip } from '../chips';
import { type Html, html, join } from '../markup';
import type { HtmlSheet } from '../sheet';
import { above, strokes } from './drawing/strokes';
import type { Picture } from './model/picture';
import { boxName, lineWords } from './names';

const words = {
  table: { ja: '図に描いた通信を表で見る（{count}件）', en: 'The flows of the picture as a table ({count})' },
  caption: { ja: '図に描いた通信', en: 'Flows of the picture' },
  onPaper: { ja: '指摘のない通信は紙では略した。', en: 'Flows without findings are left out on paper.' },
  from: { ja: '開始側', en: 'From' },
  to: { ja: '相手側', en: 'To' },
  flow: { ja: '通信', en: 'Flows' },
  way: { ja: '経由', en: 'Through' },
  state: { ja: '状態', en: 'State' },
  number: { ja: '違反の番号', en: 'Violations' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The same in words: who cannot see the picture reads it here. */
export function flowTable(page: HtmlSheet, picture: Picture): Html {
  const { say } = page.sheet;
  const lines = [...picture.lines].sort((a, b) => above.indexOf(b.mark) - above.indexOf(a.mark));
  return html`<details class="following picture-notes"><summary>${say(fill(words.table, { count: picture.drawn }))}</summary><div class="scroll" tabindex="0" role="region" aria-label="${say(words.caption)}"><table class="flows"><caption class="visually-hidden">${say(words.caption)}</caption>
<thead><tr><th scope="col">${say(words.from)}</th><th scope="col">${say(words.to)}</th><th scope="col">${say(words.flow)}</th><th scope="col">${say(words.way)}</th><th scope="col">${say(words.state)}</th><th scope="col">${say(words.number)}</th></tr></thead>
<tbody>${lines.map((line) => {
    const { tone, label } = strokes[line.mark];
    const shown = line.flows.slice(0, 20);
    const rest = line.flows.length - shown.length;
    return html`<tr class="${line.mark}"><th scope="row">${boxName(page, line.from, picture)}</th><td>${boxName(page, line.to, picture)}</td><td>${
      line.isBridge
        ? say(lineWords.inside)
        : html`${join(
            shown.map((id) => html`<code>${id}</code>`),
            html` `,
          )}${rest > 0 && ` ${say(fill(lineWords.more, { count: rest }))}`}`
    }</td><td>${join(
      line.via.map((id) => html`<b>${picture.letters.get(id) ?? ''}</b> <code>${id}</code>`),
      html` `,
    )}</td><td>${chip(line.mark === 'plain' ? 'not-applicable' : tone, say(label))}</td><td>${join(
      line.labels.map((text) => html`<a href="#${page.id(`f${text.split('-')[0] ?? ''}`)}">${text}</a>`),
      html` `,
    )}</td></tr>
`;
  })}</tbody></table></div>${lines.some(({ mark }) => mark === 'plain') && html`<p class="quiet on-paper">${say(words.onPaper)}</p>`}</details>`;
}
