import type { Boundary } from '../network/boundary';
import type { Exit } from '../network/exit';
import type { CityZone } from './crossing';
import type { BoundaryInProgress, ExitInProgress, Inferred } from './in-progress';
import type { EveryPort } from './limits';
import type { Absent, Entry, Get, Has, IsLiteralList, IsOne, IsUnion, Members, Single } from './lookup';
import type { NotLiteral, Says, Violation } from './messages';
import type { AnyScope, IdsOf, OrNone } from './scope';
import type { NodeZones, PartyZones } from './standing';

/** The ids in a `via` list that name neither a boundary nor an exit. */
export type UnknownWays<S extends AnyScope, Ids> = Ids extends string
  ? Has<S['boundaries'], Ids> extends true
    ? never
    : Has<S['exits'], Ids> extends true
      ? never
      : Ids
  : Ids;

/** Whether for each pair of zones one boundary on the way partitions them and lists the flow, as at run time. */
export type IsPartitioned<S extends AnyScope, K, A, B, Ports, Via, Pairs> =
  false extends PartitionOf<S, K, A, B, Ports, Via, Pairs> ? false : true;

type PartitionOf<S extends AnyScope, K, A, B, Ports, Via, Pairs> = Pairs extends readonly [infer Zones]
  ? true extends PartitionedBy<S, K, A, B, Ports, Members<Via>, Zones>
    ? true
    : false
  : never;

type PartitionedBy<S extends AnyScope, K, A, B, Ports, Ids, Zones> = Ids extends string
  ? Has<S['boundaries'], Ids> extends true
    ? Partitions<S, Entry<S['boundaries'], Ids>, K, A, B, Ports, Zones>
    : false
  : false;

type Partitions<S extends AnyScope, V, K, A, B, Ports, Zones> =
  Get<V, 'default'> extends 'deny'
    ? StandsBetween<Get<V, 'between'>, Zones> extends true
      ? IsListed<S, Members<Get<V, 'between'>>, Get<V, 'allow'>, K, A, B, Ports>
      : false
    : false;

type StandsBetween<Between, Zones> = IsLiteralList<Between> extends true ? ([Zones] extends [Members<Between>] ? true : false) : false;

/** Whether an entry names the flow, or limits something and admits its ends and ports. */
type IsListed<S extends AnyScope, Zones, Allow, K, A, B, Ports> =
  K extends NamedFlows<Members<Allow>> ? true : true extends Admits<EntriesByEnds<S, Zones, Members<Allow>>, A, B, Ports> ? true : false;

/** The flows that a list names. One result for each list: looking for each flow in each entry would be quadratic. */
type NamedFlows<E> = E extends unknown ? ('flow' extends keyof E ? Single<E['flow']> : never) : never;

/** The entries that limit something by its ends. One result for each list. */
type EntriesByEnds<S extends AnyScope, Zones, E> = E extends unknown
  ? 'flow' extends keyof E
    ? never
    : AdmitsEverything<S, Zones, E> extends true
      ? never
      : E
  : never;

type Admits<E, A, B, Ports> = E extends unknown
  ? [AdmitsEnd<Get<E, 'from'>, A>, AdmitsEnd<Get<E, 'to'>, B>, AdmitsPorts<E, Ports>] extends [true, true, true]
    ? true
    : false
  : never;

type AdmitsEnd<Ends, Id> = Ends extends 'any'
  ? true
  : IsLiteralList<Ends> extends true
    ? [Id] extends [Members<Ends>]
      ? true
      : false
    : false;

type AdmitsAnyPort<E> = 'ports' extends keyof E
  ? E['ports'] extends 'any'
    ? true
    : [Extract<Members<E['ports']>, EveryPort>] extends [never]
      ? false
      : true
  : true;

/** An entry with a port limit admits a flow only if the flow states ports inside it. Inside a range is `evaluate`'s matter. */
type AdmitsPorts<E, Ports> =
  AdmitsAnyPort<E> extends true
    ? true
    : Ports extends readonly [unknown, ...unknown[]]
      ? false extends IsPortIn<Ports[number], Members<Get<E, 'ports'>>>
        ? false
        : true
      : false;

type IsPortIn<Port, Limits> = Port extends Limits
  ? true
  : Port extends `${infer Bare}/${string}`
    ? Bare extends Limits
      ? true
      : HasRange<Limits>
    : HasRange<Limits>;

