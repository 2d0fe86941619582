import type { Zone } from '../policy/index';
import { zoneOfTier } from '../policy/index';
import { type Carries, type Edge, type Graph, may, must, no, type Place } from './graph';
import type { Roads, Search } from './path-roads';

/** Where a path begins. */
export interface Source {
  readonly place: number;
  readonly certain: boolean;
  readonly strayData?: string;
}

/** Where it ends, and by which edges. */
export interface Reached {
  readonly sink: number;
  readonly edges: readonly Edge[];
  readonly onTheWay: boolean;
}

/** One search: the roles of the places for a tier and a zone, in arrays, and reusable buffers. */
export class Walk {
  readonly anySink: boolean;
  /** Whether anything on the way is not certain; if not, what may be reached is what must. */
  private anyMay = false;
  private readonly inside: Uint8Array; // how certainly it may be passed through
  private readonly sink: Uint8Array; // 0 no, 1 may be, 2 is
  private readonly source: Uint8Array; // likewise
  private readonly useful: Uint8Array; // a sink can be reached from here
  private readonly meets: Uint8Array; // by edge: whether its way itself is in the zone searched for, as far as it carries
  private readonly parent: Int32Array;
  private readonly seen: Int32Array; // the search in which a place was passed through
  private readonly reported: Int32Array; // the search in which it was arrived at: a direct hop passes through and does not arrive
  private readonly queue: Int32Array;
  private stamp = 0;

  constructor(
    private readonly graph: Graph,
    private readonly roads: Roads,
    private readonly search: Search,
    zone: Zone,
  ) {
    const { places, edges } = graph;
    this.anyMay = roads.anyMay;
    this.meets = zone === 'internet' ? roads.overInternet : new Uint8Array(edges.length);
    if (this.meets.includes(may)) this.anyMay = true;
    const count = places.length;
    const tierZone = zoneOfTier[search.tier];
    this.inside = new Uint8Array(count);
    this.sink = new Uint8Array(count);
    this.source = new Uint8Array(count);
    this.useful = new Uint8Array(count);
    this.parent = new Int32Array(count);
    this.seen = new Int32Array(count);
    this.reported = new Int32Array(count);
    this.queue = new Int32Array(count);
    for (const [index, place] of places.entries()) {
      const standing = standingIn(place, zone);
      if (standing === 1) this.anyMay = true;
      this.sink[index] = standing;
      this.source[index] = place.zone === tierZone ? 2 : place.mayBe.includes(tierZone) ? 1 : 0;
      const ends = search.notThrough.some((one) => standingIn(place, one) === 2);
      const through = place.zone === undefined || (place.zone !== tierZone && standing !== 2 && !ends);
      this.inside[index] = through ? passing[place.endsPaths] : no;
      if (through && place.endsPaths === 'may') this.anyMay = true;
    }
    this.anySink = this.markUseful();
  }

  /** Where the paths of this tier begin: its places, and in the outward sense those where its data is kept outside it. */
  *sources(): Iterable<Source> {
    for (let place = 0; place < this.source.length; place += 1) {
      if (this.source[place] === 2 && this.hasUsefulStart(place)) yield { place, certain: true };
    }
    if (this.search.sense === 'outward' && this.search.tier === 'my-number') {
      for (const { place, certain, data } of this.graph.strayData) {
        const begins = this.source[place] !== 2 && this.sink[place] === 0 && this.useful[place] === 1;
        if (begins) yield { place, certain, strayData: data };
      }
    }
  }

  /** The sinks that must be reached from a source, and those that only may. */
  reach(source: Source): { readonly certain: readonly Reached[]; readonly possible: readonly Reached[] } {
    const certain = source.certain ? this.from(source, must) : [];
    if (source.certain && !this.anyMay) return { certain, possible: [] };
    const reached = new Set(certain.map(({ sink }) => sink));
    return { certain, possible: this.from(source, may).filter(({ sink }) => !reached.has(sink)) };
  }

