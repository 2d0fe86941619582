import type { SubjectReference } from '../records/subject-reference';
import type { Entry, Get, Has } from './lookup';
import type { Violation } from './messages';
import type { AnyScope, IdsOf } from './scope';

type Declared<Entries, Id> = Id extends string ? Has<Entries, Id> : false;

type IsEnd<S extends AnyScope, Id> = true extends Declared<S['nodes'], Id> | Declared<S['parties'], Id> ? true : false;

type IsDeclared<S extends AnyScope, M> = 'flow' extends keyof M
  ? Declared<S['flows'], M['flow']>
  : 'node' extends keyof M
    ? Declared<S['nodes'], M['node']>
    : 'boundary' extends keyof M
      ? Declared<S['boundaries'], M['boundary']>
      : 'exit' extends keyof M
        ? Declared<S['exits'], M['exit']>
        : 'placement' extends keyof M
          ? Declared<Get<Entry<S['data'], Get<M['placement'], 'data'>>, 'placements'>, Get<M['placement'], 'node'>>
          : 'path' extends keyof M
            ? IsEnd<S, Get<M['path'], 'from'>> extends true
              ? IsEnd<S, Get<M['path'], 'to'>>
              : false
            : false;

/** The subjects that are not declared. */
export type UnknownSubjects<S extends AnyScope, M> = M extends unknown ? (IsDeclared<S, M> extends true ? never : M) : never;

/** A reference to something declared here. */
type DeclaredSubject<S extends AnyScope> =
  | { readonly flow: IdsOf<S['flows']> }
  | { readonly node: IdsOf<S['nodes']> }
  | { readonly boundary: IdsOf<S['boundaries']> }
  | { readonly exit: IdsOf<S['exits']> }
  | { readonly placement: DeclaredPlacement<S> }
  | {
      readonly path: { readonly from: IdsOf<S['nodes']> | IdsOf<S['parties']>; readonly to: IdsOf<S['nodes']> | IdsOf<S['parties']> };
    };

type DeclaredPlacement<S extends AnyScope> = {
  readonly [D in IdsOf<S['data']>]: { readonly data: D; readonly node: IdsOf<Get<Entry<S['data'], D>, 'placements'>> };
}[IdsOf<S['data']>];

/** What the list of subjects must be where one of them is not declared. */
export type CheckSubjects<S extends AnyScope, L> = L extends readonly unknown[]
  ? {
      readonly [I in keyof L]: IsDeclared<S, L[I]> extends true
        ? SubjectReference
        : DeclaredSubject<S> | Violation<'6(3)① a subject must be declared here'>;
    }
  : readonly SubjectReference[];
