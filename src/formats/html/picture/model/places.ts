import type { End } from '../../../../facts/index';
import { type Lane, laneOrder } from './lanes';

/** A node in several tiers stands in the picture once in each of them. */
export function lanesOf(end: End): readonly Lane[] {
  const standing = end.kind === 'party' ? end.stated : end.standing;
  return standing.known ? standing.zones : ['unknown'];
}

/** The lanes that each thing stands in, by its id. */
export function placesOf(ends: readonly End[]): ReadonlyMap<string, readonly Lane[]> {
  return new Map(ends.map((end) => [end.id, lanesOf(end)]));
}

/** The place of a thing in a lane. */
export const placeKey = (lane: Lane, id: string): string => `${lane}|${id}`;

/** The place of what is folded in a lane. */
export const restKey = (lane: Lane): string => `${lane}|`;

/** Whether a place is that of what is folded. */
export const isRest = (place: string): boolean => place.endsWith('|');

/** The id of the thing at a place. */
export const idIn = (place: string): string => place.slice(place.indexOf('|') + 1);

/** The lane that a place is in. */
export const laneIn = (place: string): Lane => laneOrder.find((lane) => place.startsWith(`${lane}|`)) ?? 'unknown';

/** The places that a flow joins: in a lane that both ends share, else in the first of each. */
export function joined(places: ReadonlyMap<string, readonly Lane[]>, from: string, to: string): readonly [string, string] | undefined {
  const [a, b] = [places.get(from), places.get(to)];
  const [first, second] = [a?.[0], b?.[0]];
  if (a === undefined || b === undefined || first === undefined || second === undefined) return undefined;
  const shared = a.find((lane) => b.includes(lane));
  return shared === undefined ? [placeKey(first, from), placeKey(second, to)] : [placeKey(shared, from), placeKey(shared, to)];
}
