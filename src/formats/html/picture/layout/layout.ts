import type { Box, Picture } from '../model/picture';
import type { Route } from './cells';
import { setHeights } from './heights';
import { type Badge, placeGate, placeNumbers, type Rect } from './label-placement';
import { type PlacedLane, placeLanes } from './lanes';
import { type Layers, layersOf } from './layers';
import { round, size } from './measures';
import { orderLayers } from './ordering';
import { portsOf } from './ports';
import { type RoutedLine, routeLine } from './routing';

/** A box at its place. */
export interface PlacedBox {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A line at its place, with what is written beside it. */
export interface PlacedLine extends Omit<RoutedLine, 'curves'> {
  readonly badge: Badge | undefined;
  /** The letters of what it goes through. */
  readonly gate: Badge | undefined;
}

/** The picture with every place fixed (配置). */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

/** Lays the picture out in lanes: columns of boxes, lines between them, no line across a box; the same for the same picture. */
export function layOut(picture: Picture, titleOfBox: (box: Box) => string): Layout {
  const found = layersOf(picture, titleOfBox);
  orderLayers(found.layers, found.steps);
  setHeights(found.layers, found.steps);
  return place(found, picture);
}

function place(found: Layers, picture: Picture): Layout {
  const { layers, routes } = found;
  const top = size.head + size.margin;
  // Lines inside a lane bow out to the right of it: behind the last column they need room too.
  const bows = routes.some(({ from, to }) => from.column === to.column && from.column === layers.length - 1);
  const gutters = guttersOf(routes, layers.length);
  const columnX = (column: number): number => gutters.slice(0, column).reduce((x, gutter) => x + size.box + gutter, size.margin + 10);
  const bottom = Math.max(60, ...layers.flatMap((layer) => layer.map(({ y, height }) => y + height / 2)));
  const height = Math.ceil(top + bottom + size.margin + 8);
  const boxes = layers.flatMap((layer, column) =>
    layer.flatMap((cell) =>
      cell.box === undefined
        ? []
        : [{ box: cell.box, x: columnX(column), y: round(top + cell.y - cell.height / 2), height: cell.height, lines: cell.lines }],
    ),
  );
  const ports = portsOf(routes);
  const taken: Rect[] = boxes.map(({ x, y, height }) => ({ x: x - 2, y: y - 2, width: size.box + 4, height: height + 4 }));
  const lines = routes
    .map((route) => routeLine(route, ports, columnX, top))
    .map((placed) => ({ ...placed, badge: placeNumbers(placed, taken) }))
    .map((placed) => ({ ...placed, gate: placeGate(placed, picture.letters, taken) }));
  return {
    width: columnX(layers.length - 1) + size.box + 10 + size.margin + (bows ? size.gutter * 0.7 : 0),
    height,
    lanes: placeLanes(found, columnX, top, height),
    boxes,
    lines: lines.map(({ line, path, start, end, badge, gate }) => ({ line, path, start, end, badge, gate })),
  };
}

/** How far apart columns stand: farther where more lines run between them than numbers find room on. */
function guttersOf(routes: readonly Route[], count: number): readonly number[] {
  const lines = new Array<number>(count).fill(0);
  for (const { from, to } of routes) {
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    for (let column = left; column < right; column += 1) lines[column] = (lines[column] ?? 0) + 1;
  }
  return lines.map((line) => size.gutter + Math.min(mostAdded, Math.max(0, line - roomFor) * 2));
}

/** So many lines find room in a gutter as it is, and so much is added at most where there are more. */
const roomFor = 30;
const mostAdded = 160;
