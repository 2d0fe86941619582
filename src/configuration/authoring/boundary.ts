import type { Boundary } from '../network/boundary';
import type { AreEntries, CheckAllow, DraftEntry, EachAdmitsEverything, ExpectedAllow } from './allow-entries';
import type { BoundaryInProgress } from './in-progress';
import type { Absent, Get, IsLiteralList, IsOne, Members } from './lookup';
import type { NotLiteral, Says, Violation } from './messages';
import type { AnyScope } from './scope';
import type { Inferred } from './section';

type Partition<Text extends string> = Says<'6.3.2/partition', Text>;

/** A boundary as it may be declared. */
export interface DeclaredBoundary extends Boundary {}

/** A boundary that is not written out. */
export interface NonLiteralBoundary<_Message extends string = NotLiteral> extends Omit<Boundary, 'between'> {
  readonly between: Violation<NotLiteral>;
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

/** Whether a boundary denies by default and each entry limits something. */
type DeniesByList<S extends AnyScope, Zones, V> = [Get<V, 'default'>, Get<V, 'allow'>] extends ['deny', readonly unknown[]]
  ? true extends EachAdmitsEverything<S, Zones, Members<Get<V, 'allow'>>>
    ? false
    : true
  : false;

/** What a boundary between these tiers must be. */
type Limits<S extends AnyScope, V> =
  DeniesByList<S, Members<Get<V, 'between'>>, V> extends true
    ? DeclaredBoundary
    : [Get<V, 'default'>, Get<V, 'allow'>] extends ['deny', readonly unknown[]]
      ? BoundaryWithAllow<CheckAllow<S, Members<Get<V, 'between'>>, Get<V, 'allow'>>>
      : PartitioningBoundary<Partition<'state the default and what is admitted (allow)'>>;

/** Whether a boundary stands between some zones. */
export type StandsBetween<Between, Zones> =
  IsLiteralList<Between> extends true ? ([Zones] extends [Members<Between>] ? true : false) : false;