type HasRange<Limits> = [Extract<Limits, `${string}-${string}`>] extends [never] ? false : true;

/** Whether an entry admits every end to every end on every port. What several entries admit together is `evaluate`'s matter. */
type AdmitsEverything<S extends AnyScope, Zones, E> =
  AdmitsAnyPort<E> extends true ? IsEveryEnd<S, Zones, AdmittedAtBoth<Get<E, 'from'>, Get<E, 'to'>>> : false;

/** The ends that an entry admits both as sender and as receiver. An entry as it should be has none, and is decided by that. */
type AdmittedAtBoth<From, To> = [From] extends ['any']
  ? [To] extends ['any']
    ? 'any'
    : Members<To>
  : [To] extends ['any']
    ? Members<From>
    : Members<From> & Members<To>;

type IsEveryEnd<S extends AnyScope, Zones, Ids> = [Ids] extends [never]
  ? false
  : [Ids] extends ['any']
    ? true
    : [EndsBetween<S, Zones>] extends [Ids]
      ? [EndsBetween<S, Zones>] extends [never]
        ? false
        : true
      : false;

/** The ends on either side of a boundary, as at run time: all of them where nobody has said what it stands between; none if a side is empty. */
type EndsBetween<S extends AnyScope, Zones> = [Zones] extends [Absent]
  ? IdsOf<S['nodes']> | IdsOf<S['parties']>
  : true extends (Zones extends unknown ? ([EndsIn<S, Zones>] extends [never] ? true : false) : never)
    ? never
    : EndsIn<S, Zones>;

/** The ends that stand in one of some zones, or may for all that is said of them. */
type EndsIn<S extends AnyScope, Zones> =
  | NodesIn<S['nodes'], Zones extends CityZone ? Zones | 'unstated' : Zones>
  | PartiesIn<S['parties'], Zones extends CityZone ? Zones : Zones | 'unstated'>;
type NodesIn<Nodes, Zones> = {
  readonly [K in IdsOf<Nodes>]: [NodeZones<Entry<Nodes, K>> & Zones] extends [never] ? never : K;
}[IdsOf<Nodes>];
type PartiesIn<Parties, Zones> = {
  readonly [K in IdsOf<Parties>]: [PartyZones<Entry<Parties, K>> & Zones] extends [never] ? never : K;
}[IdsOf<Parties>];

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
  readonly aggregation: 'inside' | Violation<Aggregation<'lead the exit through the aggregation (aggregation: inside)'>>;
}

type ThroughCloud = Aggregation<'name the security cloud: an exit inside the aggregation leads through it'>;

/** An exit said to be inside the aggregation that leads through something else than the security cloud. */
export interface ExitThrough<_Clause extends string = ThroughCloud> extends Omit<Exit, 'through'> {
  readonly through: Violation<ThroughCloud>;
}

/** An exit said to be inside the aggregation of which nothing else shows it. */
export interface RequiresThrough<_Clause extends string> extends Omit<Exit, 'through'> {
  readonly through: string;
}

/** An exit through a party that is not declared, as it is being written. */
export interface ExitDraft<Id> extends Omit<Exit, 'through'> {
  readonly through: Id;
}

/** The exits as they must be. */
export type CheckExits<S extends AnyScope, V> = Inferred<V, ExitInProgress<S>, { readonly [K in keyof V]: CheckExit<S, V[K]> }>;

/** What an exit must be. */
export type CheckExit<S extends AnyScope, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : 'refersTo' extends keyof V
      ? Referred<S, V>
      : Get<V, 'aggregation'> extends 'inside'
        ? 'through' extends keyof V
          ? Through<S, V['through']>
          : RequiresThrough<Aggregation<'name the party through which the exit leads: the security cloud (through)'>>
        : AggregatedExit<Aggregation<'say that the exit is inside the aggregation (aggregation)'>>;

type Through<S extends AnyScope, Id> =
  Has<S['parties'], Single<Id>> extends true
    ? PartyZones<Entry<S['parties'], Id>> extends 'security-cloud'
      ? DeclaredExit
      : ExitThrough
    : ExitDraft<OrNone<IdsOf<S['parties']>>>;

