import type { Bilingual } from '../../../../policy/index';
import { type Html, html } from '../../markup';
import type { HtmlSheet } from '../../sheet';
import { setLabel } from '../label';
import type { PlacedLane } from '../layout/lanes';
import type { PlacedBox } from '../layout/layout';
import type { Lane } from '../model/lanes';
import { laneName } from '../names';

const words = {
  nothing: { ja: '宣言なし', en: 'nothing declared' },
} as const satisfies Readonly<Record<string, Bilingual>>;

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

/** The ground of a lane with its name. */
export function drawLane(page: HtmlSheet, { lane, x, y, width, height }: PlacedLane, boxes: readonly PlacedBox[]): Html {
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

/** The name of a lane alone, above a piece of the drawing. */
export function drawLaneHead(page: HtmlSheet, { lane, x, width }: PlacedLane): Html {
  const name = setLabel(laneName(page, lane), 24);
  return html`<text x="${x + width / 2}" y="${name.length > 1 ? 16 : 23}" text-anchor="middle" font-weight="700" fill="#1f3a5f" font-size="13">${name.map(
    (line, index) => html`<tspan x="${x + width / 2}"${index > 0 && html` dy="16"`}>${line}</tspan>`,
  )}</text>`;
}
