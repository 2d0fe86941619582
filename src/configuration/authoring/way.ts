import type { Boundary } from '../boundary';
import type { Exit } from '../exit';
import type { Entry, Get, Has, Members } from './lookup';
import type { Says, Violation } from './messages';
import type { AnyScope } from './scope';
import type { PartyZones } from './standing';

/** The ids in a `via` list that name neither a boundary nor an exit. */
export type UnknownWays<S extends AnyScope, Ids> = Ids extends string
  ? Has<S['boundaries'], Ids> extends true
    ? never
    : Has<S['exits'], Ids> extends true
      ? never
      : Ids
  : Ids;

/** Whether one boundary on the way partitions the LGWAN and Internet tiers and lists the flow. */
export type IsPartitioned<S extends AnyScope, K, A, B, Via> = true extends PartitionedBy<S, K, A, B, Members<Via>> ? true : false;

type PartitionedBy<S extends AnyScope, K, A, B, Ids> = Ids extends string
  ? Has<S['boundaries'], Ids> extends true
    ? Partitions<Entry<S['boundaries'], Ids>, K, A, B>
    : false
  : false;

type Partitions<V, K, A, B> =
  Get<V, 'default'> extends 'deny' ? (StandsBetween<Get<V, 'between'>> extends true ? IsListed<Get<V, 'allow'>, K, A, B> : false) : false;

type StandsBetween<Zones> = Zones extends readonly unknown[] ? (['lgwan' | 'internet-tier'] extends [Zones[number]] ? true : false) : false;

/** Whether an entry names the flow, or limits something and admits its ends. Ports are left to `evaluate`. */
type IsListed<Allow, K, A, B> = true extends Admits<Members<Allow>, K, A, B> ? true : false;

type Admits<E, K, A, B> = E extends unknown
  ? 'flow' extends keyof E
    ? [K] extends [E['flow']]
      ? true
      : false
    : AdmitsEverything<E> extends true
      ? false
      : [AdmitsEnd<Get<E, 'from'>, A>, AdmitsEnd<Get<E, 'to'>, B>] extends [true, true]
        ? true
        : false
  : never;

type AdmitsEnd<Ends, Id> = Ends extends 'any'
  ? true
  : Ends extends readonly unknown[]
    ? [Id] extends [Ends[number]]
      ? true
      : false
    : false;

type AdmitsEverything<E> = [Get<E, 'from'>, Get<E, 'to'>] extends ['any', 'any']
  ? 'ports' extends keyof E
    ? E['ports'] extends 'any'
      ? true
      : false
    : true
  : false;

/** Whether a flow leaves through exits, all of them inside the aggregation. */
export type IsAggregated<S extends AnyScope, Via> = [ExitStates<S, Members<Via>>] extends [never]
  ? false
  : [ExitStates<S, Members<Via>>] extends ['inside']
    ? true
    : false;

/** Whether a flow passes some exit. */
export type HasExit<S extends AnyScope, Via> = [ExitStates<S, Members<Via>>] extends [never] ? false : true;

type ExitStates<S extends AnyScope, Ids> = Ids extends string
  ? Has<S['exits'], Ids> extends true
    ? Get<Entry<S['exits'], Ids>, 'aggregation'>
    : never
  : never;

type Aggregation<Text extends string> = Says<'6.3.3/aggregation', Text>;
type Partition<Text extends string> = Says<'6.3.2/partition', Text>;

/** An exit as it may be declared. */
export interface DeclaredExit extends Exit {}

/** A way out that is not stated to be inside the aggregation. */
export interface AggregatedExit<_Clause extends string> extends Omit<Exit, 'aggregation'> {
  readonly aggregation: 'inside' | Violation<Aggregation<'exits to the Internet are inside the aggregation'>>;
}

/** An exit said to be inside the aggregation that leads through something else than the security cloud. */
export interface ExitThrough extends Omit<Exit, 'through'> {
  readonly through: Violation<Aggregation<'an exit inside the aggregation leads through the security cloud'>>;
}

/** What an exit must be. */
export type CheckExit<S extends AnyScope, V> = V extends never
  ? V
  : Get<V, 'aggregation'> extends 'inside'
    ? 'through' extends keyof V
      ? PartyZones<Entry<S['parties'], V['through']>> extends 'security-cloud' | 'unstated'
        ? DeclaredExit
        : ExitThrough
      : DeclaredExit
    : AggregatedExit<Aggregation<'say that the exit is inside the aggregation'>>;

/** A boundary as it may be declared. */
export interface DeclaredBoundary extends Boundary {}

/** A boundary between the LGWAN and Internet tiers. */
export interface PartitioningBoundary<_Clause extends string> extends Omit<Boundary, 'default' | 'allow'> {
  readonly default: 'deny' | Violation<Partition<'a boundary between these tiers denies by default'>>;
  readonly allow: Exclude<Boundary['allow'], undefined>;
}

/** A boundary with an entry that admits everything. */
export interface BoundaryWithAllow<Allow> extends Omit<Boundary, 'allow'> {
  readonly allow: Allow;
}

/** A boundary of which it is not stated where it stands. */
export interface BoundarySomewhere<_Clause extends string> extends Boundary {
  readonly between: Exclude<Boundary['between'], undefined>;
}

/** What a boundary must be. */
export type CheckBoundary<V> = V extends never
  ? V
  : 'between' extends keyof V
    ? StandsBetween<V['between']> extends true
      ? Limits<V>
      : DeclaredBoundary
    : IsLimited<V> extends true
      ? DeclaredBoundary
      : BoundarySomewhere<Partition<'say between which zones the boundary stands'>>;

type IsLimited<V> = [Get<V, 'default'>, Get<V, 'allow'>] extends ['deny', readonly unknown[]]
  ? true extends EachAdmitsEverything<Members<Get<V, 'allow'>>>
    ? false
    : true
  : false;

type EachAdmitsEverything<E> = E extends unknown ? AdmitsEverything<E> : never;

type Limits<V> =
  IsLimited<V> extends true
    ? DeclaredBoundary
    : [Get<V, 'default'>, Get<V, 'allow'>] extends ['deny', readonly unknown[]]
      ? BoundaryWithAllow<CheckAllow<Get<V, 'allow'>>>
      : PartitioningBoundary<Partition<'state the default and what is admitted (allow)'>>;

type Entries = Exclude<Boundary['allow'], undefined>[number];
type CheckAllow<L> = L extends readonly unknown[]
  ? {
      readonly [I in keyof L]: AdmitsEverything<L[I]> extends true
        ? Violation<Partition<'an entry that admits everything is no limit'>>
        : Entries;
    }
  : never;
