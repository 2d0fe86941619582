import { widthOf } from '../../text/width';
import { setLabel } from './label';
import { columns, type Lane } from './model/lanes';
import type { Box, Line, Picture } from './model/picture';

/** Measures of the drawing, in pixels (寸法). */
export const size = {
  box: 156,
  gutter: 84,
  lineHeight: 15,
  /** Columns of half-width characters that fit into a box. */
  text: 22,
  font: 12,
  head: 46,
  margin: 16,
  section: 40,
  badge: 16,
} as const;

/** A box at its place. */
export interface PlacedBox {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** The ground of a lane, with its name. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line with the points it runs through: from box to box, through the free rows between boxes of the columns it passes. */
export interface PlacedLine {
  readonly line: Line;
  readonly path: string;
  /** Its ends, and the way each points, for the arrowheads. */
  readonly start: Tip;
  readonly end: Tip;
  readonly badge: Badge | undefined;
  /** The letters of what it goes through. */
  readonly gate: Badge | undefined;
}

export interface Tip {
  readonly x: number;
  readonly y: number;
  /** 1: the line comes from the left of it. */
  readonly direction: 1 | -1;
}

/** The numbers beside a line, with where on it they belong if they had to move aside. */
export interface Badge {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly anchor: Point | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture with every place fixed (配置). */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

/** Something that takes up room in a column: a box, the name of a lane, or a line on its way through. */
interface Cell {
  readonly kind: 'box' | 'name' | 'way';
  readonly key: string;
  readonly column: number;
  /** Cells of a lane stay together. */
  readonly group: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly box: Box | undefined;
  y: number;
}

/** One step of a line from a column to the next. */
interface Step {
  readonly left: Cell;
  readonly right: Cell;
}

/** Lays the picture out in lanes: columns of boxes, lines between them, no line across a box; the same for the same picture. */
export function layOut(picture: Picture, titleOfBox: (box: Box) => string): Layout {
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
  const routes = picture.lines.flatMap((line, index) => {
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
  order(layers, steps);
  settle(layers, steps);
  return place(layers, routes, columnOf, used, picture);
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

/** Orders every column so that few lines cross (交差の削減): by the middle of what a cell is joined to, back and forth; the best order found is kept. */
function order(layers: Cell[][], steps: readonly Step[]): void {
  const { toLeft, toRight } = neighbours(steps);
  let best = layers.map((layer) => [...layer]);
  let fewest = crossings(layers, steps);
  for (let round = 0; round < 12 && fewest > 0; round += 1) {
    const forward = round % 2 === 0;
    const position = new Map<Cell, number>();
    const remember = (layer: readonly Cell[]): void => {
      layer.forEach((cell, index) => {
        position.set(cell, index / Math.max(1, layer.length - 1));
      });
    };
    for (const layer of layers) remember(layer);
    for (const layer of forward ? layers.slice(1) : layers.slice(0, -1).reverse()) {
      const joinedTo = forward ? toLeft : toRight;
      const middle = new Map(
        layer.map((cell, index) => [cell, mean(joinedTo.get(cell), position) ?? index / Math.max(1, layer.length - 1)]),
      );
      // What is folded and joined to nothing stands last.
      const isLast = (cell: Cell): boolean => cell.box?.id === undefined && cell.kind === 'box' && !toLeft.has(cell) && !toRight.has(cell);
      const rank = (cell: Cell): number => (cell.kind === 'name' ? -1 : isLast(cell) ? 2 : (middle.get(cell) ?? 0));
      layer.sort((a, b) => a.group - b.group || rank(a) - rank(b));
      remember(layer);
    }
    const found = crossings(layers, steps);
    if (found < fewest) {
      fewest = found;
      best = layers.map((layer) => [...layer]);
    }
  }
  best.forEach((layer, index) => {
    layers[index] = layer;
  });
}

function neighbours(steps: readonly Step[]): {
  readonly toLeft: ReadonlyMap<Cell, readonly Cell[]>;
  readonly toRight: ReadonlyMap<Cell, readonly Cell[]>;
} {
  const toLeft = new Map<Cell, Cell[]>();
  const toRight = new Map<Cell, Cell[]>();
  const add = (map: Map<Cell, Cell[]>, key: Cell, value: Cell): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  };
  for (const { left, right } of steps) {
    add(toLeft, right, left);
    add(toRight, left, right);
  }
  return { toLeft, toRight };
}

function mean(cells: readonly Cell[] | undefined, value: ReadonlyMap<Cell, number>): number | undefined {
  if (cells === undefined || cells.length === 0) return undefined;
  return cells.reduce((sum, cell) => sum + (value.get(cell) ?? 0), 0) / cells.length;
}

function crossings(layers: readonly (readonly Cell[])[], steps: readonly Step[]): number {
  const index = new Map(layers.flatMap((layer) => layer.map((cell, at) => [cell, at] as const)));
  let count = 0;
  for (let column = 0; column < layers.length; column += 1) {
    const between = steps
      .filter(({ left }) => left.column === column)
      .map(({ left, right }) => [index.get(left) ?? 0, index.get(right) ?? 0] as const);
    between.forEach(([a, b], at) => {
      for (const [c, d] of between.slice(at + 1)) if ((a - c) * (b - d) < 0) count += 1;
    });
  }
  return count;
}

/** Sets the heights (縦の位置): every cell as near as may be to the middle of what it is joined to, none closer to the next than it may be. */
function settle(layers: readonly (readonly Cell[])[], steps: readonly Step[]): void {
  const { toLeft, toRight } = neighbours(steps);
  for (const layer of layers) {
    let y = 0;
    layer.forEach((cell, index) => {
      y += index === 0 ? 0 : distance(layer[index - 1], cell);
      cell.y = y;
    });
  }
  for (let round = 0; round < 6; round += 1) {
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const middles = layer.map((cell) => {
        const joinedTo = [...(toLeft.get(cell) ?? []), ...(toRight.get(cell) ?? [])];
        return joinedTo.length === 0 ? undefined : joinedTo.reduce((sum, other) => sum + other.y, 0) / joinedTo.length;
      });
      const wanted = besideOthers(layer, middles);
      const offsets: number[] = [];
      layer.forEach((cell, index) => {
        offsets.push(index === 0 ? 0 : (offsets[index - 1] ?? 0) + distance(layer[index - 1], cell));
      });
      const weights = layer.map((cell, index) => (middles[index] === undefined ? 0.01 : cell.kind === 'way' ? 2 : 1));
      const fitted = monotone(
        wanted.map((y, index) => y - (offsets[index] ?? 0)),
        weights,
      );
      layer.forEach((cell, index) => {
        cell.y = (fitted[index] ?? 0) + (offsets[index] ?? 0);
      });
    }
  }
  const top = Math.min(...layers.flatMap((layer) => layer.map(({ y, height }) => y - height / 2)));
  for (const layer of layers) for (const cell of layer) cell.y -= top;
}

/** What is joined to nothing stands close to the cell above it, or at the top of a lane to the one below. */
function besideOthers(layer: readonly Cell[], middles: readonly (number | undefined)[]): readonly number[] {
  const wanted: (number | undefined)[] = [...middles];
  for (let index = layer.length - 2; index >= 0; index -= 1) {
    const [cell, below, at] = [layer[index], layer[index + 1], wanted[index + 1]];
    const isTop = cell?.kind === 'name' || (index === 0 && wanted[index] === undefined);
    if (isTop && below !== undefined && at !== undefined) wanted[index] = at - distance(cell, below);
  }
  return layer.map((cell, index) => {
    const own = wanted[index] ?? (index === 0 ? 0 : (wanted[index - 1] ?? 0) + distance(layer[index - 1], cell));
    wanted[index] = own;
    return own;
  });
}

/** From middle to middle. */
function distance(above: Cell | undefined, below: Cell): number {
  if (above === undefined) return 0;
  const gap = above.kind === 'way' && below.kind === 'way' ? 6 : below.kind === 'name' ? 22 : above.kind === 'name' ? 6 : 12;
  return above.height / 2 + below.height / 2 + gap;
}

/** The nearest sequence that never falls (least squares, pooling neighbours that would). */
function monotone(values: readonly number[], weights: readonly number[]): readonly number[] {
  const pools: { value: number; weight: number; count: number }[] = [];
  values.forEach((value, index) => {
    let pool = { value, weight: weights[index] ?? 1, count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.value > pool.value; last = pools.at(-1)) {
      const weight = last.weight + pool.weight;
      pool = { value: (last.value * last.weight + pool.value * pool.weight) / weight, weight, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools.flatMap(({ value, count }) => new Array<number>(count).fill(value));
}

interface Route {
  readonly line: Line;
  readonly from: Cell;
  readonly to: Cell;
  readonly ways: readonly Cell[];
}

function place(
  layers: readonly (readonly Cell[])[],
  routes: readonly Route[],
  columnOf: ReadonlyMap<Lane, number>,
  used: readonly number[],
  picture: Picture,
): Layout {
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
    .map((route) => placeLine(route, ports, columnX, top))
    .map((placed) => ({ ...placed, badge: badgeOf(placed, badgeText(placed.line.labels), along, taken, true) }))
    .map((placed) => ({ ...placed, gate: badgeOf(placed, gateText(placed.line.via, picture.letters), beside, taken, false) }));
  return {
    width: columnX(layers.length - 1) + size.box + 10 + size.margin + (bows ? size.gutter * 0.7 : 0),
    height,
    lanes: lanesOf(layers, columnOf, used, columnX, top, height),
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

function lanesOf(
  layers: readonly (readonly Cell[])[],
  columnOf: ReadonlyMap<Lane, number>,
  used: readonly number[],
  columnX: (column: number) => number,
  top: number,
  height: number,
): readonly PlacedLane[] {
  return used.flatMap((index) => {
    const present = (columns[index] ?? []).flatMap((lane) => {
      const column = columnOf.get(lane) ?? 0;
      const name = layers[column]?.find(({ key }) => key === `name ${lane}`);
      return name === undefined ? [] : [{ lane, column, name }];
    });
    return present.map(({ lane, column, name }, at) => {
      const y = at === 0 ? 8 : round(top + name.y - name.height / 2);
      const next = present[at + 1]?.name;
      const end = next === undefined ? height - 8 : round(top + next.y - next.height / 2) - 8;
      return { lane, x: columnX(column) - 10, y, width: size.box + 20, height: end - y };
    });
  });
}

/** Where on the side of a box each line ends: spread over the side in the order of where the lines go. */
function portsOf(routes: readonly Route[]): (route: Route, end: 'from' | 'to') => number {
  const sides = new Map<string, { readonly route: Route; readonly end: 'from' | 'to'; readonly toward: number }[]>();
  const add = (cell: Cell, side: 'left' | 'right', route: Route, end: 'from' | 'to', toward: number): void => {
    const key = `${cell.key} ${side}`;
    const list = sides.get(key);
    if (list === undefined) sides.set(key, [{ route, end, toward }]);
    else list.push({ route, end, toward });
  };
  for (const route of routes) {
    const { from, to, ways } = route;
    if (from.column === to.column) {
      add(from, 'right', route, 'from', to.y);
      add(to, 'right', route, 'to', from.y);
    } else if (from.column < to.column) {
      add(from, 'right', route, 'from', (ways[0] ?? to).y);
      add(to, 'left', route, 'to', (ways.at(-1) ?? from).y);
    } else {
      add(from, 'left', route, 'from', (ways.at(-1) ?? to).y);
      add(to, 'right', route, 'to', (ways[0] ?? from).y);
    }
  }
  const found = new Map<Route, { from: number; to: number }>();
  for (const list of sides.values()) {
    const sortedList = list.map((one, index) => ({ ...one, index })).sort((a, b) => a.toward - b.toward || a.index - b.index);
    sortedList.forEach(({ route, end }, at) => {
      const cell = route[end];
      const span = Math.min(cell.height - 10, (sortedList.length - 1) * 9);
      const y = cell.y + (sortedList.length === 1 ? 0 : -span / 2 + (span * at) / (sortedList.length - 1));
      found.set(route, { ...(found.get(route) ?? { from: 0, to: 0 }), [end]: y });
    });
  }
  return (route, end) => found.get(route)?.[end] ?? route[end].y;
}

interface Curve {
  readonly points: readonly [Point, Point, Point, Point];
}

type Drawn = Omit<PlacedLine, 'badge' | 'gate'> & { readonly curves: readonly Curve[] };

function placeLine(route: Route, ports: ReturnType<typeof portsOf>, columnX: (column: number) => number, top: number): Drawn {
  const { line, from, to, ways } = route;
  const startY = top + ports(route, 'from');
  const endY = top + ports(route, 'to');
  if (from.column === to.column) {
    const x = columnX(from.column) + size.box;
    const reach = Math.min(size.gutter * 0.8, 26 + Math.abs(startY - endY) * 0.16);
    const curve = bezier({ x, y: startY }, { x: x + reach, y: startY }, { x: x + reach, y: endY }, { x, y: endY });
    return { line, path: pathOf([curve]), start: { x, y: startY, direction: -1 }, end: { x, y: endY, direction: -1 }, curves: [curve] };
  }
  const forward = from.column < to.column;
  const startX = columnX(from.column) + (forward ? size.box : 0);
  const endX = columnX(to.column) + (forward ? 0 : size.box);
  const stops = forward ? ways : [...ways].reverse();
  const curves: Curve[] = [];
  let at: Point = { x: startX, y: startY };
  for (const way of stops) {
    const left = columnX(way.column) - 10;
    const right = left + size.box + 20;
    const y = top + way.y;
    const [near, far] = forward ? [left, right] : [right, left];
    curves.push(across(at, { x: near, y }));
    at = { x: far, y };
  }
  curves.push(across(at, { x: endX, y: endY }));
  return {
    line,
    path: pathOf(curves),
    start: { x: startX, y: startY, direction: forward ? -1 : 1 },
    end: { x: endX, y: endY, direction: forward ? 1 : -1 },
    curves,
  };
}

function across(a: Point, b: Point): Curve {
  const middle = (a.x + b.x) / 2;
  return bezier(a, { x: middle, y: a.y }, { x: middle, y: b.y }, b);
}

function bezier(...points: readonly [Point, Point, Point, Point]): Curve {
  return { points };
}

function pathOf(curves: readonly Curve[]): string {
  return curves.map(({ points: [a, b, c, d] }, index) => `${index === 0 ? 'M' : 'L'}${spot(a)}C${spot(b)} ${spot(c)} ${spot(d)}`).join('');
}

const spot = ({ x, y }: Point): string => `${round(x)},${round(y)}`;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where along a curve a label may stand, the best place first. */
const along = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

/** The same for what stands beside the numbers. */
const beside = [0.5, 0.27, 0.73, 0.2, 0.8, 0.15, 0.85, 0.35, 0.65, 0.42, 0.58];

/** What is written beside a line: on it where that is free, else as near as may be, with a thread to the line, or not at all. */
function badgeOf(
  { curves }: Pick<Drawn, 'curves'>,
  text: string,
  places: readonly number[],
  taken: Rect[],
  mayStandAside: boolean,
): Badge | undefined {
  if (text === '') return undefined;
  const width = widthOf(text) * 6.4 + 9;
  const rectAt = ({ x, y }: Point): Rect => ({ x: x - width / 2, y: y - size.badge / 2, width, height: size.badge });
  const spots = curves.flatMap((curve) => places.map((t) => pointOn(curve, t)));
  for (const point of spots) {
    if (isFree(rectAt(point), taken)) {
      taken.push(rectAt(point));
      return { x: round(point.x), y: round(point.y), width, text, anchor: undefined };
    }
  }
  if (!mayStandAside) return undefined;
  const [anchor = { x: 0, y: 0 }] = spots;
  for (let away = 1; ; away += 1) {
    for (const side of [-1, 1]) {
      const point = { x: anchor.x, y: anchor.y + side * away * (size.badge + 2) };
      if (point.y < size.head || !isFree(rectAt(point), taken)) continue;
      taken.push(rectAt(point));
      return { x: round(point.x), y: round(point.y), width, text, anchor };
    }
  }
}

const labelsShown = 3;

function badgeText(labels: readonly string[]): string {
  const shown = labels.slice(0, labelsShown);
  const rest = labels.length - shown.length;
  return `${shown.join(' ')}${rest > 0 ? ` +${rest}` : ''}`;
}

function gateText(via: readonly string[], letters: ReadonlyMap<string, string>): string {
  return via.map((id) => letters.get(id) ?? '').join(' ');
}

function isFree(rect: Rect, taken: readonly Rect[]): boolean {
  return taken.every(
    (other) =>
      rect.x + rect.width + 2 <= other.x ||
      other.x + other.width + 2 <= rect.x ||
      rect.y + rect.height + 2 <= other.y ||
      other.y + other.height + 2 <= rect.y,
  );
}

function pointOn({ points: [a, b, c, d] }: Curve, t: number): Point {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number): number => s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}
