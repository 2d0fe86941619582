import type { Configuration } from '../configuration';
import type { PolicyOf } from './crossing';
import type { Get, IsOne, Members, Spelled } from './lookup';
import type { Violation } from './messages';
import type { AnyScope } from './scope';
import type { Declared, DefinedConfiguration, Nothing, ShownFacts } from './shown';
import type { NodeZones, PartyZones, StatedZones } from './standing';

type DeclaredIn<G> = G extends DefinedConfiguration<infer D, unknown> ? { readonly [Section in keyof D]: Spelled<D[Section]> } : never;
type PolicyIn<G> = G extends DefinedConfiguration<Declared, infer P> ? P : never;

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

/** A group that was held against less than what the policy here asks. */
export interface GroupOfLaxerPolicy<_Message extends string> {
  readonly network: Violation<_Message>;
}

/**
 * What a group must be: one thing that a function of ours returned, as it is. What it shares with what is declared here, or in another group, stands where
 * it stood when the group was checked, and is said alike.
 */
export type CheckGroup<S extends AnyScope, I, V, Whole = V> = V extends never ? V : Included<S, I, Whole>;

type Included<S extends AnyScope, I, V> =
  IsDefined<V> extends false
    ? Violation<'include a list of what define… functions returned; check data read at run time with parseConfiguration()'>
    : [IsOne<V>, number extends Get<I, 'length'> ? false : true] extends [true, true]
      ? IsHeldAgainst<PolicyIn<V>, PolicyOf<S['cells']>['asks']> extends true
        ? Agreeing<S, DeclaredIn<V>>
        : GroupOfLaxerPolicy<'this group was held against less than this policy asks: write it with createAuthoring(policy)'>
      : Violation<'include one thing at each place: of several the compiler does not know which is declared'>;

/** Whether something is what a function of ours returned: a copy with other sections is not, and of what is unknown nothing is known. */
type IsDefined<V> = '~declared' extends keyof V ? ([Configuration] extends [V] ? true : false) : false;

/** Whether what was held against one policy was held against all that another asks. Ours is asked of everything. */
type IsHeldAgainst<P, Asked> = [P, Asked] extends [never, never]
  ? true
  : unknown extends P
    ? [Asked] extends [never]
      ? true
      : false
    : [Exclude<Asked, P | `not ${string}`> | Exclude<Extract<P, `not ${string}`>, Asked>] extends [never]
      ? true
      : false;

type Agreeing<S extends AnyScope, D> = [Contradictions<S, D>] extends [never]
  ? [Disagreements<S, D>] extends [never]
    ? Configuration
    : ContradictingGroup<`${Disagreements<S, D>} is declared otherwise here than in this group: say the same in both, or say it once`>
  : ContradictingGroup<`6(3) ${Contradictions<S, D>} stands in another zone here than in this group: say the same in both`>;

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

/** What is not a matter of standing, and is said otherwise. */
type Disagreements<S extends AnyScope, D> = {
  readonly [Section in Compared]: Disagreeing<Get<D, Section>, OwnOf<S>[Section], Get<DeclaredIn<Members<S['groups']>>, Section>>;
}[Compared];

/** The sections whose entries are shown in part, and compared by it. */
type Compared = 'boundaries' | 'exits' | 'data' | 'roles' | 'documents';

interface OwnOf<S extends AnyScope> {
  readonly boundaries: S['own']['boundaries'];
  readonly exits: S['own']['exits'];
  readonly data: S['own']['information'];
  readonly roles: S['own']['roles'];
  readonly documents: S['own']['documents'];
}

type Disagreeing<Mine, Own, Others> = [keyof Mine] extends [never]
  ? never
  : (string extends keyof Own ? never : Unlike<Mine, Own>) | (Others extends unknown ? Unlike<Mine, Others> : never);

type Unlike<Mine, Other> = [Mine, Other] extends [Other, Mine]
  ? never
  : { readonly [K in keyof Mine & keyof Other & string]: IsLike<Mine[K], Other[K]> extends true ? never : K }[keyof Mine &
      keyof Other &
      string];

/** Whether two entries say the same where both are shown. What only refers to the full one may say less, not more. */
type IsLike<A, B> = 'refersTo' extends keyof A
  ? 'refersTo' extends keyof B
    ? IsSame<Facts<A, keyof A>, Facts<B, keyof B>>
    : IsSame<Facts<A, keyof A>, Facts<B, keyof A & keyof B>>
  : 'refersTo' extends keyof B
    ? IsSame<Facts<B, keyof B>, Facts<A, keyof A & keyof B>>
    : IsSame<Facts<A, keyof A>, Facts<B, keyof B>>;

/** The facts of an entry that are shown, out of these. */
type Facts<V, Keys extends keyof V> = { readonly [K in Extract<Keys, ShownFact>]: V[K] };
type ShownFact = ShownFacts[Compared];
