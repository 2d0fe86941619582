import type { Tier, Zone } from '../../policy/index';
import type { Node } from '../network/node';
import type { IsIsolationExceptable } from './crossing';
import type { ExceptedNodes, ExceptionsNaming, IsNamedBy, NotValid } from './exception';
import type { NodeInProgress } from './in-progress';
import type { IsJudged, IsJudgedBy, JudgementsNaming } from './judgement';
import type { AnythingElse, Entry, Get, IdOf, IsFirm, IsLiteralList, IsOne, IsSeveral, IsUnion } from './lookup';
import type { LabelOf, NotLiteral, Violation } from './messages';
import type { Named } from './references';
import type { AnyScope, IdsOf } from './scope';
import type { Inferred } from './section';
import type { HasLiteralTiers, NodeZones, StatedZones } from './standing';
import type { CheckTerminal, KnownKind } from './terminal';

/** A node with which the policy finds nothing wrong. */
export interface DeclaredNode extends Node {}

/** A node that belongs to a declared system. */
export interface NodeOfSystem<Id> extends Omit<Node, 'system'> {
  readonly system?: Id;
}

/** What a node is that is in order. At a property: it is worked out once for a declaration. */
export interface InOrder<S extends AnyScope> {
  readonly node: string extends Named<S>['system'] ? DeclaredNode : NodeOfSystem<Named<S>['system']>;
}

/** A node of which the tier is not data written out. */
export interface NonLiteralNode<Tier, Tiers, Affairs> extends Omit<Node, 'tier' | 'tiers' | 'affairs'> {
  readonly tier?: Tier;
  readonly tiers?: Tiers;
  readonly affairs?: Affairs;
}

/** A node of which nobody has said in which tier it stands. */
export interface NodeInTier<_Clause extends string> extends Omit<Node, 'tier'> {
  readonly tier: Tier | Violation<'6(3) state the tier: no rule of 6(3) can be decided without it'>;
}

/** A node with `tier` and `tiers`. */
export interface NodeInOneWay extends Omit<Node, 'tier'> {
  readonly tier?: Violation<'6(3) write tier or tiers, not both'>;
}

/** A node in the My Number tier and another. */
export interface NodeUnderException<_Clause extends string> extends Node {
  readonly exception: string;
}

/** A node that names an exception which does not cover it. */
export interface NodeWithException<Id> extends Omit<Node, 'exception'> {
  readonly exception?: Id;
}

/** A node that joins two tiers unless nothing passes inside it. */
export interface SeparatedNode<_Clause extends string> extends Omit<Node, 'passage'> {
  readonly passage: NothingPasses<_Clause>;
}

/** All three ways in which data could pass, each stated closed. */
export interface NothingPasses<_Clause extends string> {
  readonly routing: 'none' | Violation<'6(3)② let nothing pass inside a node that stands in both tiers'>;
  readonly sharedStorage: 'none' | Violation<'6(3)② let nothing pass inside a node that stands in both tiers'>;
  readonly dataFunction: 'none' | Violation<'6(3)② let nothing pass inside a node that stands in both tiers'>;
}

/** A node whose separation a person has judged. */
export interface JudgedNode<_Clause extends string> extends Node {
  readonly judgement: string;
}

/** A node that names a judgement which does not settle it. */
export interface NodeWithJudgement<Id> extends Omit<Node, 'judgement'> {
  readonly judgement?: Id;
}

/** A node whose affairs contradict its tiers. */
export interface NodeOfAffairs<_Clause extends string> extends Omit<Node, 'affairs'> {
  readonly affairs?: Violation<_Clause>;
}

/** The nodes as they must be. */
export type CheckNodes<S extends AnyScope, V, Plain = InOrder<S>['node']> = Inferred<
  V,
  NodeInProgress<S, IdsOf<S['exceptions']>>,
  { readonly [K in keyof V]: CheckEach<S, K, V[K], Plain> }
>;

/** Whether a node looks plain is asked of `V`, all else of `Whole`: the compiler looks at what was asked of as at a new type. */
type CheckEach<S extends AnyScope, K, V, Plain, Whole = V> = V extends PlainNode ? CheckPlain<Whole, Plain> : CheckNode<S, IdOf<K>, Whole>;

