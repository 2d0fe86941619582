/**
 * Flows of which nothing is asked, as most are: between nodes that state one tier each, by a medium that is known, naming nothing else. Whether a flow is one
 * of them the compiler sees by comparing it once; to take the steps of `flow.ts` it would make some hundred types for each.
 */
import type { Crossings, Tier, Zone } from '../../policy/index';
import type { CityZone, ContactDemands, ContactOf, Demands } from './crossing';
import type { KnownMedium } from './flow-demands';
import type { AnythingElse } from './lookup';
import type { AnyScope } from './scope';
import type { ZoneOfTier } from './standing';

/** At a property: made once for a declaration. */
export interface FreeFlows<S extends AnyScope> {
  readonly any: {
    readonly [A in CityZone]: {
      readonly [B in CityZone]: [Demands<S['cells'], A, B>] extends [never]
        ? FreeFlow<NodesIn<S['nodes'], A>, NodesIn<S['nodes'], B>, MediumAsking<S['cells'], A | B, never>>
        : never;
    }[CityZone];
  }[CityZone];
}

/** The media by which nothing is touched on the way that asks for anything but this. */
export type MediumAsking<C extends Crossings, Tiers extends CityZone, Kind extends string, Contact extends Zone = never> = {
  readonly [M in KnownMedium]: [ContactDemands<C, Tiers, ContactOf<M> | Contact>] extends [`${Kind} ${string}`] ? M : never;
}[KnownMedium];

/** The other facts decide nothing here. */
interface FreeFlow<From, To, M> extends FlowBetween<From, To, M> {
  readonly via?: never;
  readonly exception?: never;
}

/** A flow that names no data and no judgement. */
export interface FlowBetween<From, To, M> extends AnythingElse {
  readonly from: From;
  readonly to: To;
  readonly medium: M;
  readonly carries?: never;
  readonly judgement?: never;
}

/** The nodes that state one of these tiers alone and no affairs, by their ids. */
export type NodesIn<Nodes, Z> = Z extends CityZone ? NodesOf<Nodes, NodeOfTier<TierOfZone<Z>>>['ids'] : never;

interface NodesOf<Nodes, Kind> {
  readonly ids: string extends keyof Nodes ? never : { readonly [K in keyof Nodes]: Nodes[K] extends Kind ? K : never }[keyof Nodes];
}

type TierOfZone<Z extends CityZone> = { readonly [T in Tier]: Z extends ZoneOfTier<T> ? T : never }[Tier];

interface NodeOfTier<T> extends AnythingElse {
  readonly tier: T;
  readonly tiers?: never;
  readonly affairs?: never;
}
