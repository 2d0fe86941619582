import type { Crossings, GotsuCrossings, Tier, Zone, zoneOfTier } from '../../policy/index';
import type { Between, DemandOf } from './crossing';
import type { IsUnion, Spelled } from './lookup';
import type { LabelOf, Violation } from './messages';
import type { DefinedConfiguration } from './shown';
import type { NodeZones } from './standing';

/**
 * What the table says between two zones (領域間通信の定め): its provisions, as a union. `never` where it is none of the municipality's traffic.
 *
 * @example
 * ```ts
 * import type { CrossingOf } from 'gotsu-security-policy';
 *
 * const effect: CrossingOf<'my-number', 'internet-tier'>['effect'] = 'deny';
 * ```
 */
export type CrossingOf<From extends Zone, To extends Zone, C extends Crossings = GotsuCrossings> = Between<C, From, To>;

/**
 * `To` where the table permits communication as it is, without any condition, from one zone to the other (そのまま認められる通信先); else a type that nothing
 * has, which names the clause. With it a function of another system takes permitted pairs only.
 *
 * @example
 * ```ts
 * import type { Permitted, Zone } from 'gotsu-security-policy';
 *
 * declare function openLine<From extends Zone, To extends Zone>(from: From, to: Permitted<From, To>): void;
 *
 * openLine('lgwan', 'lgwan-network');
 * // openLine('my-number', 'internet-tier'): not assignable to Violation<"6(3)① my-number -> internet-tier is not permitted as it is">
 * ```
 */
export type Permitted<From extends Zone, To extends Zone, C extends Crossings = GotsuCrossings> = [Owed<From, To, C>] extends [never]
  ? To
  : IsOnePair<From, To> extends true
    ? Violation<`${Owed<From, To, C>} is not permitted as it is`>
    : Violation<'6(3) name one known zone at each end: not all of these pairs are permitted as they are'>;

/** Whether one zone is named at each end. Of a name that is no zone the compiler takes them all, or `any`. */
type IsOnePair<From, To> = true extends IsUnion<From> | IsUnion<To> ? false : 0 extends 1 & (From | To) ? false : true;

/** What is owed between each pair of zones for which anything is. Of a union each member must do. */
type Owed<From extends Zone, To extends Zone, C extends Crossings> = From extends Zone
  ? To extends Zone
    ? OwedBy<From, To, DemandOf<Between<C, From, To>>, [Between<C, From, To>] extends [never] ? true : false>
    : never
  : never;

/** The label of one clause is enough; of several the message is a union, of which the compiler prints each. */
type OwedBy<From extends Zone, To extends Zone, D, IsSilent> = IsSilent extends true
  ? `6(3) ${From} -> ${To}`
  : D extends `${string} ${infer Requirement}`
    ? `${LabelOf<Requirement>} ${From} -> ${To}`
    : never;

/**
 * The ids of the nodes of a written declaration that stand in a tier (領域にあるノードのID), those of its `include` groups among them. A node in several
 * tiers is in each.
 *
 * @example
 * ```ts
 * import { defineNodes, type NodesInTier } from 'gotsu-security-policy';
 *
 * const nodes = defineNodes({ 'tax-db': { tier: 'my-number', kind: 'server' }, files: { tier: 'lgwan', kind: 'server' } });
 * const id: NodesInTier<typeof nodes, 'my-number'> = 'tax-db';
 * ```
 */
export type NodesInTier<Configuration extends DefinedConfiguration, T extends Tier> =
  Configuration extends DefinedConfiguration<infer D> ? InTier<Spelled<D['nodes']>, (typeof zoneOfTier)[T]> : never;

type InTier<Nodes, Z> = {
  readonly [K in keyof Nodes & string]: [Z & NodeZones<Nodes[K]>] extends [never] ? never : K;
}[keyof Nodes & string];
