import { fill } from '../../../../facts/index';
import { type Html, html } from '../../markup';
import type { HtmlSheet } from '../../sheet';
import type { PlacedLine } from '../layout/layout';
import { round } from '../layout/measures';
import type { Tip } from '../layout/routing';
import type { Line, Picture } from '../model/picture';
import { boxName, lineWords } from '../names';
import { strokeColor, strokes } from './strokes';

/** A line with its arrowheads, and a broad ground beneath it where a violating path runs. */
export function drawLine(page: HtmlSheet, { line, path, start, end }: PlacedLine, picture: Picture): Html {
  const { width, dash } = strokes[line.mark];
  const color = strokeColor(line.mark);
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

function lineTitle(page: HtmlSheet, line: Line, picture: Picture): string {
  const { say, list } = page.sheet;
  const flows =
    line.flows.length > 6 ? [...line.flows.slice(0, 6), say(fill(lineWords.more, { count: line.flows.length - 6 }))] : line.flows;
  const ends = `${boxName(page, line.from, picture)} → ${boxName(page, line.to, picture)}`;
  return `${say(strokes[line.mark].label)}: ${ends}（${line.isBridge ? say(lineWords.inside) : list(flows)}）`;
}
