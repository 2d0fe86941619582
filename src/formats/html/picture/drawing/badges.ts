import { type Html, html } from '../../markup';
import type { Badge } from '../layout/label-placement';
import { round, size } from '../layout/measures';

/** The numbers beside a line, with a thread to it where they had to move aside. */
export function drawNumbers(badge: Badge): Html {
  const { x, y, width, text } = badge;
  return html`${thread(badge, '#9b1c1c')}${pill(x, y, width, text)}`;
}

/** The letters of what a line goes through, in a frame: a gate on the way. */
export function drawGate(badge: Badge): Html {
  const { x, y, width, text } = badge;
  return html`${thread(badge, '#34404c')}<g class="gate"><rect x="${round(x - width / 2)}" y="${round(y - size.badge / 2)}" width="${round(width)}" height="${size.badge}" rx="2" fill="#fff" stroke="#34404c"/><text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" font-size="11" font-weight="700" fill="#1d2630">${text}</text></g>`;
}

/** The numbers of findings about a thing, on its upper corner. */
export function cornerNumbers(numbers: readonly number[], x: number, y: number): Html {
  const text = numbers.length > 3 ? `${numbers.slice(0, 2).join(' ')} +${numbers.length - 2}` : numbers.join(' ');
  const width = Math.max(size.badge + 2, text.length * 6.6 + 10);
  return pill(x + width / 2 - 6, y - 1, width, text);
}

function thread({ x, y, anchor }: Badge, color: string): Html | undefined {
  if (anchor === undefined) return undefined;
  return html`<path d="M${round(anchor.x)},${round(anchor.y)}L${x},${y}" stroke="${color}" stroke-width=".8" fill="none"/>`;
}

function pill(x: number, y: number, width: number, text: string): Html {
  return html`<g class="badge"><rect x="${round(x - width / 2)}" y="${round(y - size.badge / 2)}" width="${round(width)}" height="${size.badge}" rx="8" fill="#9b1c1c" stroke="#fff" stroke-width="1"/><text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" font-size="11" font-weight="700" fill="#fff">${text}</text></g>`;
}
