import type { Flow } from '../../../configuration/index';
import { compareText } from '../../sort';
import { type Book, entries } from '../book';
import { resultsAbout } from './states';

/** Flows that differ in nothing but their name and where they begin, in one zone. */
export interface Group {
  readonly flows: readonly (readonly [id: string, flow: Flow])[];
  readonly zones: readonly [from: string, to: string];
}

/** The flows that cross from zone to zone, those of which the same is to be said together. */
export function groupsOf({ configuration, report }: Book, zoneOf: ReadonlyMap<string, string>, onPaths: ReadonlySet<string>): Group[] {
  const groups = new Map<string, { flows: (readonly [string, Flow])[]; zones: readonly [string, string] }>();
  for (const [id, flow] of entries(configuration.network?.flows)) {
    const zones = [zoneOf.get(flow.from), zoneOf.get(flow.to)] as const;
    if (zones[0] === undefined || zones[1] === undefined || zones[0] === zones[1]) continue;
    const { from: _, title: __, ...rest } = flow;
    const state = resultsAbout(id, report.results).map(({ requirement, outcome, disposition, exception, judgement }) =>
      [requirement, outcome, disposition, exception, judgement].join(' '),
    );
    const key = stable([zones[0], rest, state.sort(), onPaths.has(id)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { flows: [[id, flow]], zones: [zones[0], zones[1]] });
    else group.flows.push([id, flow]);
  }
  return [...groups.values()];
}

/** A value as text, the same whatever order its keys stand in. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => compareText(a, b)))
      : one,
  );
}

/** The zone of a group that comes first in an order. */
export const left = ({ zones: [from, to] }: Group, order: readonly string[]): string =>
  order.indexOf(from) <= order.indexOf(to) ? from : to;

/** The zone of a group that comes last in an order. */
export const right = ({ zones: [from, to] }: Group, order: readonly string[]): string =>
  order.indexOf(from) <= order.indexOf(to) ? to : from;

/** The title of the first flow of a group. */
export const titleOf = ({ flows: [first] }: Group): string => first?.[1].title ?? first?.[0] ?? '';
