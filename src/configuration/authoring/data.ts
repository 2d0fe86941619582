import type { InformationAsset, Placement } from '../assets/information-asset';
import type { CheckClass, ClassOnScale } from './catalogue/classification';
import type { IsIsolationExceptable } from './crossing';
import type { ExceptedPlacements, NotValid, PlacementOf } from './exception';
import type { DataInProgress } from './in-progress';
import type { Entry, Get, Has, IdOf, IsFirm, IsOne, IsUnion, Members, Single } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { Referring } from './references';
import type { AnyScope, IdsOf } from './scope';
import type { Inferred } from './section';
import type { EndZones, HasLiteralAffairs, HasMyNumberAffair, NodeZones, ZonesIn } from './standing';

/** Whose tier a data set belongs to, as at run time. */
export type DataTier<S extends AnyScope, V> =
  HasMyNumberAffair<V> extends true
    ? 'my-number'
    : Get<V, 'tier'> extends infer T
      ? [T] extends ['my-number']
        ? T
        : [T] extends ['lgwan' | 'internet']
          ? ContradictsPlace<S, V> extends true
            ? 'unknown'
            : T
          : 'unknown'
      : never;

/** A label is not believed against where the data is kept, until its affairs are stated, as at run time. */
type ContradictsPlace<S extends AnyScope, V> = 'affairs' extends keyof V
  ? false
  : 'placements' extends keyof V
    ? true extends PlacesIn<S, V['placements'], 'my-number'>
      ? true
      : [Get<V, 'tier'>, PlacesIn<S, V['placements'], 'lgwan'>] extends ['internet', true]
        ? [keyof V['placements']] extends [never]
          ? false
          : true
        : false
    : false;

/** Of each place whether it is a node that stands in this zone alone. */
type PlacesIn<S extends AnyScope, P, Z> = { readonly [Id in keyof P]: IsNodeIn<S, IdOf<Id>, Z> }[keyof P];

type IsNodeIn<S extends AnyScope, Id extends string, Z> =
  Has<S['nodes'], Id> extends true ? ([NodeZones<Entry<S['nodes'], Id>>] extends [Z] ? true : false) : false;

/** A data set as it may be declared. */
export interface DeclaredData extends InformationAsset {}

/** A data set of which it matters where it is kept. */
export interface PlacedData<_Clause extends string> extends InformationAsset {
  readonly placements: Exclude<InformationAsset['placements'], undefined>;
}

/** A data set with a place that keeps it outside its tier, or is not declared. */
export interface DataAt<Placements> extends Omit<InformationAsset, 'placements'> {
  readonly placements: Placements;
}

/** A data set that is not written out. */
export interface NonLiteralData<_Message extends string = NotLiteral> extends Omit<InformationAsset, 'tier'> {
  readonly tier: Violation<NotLiteral>;
}

/** A data set of which the affairs are not written out. */
export interface DataOfNonLiteralAffairs extends Omit<InformationAsset, 'affairs'> {
  readonly affairs: Violation<NotLiteral>;
}

/** A place outside the tier, which only an exception covers. */
export interface PlacementUnderException<_Clause extends string> extends Placement {
  readonly exception: string;
}

/** A place under an exception that does not cover it. */
export interface PlacementWithException<Id> extends Omit<Placement, 'exception'> {
  readonly exception: Id;
}

/** A place that points to a judgement which does not name it. */
export interface PlacementWithJudgement<Id> extends Omit<Placement, 'judgement'> {
  readonly judgement: Id;
}

type Outside = '6(3)① keep My Number data on nodes of its tier, or name an exception that covers this placement';

/** The data sets as they must be. */
export type CheckInformation<S extends AnyScope, V> = Inferred<
  V,
  DataInProgress<S, ClassOnScale<S>>,
  { readonly [K in keyof V]: CheckData<S, IdOf<K>, V[K]> }
>;

/** What a data set must be. */
export type CheckData<S extends AnyScope, K, V> = IsOne<V> extends false ? Violation<NotLiteral> : Known<S, K, V, DataTier<S, V>>;

