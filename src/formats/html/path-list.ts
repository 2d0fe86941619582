import type { Hop } from '../../facts/index';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own, titleOf } from '../names';
import { type Html, html } from './markup';
import type { HtmlSheet } from './sheet';

const words = {
  path: { ja: '経路（{count}区間）', en: 'Path ({count} hops)' },
  onePath: { ja: '経路（1区間）', en: 'Path (1 hop)' },
  flow: { ja: '通信 {flow}', en: 'flow {flow}' },
  bridge: { ja: '複数の領域にまたがる機器の内部', en: 'inside a device that stands in several tiers' },
  excepted: { ja: '例外 {exception}', en: 'exception {exception}' },
  may: { ja: '未確認: 通るかどうか、宣言だけでは分からない', en: 'not certain: the declaration does not say whether it carries' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A path hop by hop (経路); the hops are numbered as the picture numbers them. */
export function pathList(page: HtmlSheet, path: readonly Hop[]): Html {
  const { say } = page.sheet;
  const title = path.length === 1 ? words.onePath : fill(words.path, { count: path.length });
  return html`<div class="path"><p class="path-title">${say(title)}</p><ol>${path.map((hop) => html`<li>${hopLine(page, hop)}</li>`)}</ol></div>`;
}

function hopLine(page: HtmlSheet, hop: Hop): Html {
  const { say, list, configuration } = page.sheet;
  const exception = hop.flow === undefined ? undefined : own(configuration?.network?.flows, hop.flow)?.exception;
  const notes = [
    hop.flow === undefined ? say(words.bridge) : say(fill(words.flow, { flow: hop.flow })),
    ...(exception === undefined ? [] : [say(fill(words.excepted, { exception }))]),
    ...(hop.certainty === 'may' ? [say(words.may)] : []),
  ];
  const ends =
    hop.from === hop.to ? place(page, hop.from) : html`${place(page, hop.from)} <span class="arrow">→</span> ${place(page, hop.to)}`;
  return html`${ends} <span class="note">${list(notes)}</span>`;
}

function place({ sheet: { configuration } }: HtmlSheet, id: string): Html {
  const title = titleOf({ kind: 'path-from', id }, configuration) ?? own(configuration?.assets?.information, id)?.title;
  return title === undefined ? html`<bdi>${id}</bdi>` : html`<bdi>${title}</bdi> <code>${id}</code>`;
}
