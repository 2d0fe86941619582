import { setLabel } from '../label';
import { columns, type Lane } from '../model/lanes';
import type { Box, Picture } from '../model/picture';
import type { Cell, Route, Step } from './cells';
import { size } from './measures';

/** The cells of every column that is used, and what runs between them (層). */
export interface Layers {
  readonly layers: Cell[][];
  readonly routes: readonly Route[];
  readonly steps: readonly Step[];
  /** The columns that are used, by their places among all. */
  readonly used: readonly number[];
  readonly columnOf: ReadonlyMap<Lane, number>;
}

/** Puts boxes, the names of lanes and the ways of lines into columns (層への割り当て), in no order yet. */
export function layersOf(picture: Picture, titleOfBox: (box: Box) => string): Layers {
  const used = columns.flatMap((lanes, index) => (isUsed(lanes, picture) ? [index] : []));
  const columnOf = new Map(used.flatMap((column, index) => (columns[column] ?? []).map((lane) => [lane, index] as const)));
  const layers: Cell[][] = used.map(() => []);
  const cells = new Map<string, Cell>();
  const portsAt = countPorts(picture, columnOf);
  const put = (cell: Cell): Cell => {
    layers[cell.column]?.push(cell);
    cells.set(cell.key, cell);
    return cell;
  };
  for (const [column, index] of used.entries()) {
    for (const [group, lane] of (columns[index] ?? []).entries()) {
      const boxes = picture.boxes.filter((box) => box.lane === lane);
      if (boxes.length === 0 && !isCity(lane)) continue;
      put({ kind: 'name', key: `name ${lane}`, column, group, height: group === 0 ? 0 : size.section, lines: [], box: undefined, y: 0 });
      for (const box of boxes) {
        const lines = setLabel(titleOfBox(box), size.text);
        put({
          kind: 'box',
          key: box.key,
          column,
          group,
          height: Math.max(lines.length * size.lineHeight + 14, Math.min(160, portsAt(box.key) * 8 + 8)),
          lines,
          box,
          y: 0,
        });
      }
    }
  }
  const routes: Route[] = picture.lines.flatMap((line, index) => {
    const [from, to] = [cells.get(line.from), cells.get(line.to)];
    return from === undefined || to === undefined ? [] : [{ line, from, to, ways: waysOf(from, to, index, put) }];
  });
  const steps: Step[] = routes.flatMap(({ from, to, ways }) => {
    if (from.column === to.column) return [];
    const stops = from.column < to.column ? [from, ...ways, to] : [to, ...ways, from];
    return stops.slice(1).flatMap((right, index) => {
      const left = stops[index];
      return left === undefined ? [] : [{ left, right }];
    });
  });
  return { layers, routes, steps, used, columnOf };
}

/** How many lines end at the fuller side of a box. */
function countPorts({ boxes, lines }: Picture, columnOf: ReadonlyMap<Lane, number>): (key: string) => number {
  const columnAt = new Map(boxes.map(({ key, lane }) => [key, columnOf.get(lane) ?? 0]));
  const counts = new Map<string, [left: number, right: number]>();
  for (const { from, to } of lines) {
    for (const [key, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const count = counts.get(key) ?? [0, 0];
      counts.set(key, count);
      count[(columnAt.get(other) ?? 0) < (columnAt.get(key) ?? 0) ? 0 : 1] += 1;
    }
  }
  return (key) => Math.max(...(counts.get(key) ?? [0]));
}

function isUsed(lanes: readonly Lane[], { boxes }: Picture): boolean {
  return lanes.some((lane) => isCity(lane) || boxes.some((box) => box.lane === lane));
}

function isCity(lane: Lane): boolean {
  return lane === 'my-number' || lane === 'lgwan' || lane === 'internet-tier';
}

/** The rows in the columns that a line passes on its way. */
function waysOf(from: Cell, to: Cell, index: number, put: (cell: Cell) => Cell): readonly Cell[] {
  const [left, right] = from.column < to.column ? [from, to] : [to, from];
  const ways: Cell[] = [];
  for (let column = left.column + 1; column < right.column; column += 1)
    ways.push(put({ kind: 'way', key: `way ${index} ${column}`, column, group: 0, height: 2, lines: [], box: undefined, y: 0 }));
  return ways;
}
