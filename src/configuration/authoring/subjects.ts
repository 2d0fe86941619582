import type { PolicyKind, RecordKind } from '../records/record-kinds';
import type { SubjectReference } from '../records/subject-reference';
import type { Entry, Get, Has, IsUnion, Single, Spelled } from './lookup';
import type { Violation } from './messages';
import type { AnyScope, IdsOf, OrNone } from './scope';

/** What references of one kind name. */
export type NamedBy<M, Kind extends string> = M extends unknown ? Single<Get<M, Kind>> : never;

type Declared<Entries, Id> = Id extends string ? Has<Entries, Id> : false;

/** Asks for the keys: a record inside an entry is a fresh literal, of which TypeScript 5.9 would deny every shape with fewer keys. */
type IsPlace<Placements, Id> = Id extends IdsOf<Spelled<Placements>> ? true : false;

type IsEnd<S extends AnyScope, Id> = true extends Declared<S['nodes'], Id> | Declared<S['parties'], Id> ? true : false;

/** Whether a subject of the network is declared. Of other things the compiler knows no sections: the parser resolves them. */
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
            : 'role' extends keyof M
              ? Declared<S['roles'], M['role']>
              : 'placement' extends keyof M
                ? IsPlace<Get<Entry<S['data'], Get<M['placement'], 'data'>>, 'placements'>, Get<M['placement'], 'node'>>
                : 'path' extends keyof M
                  ? IsEnd<S, Get<M['path'], 'from'>> extends true
                    ? IsEnd<S, Get<M['path'], 'to'>>
                    : false
                  : [keyof M] extends [keyof AnyNamedSubject]
                    ? true
                    : false;

/** Every kind of subject at once. */
type AnyNamedSubject = Readonly<Record<RecordKind | PolicyKind, string>>;

/** The subjects that are not declared, or are more than one thing. */
export type UnknownSubjects<S extends AnyScope, M> = M extends unknown ? (IsSubject<S, M> extends true ? never : M) : never;

type IsSubject<S extends AnyScope, M> = IsUnion<keyof M> extends true ? false : IsDeclared<S, M>;

/** A reference to something of another kind. */
export type OtherSubject = {
  readonly [K in Exclude<keyof AnyNamedSubject, KnownKind>]: { readonly [P in K]: string };
}[Exclude<keyof AnyNamedSubject, KnownKind>];

/** The kinds of which the compiler knows what is declared. */
type KnownKind = 'flow' | 'node' | 'boundary' | 'exit' | 'party' | 'data' | 'role';

/** A reference to something declared here. */
export type DeclaredSubject<S extends AnyScope> =
  | { readonly flow: OrNone<IdsOf<S['flows']>> }
  | { readonly node: OrNone<IdsOf<S['nodes']>> }
  | { readonly boundary: OrNone<IdsOf<S['boundaries']>> }
  | { readonly exit: OrNone<IdsOf<S['exits']>> }
  | { readonly party: OrNone<IdsOf<S['parties']>> }
  | { readonly data: OrNone<IdsOf<S['data']>> }
  | { readonly role: OrNone<IdsOf<S['roles']>> }
  | { readonly placement: DeclaredPlacement<S> }
  | {
      readonly path: { readonly from: IdsOf<S['nodes']> | IdsOf<S['parties']>; readonly to: IdsOf<S['nodes']> | IdsOf<S['parties']> };
    };

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
