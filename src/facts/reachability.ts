import type { Zone } from '../policy/index';
import type { Edge, Graph } from './graph';
import { type Roads, readRoads, type Search } from './path-roads';
import { type Reached, type Source, Walk } from './path-walk';

export type { Search, Sense } from './path-roads';

/** A path between a tier and a zone that forbids the crossing, through at least one place in between (間接経路). */
export interface Path {
  /** The place data leaves, and the one it enters: ids of nodes or parties. */
  readonly from: string;
  readonly to: string;
  /** The zone, other than the tier, that the path joins to it. */
  readonly zone: Zone;
  /** Whether every hop is certain to carry. */
  readonly certain: boolean;
  /** From `from` to `to`. */
  readonly edges: readonly Edge[];
  /** Whether it meets the zone not at `to` but on the way there: a line carried over the Internet. */
  readonly onTheWay: boolean;
  /** A data set of the tier kept outside it, where the path begins with one. */
  readonly strayData?: string;
}

/**
 * Every pair (place of the tier, place of a forbidden zone) that a path of two or more hops joins, with its shortest witness for each zone that is
 * met there: first over hops certain to carry, then over those that may. A path leaves the tier once and does not come back; it ends where it first
 * enters the zone; a line carried over the Internet enters the Internet. Direct hops, and hops inside one device, are the crossing rules' and the
 * bridge rule's business.
 *
 * Iterative breadth-first search on typed arrays; places from which no forbidden zone can be reached are never expanded.
 */
export function findPaths(graph: Graph, search: Search): readonly (readonly [Path, ...Path[]])[] {
  const found = new Map<string, [Path, ...Path[]]>();
  const roads = readRoads(graph, search);
  for (const zone of search.zones) {
    const paths = new Map<string, Path>();
    for (const path of findPathsToZone(graph, roads, search, zone)) {
      const key = `${path.from}\u0000${path.to}`;
      const present = paths.get(key);
      if (present === undefined || (path.certain && !present.certain)) paths.set(key, path);
    }
    for (const [key, path] of paths) {
      const present = found.get(key);
      if (present === undefined) found.set(key, [path]);
      else present.push(path);
    }
  }
  return [...found.values()];
}

function findPathsToZone(graph: Graph, roads: Roads, search: Search, zone: Zone): readonly Path[] {
  const walk = new Walk(graph, roads, search, zone);
  if (!walk.anySink) return [];
  const paths: Path[] = [];
  for (const source of walk.sources()) {
    const { certain, possible } = walk.reach(source);
    for (const one of certain) paths.push(toPath(graph, search, zone, source, one, true));
    for (const one of possible) paths.push(toPath(graph, search, zone, source, one, false));
  }
  return paths;
}

function toPath(graph: Graph, search: Search, zone: Zone, source: Source, reached: Reached, certain: boolean): Path {
  const { sink, edges, onTheWay } = reached;
  const own = graph.places[source.place]?.id ?? '';
  const other = graph.places[sink]?.id ?? '';
  return {
    ...(search.sense === 'outward' ? { from: own, to: other } : { from: other, to: own }),
    zone,
    certain,
    edges,
    onTheWay,
    ...(source.strayData === undefined ? {} : { strayData: source.strayData }),
  };
}