type Known<S extends AnyScope, K, V, T> =
  IsUnion<T> extends true
    ? NonLiteralData
    : HasLiteralAffairs<V> extends false
      ? [Get<V, 'affairs'>] extends [string]
        ? DeclaredData // An affair outside a list: the plain type says so at its place.
        : DataOfNonLiteralAffairs
      : 'placements' extends keyof V
        ? IsFirm<V['placements']> extends false
          ? DataAt<Violation<NotLiteral>>
          : false extends ArePlaced<S, K, V['placements'], T>
            ? DataAt<{ readonly [P in keyof V['placements']]: CheckPlacement<S, K, IdOf<P>, V['placements'][P], T> }>
            : CheckClass<S, 'information', V, Referring<DeclaredData, S>>
        : T extends 'my-number' | 'unknown'
          ? PlacedData<'6(3)① say where the data is kept (placements)'>
          : CheckClass<S, 'information', V, Referring<DeclaredData, S>>;

type ArePlaced<S extends AnyScope, K, P, T> = { readonly [Id in keyof P]: IsPlaced<S, K, IdOf<Id>, P[Id], T> }[keyof P];

type IsPlaced<S extends AnyScope, K, Id, V, T> =
  Agrees<S, K, Id, V> extends false
    ? false
    : EndZones<S, Id> extends infer Z
      ? [Z] extends ['undeclared' | 'not-literal']
        ? false
        : T extends 'lgwan' | 'internet'
          ? true
          : 'my-number' extends Z
            ? true
            : T extends 'unknown'
              ? false
              : [Z] extends ['unstated']
                ? false
                : PlacementOf<K & string, Id & string> extends ExceptedPlacements<S>
                  ? IsIsolationExceptable<S['cells'], ZonesIn<Z>>
                  : false
      : never;

/** Whether the exception and the judgement that a place points to name it. */
type Agrees<S extends AnyScope, K, Id, V> = 'exception' extends keyof V
  ? Id extends PointedAt<S['exceptions'], V['exception'], K>
    ? AgreesWithJudgement<S, K, Id, V>
    : false
  : AgreesWithJudgement<S, K, Id, V>;
type AgreesWithJudgement<S extends AnyScope, K, Id, V> = 'judgement' extends keyof V
  ? Id extends PointedAt<S['judgements'], V['judgement'], K>
    ? true
    : false
  : true;

/** Where a record says that a data set is kept. */
type PointedAt<Records, Pointer, K> = NodeOf<Members<Get<Entry<Records, Single<Pointer>>, 'subjects'>>, K>;
type NodeOf<M, K> = M extends unknown
  ? K extends Single<Get<Get<M, 'placement'>, 'data'>>
    ? Single<Get<Get<M, 'placement'>, 'node'>>
    : never
  : never;

type CheckPlacement<S extends AnyScope, K, Id, V, T> =
  IsPlaced<S, K, Id, V, T> extends true
    ? Placement
    : Agrees<S, K, Id, V> extends false
      ? Disagreeing<S, K, Id, V>
      : EndZones<S, Id> extends 'undeclared' | 'not-literal'
        ? Violation<'6(3)① name a declared node or party as the place'>
        : EndZones<S, Id> extends 'unstated'
          ? Violation<'6(3)① state the tier of this node, or the zone of this party'>
          : T extends 'unknown'
            ? Violation<'6(3)① state whose data it is (tier, affairs), or keep it in the My Number tier'>
            : IsIsolationExceptable<S['cells'], ZonesIn<EndZones<S, Id>>> extends false
              ? Violation<'6(3)① data of the My Number tier stays on its nodes: no exception is possible here'>
              : 'exception' extends keyof V
                ? PlacementWithException<Violation<NotValid>>
                : PlacementUnderException<Outside>;

/** A place that points to a record which does not name it. */
type Disagreeing<S extends AnyScope, K, Id, V> =
  AgreesWithJudgement<S, K, Id, V> extends true
    ? PlacementWithException<
        Naming<S['exceptions'], K, Id>['id'] | Violation<'6(3)① the exception must be declared and name this placement in its subjects'>
      >
    : PlacementWithJudgement<
        Naming<S['judgements'], K, Id>['id'] | Violation<'6(3)① the judgement must be declared and name this placement in its subjects'>
      >;

/** The records that name a place. */
type Naming<Records, K, Id> = {
  readonly id: { readonly [X in IdsOf<Records>]: Id extends PointedAt<Records, X, K> ? X : never }[IdsOf<Records>];
};

/** The data sets among `Ids` that are not declared. */
export type UnknownData<S extends AnyScope, Ids> = Ids extends string ? (Has<S['data'], Ids> extends true ? never : Ids) : Ids;

/** The tiers of the data sets among `Ids`. */
export type TiersOfData<S extends AnyScope, Ids> = Ids extends string ? DataTier<S, Entry<S['data'], Ids>> : never;
