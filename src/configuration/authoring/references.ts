/**
 * References by id in the sections of which the compiler looks at nothing else, and in entries with which it finds nothing else wrong. The names that may
 * stand there are one union for a declaration: nothing is worked out for an entry.
 */
import type { Violation } from './messages';
import type { AnyScope } from './scope';

/** What may be named, by what it is. Where a section is absent another declaration may hold it, as at run time; of the network and of data it does not count. */
export interface Named<S extends AnyScope> {
  readonly role: IfDeclared<S['roles']>;
  readonly 'role-if-any': IfDeclared<S['roles']> | 'none';
  readonly document: IfDeclared<S['documents']>;
  readonly system: IfAllDeclared<S, S['own']['systems']>;
  readonly contract: IfAllDeclared<S, S['own']['contracts']>;
  readonly data: IdsIn<S['data']>;
  readonly node: IdsIn<S['nodes']>;
  readonly party: IdsIn<S['parties']>;
}

type IfDeclared<Entries> = string extends keyof Entries ? string : IdsIn<Entries>;

/** Of what groups do not show, and of what one system leaves to others, only a whole declaration without groups holds all. */
type IfAllDeclared<S extends AnyScope, Entries> = S['extent'] extends 'whole'
  ? readonly [] extends S['groups'] // Where nothing is included, its type is that of any list.
    ? IfDeclared<Entries>
    : string
  : string;

type IdsIn<Entries> = string extends keyof Entries
  ? Violation<'nothing of this kind is declared here: declare it, or take this out'>
  : [keyof Entries] extends [never]
    ? Violation<'nothing of this kind is declared here: declare it, or take this out'>
    : keyof Entries & string;

/** The references, by the name of the property. Where one name means several things the section says what it means there. */
interface Meanings {
  readonly owner: 'role';
  readonly by: 'role';
  readonly approvedBy: 'role';
  readonly confirmedBy: 'role';
  readonly leads: 'role';
  readonly exclusiveWith: 'role';
  readonly document: 'document';
  readonly system: 'system';
  readonly systems: 'system';
  readonly contract: 'contract';
  readonly data: 'data';
  readonly holds: 'data';
  readonly party: 'party';
}

/** The same for a part of a declaration in which further properties are references. */
export interface Further {
  readonly unit: { readonly responsible: 'role-if-any' };
  readonly document: { readonly basedOn: 'document' };
  readonly systemDocument: { readonly about: 'system' };
  readonly riskAnalysis: { readonly information: 'data' };
  readonly protection: { readonly nodes: 'node' };
}

/** A plain type with what its references may name. `More`: the properties that are references besides those that are everywhere. */
export type Referring<T, S extends AnyScope, More = Nothing> = {
  readonly [P in keyof T]: P extends keyof More
    ? Reference<T[P], S, More[P]>
    : P extends keyof Meanings
      ? Reference<T[P], S, Meanings[P]>
      : Within<S, T[P], More>;
};

type Nothing = Readonly<Record<never, never>>;

/** Texts and lists of texts name something; `all`, `none` and what is absent do not. */
type Reference<V, S extends AnyScope, Kind> = Kind extends keyof Named<S>
  ? V extends readonly unknown[]
    ? readonly Named<S>[Kind][]
    : V extends string
      ? string extends V
        ? Named<S>[Kind]
        : V
      : V
  : V;

/** Goes into what a part holds. Never asks `unknown extends V`: without `strictNullChecks` that is so of everything of which nothing is required. */
type Within<S extends AnyScope, V, More> = V extends string | number | boolean | undefined | readonly unknown[]
  ? V
  : V extends (...nothing: never) => unknown
    ? V
    : Referring<V, S, More>;
