import type { Configuration } from '../configuration';
import type { Get, Has } from './lookup';
import type { AnyScope } from './scope';

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
 * include it. `P`: what its policy asks more or less than ours.
 */
export interface DefinedConfiguration<D extends Declared = Declared, P = unknown> extends Configuration {
  /**
   * Not there at run time: keeps what others need in the type and everything else out of it, so that declaration files stay small. A name, not a symbol: a
   * package that is read as CommonJS has symbols of its own.
   */
  readonly '~declared'?: { readonly shown: D; readonly policy: P };
}

/** The facts that are shown of an entry, besides that another declaration holds it in full (`refersTo`). */
export interface ShownFacts {
  readonly nodes: 'tier' | 'tiers' | 'affairs' | 'outside';
  readonly parties: 'zone' | 'destination';
  readonly boundaries: 'between' | 'default' | 'allow';
  readonly exits: 'aggregation' | 'through';
  readonly data: 'tier' | 'affairs' | 'placements';
  readonly roles: 'holder' | 'from' | 'mayApproveExceptions';
  readonly documents: 'kind' | 'adoptedOn' | 'repealedOn';
}

/**
 * What a declaration and what it includes show to those that include it: of nodes, parties and the like the facts that decide where a flow between them
 * stands, of flows whether they lead to somebody else. A section that was not written shows nothing. At a property and without names of their own, so that a declaration file prints what is shown and
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
          readonly [K in keyof N]: { readonly [Fact in keyof N[K] & (ShownFacts['nodes'] | 'refersTo')]: FactOf<N[K], Fact> };
        };
    readonly parties: string extends keyof P
      ? Nothing
      : { readonly [K in keyof P]: { readonly [Fact in keyof P[K] & (ShownFacts['parties'] | 'refersTo')]: FactOf<P[K], Fact> } };
    readonly flows: string extends keyof F ? Nothing : { readonly [K in keyof F]: Reach<P, F[K]> };
    readonly boundaries: string extends keyof B
      ? Nothing
      : { readonly [K in keyof B]: { readonly [Fact in keyof B[K] & (ShownFacts['boundaries'] | 'refersTo')]: FactOf<B[K], Fact> } };
    readonly exits: string extends keyof E
      ? Nothing
      : { readonly [K in keyof E]: { readonly [Fact in keyof E[K] & (ShownFacts['exits'] | 'refersTo')]: FactOf<E[K], Fact> } };
    readonly data: string extends keyof D
      ? Nothing
      : { readonly [K in keyof D]: { readonly [Fact in keyof D[K] & (ShownFacts['data'] | 'refersTo')]: D[K][Fact] } };
    readonly roles: string extends keyof R
      ? Nothing
      : { readonly [K in keyof R]: { readonly [Fact in keyof R[K] & (ShownFacts['roles'] | 'refersTo')]: R[K][Fact] } };
    readonly documents: string extends keyof G
      ? Nothing
      : { readonly [K in keyof G]: { readonly [Fact in keyof G[K] & ShownFacts['documents']]: G[K][Fact] } };
  };
}

/** A fact as it is. By whom something is held in full, each may say otherwise: what both say together would be nothing that there is, which passes for all. */
type FactOf<V, Fact extends keyof V> = Fact extends 'refersTo' ? string : V[Fact];

/** Whether a flow has an external party at an end: that is all of a flow that an exception asks for. Of a group's flow it is known. */
type Reach<Parties, F> = F extends string
  ? F
  : true extends IsOf<Parties, Get<F, 'from'>> | IsOf<Parties, Get<F, 'to'>>
    ? 'external'
    : 'internal';
type IsOf<Parties, Id> = Id extends string ? Has<Parties, Id> : false;

/** An object with no keys. */
export type Nothing = Readonly<Record<never, never>>;
