import type { Bilingual } from '../../policy/index';
import { type Segment, toPointer } from './pointer';
import type { Report } from './problems';

/**
 * Pairs of keys of one record of which the first day cannot come after the second (日付の順序). The same everywhere in a declaration, save where a pair
 * names its section: the keys of others mean something else.
 *
 * Here stands what cannot be, whatever happened. What ought not to be, and what may be though it is odd, is not refused, since the declaration would not
 * be judged at all: a deed after it was due, an approval after the beginning, a publication before the adoption. Rules speak of these.
 */
const orders: readonly (readonly [earlier: string, later: string, section?: string])[] = [
  ['introducedOn', 'endedOn'],
  ['startedOn', 'endedOn'],
  ['from', 'until'],
  ['from', 'reviewBy'],
  ['from', 'renewals'],
  ['on', 'until'],
  ['adoptedOn', 'revisedOn'],
  ['adoptedOn', 'repealedOn'],
  ['revisedOn', 'repealedOn'],
  ['foundOn', 'dueBy'],
  // A change of circumstances may be foreseen, and the review be due before it comes.
  ['on', 'dueBy', '/review/needs'],
];

/** Reports days in an impossible order, in every record of the declaration. */
export function reportDateOrders(value: unknown, path: readonly Segment[], report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) reportDateOrders(one, [...path, index], report);
    return;
  }
  const record: Readonly<Record<string, unknown>> = { ...value };
  for (const [earlier, later, section] of orders) {
    const first = record[earlier];
    if (!isDay(first) || (section !== undefined && section !== toPointer(path.slice(0, -1)))) continue;
    for (const [last, at] of daysAt(record[later], [...path, later])) {
      if (first > last) report(at, 'date-order', before(later, last, earlier, first));
    }
  }
  for (const [key, one] of Object.entries(record)) if (typeof one === 'object') reportDateOrders(one, [...path, key], report);
}

function before(later: string, last: string, earlier: string, first: string): Bilingual {
  return { ja: `${later}（${last}）が ${earlier}（${first}）より前です。`, en: `"${later}" (${last}) is before "${earlier}" (${first}).` };
}

/** The days that a key holds: one, or a list. */
function daysAt(value: unknown, path: readonly Segment[]): readonly (readonly [day: string, at: readonly Segment[]])[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => daysAt(one, [...path, index]));
  return isDay(value) ? [[value, path]] : [];
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