/** A node that looks plain is so if it is one node in one tier. */
type CheckPlain<V, Plain> =
  true extends IsSeveral<V>
    ? Violation<NotLiteral>
    : true extends IsUnion<V['tier' & keyof V]>
      ? NonLiteralNode<Violation<NotLiteral>, Node['tiers'], Node['affairs']>
      : Plain;

/** What a node must be. */
export type CheckNode<S extends AnyScope, K, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : HasLiteralTiers<V> extends false
      ? NonLiteralNode<
          HasLiteralTier<V> extends true ? Exclude<Node['tier'], undefined> : Violation<NotLiteral>,
          LiteralList<V, 'tiers'>,
          LiteralList<V, 'affairs'>
        >
      : Stated<S, K, V, NodeZones<V>>;

/** Whether a tier is not one of several. */
type HasLiteralTier<V> = IsUnion<Get<V, 'tier'>> extends true ? false : string extends Get<V, 'tier'> ? false : true;

/** A list if it is written out; of a text in its place the plain type says that it is no list. */
type LiteralList<V, K extends 'tiers' | 'affairs'> = K extends keyof V
  ? [V[K]] extends [string]
    ? Exclude<Node[K], undefined>
    : IsLiteralList<V[K]> extends true
      ? Exclude<Node[K], undefined>
      : Violation<NotLiteral>
  : Node[K];

/** What a node may say that its tier and kind alone do not decide. */
type NotPlain = 'tiers' | 'affairs' | 'outside' | 'exception' | 'judgement' | 'refersTo' | 'removableMedia' | 'factors';

/**
 * A node that stands in one tier, and is nothing that has duties there: the steps below would find the same at several times the cost. The other facts decide
 * nothing here.
 */
type PlainNode = PlainOf<'lgwan' | 'internet'> | PlainServer;
interface PlainOf<T> extends Silent, AnythingElse {
  readonly tier: T;
}
interface PlainServer extends PlainOf<'my-number'> {
  readonly kind: Exclude<KnownKind, 'terminal'>;
}
type Silent = { readonly [K in NotPlain]?: never };

/** An affair tells one tier of a node; that it stands in no other is for its own tier to say. */
type Stated<S extends AnyScope, K, V, Z> = [Z, StatedZones<V>] extends ['my-number', never]
  ? Elsewhere<S, K, V>
  : [Z] extends [Zone]
    ? 'tiers' extends keyof V
      ? 'tier' extends keyof V
        ? NodeInOneWay
        : References<S, K, V, Z>
      : References<S, K, V, Z>
    : Elsewhere<S, K, V>;

/** What only refers to another declaration, and says nothing itself, stands where that says, if it is included. */
type Elsewhere<S extends AnyScope, K, V> = ['refersTo', keyof V & ('tier' | 'tiers' | 'affairs')] extends [keyof V, never]
  ? StatedElsewhere<S, K, V, Entry<S['nodes'], K>, NodeZones<Entry<S['nodes'], K>>>
  : NodeInTier<'6(3) state the tier: no rule of 6(3) can be decided without it'>;
type StatedElsewhere<S extends AnyScope, K, V, Whole, Z> = [Z, StatedZones<Whole>] extends ['my-number', never]
  ? NodeInTier<'6(3) state the tier: no rule of 6(3) can be decided without it'>
  : [Z] extends [Zone]
    ? References<S, K, V, Z>
    : NodeInTier<'6(3) state the tier: no rule of 6(3) can be decided without it'>;

/** What is referred to is declared, and says the same. */
type References<S extends AnyScope, K, V, Z extends Zone> = 'exception' extends keyof V
  ? IsNamedBy<S, V['exception'], 'node', K> extends true
    ? JudgementReference<S, K, V, Z>
    : NodeWithException<
        ExceptionsNaming<S, 'node', K>['id'] | Violation<'6(3)① the exception must be declared and name this node in its subjects'>
      >
  : JudgementReference<S, K, V, Z>;

type JudgementReference<S extends AnyScope, K, V, Z extends Zone> = 'judgement' extends keyof V
  ? IsJudgedBy<S, V['judgement'], 'node', K> extends true
    ? Bridging<S, K, V, Z>
    : NodeWithJudgement<
        JudgementsNaming<S, 'node', K>['id'] | Violation<'6(3) the judgement must be declared and name this node in its subjects'>
      >
  : Bridging<S, K, V, Z>;

