/**
 * References by id in the sections of which the compiler looks at nothing else, and in entries with which it finds nothing else wrong. The names that may
 * stand there are one union for a declaration: nothing is worked out for an entry.
 */
import type { RecordKind, recordKinds } from '../records/record-kinds';
import type { IsUnion, Spelled } from './lookup';
import type { Violation } from './messages';
import type { AnyScope } from './scope';

/** What may be named, by what it is. Where a section is absent another declaration may hold it, as at run time; of the network and of data it does not count. */
export interface Named<S extends AnyScope> extends NamedByPath<S> {
  readonly role: IfDeclared<S['roles']>;
  readonly 'role-if-any': IfDeclared<S['roles']> | 'none';
  readonly document: IfDeclared<S['documents']>;
  readonly system: IfAllDeclared<S, S['own']['systems']>;
  readonly contract: IfAllDeclared<S, S['own']['contracts']>;
  readonly data: IdsIn<S['data']>;
  readonly node: IdsIn<S['nodes']>;
  readonly party: IdsIn<S['parties']>;
  readonly flow: IdsIn<S['flows']>;
  readonly boundary: IdsIn<S['boundaries']>;
  readonly exit: IdsIn<S['exits']>;
}

/** What is in sections of which only the ids are looked at: where they stand in the whole declaration, as it is. */
type NamedByPath<S extends AnyScope> = {
  readonly [Kind in Exclude<RecordKind, Shown>]: IfAllDeclared<
    S,
    Spelled<SectionAt<S['declaration'], (typeof recordKinds)[Kind]['section']>>
  >;
};

/** The kinds of which more is known: what groups show, and what has a parameter of its own, which an editor knows of even in what is being written. */
type Shown = 'node' | 'party' | 'flow' | 'boundary' | 'exit' | 'data' | 'role' | 'document' | 'system' | 'contract';

/** A section that is there; of one that may be another, or absent, the compiler knows nothing. */
type SectionAt<V, Path> = Path extends readonly [infer Key, ...infer Rest]
  ? Key extends keyof V
    ? SectionAt<V[Key], Rest>
    : Readonly<Record<string, unknown>>
  : IsUnion<V> extends true
    ? Readonly<Record<string, unknown>>
    : V;

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
  readonly unit: 'unit';
  readonly auditorUnit: 'unit';
  readonly ownUnitAuditedBy: 'unit';
  readonly body: 'body';
  readonly reaches: 'body';
  readonly adoptedBy: 'body';
  readonly room: 'room';
  readonly audit: 'audit';
  readonly selfCheck: 'self-check';
  readonly complianceCheck: 'compliance-check';
}

/** The same for a part of a declaration in which further properties are references. */
export interface Further {
  readonly unit: { readonly responsible: 'role-if-any' };
  readonly document: { readonly basedOn: 'document' };
  readonly systemDocument: { readonly about: 'system' };
  readonly review: {
    readonly scope: 'unit';
    readonly information: 'data';
    readonly findings: 'review-finding';
    readonly changes: 'change';
    readonly basedOn: 'risk-analysis';
  };
  readonly complianceCheck: { readonly scope: 'unit' };
  readonly protection: { readonly nodes: 'node' };
  readonly cloudRules: { readonly services: 'cloud-service' };
  readonly socialMedia: { readonly services: 'social-media-service' };
}

/** A plain type with what its references may name. `More`: the properties that are references besides those that are everywhere. */
export type Referring<T, S extends AnyScope, More = Nothing> = {
  readonly [P in keyof T]: P extends keyof More
    ? Reference<T[P], S, More[P], More>
    : P extends keyof Meanings
      ? Reference<T[P], S, Meanings[P], More>
      : Within<S, T[P], More>;
};

type Nothing = Readonly<Record<never, never>>;

/** Texts and lists of texts name something; `all`, `none` and what is absent do not, and a section may have the name of a reference. */
type Reference<V, S extends AnyScope, Kind, More> = Kind extends keyof Named<S>
  ? V extends readonly unknown[]
    ? readonly Named<S>[Kind][]
    : V extends string
      ? string extends V
        ? Named<S>[Kind]
        : V
      : Within<S, V, More>
  : V;

/** Goes into what a part holds. Never asks `unknown extends V`: without `strictNullChecks` that is so of everything of which nothing is required. */
type Within<S extends AnyScope, V, More> = V extends string | number | boolean | undefined | readonly unknown[]
  ? V
  : V extends (...nothing: never) => unknown
    ? V
    : Referring<V, S, More>;
