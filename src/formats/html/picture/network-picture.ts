import { fill } from '../../../facts/index';
import { type Bilingual, zones } from '../../../policy/index';
import { own } from '../../names';
import { chip, type Tone } from '../chips';
import { type Html, html, join } from '../markup';
import type { HtmlSheet } from '../sheet';
import { colors } from '../styles';
import { wayName } from '../way';
import { drawnWidth, setLabel } from './label';
import type { Badge } from './layout/label-placement';
import type { PlacedLane } from './layout/lanes';
import { type Layout, layOut, type PlacedBox, type PlacedLine } from './layout/layout';
import { size } from './layout/measures';
import type { Tip } from './layout/routing';
import type { Lane } from './model/lanes';
import type { Mark } from './model/marks';
import type { Box, Line, Picture } from './model/picture';

const words = {
  caption: {
    ja: '宣言された機器・相手方 {things}件と通信 {flows}件のうち、領域をまたぐ通信、指摘や未確定のあるもの、違反となる経路の通るものを描いた（個別の箱 {boxed}件、線にした通信 {drawn}件）。ほかは領域ごとにまとめた。',
    en: 'Of {things} declared nodes and parties and {flows} flows, this shows flows between zones, what has an open finding, and what a violating path runs through ({boxed} boxes, {drawn} flows drawn). The rest is folded by zone.',
  },
  label: { ja: '領域ごとに並べたネットワークの図。内容は下の表にもある', en: 'The network by zone; the table below says the same' },
  rest: { ja: 'ほか {count}台', en: '{count} more' },
  restParties: { ja: 'ほか {count}者', en: '{count} more' },
  only: { ja: '{count}台', en: '{count} nodes' },
  onlyParties: { ja: '{count}者', en: '{count} parties' },
  many: { ja: '{title}（{count}台）', en: '{title} ({count})' },
  nothing: { ja: '宣言なし', en: 'nothing declared' },
  unknown: { ja: '領域が分からないもの', en: 'zone not known' },
  numbers: {
    ja: '線や箱の数字は違反の番号。「5-2」は違反5の経路の2区間目。',
    en: 'Numbers are those of the violations; "5-2" is the second hop of the path of violation 5.',
  },
  arrows: { ja: '矢印はデータの届く側', en: 'Arrows point to where data arrives' },
  gates: {
    ja: '線の上の記号は、その通信が通る境界・接続口。',
    en: 'Letters on a line stand for the boundaries and exits it goes through.',
  },
  noRoom: { ja: '線が混み合うところでは略した（表にはある）。', en: 'Where lines crowd they are left out; the table has them.' },
  way: { ja: '経由', en: 'Through' },
  bridge: { ja: '同じ機器の内部', en: 'inside one device' },
  table: { ja: '図に描いた通信を表で見る（{count}件）', en: 'The flows of the picture as a table ({count})' },
  caption2: { ja: '図に描いた通信', en: 'Flows of the picture' },
  aside: { ja: '図は横に動かせる。', en: 'The picture can be moved sideways.' },
  onPaper: { ja: '指摘のない通信は紙では略した。', en: 'Flows without findings are left out on paper.' },
  from: { ja: '開始側', en: 'From' },
  to: { ja: '相手側', en: 'To' },
  flow: { ja: '通信', en: 'Flows' },
  state: { ja: '状態', en: 'State' },
  number: { ja: '違反の番号', en: 'Violations' },
  inside: { ja: '機器の内部', en: 'inside the device' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How each state is drawn: by color, and by the kind of line as well. */
const strokes: Readonly<Record<Mark, { readonly tone: Tone; readonly width: number; readonly dash: string; readonly label: Bilingual }>> = {
  violation: { tone: 'nonconformant', width: 2.4, dash: '', label: { ja: '違反', en: 'violation' } },
  undetermined: { tone: 'undetermined', width: 1.8, dash: '7 4', label: { ja: '未確定', en: 'undetermined' } },
  excepted: { tone: 'excepted', width: 1.6, dash: '10 3 2 3', label: { ja: '例外で認められている', en: 'covered by an exception' } },
  judged: { tone: 'judged', width: 1.6, dash: '2 3', label: { ja: '判断により確定', en: 'settled by a judgement' } },
  plain: { tone: 'relieved', width: 1, dash: '', label: { ja: '指摘なし', en: 'no finding' } },
};

/** What is drawn last stands above the rest. */
const above: readonly Mark[] = ['plain', 'judged', 'excepted', 'undetermined', 'violation'];

const laneGrounds: Readonly<Record<Lane, string>> = {
  'my-number': '#f3eef6',
  lgwan: '#edf3f8',
  'internet-tier': '#eef5ef',
  'security-cloud': '#f5f5f5',
  internet: '#f5f5f5',
  'internet-party': '#f5f5f5',
  'lgwan-network': '#f5f5f5',
  'closed-party': '#f5f5f5',
  unknown: '#faf6ec',
};

/** The network in lanes (ネットワークの図), with the same said in a table. */
export function networkPicture(page: HtmlSheet, picture: Picture): Html {
  const { say } = page.sheet;
  const layout = layOut(picture, (box) => titleIn(page, box, picture));
  const { things, flows, boxed, drawn } = picture;
  const shape = layout.height <= layout.width * sheetShape.first ? 'whole' : 'sliced';
  return html`<p class="lead">${say(fill(words.caption, { things, flows, boxed, drawn }))}<span class="aside"> ${say(words.aside)}</span></p>
<figure class="picture ${shape}"><div class="canvas" tabindex="0" role="region" aria-label="${say(words.label)}">
${drawing(page, layout, picture)}
${slices(page, layout)}</div>
${legend(page, picture)}
${gates(page, picture, layout)}</figure>
${picture.lines.length > 0 && table(page, picture)}`;
}

function titleIn({ sheet: { say } }: HtmlSheet, box: Box, { boxes }: Picture): string {
  const { count, isParty, title } = box;
  if (box.id !== undefined) return count > 1 ? say(fill(words.many, { title, count })) : title;
  const alone = boxes.filter(({ lane }) => lane === box.lane).length === 1;
  const text = alone ? (isParty ? words.onlyParties : words.only) : isParty ? words.restParties : words.rest;
  return say(fill(text, { count }));
}

function drawing(page: HtmlSheet, { width, height, lanes, boxes, lines }: Layout, picture: Picture): Html {
  const { say } = page.sheet;
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const inOrder = [...lines].sort((a, b) => above.indexOf(a.line.mark) - above.indexOf(b.line.mark));
  return html`<svg class="drawing" role="img" aria-label="${say(words.label)}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" style="max-width:${w}px;min-width:${Math.min(w, 900)}px" font-size="${size.font}" font-family="inherit">
<g id="${page.id('drawing')}">${lanes.map((lane) => laneOf(page, lane, boxes))}
<g fill="none">${inOrder.map((line) => lineOf(page, line, picture))}</g>
${boxes.map((box) => boxOf(page, box))}
${inOrder.map(({ gate }) => gate !== undefined && gateOf(gate))}
${inOrder.map(({ badge }) => badge !== undefined && badgeOf(badge))}</g>
</svg>`;
}

/** How high a drawing may be on a sheet of A4 on its side, as a part of its width: on the first one the heading stands above it. */
const sheetShape = { first: 0.58, next: 0.65 } as const;

/**
 * The same drawing for paper, where one that is higher than a sheet would become too small to read: a piece for each sheet, with the names of the lanes above
 * it. A box that would be cut stands whole on the next one.
 */
function slices(page: HtmlSheet, layout: Layout): readonly Html[] {
  const { width, height } = layout;
  const w = Math.ceil(width);
  if (height <= width * sheetShape.first) return [];
  const pieces: { readonly from: number; readonly to: number }[] = [];
  for (let from = 0; from < height; ) {
    const most = from === 0 ? width * sheetShape.first : width * sheetShape.next - size.head;
    const to = height - from <= most ? height : bestCut(layout, from, most);
    pieces.push({ from, to });
    const cut = layout.boxes.filter((box) => box.y < to && box.y + box.height > to).map(({ y }) => y - 8);
    from = to === height ? height : Math.max(from + most / 2, Math.min(to, ...cut));
  }
  return pieces.map(({ from, to }) => {
    const head = from === 0 ? 0 : size.head;
    return html`<svg class="slice" aria-hidden="true" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${Math.ceil(head + to - from)}" font-size="${size.font}" font-family="inherit">${
      from > 0 && layout.lanes.filter((lane) => lane.y <= from + 1 && lane.y + lane.height > from + 40).map((lane) => laneHead(page, lane))
    }<svg x="0" y="${head}" width="${w}" height="${Math.ceil(to - from)}" viewBox="0 ${Math.floor(from)} ${w} ${Math.ceil(to - from)}"><use href="#${page.id('drawing')}"/></svg></svg>`;
  });
}

/** Where a drawing is cut so that few boxes are. */
function bestCut({ boxes }: Layout, from: number, most: number): number {
  let best = { at: from + most, cuts: Number.POSITIVE_INFINITY };
  for (let at = from + most; at > from + most * 0.8; at -= 4) {
    const cuts = boxes.filter((box) => box.y - 4 < at && box.y + box.height + 4 > at).length;
    if (cuts < best.cuts) best = { at, cuts };
  }
  return best.at;
}

function laneHead(page: HtmlSheet, { lane, x, width }: PlacedLane): Html {
  const name = setLabel(laneName(page, lane), 24);
  return html`<text x="${x + width / 2}" y="${name.length > 1 ? 16 : 23}" text-anchor="middle" font-weight="700" fill="#1f3a5f" font-size="13">${name.map(
    (line, index) => html`<tspan x="${x + width / 2}"${index > 0 && html` dy="16"`}>${line}</tspan>`,
  )}</text>`;
}

function laneOf(page: HtmlSheet, { lane, x, y, width, height }: PlacedLane, boxes: readonly PlacedBox[]): Html {
  const { say } = page.sheet;
  const first = y < 20;
  const name = setLabel(laneName(page, lane), 24);
  const isEmpty = !boxes.some(({ box }) => box.lane === lane);
  const nameY = y + (name.length > 1 ? 16 : first ? 23 : 18);
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${laneGrounds[lane]}"/>
<text x="${x + width / 2}" y="${nameY}" text-anchor="middle" font-weight="700" fill="#1f3a5f" font-size="${first ? 13 : 12}">${name.map(
    (line, index) => html`<tspan x="${x + width / 2}"${index > 0 && html` dy="16"`}>${line}</tspan>`,
  )}</text>${isEmpty && html`<text x="${x + width / 2}" y="${nameY + 50}" text-anchor="middle" fill="#525c67">${say(words.nothing)}</text>`}
`;
}

function laneName({ sheet: { say } }: HtmlSheet, lane: Lane): string {
  const zone = zones.find(({ id }) => id === lane);
  return say(zone?.label ?? words.unknown);
}

function lineOf(page: HtmlSheet, { line, path, start, end }: PlacedLine, picture: Picture): Html {
  const { tone, width, dash } = strokes[line.mark];
  const color = line.mark === 'plain' ? '#8a94a0' : colors[tone].line;
  const hops = line.labels.some((label) => label.includes('-'));
  return html`<g class="line ${line.mark}"><title>${lineTitle(page, line, picture)}</title>${
    hops && html`<path d="${path}" stroke="#f3b6b0" stroke-width="7"/>`
  }<path d="${path}" stroke="${color}" stroke-width="${line.isBridge ? 5 : width}"${dash !== '' && html` stroke-dasharray="${dash}"`}/>${
    (line.arrows === 'to' || line.arrows === 'both') && arrow(end, color)
  }${(line.arrows === 'from' || line.arrows === 'both') && arrow(start, color)}</g>
`;
}

function arrow({ x, y, direction }: Tip, color: string): Html {
  const [tip, back] = [round(x), round(x - direction * 8)];
  return html`<path d="M${tip},${round(y)}L${back},${round(y - 4)}L${back},${round(y + 4)}Z" fill="${color}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function boxOf(page: HtmlSheet, { box, x, y, height, lines }: PlacedBox): Html {
  const { tone, dash } = strokes[box.mark];
  const isMarked = box.mark === 'violation' || box.mark === 'undetermined';
  const stroke = isMarked ? colors[tone].line : '#9aa4af';
  const folded = box.id === undefined;
  return html`<g class="box"><title>${box.id === undefined ? laneName(page, box.lane) : `${box.title} (${box.id})`}</title><rect x="${x}" y="${y}" width="${size.box}" height="${height}" rx="${box.isParty ? 12 : 3}" fill="${folded ? '#ffffff80' : '#fff'}" stroke="${stroke}" stroke-width="${isMarked ? 2 : 1}"${
    folded ? html` stroke-dasharray="3 3"` : isMarked && dash !== '' && html` stroke-dasharray="${dash}"`
  }/><text x="${x + size.box / 2}" y="${round(y + (height - lines.length * size.lineHeight) / 2 + 12)}" text-anchor="middle" fill="${folded ? '#525c67' : '#1d2630'}">${lines.map(
    (line, index) => html`<tspan x="${x + size.box / 2}"${index > 0 && html` dy="${size.lineHeight}"`}${fitted(line)}>${line}</tspan>`,
  )}</text>${box.numbers.length > 0 && numbersOf(box.numbers, x, y)}</g>
`;
}

/** A line that may be drawn wider than its box is squeezed into it. */
function fitted(line: string): Html | undefined {
  const most = size.box - 8;
  return drawnWidth(line, size.font) > most ? html` textLength="${most}" lengthAdjust="spacingAndGlyphs"` : undefined;
}

/** The numbers of findings about a thing, on its upper corner. */
function numbersOf(numbers: readonly number[], x: number, y: number): Html {
  const text = numbers.length > 3 ? `${numbers.slice(0, 2).join(' ')} +${numbers.length - 2}` : numbers.join(' ');
  const width = Math.max(size.badge + 2, text.length * 6.6 + 10);
  return pill(x + width / 2 - 6, y - 1, width, text);
}

function badgeOf({ x, y, width, text, anchor }: Badge): Html {
  return html`${anchor !== undefined && html`<path d="M${round(anchor.x)},${round(anchor.y)}L${x},${y}" stroke="#9b1c1c" stroke-width=".8" fill="none"/>`}${pill(x, y, width, text)}`;
}

/** The letters of what a line goes through, in a frame: a gate on the way. */
function gateOf({ x, y, width, text, anchor }: Badge): Html {
  return html`${anchor !== undefined && html`<path d="M${round(anchor.x)},${round(anchor.y)}L${x},${y}" stroke="#34404c" stroke-width=".8" fill="none"/>`}<g class="gate"><rect x="${round(x - width / 2)}" y="${round(y - size.badge / 2)}" width="${round(width)}" height="${size.badge}" rx="2" fill="#fff" stroke="#34404c"/><text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" font-size="11" font-weight="700" fill="#1d2630">${text}</text></g>`;
}

function pill(x: number, y: number, width: number, text: string): Html {
  return html`<g class="badge"><rect x="${round(x - width / 2)}" y="${round(y - size.badge / 2)}" width="${round(width)}" height="${size.badge}" rx="8" fill="#9b1c1c" stroke="#fff" stroke-width="1"/><text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" font-size="11" font-weight="700" fill="#fff">${text}</text></g>`;
}

function legend({ sheet: { say } }: HtmlSheet, { lines }: Picture): Html {
  const shown = [...above].reverse().filter((mark) => lines.some((line) => line.mark === mark));
  return html`<ul class="legend">${shown.map((mark) => html`<li>${sample(mark)}${say(strokes[mark].label)}</li>`)}${
    lines.some(({ isBridge }) => isBridge) && html`<li>${stroke('#525c67', 5, '')}${say(words.bridge)}</li>`
  }<li>${say(words.arrows)}</li>${lines.some(({ labels }) => labels.length > 0) && html`<li>${say(words.numbers)}</li>`}</ul>`;
}

/** What the letters on the lines stand for: every boundary and exit that a drawn line goes through. */
function gates(page: HtmlSheet, { letters }: Picture, { lines }: Layout): Html | undefined {
  const { say, configuration } = page.sheet;
  if (letters.size === 0) return undefined;
  return html`<div class="gates"><p>${say(words.gates)}${lines.some(({ line, gate }) => line.via.length > 0 && gate === undefined) && ` ${say(words.noRoom)}`}</p><dl>${[
    ...letters,
  ].map(([id, letter]) => {
    const { between = [] } = own(configuration?.network?.boundaries, id) ?? {};
    const zonesBetween = join(
      between.map((zone) => say(zones.find((one) => one.id === zone)?.label ?? words.unknown)),
      ' / ',
    );
    return html`<div><dt>${letter}</dt><dd>${wayName(page, id)}${between.length > 0 && html` <span class="note">${zonesBetween}</span>`}</dd></div>`;
  })}</dl></div>`;
}

function sample(mark: Mark): Html {
  const { tone, width, dash } = strokes[mark];
  const color = mark === 'plain' ? '#8a94a0' : colors[tone].line;
  return stroke(color, width, dash);
}

function stroke(color: string, width: number, dash: string): Html {
  return html`<svg width="44" height="10" aria-hidden="true"><path d="M0,5H44" stroke="${color}" stroke-width="${width}"${dash !== '' && html` stroke-dasharray="${dash}"`} fill="none"/></svg>`;
}

function lineTitle(page: HtmlSheet, line: Line, picture: Picture): string {
  const { say, list } = page.sheet;
  const flows = line.flows.length > 6 ? [...line.flows.slice(0, 6), say(fill(words.more, { count: line.flows.length - 6 }))] : line.flows;
  const ends = `${nameOf(page, line.from, picture)} → ${nameOf(page, line.to, picture)}`;
  return `${say(strokes[line.mark].label)}: ${ends}（${line.isBridge ? say(words.inside) : list(flows)}）`;
}

function nameOf(page: HtmlSheet, key: string, picture: Picture): string {
  const box = picture.boxes.find((one) => one.key === key);
  if (box === undefined) return key;
  return box.id === undefined ? `${laneName(page, box.lane)} ${titleIn(page, box, picture)}` : box.title;
}

/** The same in words: who cannot see the picture reads it here. */
function table(page: HtmlSheet, picture: Picture): Html {
  const { say } = page.sheet;
  const lines = [...picture.lines].sort((a, b) => above.indexOf(b.mark) - above.indexOf(a.mark));
  return html`<details class="following picture-notes"><summary>${say(fill(words.table, { count: picture.drawn }))}</summary><div class="scroll" tabindex="0" role="region" aria-label="${say(words.caption2)}"><table class="flows"><caption class="visually-hidden">${say(words.caption2)}</caption>
<thead><tr><th scope="col">${say(words.from)}</th><th scope="col">${say(words.to)}</th><th scope="col">${say(words.flow)}</th><th scope="col">${say(words.way)}</th><th scope="col">${say(words.state)}</th><th scope="col">${say(words.number)}</th></tr></thead>
<tbody>${lines.map((line) => {
    const { tone, label } = strokes[line.mark];
    const shown = line.flows.slice(0, 20);
    const rest = line.flows.length - shown.length;
    return html`<tr class="${line.mark}"><th scope="row">${nameOf(page, line.from, picture)}</th><td>${nameOf(page, line.to, picture)}</td><td>${
      line.isBridge
        ? say(words.inside)
        : html`${join(
            shown.map((id) => html`<code>${id}</code>`),
            html` `,
          )}${rest > 0 && ` ${say(fill(words.more, { count: rest }))}`}`
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
