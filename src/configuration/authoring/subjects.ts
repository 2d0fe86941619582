import type { PolicyKind, policyKinds, RecordKind } from '../records/record-kinds';
import type { SubjectReference } from '../records/subject-reference';
import type { Entry, Get, Has, IsUnion, Single, Spelled } from './lookup';
import type { Violation } from './messages';
import type { Named } from './references';
import type { AnyScope, IdsOf } from './scope';

/** What references of one kind name. */
export type NamedBy<M, Kind extends string> = M extends unknown ? Single<Get<M, Kind>> : never;

type Declared<Entries, Id> = Id extends string ? Has<Entries, Id> : false;

/** Asks for the keys: a record inside an entry is a fresh literal, of which TypeScript 5.9 would deny every shape with fewer keys. */
type IsPlace<Placements, Id> = Id extends IdsOf<Spelled<Placements>> ? true : false;

type IsEnd<S extends AnyScope, Id> = true extends Declared<S['nodes'], Id> | Declared<S['parties'], Id> ? true : false;

/** Whether a subject is declared. Of the network it is looked up: a union of its ids is gone through for each. */
type IsDeclared<S extends AnyScope, M> = 'flow' extends keyof M
  ? Declared<S['flows'], M['flow']>
  : 'node' extends keyof M
    ? Declared<S['nodes'], M['node']>
    : 'boundary' extends keyof M
      ? Declared<S['boundaries'], M['boundary']>
      : 'exit' extends keyof M
        ? Declared<S['exits'], M['exit']>
        : 'party' extends keyof M
          ? Declared<S['parties'], M['party']>
          : 'data' extends keyof M
            ? Declared<S['data'], M['data']>
            : 'placement' extends keyof M
              ? IsPlace<Get<Entry<S['data'], Get<M['placement'], 'data'>>, 'placements'>, Get<M['placement'], 'node'>>
              : 'path' extends keyof M
                ? IsEnd<S, Get<M['path'], 'from'>> extends true
                  ? IsEnd<S, Get<M['path'], 'to'>>
                  : false
                : M extends Subjects<S>['named']
                  ? true
                  : false;

/** The subjects that are not declared, or are more than one thing. */
export type UnknownSubjects<S extends AnyScope, M> = M extends unknown ? (IsSubject<S, M> extends true ? never : M) : never;

type IsSubject<S extends AnyScope, M> = IsUnion<keyof M> extends true ? false : IsDeclared<S, M>;

/** What records may be about. At properties: worked out once for a declaration, and a union with a name of its own is printed by it. */
export interface Subjects<S extends AnyScope> {
  /** One thing of a kind. */
  readonly named:
    | { readonly [K in RecordKind]: { readonly [P in K]: Named<S>[K] } }[RecordKind]
    | { readonly [K in PolicyKind]: { readonly [P in K]: (typeof policyKinds)[K]['of'][number]['id'] } }[PolicyKind];
  /** What is named by its two ends. */
  readonly path: {
    readonly path: { readonly from: Named<S>['node'] | Named<S>['party']; readonly to: Named<S>['node'] | Named<S>['party'] };
  };
  /** All of it, wherever data is kept. */
  readonly any:
    | Subjects<S>['named']
    | Subjects<S>['path']
    | { readonly placement: { readonly data: Named<S>['data']; readonly node: Named<S>['node'] | Named<S>['party'] } };
}

/** A reference to something declared here, or listed by the policy. */
export type DeclaredSubject<S extends AnyScope> = Subjects<S>['named'] | Subjects<S>['path'] | { readonly placement: DeclaredPlacement<S> };

type DeclaredPlacement<S extends AnyScope> = {
  readonly [D in IdsOf<S['data']>]: { readonly data: D; readonly node: IdsOf<Spelled<Get<Entry<S['data'], D>, 'placements'>>> };
}[IdsOf<S['data']>];

/** What the list of subjects must be where one of them is not declared. */
export type CheckSubjects<S extends AnyScope, L> = L extends readonly unknown[]
  ? {
      readonly [I in keyof L]: IsSubject<S, L[I]> extends true
        ? SubjectReference
        : IsUnion<keyof L[I]> extends true
          ? Violation<'6(3)① name one thing in each subject'>
          : DeclaredSubject<S> | Violation<'6(3)① a subject must be declared here'>;
    }
  : readonly SubjectReference[];
