/**
 * Whether a declaration is one, with each section there. Of one that may be another, or of a section that may be absent, what is inferred of each section is
 * one of the things that it may be, and nothing says so: with optional properties the compiler infers from each alternative by itself.
 */
import type { Get, IsFirm } from './lookup';
import type { NotLiteral, Violation } from './messages';

/** The sections of a declaration that are inferred, by what holds them. */
interface Sections {
  readonly organization: 'roles';
  readonly assets: 'scale' | 'information' | 'systems' | 'facilities' | 'media' | 'systemDocuments';
  readonly network: 'nodes' | 'parties' | 'flows' | 'boundaries' | 'exits';
  readonly technical: 'systems';
  readonly outsourcing: 'contracts' | 'socialMedia';
  readonly documents: never;
  readonly judgements: never;
  readonly exceptions: never;
}

/**
 * What a declaration must be, `W` inferred whole. The first two branches are never taken: they are where something is inferred from. `Sought` is what an
 * editor looks for while something in another part of the same section is being written.
 */
export type Undivided<W, Checked, Sought, Whole = W> = W extends never
  ? Whole
  : [Whole] extends [never] // Asked of all together: of one thing or another, each alone is undivided.
    ? Sought
    : IsUndivided<Whole> extends true
      ? Checked
      : Divided<Whole>;

type IsUndivided<W> = [IsFirm<W>, AreUndivided<W>, IsFirm<Services<W>>] extends [true, true, true] ? true : false;

type Services<W> = Get<Get<Get<W, 'outsourcing'>, 'socialMedia'>, 'services'>;

type AreUndivided<W> = false extends { readonly [K in keyof W]: K extends keyof Sections ? IsPart<W[K], Sections[K]> : true }[keyof W]
  ? false
  : true;

type IsPart<V, Names> =
  IsFirm<V> extends true
    ? false extends { readonly [P in keyof V]: P extends Names ? IsFirm<V[P]> : true }[keyof V]
      ? false
      : true
    : false;

/** What it must be instead: nothing, at each place where it is divided. */
type Divided<W> =
  IsFirm<W> extends true
    ? { readonly [K in keyof W]: K extends keyof Sections ? DividedPart<W[K], Sections[K]> : unknown }
    : Violation<NotLiteral>;

type DividedPart<V, Names> =
  IsFirm<V> extends true ? { readonly [P in keyof V]: P extends Names ? DividedSection<V[P]> : unknown } : Violation<NotLiteral>;

type DividedSection<V> =
  IsFirm<V> extends true
    ? { readonly [P in keyof V]: P extends 'services' ? (IsFirm<V[P]> extends true ? unknown : Violation<NotLiteral>) : unknown }
    : Violation<NotLiteral>;
