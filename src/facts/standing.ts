import type { Node, Party } from '../configuration/index';
import type { Policy, Tier, Zone } from '../policy/index';
import { zoneOfTier } from '../policy/index';

/**
 * Where a node or party stands (所在する領域). Known: in every zone of `zones`. Not known: in one of `zones`, nobody has said which.
 */
export interface Standing {
  readonly zones: readonly [Zone, ...Zone[]];
  readonly known: boolean;
}

const anyTier: Standing = { zones: ['my-number', 'lgwan', 'internet-tier'], known: false };
const anyParty: Standing = { zones: ['internet', 'internet-party', 'security-cloud', 'lgwan-network', 'closed-party'], known: false };
const outsideAssets: Standing = { zones: ['internet'], known: true };

/** The tiers a node declares, `unknown` and silence left out. */
export function declaredTiers(node: Node): readonly Tier[] {
  if (node.tiers !== undefined) return [...new Set(node.tiers)];
  return node.tier === undefined || node.tier === 'unknown' ? [] : [node.tier];
}

/** Whether an affair of 2(8) is among `affairs`: such a node or data set belongs to the My Number tier whatever else is said of it. */
export function hasMyNumberAffair(affairs: readonly string[] | undefined, policy: Policy): boolean {
  if (affairs === undefined) return false;
  return policy.affairs.some((record) => record.tier === 'my-number' && affairs.includes(record.id));
}

/** Where a node stands: in its declared tiers, and in the My Number tier by the affairs it handles; the tiers outrank `outside`. */
export function standingOfNode(node: Node, policy: Policy): Standing {
  const zones = new Set<Zone>(declaredTiers(node).map((tier) => zoneOfTier[tier]));
  if (hasMyNumberAffair(node.affairs, policy)) zones.add('my-number');
  const [first, ...others] = zones;
  if (first !== undefined) return { zones: [first, ...others], known: true };
  return node.outside === undefined ? anyTier : outsideAssets;
}

/**
 * Where a party stands: in its declared zone, and in that of the destination it is said to be. Where the two differ it stands in both, and the worse
 * counts. One that is called closed and is declared to reach the Internet stands on the Internet side.
 */
export function standingOfParty(party: Party, policy: Policy, reachesInternet: boolean): Standing {
  const named = policy.destinations.find((destination) => destination.id === party.destination);
  const declared = party.zone === undefined || party.zone === 'unknown' ? undefined : party.zone;
  if (declared === undefined && named === undefined) return anyParty;
  const zones = [declared, named?.zone].filter((zone) => zone !== undefined);
  const shown = zones.map((zone) => (zone === 'closed-party' && reachesInternet ? 'internet-party' : zone));
  const [first = 'internet-party', ...others] = new Set(shown);
  return { zones: [first, ...others], known: true };
}

/** The parties that reach the Internet by declared flows although their zone does not say so: what a flow shows outranks a label. */
export function partiesReachingInternet(
  parties: Readonly<Record<string, Party>>,
  flows: Iterable<{ readonly from: string; readonly to: string }>,
  policy: Policy,
): ReadonlySet<string> {
  const between = [...flows].filter(({ from, to }) => Object.hasOwn(parties, from) && Object.hasOwn(parties, to));
  const seeds = Object.entries(parties).flatMap(([id, party]) => {
    const { zones, known } = standingOfParty(party, policy, false);
    return known && zones.some((zone) => zone === 'internet' || zone === 'internet-party') ? [id] : [];
  });
  const reached = new Set(seeds);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of between) {
      if (reached.has(from)) reached.add(to);
      else if (reached.has(to)) reached.add(from);
    }
  }
  for (const id of seeds) reached.delete(id);
  return reached;
}

/**
 * Whether a path of My Number or LGWAN data ends at this party: it is a named destination, and nothing contradicts that. What cannot reach the
 * Internet by its name, and can by its declared zone or by a declared flow, is followed.
 */
export function endsPaths(party: Party, standing: Standing, policy: Policy): boolean {
  const named = policy.destinations.find((destination) => destination.id === party.destination);
  if (named === undefined || !standing.known) return false;
  return standing.zones.every(
    (zone) => zone === 'closed-party' || zone === 'lgwan-network' || (zone === 'internet-party' && named.zone === 'internet-party'),
  );
}

/** Whether something stands in a tier of the municipality, or may. */
export function standsInTier({ zones }: Standing): boolean {
  return zones.some((zone) => zone === 'my-number' || zone === 'lgwan' || zone === 'internet-tier');
}
