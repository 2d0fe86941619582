import { type Html, html } from '../../markup';
import type { HtmlSheet } from '../../sheet';
import { colors } from '../../styles';
import { drawnWidth } from '../label';
import type { PlacedBox } from '../layout/layout';
import { round, size } from '../layout/measures';
import { laneName } from '../names';
import { cornerNumbers } from './badges';
import { strokes } from './strokes';

/** A box with its title, and the numbers of the findings about it. */
export function drawBox(page: HtmlSheet, { box, x, y, height, lines }: PlacedBox): Html {
  const { tone, dash } = strokes[box.mark];
  const isMarked = box.mark === 'violation' || box.mark === 'undetermined';
  const stroke = isMarked ? colors[tone].line : '#9aa4af';
  const folded = box.id === undefined;
  return html`<g class="box"><title>${box.id === undefined ? laneName(page, box.lane) : `${box.title} (${box.id})`}</title><rect x="${x}" y="${y}" width="${size.box}" height="${height}" rx="${box.isParty ? 12 : 3}" fill="${folded ? '#ffffff80' : '#fff'}" stroke="${stroke}" stroke-width="${isMarked ? 2 : 1}"${
    folded ? html` stroke-dasharray="3 3"` : isMarked && dash !== '' && html` stroke-dasharray="${dash}"`
  }/><text x="${x + size.box / 2}" y="${round(y + (height - lines.length * size.lineHeight) / 2 + 12)}" text-anchor="middle" fill="${folded ? '#525c67' : '#1d2630'}">${lines.map(
    (line, index) => html`<tspan x="${x + size.box / 2}"${index > 0 && html` dy="${size.lineHeight}"`}${fitted(line)}>${line}</tspan>`,
  )}</text>${box.numbers.length > 0 && cornerNumbers(box.numbers, x, y)}</g>
`;
}

/** A line that may be drawn wider than its box is squeezed into it. */
function fitted(line: string): Html | undefined {
  const most = size.box - 8;
  return drawnWidth(line, size.font) > most ? html` textLength="${most}" lengthAdjust="spacingAndGlyphs"` : undefined;
}
