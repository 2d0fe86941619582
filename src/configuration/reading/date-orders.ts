import type { Segment } from './pointer';
import type { Report } from './problems';

/** Pairs of keys of one record of which the first day cannot come after the second (日付の順序). The same everywhere in a declaration. */
const orders: readonly (readonly [earlier: string, later: string])[] = [
  ['introducedOn', 'endedOn'],
  ['startedOn', 'endedOn'],
  ['from', 'until'],
  ['on', 'until'],
  ['adoptedOn', 'revisedOn'],
  ['adoptedOn', 'repealedOn'],
];

/** Reports days in an impossible order, in every record of the declaration. */
export function reportDateOrders(value: unknown, path: readonly Segment[], report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) reportDateOrders(one, [...path, index], report);
    return;
  }
  const days: Readonly<Record<string, unknown>> = { ...value };
  for (const [earlier, later] of orders) {
    const [first, last] = [days[earlier], days[later]];
    if (!isDay(first) || !isDay(last) || first <= last) continue;
    report([...path, later], 'date-order', {
      ja: `${later}（${last}）が ${earlier}（${first}）より前です。`,
      en: `"${later}" (${last}) is before "${earlier}" (${first}).`,
    });
  }
  for (const [key, one] of Object.entries(days)) if (typeof one === 'object') reportDateOrders(one, [...path, key], report);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
