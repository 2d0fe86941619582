import type { Location } from '../../evaluation/report';
import { fill, type Hop } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own, titleOf } from '../names';
import { locationText } from '../text/findings';
import { type Html, html, join } from './markup';
import type { HtmlSheet } from './sheet';
import { wayOfFlow } from './way';

const words = {
  path: { ja: '経路（{count}区間）', en: 'Path ({count} hops)' },
  onePath: { ja: '経路（1区間）', en: 'Path (1 hop)' },
  flow: { ja: '通信', en: 'flow' },
  way: { ja: '経由', en: 'through' },
  bridge: { ja: '複数の領域にまたがる機器の内部', en: 'inside a device that stands in several tiers' },
  inside: { ja: '機器の内部', en: 'inside the device' },
  excepted: { ja: '例外 {exception}', en: 'exception {exception}' },
  may: { ja: '未確認: 通るかどうか、宣言だけでは分からない', en: 'not certain: the declaration does not say whether it carries' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A path hop by hop (経路), each with what carries it, what that goes through and where it is written; numbered as the picture numbers them. */
export function pathList(page: HtmlSheet, path: readonly Hop[], locations: readonly Location[], number?: number): Html {
  const { say } = page.sheet;
  const title = path.length === 1 ? words.onePath : fill(words.path, { count: path.length });
  return html`<div class="path"><p class="path-title">${say(title)}</p><ol>${path.map(
    (hop, index) =>
      html`<li><span class="hop">${number !== undefined && `${number}-`}${index + 1}</span> <div>${hopOf(page, hop, locations)}</div></li>`,
  )}</ol></div>`;
}

/** A path in one line: the places, and between them what carries. For what follows from a finding and is mended with it. */
export function route(page: HtmlSheet, path: readonly Hop[]): Html {
  const [first] = path;
  return html`<p class="route">${first !== undefined && page.place(first.from)}${path.map((hop) => html` ${page.step(hop)}`)}</p>`;
}

/** One step of a {@link route}. */
export function stepOf({ sheet: { say }, place }: Pick<HtmlSheet, 'sheet' | 'place'>, hop: Hop): Html {
  const by = hop.flow === undefined ? html`<span class="note">${say(words.inside)}</span>` : html`<code>${hop.flow}</code>`;
  const uncertain = hop.certainty === 'may' && html`<span class="note">？</span>`;
  return html`<span class="arrow">─</span> ${by}${uncertain} <span class="arrow">→</span>${hop.from !== hop.to && html` ${place(hop.to)}`}`;
}

function hopOf(page: HtmlSheet, hop: Hop, locations: readonly Location[]): Html {
  const { say, configuration } = page.sheet;
  const flow = hop.flow === undefined ? undefined : own(configuration?.network?.flows, hop.flow);
  const way = hop.flow === undefined ? undefined : wayOfFlow(page, hop.flow, false);
  const location = locationOf(hop, locations);
  const notes = [
    hop.flow === undefined
      ? say(words.bridge)
      : html`${say(words.flow)} ${flow?.title !== undefined && html`<bdi>${flow.title}</bdi> `}<code>${hop.flow}</code>`,
    ...(way === undefined ? [] : [html`${say(words.way)}: ${way}`]),
    ...(flow?.exception === undefined ? [] : [say(fill(words.excepted, { exception: flow.exception }))]),
    ...(hop.certainty === 'may' ? [say(words.may)] : []),
    ...(location?.file === undefined ? [] : [html`<code>${written(page, location)}</code>`]),
  ];
  const ends =
    hop.from === hop.to ? page.place(hop.from) : html`${page.place(hop.from)} <span class="arrow">→</span> ${page.place(hop.to)}`;
  return html`${ends}<br><span class="note">${join(notes, ' · ')}</span>`;
}

/** The line of the file; the flow is named beside it, so that its pointer says no more. */
function written({ sheet }: HtmlSheet, location: Location): string {
  const line = sheet.lineOf(location);
  return line === undefined ? locationText(sheet, location) : `${location.file}:${line}`;
}

function locationOf({ flow, from }: Hop, locations: readonly Location[]): Location | undefined {
  const pointer = flow === undefined ? `/network/nodes/${escaped(from)}` : `/network/flows/${escaped(flow)}`;
  return locations.find((location) => location.pointer === pointer);
}

function escaped(id: string): string {
  return id.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Where a result is written apart from the hops of its path. */
export function besidePath(path: readonly Hop[], locations: readonly Location[]): readonly Location[] {
  const told = new Set(path.map((hop) => locationOf(hop, locations)));
  return locations.filter((location) => !told.has(location));
}

/** A node, a party or information by its title and id. */
export function placeOf({ configuration }: HtmlSheet['sheet'], id: string): Html {
  const title = titleOf({ kind: 'path-from', id }, configuration) ?? own(configuration?.assets?.information, id)?.title;
  return title === undefined ? html`<bdi>${id}</bdi>` : html`<bdi>${title}</bdi> <code>${id}</code>`;
}
