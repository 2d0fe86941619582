import type { Node, Party } from '../configuration/index';
import type { Policy, Tier, Zone } from '../policy/index';
import { zoneOfTier } from '../policy/index';
import { saysNothing } from './says-nothing';

/**
 * Where a node or party stands (所在する領域). Known: in every zone of `zones`. Not known: in one of `zones`, nobody has said which.
 */
export interface Standing {
  readonly zones: readonly [Zone, ...Zone[]];
  readonly known: boolean;
}

/** That something outside the municipality reaches the Internet (インターネットへの到達), although it is not called so. */
export interface InternetReach {
  /** Whether it is certain, or hangs on a party of which nobody has said where it stands. */
  readonly certain: boolean;
  /** The id of what it reaches the Internet by: the Internet side, or the party of unknown zone. */
  readonly by: string;
}

const anyTier: Standing = { zones: ['my-number', 'lgwan', 'internet-tier'], known: false };
const anyParty: Standing = { zones: ['internet', 'internet-party', 'security-cloud', 'lgwan-network', 'closed-party'], known: false };
const anyTierOrOutside: Standing = { zones: [...anyTier.zones, 'internet'], known: false };
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

/** The facts that say where a node stands ({@link standingOfNode}). */
export const factsOfNodeStanding = [
  '/network/nodes/{id}/tier',
  '/network/nodes/{id}/tiers',
  '/network/nodes/{id}/affairs',
  '/network/nodes/{id}/outside',
] as const;

/** Whether a node is said to be no asset of the city, and why (情報資産の外). For no reason, it is one of which nobody has said where it stands. */
export function isOutside({ outside }: Node): boolean {
  return outside !== undefined && !saysNothing(outside.reason);
}

/** Where a node stands: in its declared tiers, and in the My Number tier by the affairs it handles; the tiers outrank `outside`. */
export function standingOfNode(node: Node, policy: Policy): Standing {
  const zones = new Set<Zone>(declaredTiers(node).map((tier) => zoneOfTier[tier]));
  if (hasMyNumberAffair(node.affairs, policy)) zones.add('my-number');
  const [first, ...others] = zones;
  if (first !== undefined) return { zones: [first, ...others], known: true };
  if (node.outside === undefined) return anyTier;
  return isOutside(node) ? outsideAssets : anyTierOrOutside;
}

/** The facts that say where a party stands ({@link statedStandingOfParty}). What its flows show outranks them: `factsOfEnds`. */
export const factsOfPartyStanding = ['/network/parties/{id}/zone', '/network/parties/{id}/destination'] as const;

/**
 * Where a party is said to stand: in its declared zone, and in that of the destination it is said to be. Where the two differ it stands in both, and
 * the worse counts.
 */
export function statedStandingOfParty(party: Party, policy: Policy): Standing {
  const named = policy.destinations.find((destination) => destination.id === party.destination);
  const declared = party.zone === undefined || party.zone === 'unknown' ? undefined : party.zone;
  const [first, ...others] = new Set([declared, named?.zone].filter((zone) => zone !== undefined));
  return first === undefined ? anyParty : { zones: [first, ...others], known: true };
}

/** Where a party stands for those who communicate with it: one that is called closed and is shown to reach the Internet, on the Internet side. */
export function standingOfParty(stated: Standing, reach: InternetReach | undefined): Standing {
  if (!stated.known || reach?.certain !== true) return stated;
  const [first, ...others] = new Set(stated.zones.map((zone): Zone => (zone === 'closed-party' ? 'internet-party' : zone)));
  return first === undefined ? stated : { zones: [first, ...others], known: true };
}

/**
 * Whether a path of My Number or LGWAN data ends at this party: it is a named destination, and nothing contradicts that. What cannot reach the
 * Internet by its name, and can by its declared zone or by a declared flow, is followed.
 */
export function endsPaths(party: Party, stated: Standing, reach: InternetReach | undefined, policy: Policy): 'no' | 'may' | 'yes' {
  const named = policy.destinations.find((destination) => destination.id === party.destination);
  if (named === undefined || !stated.known) return 'no';
  const asNamed = stated.zones.every(
    (zone) => zone === 'closed-party' || zone === 'lgwan-network' || (zone === 'internet-party' && named.zone === 'internet-party'),
  );
  if (!asNamed || reach?.certain === true) return 'no';
  return reach === undefined ? 'yes' : 'may';
}

/** Whether something stands in a tier of the municipality, or may. */
export function standsInTier({ zones }: Standing): boolean {
  return zones.some((zone) => zone === 'my-number' || zone === 'lgwan' || zone === 'internet-tier');
}