  private hasUsefulStart(place: number): boolean {
    const { starts, edges } = this.roads.leaving;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const index = edges[at] ?? 0;
      const next = this.roads.target[index] ?? 0;
      if (this.roads.carries[index] !== no && this.inside[next] !== no && this.useful[next] === 1) return true;
    }
    return false;
  }

  /** Marks every place from which a sink can be reached through the inside; false if there is none. */
  private markUseful(): boolean {
    const { starts, edges } = this.roads.arriving;
    let [head, tail] = [0, 0];
    for (let place = 0; place < this.sink.length; place += 1) {
      if ((this.sink[place] ?? 0) > 0) {
        this.useful[place] = 1;
        this.queue[tail++] = place;
      }
    }
    for (const [index, meets] of this.meets.entries()) {
      const before = this.roads.origin[index] ?? 0;
      if (meets === no || this.useful[before] === 1) continue;
      this.useful[before] = 1;
      this.queue[tail++] = before;
    }
    const any = tail > 0;
    while (head < tail) {
      const place = this.queue[head++] ?? 0;
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
        const index = edges[at] ?? 0;
        const before = this.roads.origin[index] ?? 0;
        if (this.roads.carries[index] === no || this.useful[before] === 1 || this.inside[before] === no) continue;
        this.useful[before] = 1;
        this.queue[tail++] = before;
      }
    }
    return any;
  }

  /** Each sink once, by its shortest path over hops of at least `least` that does not pass through it before. */
  private from(source: Source, least: Carries): readonly Reached[] {
    const { found, again } = this.walkFrom(source, least);
    const known = new Set(found.map(({ sink }) => sink));
    for (const sink of again) {
      if (known.has(sink)) continue;
      const around = this.walkFrom(source, least, sink).found.find((one) => one.sink === sink);
      if (around !== undefined) found.push(around);
    }
    return found;
  }

  /**
   * Breadth first from one source. `again` are places that were passed through and then arrived at by a way that leads through themselves, being of
   * unknown zone or met by the way back of a line over the Internet: whether there is another way, a search around them tells.
   */
  private walkFrom(source: Source, least: Carries, avoided = -1): { readonly found: Reached[]; readonly again: ReadonlySet<number> } {
    this.stamp += 1;
    const { stamp, seen, reported, queue, parent, meets, sink, inside, useful } = this;
    const { target, carries } = this.roads;
    const { starts, edges } = this.roads.leaving;
    const sinkFrom = least === must ? 2 : 1;
    const found: Reached[] = [];
    const again = new Set<number>();
    let [head, tail] = [0, 0];
    seen[source.place] = stamp;
    parent[source.place] = -1;
    queue[tail++] = source.place;
    while (head < tail) {
      const place = queue[head++] ?? 0;
      // The first hop makes the crossing by itself, unless the data is out already.
      const direct = place === source.place && source.strayData === undefined;
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
        const index = edges[at] ?? 0;
        const next = target[index] ?? 0;
        if ((carries[index] ?? 0) < least) continue;
        const isSink = (sink[next] ?? 0) >= sinkFrom;
        const onTheWay = !isSink && (meets[index] ?? 0) >= least && this.source[next] !== 2;
        if (!direct && (isSink || onTheWay) && reported[next] !== stamp && this.isElsewhere(source.place, next, isSink)) {
          const been = seen[next] === stamp && this.passes(place, next);
          if (been && (isSink || this.isWayBack(index, place, next, least))) again.add(next);
          else {
            reported[next] = stamp;
            found.push({ sink: next, edges: this.trace(index, place), onTheWay });
          }
        }
        if ((inside[next] ?? no) < least || useful[next] !== 1 || seen[next] === stamp || next === avoided) continue;
        seen[next] = stamp;
        parent[next] = index;
        queue[tail++] = next;
      }
    }
    return { found, again };
  }

  /** Whether two places are two things. What stands on one device is joined by it: that is the bridge rule's finding, whatever other way there is. */
  private isElsewhere(source: number, place: number, isSink: boolean): boolean {
    const [own, other] = [this.graph.places[source], this.graph.places[place]];
    if (own === undefined || other === undefined) return false;
    return isSink ? !own.members.includes(other.id) : own.id !== other.id;
  }

  /** Whether a line leads back the way it came: that it meets the Internet was said when it came. */
  private isWayBack(index: number, place: number, back: number, least: Carries): boolean {
    const { starts, edges } = this.roads.leaving;
    for (let at = starts[back] ?? 0; at < (starts[back + 1] ?? 0); at += 1) {
      const way = edges[at] ?? 0;
      if (this.roads.target[way] !== place || (this.meets[way] ?? 0) < least) continue;
      if (this.graph.edges[way]?.flow === this.graph.edges[index]?.flow) return true;
    }
    return false;
  }

  /** Whether the way to a place leads through another. */
  private passes(place: number, through: number): boolean {
    for (let at = place; ; ) {
      if (at === through) return true;
      const index = this.parent[at] ?? -1;
      if (index < 0) return false;
      at = this.roads.origin[index] ?? 0;
    }
  }

  private trace(last: number, place: number): readonly Edge[] {
    const hops: Edge[] = [];
    let [index, at] = [last, place];
    for (;;) {
      const edge = this.graph.edges[index];
      if (edge === undefined) break;
      hops.push(edge);
      index = this.parent[at] ?? -1;
      if (index < 0) break;
      at = this.roads.origin[index] ?? 0;
    }
    return this.search.sense === 'outward' ? hops.reverse() : hops;
  }
}

/** How certainly a place is passed through, by whether paths end there. */
const passing = { no: must, may, yes: no } as const;

/** 2: stands in the zone; 1: may; 0: does not. A party that can reach the Internet, and is not a destination at which paths end, is the Internet. */
function standingIn(place: Place, zone: Zone): 0 | 1 | 2 {
  if (place.zone === undefined) return place.mayBe.includes(zone) ? 1 : 0;
  if (place.zone === zone) return 2;
  return zone === 'internet' && place.zone === 'internet-party' && place.endsPaths === 'no' ? 2 : 0;
}
