import type { Configuration } from '../configuration';
import type { Get, Members } from './lookup';
import type { Violation } from './messages';
import type { AnyScope } from './scope';
import type { NodeZones, PartyZones, StatedZones } from './standing';

declare const declared: unique symbol;

/** What is kept in the type of a declaration of what it declares: as much as others are held against when they include it. */
export interface Declared {
  readonly nodes: object;
  readonly parties: object;
  readonly flows: object;
  readonly boundaries: object;
  readonly exits: object;
  readonly data: object;
  readonly roles: object;
  readonly documents: object;
}

/**
 * A declaration that the compiler has held against the policy (型で検査した宣言). Still to be parsed and evaluated. `D`: what it declares, for those that
 * include it.
 */
export interface DefinedConfiguration<D extends Declared = Declared> extends Configuration {
  /** Not there at run time: keeps what others need in the type and everything else out of it, so that declaration files stay small. */
  readonly [declared]?: D;
}

/**
 * What a declaration and what it includes show to those that include it: of nodes, parties and the like the facts that decide where a flow between them
 * stands, of flows the ids. A section that was not written shows nothing. At a property and without names of their own, so that a declaration file prints what is shown and
 * not what it was taken from.
 */
export interface Shown<
  S extends AnyScope,
  N = S['nodes'],
  P = S['parties'],
  F = S['flows'],
  B = S['boundaries'],
  E = S['exits'],
  D = S['data'],
  R = S['roles'],
  G = S['documents'],
> {
  readonly all: {
    readonly nodes: string extends keyof N
      ? Nothing
      : {
          readonly [K in keyof N]: { readonly [Fact in keyof N[K] & ('tier' | 'tiers' | 'affairs' | 'outside' | 'refersTo')]: N[K][Fact] };
        };
    readonly parties: string extends keyof P
      ? Nothing
      : { readonly [K in keyof P]: { readonly [Fact in keyof P[K] & ('zone' | 'destination' | 'refersTo')]: P[K][Fact] } };
    readonly flows: string extends keyof F ? Nothing : { readonly [K in keyof F]: unknown };
    readonly boundaries: string extends keyof B
      ? Nothing
      : { readonly [K in keyof B]: { readonly [Fact in keyof B[K] & ('between' | 'default' | 'allow' | 'refersTo')]: B[K][Fact] } };
    readonly exits: string extends keyof E
      ? Nothing
      : { readonly [K in keyof E]: { readonly [Fact in keyof E[K] & ('aggregation' | 'through' | 'refersTo')]: E[K][Fact] } };
    readonly data: string extends keyof D
      ? Nothing
      : { readonly [K in keyof D]: { readonly [Fact in keyof D[K] & ('tier' | 'affairs' | 'placements')]: D[K][Fact] } };
    readonly roles: string extends keyof R
      ? Nothing
      : { readonly [K in keyof R]: { readonly [Fact in keyof R[K] & ('holder' | 'from' | 'mayApproveExceptions')]: R[K][Fact] } };
    readonly documents: string extends keyof G
      ? Nothing
      : { readonly [K in keyof G]: { readonly [Fact in keyof G[K] & ('kind' | 'adoptedOn' | 'repealedOn')]: G[K][Fact] } };
  };
}

/** An object with no keys. */
export type Nothing = Readonly<Record<never, never>>;

type DeclaredIn<G> = G extends DefinedConfiguration<infer D> ? D : never;

/** What all the groups show together. */
export interface GroupsOf<G> {
  readonly nodes: All<G, 'nodes'>;
  readonly parties: All<G, 'parties'>;
  readonly flows: All<G, 'flows'>;
  readonly boundaries: All<G, 'boundaries'>;
  readonly exits: All<G, 'exits'>;
  readonly data: All<G, 'data'>;
  readonly roles: All<G, 'roles'>;
  readonly documents: All<G, 'documents'>;
}

/** One section of all groups: as parameters of functions, from which the compiler infers their intersection. */
type All<G, Section extends keyof Declared> = G extends readonly []
  ? Nothing
  : G extends readonly (infer One)[]
    ? (One extends unknown ? (of: Get<DeclaredIn<One>, Section>) => void : never) extends (of: infer Whole) => void
      ? Whole
      : never
    : Nothing;

/** A section with what the groups bring. Where only they bring something, they are the section. */
export type Own<Entries, Grouped> = [keyof Grouped] extends [never] ? Entries : string extends keyof Entries ? Grouped : Entries & Grouped;

/** A group that says something else of a thing than what is said of it here. */
export interface ContradictingGroup<_Message extends string> {
  readonly network: Violation<_Message>;
}

/** What a group must be: what it shares with what is declared here, or in another group, stands where it stood when the group was checked. */
export type CheckGroup<S extends AnyScope, V> = V extends never
  ? V
  : [Contradictions<S, DeclaredIn<V>>] extends [never]
    ? Configuration
    : ContradictingGroup<`6(3) ${Contradictions<S, DeclaredIn<V>>} stands in another zone here than in this group: say the same in both`>;

type Contradictions<S extends AnyScope, D> =
  | Differing<'nodes', Get<D, 'nodes'>, S['own']['nodes'], Get<DeclaredIn<Members<S['groups']>>, 'nodes'>>
  | Differing<'parties', Get<D, 'parties'>, S['own']['parties'], Get<DeclaredIn<Members<S['groups']>>, 'parties'>>;

/** The things of a group that stand elsewhere in the declaration itself, or in another group that holds them in full. */
type Differing<Section, Mine, Own, Others> = DifferingFrom<Section, Mine, Own> | DifferingFromFull<Section, Mine, Others>;

type DifferingFrom<Section, Mine, Other> = string extends keyof Other
  ? never
  : {
      readonly [K in keyof Mine & keyof Other & string]: Differs<Section, K, Mine[K], Other[K]>;
    }[keyof Mine & keyof Other & string];

type DifferingFromFull<Section, Mine, Other> = Other extends unknown
  ? {
      readonly [K in keyof Mine & keyof Other & string]: 'refersTo' extends keyof Other[K]
        ? 'refersTo' extends keyof Mine[K]
          ? Differs<Section, K, Mine[K], Other[K]>
          : never
        : Differs<Section, K, Mine[K], Other[K]>;
    }[keyof Mine & keyof Other & string]
  : never;

/** What only refers to the full entry may be silent of where that stands; the full one may not be where this is not. */
type Differs<Section, K, A, B> =
  IsSame<ZonesOf<Section, A>, ZonesOf<Section, B>> extends true
    ? Section extends 'nodes'
      ? DiffersInLabel<K, A, B>
      : never
    : IsSilent<Section, A> extends true
      ? never
      : IsSilent<Section, B> extends true
        ? never
        : K;

/** Nodes that stand in the same zones may still be labeled with other tiers: affairs add one. */
type DiffersInLabel<K, A, B> =
  IsSame<StatedZones<A>, StatedZones<B>> extends true ? never : true extends IsUnlabeled<A> | IsUnlabeled<B> ? never : K;

type IsUnlabeled<V> = 'refersTo' extends keyof V ? ([StatedZones<V>] extends [never] ? true : false) : false;

type IsSilent<Section, V> = 'refersTo' extends keyof V ? ([ZonesOf<Section, V>] extends ['unstated'] ? true : false) : false;

type ZonesOf<Section, V> = Section extends 'nodes' ? NodeZones<V> : PartyZones<V>;

type IsSame<A, B> = [A, B] extends [B, A] ? true : false;
