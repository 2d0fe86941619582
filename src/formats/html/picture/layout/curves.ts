import { round } from './measures';

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve (曲線), by its control points. */
export interface Curve {
  readonly points: readonly [Point, Point, Point, Point];
}

/** A curve by its control points. */
export function bezier(...points: readonly [Point, Point, Point, Point]): Curve {
  return { points };
}

/** A curve from column to column, level at both ends. */
export function across(a: Point, b: Point): Curve {
  const middle = (a.x + b.x) / 2;
  return bezier(a, { x: middle, y: a.y }, { x: middle, y: b.y }, b);
}

/** The point at a part of a curve. */
export function pointOn({ points: [a, b, c, d] }: Curve, t: number): Point {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number): number => s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** Curves as the path of an SVG; what lies between them is straight. */
export function pathOf(curves: readonly Curve[]): string {
  return curves.map(({ points: [a, b, c, d] }, index) => `${index === 0 ? 'M' : 'L'}${spot(a)}C${spot(b)} ${spot(c)} ${spot(d)}`).join('');
}

const spot = ({ x, y }: Point): string => `${round(x)},${round(y)}`;
