import { widthOf } from '../../../text/width';
import { type Point, pointOn } from './curves';
import { round, size } from './measures';
import type { RoutedLine } from './routing';

/** The numbers beside a line, with where on it they belong if they had to move aside. */
export interface Badge {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly anchor: Point | undefined;
}

/** Room that is taken. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where along a curve a label may stand, the best place first. */
const along = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

/** The same for what stands beside the numbers. */
const beside = [0.5, 0.27, 0.73, 0.2, 0.8, 0.15, 0.85, 0.35, 0.65, 0.42, 0.58];

/** Places the numbers of a line, and takes the room for them (番号の配置). */
export function placeNumbers(route: RoutedLine, taken: Rect[]): Badge | undefined {
  return badgeOf(route, badgeText(route.line.labels), along, taken, true);
}

/** Places the letters of what a line goes through, where there is room for them (記号の配置). */
export function placeGate(route: RoutedLine, letters: ReadonlyMap<string, string>, taken: Rect[]): Badge | undefined {
  return badgeOf(route, gateText(route.line.via, letters), beside, taken, false);
}

/** What is written beside a line: on it where that is free, else as near as may be, with a thread to the line, or not at all. */
function badgeOf(
  { curves }: Pick<RoutedLine, 'curves'>,
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
