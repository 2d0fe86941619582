import type { affairs, destinations, PartyZone, Tier, Zone, zoneOfTier } from '../../policy/index';
import type { Absent, Entry, Get, Has, IsLiteral, IsLiteralList, IsUnion, Members } from './lookup';
import type { AnyScope } from './scope';

/** The affairs that put what handles them into the My Number tier. @see 2(8) */
export type MyNumberAffair = Extract<(typeof affairs)[number], { readonly tier: 'my-number' }>['id'];

type NamedDestination = (typeof destinations)[number];

/** The tiers that a node states. */
type StatedTiers<V> = 'tiers' extends keyof V ? Members<V['tiers']> : Get<V, 'tier'>;

/** The zone that a tier is. */
export type ZoneOfTier<T> = T extends Tier ? (typeof zoneOfTier)[T] : never;

/** The zones of the tiers that a node states. */
export type StatedZones<V> = ZoneOfTier<StatedTiers<V>>;

/** Whether an affair of 2(8) is among those listed. */
export type HasMyNumberAffair<V> = [Extract<Members<Get<V, 'affairs'>>, MyNumberAffair>] extends [never] ? false : true;

type WithAffairs<V, Zones> = HasMyNumberAffair<V> extends true ? Zones | 'my-number' : Zones;
type OrOutside<V, Zones> = [Zones] extends [never] ? ('outside' extends keyof V ? 'internet' : 'unstated') : Zones;

/** The zones of a node, as at run time; `unstated` if nobody has said. */
export type NodeZones<V> = 'affairs' extends keyof V ? OrOutside<V, WithAffairs<V, StatedZones<V>>> : OrOutside<V, StatedZones<V>>;

/** Whether what a node says of its tiers is data written out. */
export type HasLiteralTiers<V> =
  IsUnion<Get<V, 'tier'>> extends true
    ? false
    : 'tiers' extends keyof V
      ? IsLiteralList<V['tiers']> extends true
        ? HasLiteralAffairs<V>
        : false
      : string extends Get<V, 'tier'>
        ? false
        : HasLiteralAffairs<V>;

/** Whether the affairs listed are data written out: a list of unknown length may hold one of 2(8). */
export type HasLiteralAffairs<V> = 'affairs' extends keyof V ? IsLiteralList<V['affairs']> : true;

type ZoneOfDestination<D> = Extract<NamedDestination, { readonly id: D }>['zone'];

/** The zones of a party, as at run time: its own, and that of the destination it is said to be; `unstated` if nobody has said. */
export type PartyZones<V> =
  Get<V, 'zone'> extends infer Z
    ? [Z] extends [PartyZone]
      ? IsUnion<Z> extends true
        ? 'unstated'
        : Z | ZoneOfDestination<Get<V, 'destination'>>
      : [Z] extends [Absent | 'unknown']
        ? [ZoneOfDestination<Get<V, 'destination'>>] extends [never]
          ? 'unstated'
          : ZoneOfDestination<Get<V, 'destination'>>
        : 'unstated'
    : never;

/** Whether a path of data ends at a party, as at run time: a destination that the guideline names, and that its zone does not contradict. */
export type EndsPaths<V> = [ZoneOfDestination<Get<V, 'destination'>>] extends [never]
  ? false
  : [Exclude<PartyZones<V>, 'closed-party' | 'lgwan-network'>] extends [never]
    ? true
    : [Exclude<PartyZones<V>, 'closed-party' | 'lgwan-network'>, ZoneOfDestination<Get<V, 'destination'>>] extends [
          'internet-party',
          'internet-party',
        ]
      ? true
      : false;

/**
 * Where an end of a flow stands: its zones, `unstated`, or what is wrong with the name.
 */
export type EndZones<S extends AnyScope, Id> = [Id] extends [string]
  ? IsLiteral<Id> extends true
    ? ZonesOf<Entry<S['nodes'], Id>, S, Id>
    : 'not-literal'
  : 'undeclared';

type ZonesOf<Node, S extends AnyScope, Id> = [Node] extends [Absent]
  ? Has<S['parties'], Id & string> extends true
    ? PartyZones<Entry<S['parties'], Id>>
    : 'undeclared'
  : NodeZones<Node>;

/** Zones only. */
export type ZonesIn<Z> = Extract<Z, Zone>;
