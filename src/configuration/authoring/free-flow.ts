/**
 * Flows of which nothing is asked, as most are: between nodes that state one tier each, by a medium that is known, naming nothing else. Whether a flow is one
 * of them the compiler sees by comparing it once; to take the steps of `flow.ts` it would make some hundred types for each.
 */
import type { Crossings, Tier, Zone } from '../../policy/index';
import type { Flow } from '../network/flow';
import type { Node } from '../network/node';
import type { CityZone, ContactDemands, ContactOf, Demands } from './crossing';
import type { KnownMedium } from './flow-demands';
import type { Anything } from './lookup';
import type { AnyScope } from './scope';
import type { ZoneOfTier } from './standing';

/** At a property: made once for a declaration. */
export interface FreeFlows<S extends AnyScope> {
  readonly any: {
    readonly [A in CityZone]: {
      readonly [B in CityZone]: [Demands<S['cells'], A, B>] extends [never]
        ? FreeFlow<NodesOf<S['nodes'], NodeIn<A>>['ids'], NodesOf<S['nodes'], NodeIn<B>>['ids'], FreeMedium<S['cells'], A | B>>
        : never;
    }[CityZone];
  }[CityZone];
}

/** The media by which nothing is touched on the way that asks for something. */
type FreeMedium<C extends Crossings, Tiers extends CityZone> = {
  readonly [M in KnownMedium]: [ContactDemands<C, Tiers, ContactOf<M>>] extends [never] ? M : never;
}[KnownMedium];

/** The other facts decide nothing here; they are named, since what is not would be in excess of a fresh literal. */
interface FreeFlow<From, To, M> extends Anything<Flow> {
  readonly from: From;
  readonly to: To;
  readonly medium: M;
  readonly via?: never;
  readonly carries?: never;
  readonly exception?: never;
  readonly judgement?: never;
}

/** The nodes of a kind, by their ids. */
interface NodesOf<Nodes, Kind> {
  readonly ids: string extends keyof Nodes ? never : { readonly [K in keyof Nodes]: Nodes[K] extends Kind ? K : never }[keyof Nodes];
}

/** A node that states one tier and no affairs. */
type NodeIn<Z extends Zone> = NodeOfTier<{ readonly [T in Tier]: Z extends ZoneOfTier<T> ? T : never }[Tier]>;

interface NodeOfTier<T> extends Anything<Node> {
  readonly tier: T;
  readonly tiers?: never;
  readonly affairs?: never;
}
