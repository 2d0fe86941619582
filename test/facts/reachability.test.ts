import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { buildFacts, type Edge, findPaths, type Graph, type Place, type Search } from '../../src/facts/index';
import { gotsuPolicy } from '../../src/policy/index';
import { declaration } from '../properties/network';

const searches: readonly Search[] = [
  { tier: 'my-number', sense: 'outward', zones: ['lgwan', 'internet-tier', 'security-cloud', 'internet'], notThrough: [] },
  { tier: 'my-number', sense: 'inward', zones: ['lgwan', 'internet-tier', 'security-cloud', 'internet'], notThrough: [] },
  { tier: 'lgwan', sense: 'outward', zones: ['internet-tier', 'internet'], notThrough: ['internet-tier', 'internet'] },
  { tier: 'lgwan', sense: 'inward', zones: ['internet-tier', 'internet'], notThrough: ['internet-tier', 'internet'] },
];

const graphOf = (input: Configuration): Graph => buildFacts(parseConfiguration(input), gotsuPolicy, '2026-11-24').graph();

const passing = { no: 2, may: 1, yes: 0 } as const;

/** Certain hops only, or those that may carry as well. */
type Least = 1 | 2;

const zoneOf = { 'my-number': 'my-number', lgwan: 'lgwan', internet: 'internet-tier' } as const;

/**
 * The same question, answered slowly and on purpose differently: every simple walk from every source, by recursion over the list of edges. It knows
 * the laws of a path and nothing of how the real search goes.
 */
function naive(graph: Graph, { tier, sense, zones, notThrough }: Search, least: Least): ReadonlySet<string> {
  const found = new Set<string>();
  const own = zoneOf[tier];
  const carries = (edge: Edge): number => (sense === 'inward' ? edge.malware : tier === 'my-number' ? edge.myNumberData : edge.lgwanData);
  const stands = (place: Place | undefined, zone: string): number => {
    if (place === undefined) return 0;
    if (place.zone === undefined) return place.mayBe.some((one) => one === zone) ? 1 : 0;
    if (place.zone === zone) return 2;
    return zone === 'internet' && place.zone === 'internet-party' && place.endsPaths === 'no' ? 2 : 0;
  };
  const starts = graph.places.flatMap((place, index) => (place.zone === own ? [{ index, stray: false }] : []));
  if (sense === 'outward' && tier === 'my-number') {
    for (const { place, certain } of graph.strayData) {
      if (graph.places[place]?.zone !== own && (certain || least === 1)) starts.push({ index: place, stray: true });
    }
  }
  for (const zone of zones) {
    for (const { index, stray } of starts) {
      const start = graph.places[index];
      // Data kept in the zone already enters it nowhere.
      if (stray && stands(start, zone) > 0) continue;
      const walk = (at: number, seen: ReadonlySet<number>, hops: readonly Edge[]): void => {
        for (const edge of graph.edges) {
          const [from, to] = sense === 'outward' ? [edge.from, edge.to] : [edge.to, edge.from];
          if (from !== at || carries(edge) < least) continue;
          const target = graph.places[to];
          const path = [...hops, edge];
          const sink = stands(target, zone) >= least;
          const onTheWay = zone === 'internet' && !sink && Math.min(edge.overInternet, carries(edge)) >= least && target?.zone !== own;
          const oneDevice = !onTheWay && start?.members.includes(target?.id ?? '') === true;
          // A line over the Internet is met wherever it leads, also back to where the walk has been, unless it is the way back of one met before.
          const met = (one: Edge): boolean => Math.min(one.overInternet, carries(one)) >= least;
          const back = graph.edges.some((one) => one.flow === edge.flow && one.from === edge.to && one.to === edge.from && met(one));
          if (
            (path.length > 1 || stray) &&
            ((sink && !seen.has(to)) || (onTheWay && !(seen.has(to) && back))) &&
            target?.id !== start?.id &&
            !oneDevice
          ) {
            found.add(sense === 'outward' ? `${start?.id} > ${target?.id}` : `${target?.id} > ${start?.id}`);
          }
          const ends = target === undefined || passing[target.endsPaths] < least || notThrough.some((one) => stands(target, one) === 2);
          const through = target?.zone === undefined || (target.zone !== own && stands(target, zone) !== 2);
          if (through && !ends && !seen.has(to)) walk(to, new Set([...seen, to]), path);
        }
      };
      walk(index, new Set([index]), []);
    }
  }
  return found;
}

describe('the search for paths', () => {
  test('finds what a naive walk finds, and no more: certain paths, and possible ones', () => {
    let pairs = 0;
    fc.assert(
      fc.property(declaration, (input) => {
        const graph = graphOf(input);
        for (const search of searches) {
          const all = findPaths(graph, search);
          const certain = new Set(all.filter((paths) => paths.some((one) => one.certain)).map(([{ from, to }]) => `${from} > ${to}`));
          const possible = new Set(all.map(([{ from, to }]) => `${from} > ${to}`));
          pairs += possible.size;
          expect([...certain].sort()).toEqual([...naive(graph, search, 2)].sort());
          expect([...possible].sort()).toEqual([...naive(graph, search, 1)].sort());
        }
      }),
      { numRuns: 150, seed: 20261124 },
    );
    expect(pairs).toBeGreaterThan(150);
  });

  test('shows a shortest witness: every hop follows the one before, from the first place to the last', () => {
    fc.assert(
      fc.property(declaration, (input) => {
        const graph = graphOf(input);
        for (const search of searches) {
          for (const { edges, from, to } of findPaths(graph, search).flat()) {
            expect(edges[0]?.fromId).toBe(from);
            expect(edges.at(-1)?.toId).toBe(to);
            for (const [index, edge] of edges.entries()) if (index > 0) expect(edges[index - 1]?.to).toBe(edge.from);
          }
        }
      }),
      { numRuns: 60, seed: 20261124 },
    );
  });

  test('does not overflow on a chain of ten thousand hops, nor loop in a ring', () => {
    const length = 10_000;
    const nodes = Object.fromEntries(
      Array.from({ length }, (_, index) => [`n${index}`, { tier: index === 0 ? 'my-number' : 'lgwan' } as const]),
    );
    const parties = { web: { zone: 'internet' } } as const;
    const hop = (from: string, to: string) => ({ from, to, data: 'both', medium: 'local-network' }) as const;
    const flows = {
      ...Object.fromEntries(Array.from({ length: length - 1 }, (_, index) => [`f${index}`, hop(`n${index}`, `n${index + 1}`)])),
      ring: hop(`n${length - 1}`, 'n1'),
      out: hop(`n${length - 1}`, 'web'),
    };
    const [outward] = searches;
    if (outward === undefined) throw new Error('no search');
    const paths = findPaths(graphOf({ network: { nodes, parties, flows } }), { ...outward, zones: ['internet'] });
    // The ring is the shorter way to the last node.
    expect(paths.flat().map(({ from, to, edges }) => [from, to, edges.length])).toEqual([['n0', 'web', 3]]);
  });
});