/** An exit that another declaration holds in full is judged there, but for what is said of it here; that something is not known says nothing. */
type Referred<S extends AnyScope, V> = [Get<V, 'aggregation'>] extends ['inside' | 'unknown' | Absent]
  ? 'through' extends keyof V
    ? Get<V, 'aggregation'> extends 'inside'
      ? Through<S, V['through']>
      : Has<S['parties'], Single<V['through']>> extends true
        ? DeclaredExit
        : ExitDraft<OrNone<IdsOf<S['parties']>>>
    : DeclaredExit
  : AggregatedExit<Aggregation<'say that the exit is inside the aggregation (aggregation)'>>;

/** A boundary as it may be declared. */
export interface DeclaredBoundary extends Boundary {}

/** A boundary that is not written out. */
export interface NonLiteralBoundary<_Message extends string = NotLiteral> extends Omit<Boundary, 'between'> {
  readonly between: Violation<NotLiteral>;
}

/** An entry that admits everything, by what it says of its senders: `any`, or a list. */
interface LimitedEntry<From> {
  readonly from: From extends 'any'
    ? readonly string[] | Violation<Partition<'limit the entry: name its ends or its ports'>>
    : Violation<Partition<'limit the entry: these are all the ends there are; name fewer, or its ports'>>;
  readonly to: 'any' | readonly string[];
  readonly ports?: 'any' | readonly string[];
  readonly note?: string;
}

/** A boundary between the LGWAN and Internet tiers. */
export interface PartitioningBoundary<_Clause extends string> extends Omit<Boundary, 'default' | 'allow'> {
  readonly default: 'deny' | Violation<Partition<'deny by default between these tiers'>>;
  readonly allow: Exclude<Boundary['allow'], undefined>;
}

/** A boundary that another declaration holds in full, said to allow by default. */
export interface DenyingBoundary extends Omit<Boundary, 'default'> {
  readonly default?: 'deny' | 'unknown' | Violation<Partition<'deny by default between these tiers'>>;
}

/** A boundary with an entry that admits everything, or that names something which is not declared. */
export interface BoundaryWithAllow<Allow> extends Omit<Boundary, 'allow'> {
  readonly allow: Allow;
}

/** A boundary of which it is not stated where it stands. */
export interface BoundarySomewhere<_Clause extends string> extends Boundary {
  readonly between: Exclude<Boundary['between'], undefined>;
}

/** The boundaries as they must be. */
export type CheckBoundaries<S extends AnyScope, V> = Inferred<
  V,
  BoundaryInProgress<DraftEntry<S>>,
  { readonly [K in keyof V]: CheckBoundary<S, V[K]> }
>;

/** What a boundary must be. */
export type CheckBoundary<S extends AnyScope, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : 'allow' extends keyof V
      ? IsLiteralList<V['allow']> extends true
        ? false extends AreEntries<S, V['allow']>
          ? BoundaryWithAllow<ExpectedAllow<S, V['allow']>>
          : Placed<S, V>
        : [keyof V['allow'] & ('flow' | 'from')] extends [never]
          ? BoundaryWithAllow<Violation<NotLiteral>>
          : DeclaredBoundary // An entry outside a list: the plain type says so at its place.
      : Placed<S, V>;

type Placed<S extends AnyScope, V> = 'between' extends keyof V
  ? IsLiteralList<V['between']> extends true
    ? StandsBetween<V['between'], 'lgwan' | 'internet-tier'> extends true
      ? 'refersTo' extends keyof V
        ? Stated<S, V>
        : Limits<S, V>
      : DeclaredBoundary
    : [V['between']] extends [string]
      ? DeclaredBoundary // A name outside a list: the plain type says so at its place.
      : NonLiteralBoundary
  : 'refersTo' extends keyof V
    ? DeclaredBoundary
    : DeniesByList<S, Absent, V> extends true
      ? DeclaredBoundary
      : BoundarySomewhere<Partition<'say between which zones the boundary stands'>>;

/** A boundary that another declaration holds in full is judged there, but for what is said of it here. */
type Stated<S extends AnyScope, V> =
  Get<V, 'default'> extends 'allow'
    ? DenyingBoundary
    : true extends EachAdmitsEverything<S, Members<Get<V, 'between'>>, Members<Get<V, 'allow'>>>
      ? BoundaryWithAllow<CheckAllow<S, Members<Get<V, 'between'>>, Get<V, 'allow'>>>
      : DeclaredBoundary;

