import type { Facts } from '../../../../facts/index';
import type { Found } from './findings';
import type { Lane } from './lanes';
import { byNumber, inOrder } from './numbers';
import type { Line } from './picture';
import { isRest, joined, laneIn, placeKey } from './places';

const arrowsOf = { forward: 'to', backward: 'from', both: 'both', unknown: 'none' } as const;

/** A line for the flows that join the same two boxes in the same way, and one for the inside of each device that stands in several lanes. */
export function linesOf(
  facts: Facts,
  places: ReadonlyMap<string, readonly Lane[]>,
  found: Found,
  boxOf: (place: string) => string,
): readonly Line[] {
  const lines = new Map<string, { -readonly [K in keyof Line]: Line[K] } & { flows: string[]; labels: string[] }>();
  const add = (line: Omit<Line, 'flows' | 'labels'>, flow: string | undefined, labels: readonly string[]): void => {
    // What goes another way is another line; lines to what is folded would become too many, and say only what is true of all of them.
    const isFolded = isRest(line.from) || isRest(line.to);
    const key = [line.from, line.to, line.mark, line.arrows, line.isBridge, ...(isFolded ? [] : line.via)].join('\n');
    const known = lines.get(key) ?? { ...line, flows: [], labels: [] };
    lines.set(key, known);
    if (known.via.join('\n') !== line.via.join('\n')) known.via = [];
    if (flow !== undefined) known.flows.push(flow);
    for (const label of labels) if (!known.labels.includes(label)) known.labels.push(label);
  };
  for (const flow of facts.flows.values()) {
    const ends = joined(places, flow.from.id, flow.to.id);
    if (ends === undefined) continue;
    const about = found.ofFlow.get(flow.id);
    const own = about?.mark ?? 'plain';
    const hops = found.hops.get(flow.id);
    const [from, to] = [boxOf(ends[0]), boxOf(ends[1])];
    const crosses = laneIn(from) !== laneIn(to);
    const isTold = own === 'violation' || own === 'undetermined' || hops !== undefined;
    if (from === to || (!crosses && !isTold)) continue;
    const labels = [...inOrder(about?.numbers).map(String), ...(hops ?? [])];
    // A hop that is excepted by itself stays marked so: it is the path that is not accepted, and its number says so.
    add(
      { from, to, mark: own, arrows: arrowsOf[flow.flow.data ?? 'unknown'], via: viaOf(flow.flow.via), isBridge: false },
      flow.id,
      labels,
    );
  }
  for (const [id, lanes] of places) {
    for (const [index, lane] of lanes.slice(1).entries()) {
      const before = lanes[index] ?? lane;
      const mark = found.ofThing.get(id)?.mark ?? 'plain';
      const hops = found.bridges.filter(({ from, to }) => from === id && to === id).map(({ label }) => label);
      const numbers = inOrder(found.ofThing.get(id)?.numbers).map(String);
      const [from, to] = [boxOf(placeKey(before, id)), boxOf(placeKey(lane, id))];
      if (from !== to) add({ from, to, mark, arrows: 'both', via: [], isBridge: true }, undefined, [...numbers, ...hops]);
    }
  }
  for (const { from, to, label } of found.bridges) {
    const ends = from === to ? undefined : joined(places, from, to);
    if (ends === undefined) continue;
    const [a, b] = [boxOf(ends[0]), boxOf(ends[1])];
    if (a !== b) add({ from: a, to: b, mark: 'violation', arrows: 'to', via: [], isBridge: true }, undefined, [label]);
  }
  return [...lines.values()].map((line) => ({ ...line, labels: [...line.labels].sort(byNumber) }));
}

function viaOf(via: 'none' | readonly string[] | undefined): readonly string[] {
  return via === undefined || via === 'none' ? [] : via;
}
