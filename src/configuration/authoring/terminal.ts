import type { Node } from '../network/node';
import type { Factor } from '../network/terminal-facts';
import type { IsJudged } from './judgement';
import type { Absent, Get, IsUnion, IsWrittenOut } from './lookup';
import type { Says, Violation } from './messages';
import type { AnyScope } from './scope';

type ExportBan<Text extends string> = Says<'6.3.1/export-ban', Text>;
type MultiFactor<Text extends string> = Says<'6.3.1/multi-factor', Text>;

/** A terminal of the My Number tier. @see 6(3)① */
export interface MyNumberTerminal<_Clause extends string> extends Omit<Node, 'removableMedia' | 'factors'> {
  readonly removableMedia: 'blocked' | Violation<ExportBan<'block removable media on My Number terminals'>>;
  readonly factors: readonly Factor[];
}

/** A terminal of which only the factors are not stated. */
export interface TerminalWithFactors<_Clause extends string> extends Omit<Node, 'factors'> {
  readonly factors: readonly Factor[];
}

type TwoKinds = MultiFactor<'ask for two factors of different kinds, each identifying a person'>;

/** A terminal of which the factors are not of two kinds. */
export interface SingleFactorTerminal<_Clause extends string = TwoKinds> extends Omit<Node, 'factors'> {
  readonly factors: Violation<TwoKinds>;
}

/** A node with something among its factors that is none, or is of no known kind. */
export interface NodeOfFactors<Factors> extends Omit<Node, 'factors'> {
  readonly factors: Factors;
}

type WriteFactor = MultiFactor<'write each factor with its kind (knowledge, possession, inherence) and whom it identifies'>;

/** What factors must be that are not of two kinds: of one that is no factor at all, that is said first. */
type WrongFactors<L> = [L] extends [readonly unknown[]]
  ? [KindsOf<L[number]>] extends [Factor['kind']]
    ? SingleFactorTerminal
    : NodeOfFactors<{ readonly [I in keyof L]: L[I] extends string ? Violation<WriteFactor> : Factor }>
  : NodeOfFactors<readonly Factor[] | Violation<WriteFactor>>;
type KindsOf<V> = V extends unknown ? Get<V, 'kind'> : never;
type BlockedMedia = ExportBan<'block removable media on My Number terminals'>;

/** A kind that is known. With a name of its own: the compiler prints it instead of every kind, and the clause is not lost behind them. */
export type KnownKind = Exclude<Node['kind'], 'unknown' | undefined>;
/** A node of which the media are asked only because something is said of them: it is no terminal, or another declaration holds it in full. */
export interface NodeWithMedia<_Clause extends string = BlockedMedia> extends Omit<Node, 'removableMedia'> {
  readonly removableMedia: Violation<BlockedMedia>;
}

/** A node of the My Number tier that may be a terminal. */
export interface NodeOfKind<_Clause extends string> extends Node {
  readonly kind: KnownKind;
}

/** The same, said to be of unknown kind. */
export interface NodeOfUnknownKind extends Omit<Node, 'kind'> {
  readonly kind: KnownKind | Violation<'6(3)① say what this node is (kind): terminals have duties'>;
}

/** The same, said to be of one kind or another. */
export interface NodeOfSeveralKinds extends Omit<Node, 'kind'> {
  readonly kind: Violation<'6(3)① state one kind (kind): terminals have duties'>;
}

type TerminalDuty = '6(3)① block removable media and ask for two factors of different kinds';

/** The kinds of factor that identify a person. */
type PersonKinds<L> = L extends readonly unknown[] ? { readonly [I in keyof L]: KindOf<L[I], 'person'> }[number] : never;

/** The known kinds, whomever they identify. */
type Kinds<L> = L extends readonly unknown[] ? { readonly [I in keyof L]: KindOf<L[I], unknown> }[number] : never;

type KindOf<V, Whom> =
  V extends Record<keyof V, unknown> // Each fact is there, whether or not absence shows in its type.
    ? Get<V, 'identifies'> extends Whom
      ? IsUnion<Get<V, 'kind'>> extends true
        ? never
        : Extract<Get<V, 'kind'>, 'knowledge' | 'possession' | 'inherence'>
      : never
    : never;

