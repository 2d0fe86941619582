import type { Line } from '../model/picture';
import type { Route } from './cells';
import { across, bezier, type Curve, type Point, pathOf } from './curves';
import { size } from './measures';
import type { Ports } from './ports';

/** An end of a line (端). */
export interface Tip {
  readonly x: number;
  readonly y: number;
  /** 1: the line comes from the left of it. */
  readonly direction: 1 | -1;
}

/** A line with what it runs through: from box to box, through the free rows between boxes of the columns it passes. */
export interface RoutedLine {
  readonly line: Line;
  readonly path: string;
  /** Its ends, and the way each points, for the arrowheads. */
  readonly start: Tip;
  readonly end: Tip;
  readonly curves: readonly Curve[];
}

/** Leads a line from box to box (線の経路); inside a lane it bows out to the right. */
export function routeLine(route: Route, ports: Ports, columnX: (column: number) => number, top: number): RoutedLine {
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
