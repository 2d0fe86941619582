import type { InformationAsset, Placement } from '../information-asset';
import type { ExceptedPlacements } from './exception';
import type { Entry, Get, Has, IsUnion, Members, Single } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { AnyScope, IdsOf } from './scope';
import type { EndZones, HasLiteralAffairs, HasMyNumberAffair } from './standing';

/** Whose tier a data set belongs to, as at run time. */
export type DataTier<V> =
  HasMyNumberAffair<V> extends true
    ? 'my-number'
    : Get<V, 'tier'> extends infer T
      ? [T] extends ['my-number' | 'lgwan' | 'internet']
        ? T
        : 'unknown'
      : never;

/** A data set as it may be declared. */
export interface DeclaredData extends InformationAsset {}

/** A data set of which the tier decides something. */
export interface DataOfTier<_Clause extends string> extends Omit<InformationAsset, 'tier'> {
  readonly tier: 'my-number' | 'lgwan' | 'internet' | Violation<_Clause>;
}

/** A data set of which it matters where it is kept. */
export interface PlacedData<_Clause extends string> extends InformationAsset {
  readonly placements: Exclude<InformationAsset['placements'], undefined>;
}

/** A data set with a place that keeps it outside its tier, or is not declared. */
export interface DataAt<Placements> extends Omit<InformationAsset, 'placements'> {
  readonly placements: Placements;
}

/** A data set that is not written out. */
export interface NonLiteralData extends Omit<InformationAsset, 'tier'> {
  readonly tier: Violation<NotLiteral>;
}

/** A place outside the tier, which only an exception covers. */
export interface PlacementUnderException<_Clause extends string> extends Placement {
  readonly exception: string;
}

/** A place under an exception that does not cover it. */
export interface PlacementWithException<Id> extends Omit<Placement, 'exception'> {
  readonly exception: Id;
}

type Outside = '6(3)① data of the My Number tier stays on its nodes, or an exception names this placement';

/** What a data set must be. */
export type CheckData<S extends AnyScope, K, V> = V extends never ? V : string extends K ? NonLiteralData : Known<S, K, V, DataTier<V>>;

type Known<S extends AnyScope, K, V, T> =
  IsUnion<T> extends true
    ? NonLiteralData
    : HasLiteralAffairs<V> extends false
      ? NonLiteralData
      : 'placements' extends keyof V
        ? false extends ArePlaced<S, K, V['placements'], T>
          ? DataAt<{ readonly [P in keyof V['placements']]: CheckPlacement<S, K, P, V['placements'][P], T> }>
          : DeclaredData
        : T extends 'my-number' | 'unknown'
          ? PlacedData<'6(3)① say where the data is kept (placements)'>
          : DeclaredData;

type ArePlaced<S extends AnyScope, K, P, T> = { readonly [Id in keyof P]: IsPlaced<S, K, Id, P[Id], T> }[keyof P];

type IsPlaced<S extends AnyScope, K, Id, V, T> =
  EndZones<S, Id> extends infer Z
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
              : `${K & string} at ${Id & string}` extends ExceptedPlacements<S>
                ? 'exception' extends keyof V
                  ? Id extends PointedAt<S, V['exception'], K>
                    ? true
                    : false
                  : true
                : false
    : never;

/** Where an exception lets a data set be kept. */
type PointedAt<S extends AnyScope, Pointer, K> = NodeOf<Members<Get<Entry<S['exceptions'], Pointer>, 'subjects'>>, K>;
type NodeOf<M, K> = M extends unknown
  ? K extends Single<Get<Get<M, 'placement'>, 'data'>>
    ? Single<Get<Get<M, 'placement'>, 'node'>>
    : never
  : never;

type CheckPlacement<S extends AnyScope, K, Id, V, T> =
  IsPlaced<S, K, Id, V, T> extends true
    ? Placement
    : EndZones<S, Id> extends 'undeclared' | 'not-literal'
      ? Violation<'6(3)① data is kept on a declared node or party'>
      : EndZones<S, Id> extends 'unstated'
        ? Violation<'6(3)① state the tier of this node, or the zone of this party'>
        : T extends 'unknown'
          ? Violation<'6(3)① state whose tier the data belongs to (tier), or keep it in the My Number tier'>
          : 'exception' extends keyof V
            ? PlacementWithException<
                ExceptionsForPlacement<S, K, Id> | Violation<'6(3)① the exception must be valid and name this placement'>
              >
            : PlacementUnderException<Outside>;

type ExceptionsForPlacement<S extends AnyScope, K, Id> = {
  readonly [X in IdsOf<S['exceptions']>]: Id extends PointedAt<S, X, K>
    ? `${K & string} at ${Id & string}` extends ExceptedPlacements<S>
      ? X
      : never
    : never;
}[IdsOf<S['exceptions']>];

/** The data sets among `Ids` that are not declared. */
export type UnknownData<S extends AnyScope, Ids> = Ids extends string ? (Has<S['data'], Ids> extends true ? never : Ids) : Ids;

/** The tiers of the data sets among `Ids`. */
export type TiersOfData<S extends AnyScope, Ids> = Ids extends string ? DataTier<Entry<S['data'], Ids>> : never;
