import { type Html, html } from '../../markup';
import type { HtmlSheet } from '../../sheet';
import type { Layout } from '../layout/layout';
import { size } from '../layout/measures';
import { drawLaneHead } from './lanes';

/** How high a drawing may be on a sheet of A4 on its side, as a part of its width: on the first one the heading stands above it. */
const sheetShape = { first: 0.58, next: 0.65 } as const;

/** Whether a drawing can be read on one sheet. */
export function fitsOnSheet({ width, height }: Layout): boolean {
  return height <= width * sheetShape.first;
}

/**
 * The same drawing for paper, where one that is higher than a sheet would become too small to read: a piece for each sheet, with the names of the lanes above
 * it. A box that would be cut stands whole on the next one.
 */
export function sheetsOf(page: HtmlSheet, layout: Layout): readonly Html[] {
  const { width, height } = layout;
  const w = Math.ceil(width);
  if (fitsOnSheet(layout)) return [];
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
      from > 0 &&
      layout.lanes.filter((lane) => lane.y <= from + 1 && lane.y + lane.height > from + 40).map((lane) => drawLaneHead(page, lane))
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
