import type { Box, Line } from '../model/picture';

/** Something that takes up room in a column: a box, the name of a lane, or a line on its way through. */
export interface Cell {
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
export interface Step {
  readonly left: Cell;
  readonly right: Cell;
}

/** A line with the cells it joins, and those it passes on its way, from left to right. */
export interface Route {
  readonly line: Line;
  readonly from: Cell;
  readonly to: Cell;
  readonly ways: readonly Cell[];
}

/** What each cell is joined to in the columns beside it. */
export function neighbours(steps: readonly Step[]): {
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
