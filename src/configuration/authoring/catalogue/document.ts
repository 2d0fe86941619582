import type { Document } from '../../documents/document';
import type { Get, IsOne, IsUnion } from '../lookup';
import type { NotLiteral, Says, Violation } from '../messages';
import type { Further, Referring } from '../references';
import type { AnyScope } from '../scope';
import type { Inferred } from '../section';

type NonPublic<Text extends string> = Says<'10.p2/non-public', Text>;

/** A document with which the policy finds nothing wrong. */
export interface DeclaredDocument extends Document {}

/** A procedure of which it must be said that it is not public. */
export interface NonPublicProcedure<_Clause extends string> extends Omit<Document, 'disclosure'> {
  readonly disclosure: 'non-public' | Violation<NonPublic<'keep procedures non-public'>>;
}

/** A procedure that is said to have been published. */
export interface UnpublishedProcedure extends Omit<Document, 'publishedOn' | 'publishedAt'> {
  readonly publishedOn?: Violation<NonPublic<'keep procedures non-public: leave the day of publication out'>>;
  readonly publishedAt?: Violation<NonPublic<'keep procedures non-public: leave the place of publication out'>>;
}

/** A document of which it must be said what it is: it may be a procedure. */
export interface DocumentOfKind<_Clause extends string> extends Omit<Document, 'kind'> {
  readonly kind: Exclude<Document['kind'], undefined>;
}

/** A document of which the kind is not data written out. */
export interface NonLiteralDocument<_Message extends string = NotLiteral> extends Omit<Document, 'kind'> {
  readonly kind: Violation<NotLiteral>;
}

/** The documents as they must be. */
export type CheckDocuments<S extends AnyScope, V> = Inferred<
  V,
  Referring<DeclaredDocument, S, Further['document']>,
  { readonly [K in keyof V]: CheckDocument<V[K], Referring<DeclaredDocument, S, Further['document']>> }
>;

/** What a document must be. Whether one of another kind is a procedure by another name is `evaluate`'s matter. @see 10第2段落 */
export type CheckDocument<V, Then> = [IsOne<V>, IsUnion<Get<V, 'kind'>>] extends [true, false]
  ? 'kind' extends keyof V
    ? V['kind'] extends 'procedure'
      ? Kept<V, Then>
      : string extends V['kind']
        ? NonLiteralDocument
        : Then
    : IsKept<V> extends true
      ? Then
      : DocumentOfKind<NonPublic<'say what the document is (kind): procedures are not public'>>
  : IsOne<V> extends true
    ? NonLiteralDocument
    : Violation<NotLiteral>;

type Kept<V, Then> = 'publishedOn' extends keyof V
  ? UnpublishedProcedure
  : 'publishedAt' extends keyof V
    ? UnpublishedProcedure
    : IsKept<V> extends true
      ? Then
      : NonPublicProcedure<NonPublic<'keep procedures non-public, and say so (disclosure)'>>;

type IsKept<V> =
  IsUnion<Get<V, 'disclosure'>> extends true
    ? false
    : Get<V, 'disclosure'> extends 'non-public'
      ? 'publishedOn' extends keyof V
        ? false
        : 'publishedAt' extends keyof V
          ? false
          : true
      : false;