/** Whether the entries name what is declared, each written out. */
type AreEntries<S extends AnyScope, L> = { readonly [I in keyof L]: IsEntry<S, L[I]> }[keyof L & number];

type IsEntry<S extends AnyScope, E> = 'flow' extends keyof E
  ? [Single<E['flow']>] extends [never]
    ? false
    : Has<S['flows'], Single<E['flow']>>
  : [AreEnds<S, Get<E, 'from'>>, AreEnds<S, Get<E, 'to'>>, 'ports' extends keyof E ? ArePorts<E['ports']> : true] extends [true, true, true]
    ? true
    : false;

type ArePorts<L> = [L] extends ['any'] ? true : IsUnion<L> extends true ? false : IsLiteralList<L>;
type AreEnds<S extends AnyScope, L> = ArePorts<L> extends true ? ([UnknownEnds<S, Members<L>>] extends [never] ? true : false) : false;

type UnknownEnds<S extends AnyScope, Ids> = Ids extends string
  ? true extends Has<S['nodes'], Ids> | Has<S['parties'], Ids>
    ? never
    : Ids
  : Ids;

/** What the entries must be where one is not written out, or names something that is not declared. */
type ExpectedAllow<S extends AnyScope, L> = L extends readonly unknown[]
  ? { readonly [I in keyof L]: IsEntry<S, L[I]> extends true ? Entries : ExpectedEntry<S, L[I]> }
  : never;

type ExpectedEntry<S extends AnyScope, E> = 'flow' extends keyof E
  ? {
      readonly flow: [Single<E['flow']>] extends [never] ? Violation<NotLiteral> : OrNone<IdsOf<S['flows']>>;
      readonly note?: string;
    }
  : {
      readonly from: ExpectedEnds<S, Get<E, 'from'>>;
      readonly to: ExpectedEnds<S, Get<E, 'to'>>;
      readonly ports?: Expected<Get<E, 'ports'>, string>;
      readonly note?: string;
    };

type ExpectedEnds<S extends AnyScope, L> =
  AreEnds<S, L> extends true ? 'any' | readonly string[] : Expected<L, OrNone<IdsOf<S['nodes']> | IdsOf<S['parties']>>>;

/** A list that is written out, or what to say of one that is not. */
type Expected<L, Id> = [L] extends [readonly unknown[]]
  ? ArePorts<L> extends true
    ? readonly Id[]
    : Violation<NotLiteral>
  : 'any' | readonly Id[];

/** An entry as it is being written: the editor offers the ids. */
type DraftEntry<S extends AnyScope> =
  | { readonly flow: IdsOf<S['flows']>; readonly note?: string }
  | {
      readonly from: 'any' | readonly (IdsOf<S['nodes']> | IdsOf<S['parties']>)[];
      readonly to: 'any' | readonly (IdsOf<S['nodes']> | IdsOf<S['parties']>)[];
      readonly ports?: 'any' | readonly string[];
      readonly note?: string;
    };

type DeniesByList<S extends AnyScope, Zones, V> = [Get<V, 'default'>, Get<V, 'allow'>] extends ['deny', readonly unknown[]]
  ? true extends EachAdmitsEverything<S, Zones, Members<Get<V, 'allow'>>>
    ? false
    : true
  : false;

type EachAdmitsEverything<S extends AnyScope, Zones, E> = E extends unknown ? AdmitsEverything<S, Zones, E> : never;

type Limits<S extends AnyScope, V> =
  DeniesByList<S, Members<Get<V, 'between'>>, V> extends true
    ? DeclaredBoundary
    : [Get<V, 'default'>, Get<V, 'allow'>] extends ['deny', readonly unknown[]]
      ? BoundaryWithAllow<CheckAllow<S, Members<Get<V, 'between'>>, Get<V, 'allow'>>>
      : PartitioningBoundary<Partition<'state the default and what is admitted (allow)'>>;

type Entries = Exclude<Boundary['allow'], undefined>[number];
type CheckAllow<S extends AnyScope, Zones, L> = L extends readonly unknown[]
  ? {
      readonly [I in keyof L]: AdmitsEverything<S, Zones, L[I]> extends true ? LimitedEntry<Get<L[I], 'from'>> : Entries;
    }
  : never;
