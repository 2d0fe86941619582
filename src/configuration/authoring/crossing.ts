import type { Condition, Crossings, GotsuCrossings, Tier, Zone, zoneOfTier } from '../../policy/index';
import type { InPrinciple } from './exception';
import type { LabelOf } from './messages';

/** The zones of the tiers: the city's own. */
export type CityZone = (typeof zoneOfTier)[Tier];

/** The provisions of the cells between zones. */
export type Between<C extends Crossings, A extends Zone, B extends Zone> = C[A][B][number];

type First<A, B> = [A] extends [never] ? B : A;
type Shared<C extends Crossings, A extends Zone> = { readonly [Z in A]: Between<C, Z, Z> }[A];

/** The provisions that count between two ends: those of a shared tier, else those of every pair, as at run time. */
type Counting<C extends Crossings, A extends Zone, B extends Zone> = [A & B] extends [never] ? Between<C, A, B> : Shared<C, A & B>;

/** What a provision may ask of a flow. `judge`: a recorded judgement; `forbid`: that it be removed. */
export type Demand = 'except' | 'forbid' | 'judge' | 'sanitize' | Condition;

/**
 * What a provision asks, and for which requirement: `sanitize 6.3.2/sanitized-communication`. An exception covers what is stated in principle and nothing
 * else, whatever a provision says of exceptions.
 */
export type DemandOf<P> = P extends { readonly effect: infer E; readonly exceptable: infer X; readonly requirement: infer R extends string }
  ? E extends 'deny'
    ? `${[X, R] extends [true, InPrinciple] ? 'except' : 'forbid'} ${R}`
    : E extends 'silent'
      ? `${[X, R] extends [true, InPrinciple] ? 'except' : 'judge'} ${R}`
      : E extends 'sanitize'
        ? `sanitize ${R}`
        : P extends { readonly conditions: readonly (infer C extends string)[] }
          ? `${C} ${R}`
          : never
  : never;

/** The requirements for which this is asked, out of everything asked of a flow. */
export type Asked<D, Kind extends Demand> = D extends `${Kind} ${infer R}` ? R : never;

/** Whether this is asked. */
export type Asks<D, Kind extends Demand> = [Asked<D, Kind>] extends [never] ? false : true;

/** What the table asks of a flow between two ends. One result for each pair of zones. */
export type Demands<C extends Crossings, A extends Zone, B extends Zone> = DemandOf<Counting<C, A, B>>;

/** Whether what stands in these zones can be excepted from the isolation of the My Number tier: every cell must admit it, as at run time. */
export type IsIsolationExceptable<C extends Crossings, Z extends Zone> = [
  Extract<DemandOf<Between<C, 'my-number', Z>>, 'forbid 6.3.1/isolation' | 'judge 6.3.1/isolation'>,
] extends [never]
  ? true
  : false;

/** What the table asks of a flow because its medium touches a network on the way: of every tier at its ends. */
export type ContactDemands<C extends Crossings, Tiers extends CityZone, Contact extends Zone> = DemandOf<Between<C, Tiers, Contact>>;

/** The network that a medium touches on its way, as at run time. */
export type ContactOf<Medium> = Medium extends 'internet' | 'vpn-over-internet'
  ? 'internet'
  : Medium extends 'lgwan'
    ? 'lgwan-network'
    : never;

/** The pairs of zones between which a boundary must stand, each as a list of one union: of the ends of a flow, and of the networks that it touches. */
export type PairsToPartition<C extends Crossings, A extends Zone, B extends Zone, Tiers extends CityZone, Contact extends Zone> =
  | ([A & B] extends [never] ? PairsOf<C, A, B> : WithinOf<C, A & B>)
  | PairsOf<C, Tiers, Contact>;

type PairsOf<C extends Crossings, A extends Zone, B extends Zone> = A extends Zone
  ? B extends Zone
    ? Asks<DemandOf<Between<C, A, B>>, 'partitioned'> extends true
      ? readonly [A | B]
      : never
    : never
  : never;

type WithinOf<C extends Crossings, A extends Zone> = A extends Zone ? PairsOf<C, A, A> : never;

/** What asks this of a flow, for a message: the label of the clause and the pair of zones. */
type PairsAsking<C extends Crossings, Kind extends Demand, A extends Zone, B extends Zone, R extends string> = A extends Zone
  ? B extends Zone
    ? [Extract<Asked<DemandOf<Between<C, A, B>>, Kind>, R>] extends [never]
      ? never
      : `${LabelOf<Extract<Asked<DemandOf<Between<C, A, B>>, Kind>, R>>} ${A} -> ${B}`
    : never
  : never;

/** The first of several pairs, by the tier: a message names one thing at a time. */
type Asking<C extends Crossings, Kind extends Demand, A extends Zone, B extends Zone, R extends string> = First<
  PairsAsking<C, Kind, A & 'my-number', B, R> | PairsAsking<C, Kind, A, B & 'my-number', R>,
  First<PairsAsking<C, Kind, A & 'lgwan', B, R> | PairsAsking<C, Kind, A, B & 'lgwan', R>, PairsAsking<C, Kind, A, B, R>>
>;

/**
 * The clause that asks this of a flow, and between what: its ends, or a tier and the network that its medium touches. `R`: for which of the
 * requirements.
 */
export type Where<
  C extends Crossings,
  Kind extends Demand,
  A extends Zone,
  B extends Zone,
  Tiers extends CityZone,
  Contact extends Zone,
  R extends string = string,
> = [Extract<Asked<Demands<C, A, B>, Kind>, R>] extends [never]
  ? `${Asking<C, Kind, Tiers, Contact, R>} by medium`
  : Asking<C, Kind, A, B, R>;

/**
 * What a table asks that ours does not, and with `not` what ours asks and it does not: nothing for our own. At a property: a union with a name of its own is
 * printed by it.
 */
export interface PolicyOf<C extends Crossings> {
  readonly asks: [C, GotsuCrossings] extends [GotsuCrossings, C]
    ? never
    :
        | Exclude<AskedOf<C>['cells'], AskedOf<GotsuCrossings>['cells']>
        | `not ${Exclude<AskedOf<GotsuCrossings>['cells'], AskedOf<C>['cells']>}`;
}

interface AskedOf<C extends Crossings> {
  readonly cells: {
    readonly [A in Zone]: { readonly [B in Zone]: `${A} -> ${B}: ${DemandOf<Between<C, A, B>>}` }[Zone];
  }[Zone];
}