type IsMultiFactor<S extends AnyScope, K, L> =
  IsWrittenOut<L> extends true
    ? IsUnion<PersonKinds<L>> extends true
      ? true
      : IsUnion<NotSharedKinds<L>> extends true
        ? false
        : IsUnion<Kinds<L>> extends true
          ? IsJudged<S, 'node', K, '6.3.1/multi-factor'>
          : false
    : false;

/** The kinds of factor that may identify a person: what is missing then is a fact, which no judgement settles. */
type NotSharedKinds<L> = L extends readonly unknown[]
  ? { readonly [I in keyof L]: Get<L[I], 'identifies'> extends 'group' ? never : KindOf<L[I], unknown> }[number]
  : never;

type MayExport<S extends AnyScope, K, M> = M extends 'blocked'
  ? false
  : M extends 'registered-only'
    ? IsJudged<S, 'node', K, '6.3.1/export-ban'> extends true
      ? false
      : true
    : true;

/** Whether a terminal is set as 6(3)① asks. `K` is absent where it is not known to be a terminal: a missing fact is for no judgement. */
type IsSet<S extends AnyScope, K, V> =
  MayExport<S, K, Get<V, 'removableMedia'>> extends false ? IsMultiFactor<S, K, Get<V, 'factors'>> : false;

/** What a node of the My Number tier must be, or `Then` if it is as it must be. */
export type CheckTerminal<S extends AnyScope, K, V, Then> = 'refersTo' extends keyof V
  ? CheckElsewhere<S, K, V, Then>
  : CheckHere<S, K, V, Then>;

/** What is declared in full elsewhere is judged there, but for what is said of it here. */
type CheckElsewhere<S extends AnyScope, K, V, Then> =
  MayExport<S, K, SaidOfMedia<V>> extends false
    ? HasFactorsIfAny<S, K, V> extends true
      ? Then
      : WrongFactors<Get<V, 'factors'>>
    : NodeWithMedia;

/** What is called something else is looked at for the settings of terminals that it states: a person may find that it is none. */
type CheckOther<S extends AnyScope, K, V, Then> = [MayExport<S, K, SaidOfMedia<V>>, IsJudged<S, 'node', K, '6.3.1/export-ban'>] extends
  | [false, boolean]
  | [boolean, true]
  ? HasFactorsIfAny<S, K, V> extends true
    ? Then
    : IsJudged<S, 'node', K, '6.3.1/multi-factor'> extends true
      ? Then
      : WrongFactors<Get<V, 'factors'>>
  : NodeWithMedia;

/** What is said of media; that it is not known says nothing. */
type SaidOfMedia<V> = Get<V, 'removableMedia'> extends Absent | 'unknown' ? 'blocked' : Get<V, 'removableMedia'>;

type HasFactorsIfAny<S extends AnyScope, K, V> = 'factors' extends keyof V ? IsMultiFactor<S, K, V['factors']> : true;

type CheckHere<S extends AnyScope, K, V, Then> =
  Get<V, 'kind'> extends infer Kind
    ? [Kind] extends ['terminal']
      ? IsSet<S, K, V> extends true
        ? Then
        : Unset<S, K, V>
      : [Kind] extends [Exclude<Node['kind'], 'unknown' | 'terminal' | undefined>]
        ? [keyof V & ('removableMedia' | 'factors')] extends [never]
          ? Then
          : CheckOther<S, K, V, Then>
        : IsSet<S, Absent, V> extends true
          ? Then
          : 'kind' extends keyof V
            ? IsUnion<Kind> extends true
              ? NodeOfSeveralKinds
              : NodeOfUnknownKind
            : NodeOfKind<'6(3)① say what this node is (kind): terminals have duties'>
    : never;

type Unset<S extends AnyScope, K, V> =
  MayExport<S, K, Get<V, 'removableMedia'>> extends false
    ? 'factors' extends keyof V
      ? WrongFactors<Get<V, 'factors'>>
      : TerminalWithFactors<MultiFactor<'ask for two factors of different kinds, each identifying a person (factors)'>>
    : MyNumberTerminal<TerminalDuty>;
