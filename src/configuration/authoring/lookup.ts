/** Looking things up in inferred literals, so that the answer is the same on every compiler. */

declare const absent: unique symbol;

/**
 * Stands for a property that is not written. A symbol of its own, not `undefined`: without `strictNullChecks` `undefined` is assignable to
 * everything, and an unsigned exception would pass.
 */
export type Absent = typeof absent;

/**
 * The type of a property, or {@link Absent}. Never ask `V extends { tier: infer T }` instead: up to TypeScript 6 inferred property types stay
 * fresh object literals, whose excess-property check makes that false for `{ tier, title }`, and a violation would pass silently.
 */
export type Get<V, K extends PropertyKey> = K extends keyof V ? V[K] : Absent;

/** The id that a key is: of a key that is a number, which `keyof` gives as one, its text. */
export type IdOf<Key> = `${Key & (string | number)}`;

/**
 * A section with the texts of its keys. A key that is written as a number is a text to JavaScript and to whoever refers to it, but a number to `keyof`. One
 * without such keys, as most are, is left as it is.
 */
export type Spelled<Entries> = [keyof Entries & number] extends [never]
  ? Entries
  : string extends keyof Entries
    ? Entries
    : { readonly [K in keyof Entries as IdOf<K>]: Entries[K] };

/**
 * Whether a section has an entry. Asks for the one property: `keyof` of a large record is rebuilt at every use. Not for a record inside an entry, which is a
 * fresh literal: see {@link Get}.
 */
export type Has<Entries, K extends string> = string extends K
  ? false
  : K extends keyof InstanceType<ObjectConstructor> // Every record seems to have these: only its own keys count.
    ? K extends WrittenKeys<Entries>
      ? true
      : false
    : Entries extends { readonly [P in K]: unknown }
      ? true
      : false;

/** The entry of a section under an id, or {@link Absent}. Asks for the one property, as {@link Has} does: `K & keyof Entries` goes through all keys. */
export type Entry<Entries, K> = K extends string
  ? string extends K
    ? Absent
    : K extends keyof InstanceType<ObjectConstructor>
      ? K extends WrittenKeys<Entries> & keyof Entries
        ? Entries[K]
        : Absent
      : Entries extends { readonly [P in K]: infer V }
        ? V
        : Absent
  : Absent;

/** The keys of a section that was written: one that was not seems to have every key. */
type WrittenKeys<Entries> = string extends keyof Entries ? never : keyof Entries;

/** Whether a type is a union: a value of it may be one thing or another. Nothing at all is not. */
export type IsUnion<T> = [T] extends [never] ? false : IsPartOf<T, T>;
type IsPartOf<T, Whole> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

/**
 * Whether a text is one literal: neither `string`, nor a pattern, nor a union. Only keys that are written out are asked of a record; with the `$`
 * none of them is a member of `Object`, which every record seems to have.
 */
export type IsLiteral<T extends string> = [T] extends [never]
  ? false
  : Empty extends { readonly [P in `$${T}`]: unknown }
    ? false
    : IsUnion<T> extends true
      ? false
      : true;
type Empty = Readonly<Record<never, never>>;

/**
 * Whether an entry is one literal and not one of several: a union, held against the union of what its members must be, would pass by the laxest of them.
 * That each of its facts is there is asked of the whole section, which costs a tenth: {@link IsFirmSection}.
 */
export type IsOne<V> = true extends IsSeveral<V> ? false : true;

/** For an entry: `true`, if only among others, where it may be another. Makes no lists as {@link IsUnion} does, but holds each of many against each. */
export type IsSeveral<V, Whole = V> = V extends unknown ? (Whole extends V ? false : true) : never;

/**
 * What may say anything else. By an index of `any`, for which the compiler asks nothing of what is there: to name all that may be, each of it was looked for
 * in every entry. What is not named would be in excess of a fresh literal.
 */
export interface AnythingElse {
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  readonly [fact: string]: any;
}

/**
 * Whether something is one literal with each of its facts there: of a fact that may be absent `keyof` does not say so, and without `strictNullChecks`
 * nothing does.
 */
export type IsFirm<V> = false extends IsPartFirm<V, V> ? false : true;
type IsPartFirm<T, Whole> =
  T extends Record<keyof T, unknown>
    ? [Whole] extends [T]
      ? true
      : false
    : [Optional<T>] extends [Undecisive]
      ? [Whole] extends [T]
        ? true
        : false
      : false;

/** The properties that may be absent. */
type Optional<T> = { readonly [K in keyof T]-?: Empty extends Pick<T, K> ? K : never }[keyof T];

/** What no check looks at may be absent. */
type Undecisive = 'title' | 'note';

/**
 * Whether a section was written out: it is one record, each entry is there, and none is of a type that nothing has. Such an entry passes for everything. A
 * record by numbers or by a pattern, of which nothing is asked, may hold whatever it likes.
 */
export type IsSection<V> = true extends IsUnion<V> | IsOpen<V>
  ? false
  : [V, AnyEntries<keyof V>] extends [Record<keyof V, unknown>, V]
    ? true
    : false;

/** Whether a record has keys and asks for none of them. */
type IsOpen<V> = Empty extends V ? ([keyof V] extends [never] ? false : true) : false;

// Of all types `any` alone tells `never` from the others: it is assignable to all but that.
// biome-ignore lint/suspicious/noExplicitAny: see above.
type AnyEntries<K extends PropertyKey> = Record<K, any>;

/**
 * Whether a section was written out and each entry has its facts, and no others: both asked in one comparison. The shape is one for all entries with the same
 * keys: hardly anything is made for each.
 */
export type IsFirmSection<V, Known> = true extends IsUnion<V> | IsOpen<V>
  ? false
  : [V, AnyEntries<keyof V>] extends [{ readonly [K in keyof V]-?: Shape<keyof V[K], Known> }, V]
    ? true
    : false;
type Shape<Keys extends PropertyKey, Known> = [Keys] extends [Known] ? Record<Keys, unknown> : never;

/** The members of a list, or nothing if it is not one. */
export type Members<L> = L extends readonly unknown[] ? L[number] : never;

/** Whether a list was written out, element by element. Of one or another list each may be, and `Members` of both are in neither. */
export type IsWrittenOut<L> =
  IsUnion<L> extends true ? false : L extends readonly unknown[] ? (number extends L['length'] ? false : true) : false;

/** A text that is one literal, or nothing. Every set of ids goes through this: a widened `string` would contain every id. */
export type Single<T> = [T] extends [string] ? (IsLiteral<T> extends true ? T : never) : never;

/** Whether a list was written out, and each element is one thing. */
export type IsLiteralList<L> = IsWrittenOut<L> extends true ? (HasUnionMember<L> extends true ? false : true) : false;

/** Whether a list may be one or another, or has an element that may. */
export type HasUnionMember<L> =
  IsUnion<L> extends true
    ? true
    : L extends readonly unknown[]
      ? false extends { readonly [I in keyof L]: IsElement<L[I]> }[number]
        ? true
        : false
      : false;

/** Asks texts for no keys: those of every `String` would be gone through. */
type IsElement<V> = [V] extends [string] ? (IsUnion<V> extends true ? false : true) : IsFirm<V>;
