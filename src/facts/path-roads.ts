import type { Tier, Zone } from '../policy/index';
import { type Carries, type Edge, type Graph, may, type Rows } from './graph';

/** Which way a path is looked at: data that leaves the tier (漏えい), or malicious programs that come in (侵入). */
export type Sense = 'outward' | 'inward';

/** What is searched: which tier, which way, and which zones it may not be joined to. */
export interface Search {
  readonly tier: Tier;
  readonly sense: Sense;
  readonly zones: readonly Zone[];
  /** Zones whose own crossing with the tier is judged by itself, so that a path ends there. */
  readonly notThrough: readonly Zone[];
}

/** The edges of a graph as one search travels them, whatever zone it looks for. */
export interface Roads {
  readonly leaving: Rows;
  readonly arriving: Rows;
  /** By edge: the place it leads to, in the direction of travel. */
  readonly target: Int32Array;
  readonly origin: Int32Array;
  /** By edge: how certainly it carries on what is searched for. */
  readonly carries: Uint8Array;
  /** By edge: how certainly its way touches the Internet, as far as it carries. */
  readonly overInternet: Uint8Array;
  readonly anyMay: boolean;
}

/** Reads the edges of a graph for a search. */
export function readRoads(graph: Graph, search: Search): Roads {
  const { edges } = graph;
  const outward = search.sense === 'outward';
  const target = new Int32Array(edges.length);
  const origin = new Int32Array(edges.length);
  const carries = new Uint8Array(edges.length);
  const overInternet = new Uint8Array(edges.length);
  let anyMay = false;
  for (const [index, edge] of edges.entries()) {
    const carried = carriesFor(edge, search);
    target[index] = outward ? edge.to : edge.from;
    origin[index] = outward ? edge.from : edge.to;
    carries[index] = carried;
    overInternet[index] = Math.min(edge.overInternet, carried);
    if (carried === may) anyMay = true;
  }
  const [leaving, arriving] = outward ? [graph.outgoing, graph.incoming] : [graph.incoming, graph.outgoing];
  return { leaving, arriving, target, origin, carries, overInternet, anyMay };
}

function carriesFor(edge: Edge, { sense, tier }: Search): Carries {
  if (sense === 'inward') return edge.malware;
  return tier === 'my-number' ? edge.myNumberData : edge.lgwanData;
}