/** One tier, or a recorded decision for each join. */
type Bridging<S extends AnyScope, K, V, Z extends Zone> =
  IsUnion<Z> extends true
    ? 'my-number' extends Z
      ? IsJoinCovered<S, K, V, Z> extends true
        ? Partitioned<S, K, V, Z, Exclude<Z, 'my-number'>>
        : 'exception' extends keyof V
          ? NodeWithException<Violation<IsIsolationExceptable<S['cells'], Z> extends true ? NotValid : BridgeText<S, V, Z>>>
          : NodeUnderException<BridgeText<S, V, Z>>
      : Partitioned<S, K, V, Z, Z>
    : 'my-number' extends Z
      ? CheckTerminal<S, K, V, Exceptable<S, V, Z>>
      : Exceptable<S, V, Z>;

/** An exception on a node that stands in one tier covers nothing. */
type Exceptable<S extends AnyScope, V, Z> = 'exception' extends keyof V
  ? 'my-number' extends Z
    ? IsUnion<Z> extends true
      ? InOrder<S>['node']
      : NodeWithException<Violation<'6(3)① nothing to except: the node stands in one tier; leave the exception out'>>
    : NodeWithException<Violation<'6(3) nothing to except: the node is not in the My Number tier; leave the exception out'>>
  : InOrder<S>['node'];

type BridgeText<S extends AnyScope, V, Z extends Zone> =
  IsContradicted<V, Z> extends true
    ? `${LabelOf<'6.3.1/isolation'>} its affairs put this node into the My Number tier as well: correct the tier or name an exception`
    : IsIsolationExceptable<S['cells'], Z> extends true
      ? `${LabelOf<'6.3.1/isolation'>} one node joins the My Number tier to another: separate them or name a valid exception`
      : `${LabelOf<'6.3.1/isolation'>} one node joins the My Number tier to another: separate them; no exception is possible`;

/** Whether only its affairs put a node into the My Number tier. */
type IsContradicted<V, Z> = 'my-number' extends Z ? ('my-number' extends StatedZones<V> ? false : true) : false;

type IsJoinCovered<S extends AnyScope, K, V, Z extends Zone> =
  K extends ExceptableNodes<S, Z>
    ? true
    : IsContradicted<V, Z> extends true
      ? false
      : IsSeparated<V> extends true
        ? IsJudged<S, 'node', K, '6.3.1/isolation'>
        : false;

type ExceptableNodes<S extends AnyScope, Z extends Zone> = IsIsolationExceptable<S['cells'], Z> extends true ? ExceptedNodes<S> : never;

type IsSeparated<V> = [
  IsFirm<Get<V, 'passage'>>,
  Get<Get<V, 'passage'>, 'routing'>,
  Get<Get<V, 'passage'>, 'sharedStorage'>,
  Get<Get<V, 'passage'>, 'dataFunction'>,
] extends [true, 'none', 'none', 'none']
  ? true
  : false;

type Partitioned<S extends AnyScope, K, V, Z extends Zone, Outer> =
  IsUnion<Outer> extends true
    ? IsContradicted<V, Z> extends true
      ? NodeOfAffairs<`${LabelOf<'6.3.2/partition'>} its affairs contradict its tiers: correct them, or use one node per tier`>
      : IsSeparated<V> extends true
        ? IsJudged<S, 'node', K, '6.3.2/partition'> extends true
          ? Duties<S, K, V, Z>
          : 'judgement' extends keyof V
            ? NodeWithJudgement<Violation<`${LabelOf<'6.3.2/partition'>} record a judgement of 6.3.2/partition that names this node`>>
            : JudgedNode<`${LabelOf<'6.3.2/partition'>} one node in both tiers: record a judgement that names it`>
        : SeparatedNode<`${LabelOf<'6.3.2/partition'>} one node in both tiers: use one per tier, or say that nothing passes (passage)`>
    : Duties<S, K, V, Z>;

type Duties<S extends AnyScope, K, V, Z extends Zone> = 'my-number' extends Z
  ? CheckTerminal<S, K, V, InOrder<S>['node']>
  : Exceptable<S, V, Z>;
