/** How a section is inferred, and what it must be before its entries are looked at one by one. */
import type { IsFirm, IsFirmSection, IsSection } from './lookup';
import type { NotLiteral, Violation } from './messages';

declare const inProgress: unique symbol;

/** Something that is being written. Nothing is of this type: without `strictNullChecks` an `unknown` would pass for what asks for nothing. */
export interface InProgress<_Message extends string> {
  readonly [inProgress]: never;
}

/** What an element must be that is not one literal: nothing is. While it is being written, what an editor then offers. */
export type NotOne<V, Offered> = unknown extends V ? InProgress<NotLiteral> & Offered : Violation<NotLiteral>;

/**
 * A section as it must be, of which `V` is inferred whole. The first branch is never taken: it is where `V` is inferred from, without a constraint that
 * could fail, which is why every error shows at its own place. The second is what the compiler sees before it has inferred anything, and for a section of
 * which it cannot: what is offered there does not depend on the key, else it would be worked out anew for each entry.
 * One that may be another is no literal: of two sections the keys of both would be looked at.
 */
export type Inferred<V, Offered, Checked, Whole = V> = V extends never
  ? Whole
  : string extends keyof V
    ? NoInfer<Every<NotOne<V[keyof V], Offered>, Whole>>
    : IsFirmSection<Whole, keyof Offered> extends true
      ? NoInfer<Checked>
      : IsSection<Whole> extends true
        ? NoInfer<{ readonly [K in keyof Whole]: Firm<Whole[K], keyof Offered, K extends keyof Checked ? Checked[K] : never> }>
        : Violation<NotLiteral>;

/** The same for each entry. The second half asks for nothing: by it the compiler keeps what is written as literals. */
type Every<Entry, Entries> = { readonly [id: string]: Entry } & { readonly [K in keyof Entries]: unknown };

/**
 * What an entry must be, `Then` if it has its facts and no others. Of a variable the compiler does not mind what nobody asked for, and a misspelled property
 * would go unseen; where it is written, the compiler says so by itself.
 */
type Firm<V, Known, Then> =
  IsFirm<V> extends true
    ? [Exclude<keyof V, Known>] extends [never]
      ? Then
      : Then & Unknown<Exclude<keyof V, Known>>
    : Violation<NotLiteral>;

/** What has a property that is none. */
export interface Unknown<_Property> {
  readonly [inProgress]: never;
}
