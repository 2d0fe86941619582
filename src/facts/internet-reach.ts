import type { Flow, Party } from '../configuration/index';
import type { Policy } from '../policy/index';
import { endsPaths, type InternetReach, type Standing } from './standing';

type Parties = ReadonlyMap<string, { readonly party: Party; readonly stated: Standing }>;

/**
 * The parties that reach the Internet by declared flows among themselves and with what is no asset of the municipality: what a flow shows outranks a
 * label. A line between them that is carried over the Internet is contact with it. Nothing is followed through LGWAN, nor through a named destination
 * that can reach the Internet by its name.
 */
export function partiesReachingInternet(
  parties: Parties,
  outside: ReadonlySet<string>,
  flows: Iterable<Flow>,
  policy: Policy,
): ReadonlyMap<string, InternetReach> {
  const neighbours = new Map<string, string[]>();
  const onInternet = new Set(outside);
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const [id, { party, stated }] of parties) {
    const named = endsPaths(party, stated, undefined, policy) === 'yes';
    if (!stated.known) open.add(id);
    else if (stated.zones.includes('lgwan-network') || (named && stated.zones.includes('internet-party'))) closed.add(id);
    else if (stated.zones.includes('internet') || stated.zones.includes('internet-party')) onInternet.add(id);
  }
  const isOut = (id: string): boolean => parties.has(id) || outside.has(id);
  const reached = new Map<string, InternetReach>();
  for (const { from, to, medium } of flows) {
    if (!isOut(from) || !isOut(to)) continue;
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      const present = neighbours.get(a);
      if (present === undefined) neighbours.set(a, [b]);
      else present.push(b);
      const touches = medium === 'internet' || medium === 'vpn-over-internet';
      if (touches && !closed.has(a) && !onInternet.has(a)) reached.set(a, { certain: true, by: b });
    }
  }
  const spread = (queue: readonly (readonly [id: string, reach: InternetReach])[]): void => {
    const walk = [...queue];
    for (let next = walk.shift(); next !== undefined; next = walk.shift()) {
      const [at, reach] = next;
      for (const id of neighbours.get(at) ?? []) {
        if (closed.has(id) || onInternet.has(id) || reached.has(id)) continue;
        reached.set(id, reach);
        walk.push([id, reach]);
      }
    }
  };
  spread([...reached, ...[...onInternet].map((id) => [id, { certain: true, by: id }] as const)]);
  spread([...open].filter((id) => !reached.has(id)).map((id) => [id, { certain: false, by: id }] as const));
  for (const id of open) reached.delete(id);
  return reached;
}
