import type { Exit } from '../network/exit';
import type { ExitInProgress } from './in-progress';
import type { Absent, Entry, Get, Has, IsOne, Single } from './lookup';
import type { NotLiteral, Says, Violation } from './messages';
import type { AnyScope, IdsOf, OrNone } from './scope';
import type { Inferred } from './section';
import type { PartyZones } from './standing';

type Aggregation<Text extends string> = Says<'6.3.3/aggregation', Text>;

/** An exit as it may be declared. */
export interface DeclaredExit extends Exit {}

/** A way out that is not stated to be inside the aggregation. */
export interface AggregatedExit<_Clause extends string> extends Omit<Exit, 'aggregation'> {
  readonly aggregation: 'inside' | Violation<Aggregation<'lead the exit through the aggregation (aggregation: inside)'>>;
}

type ThroughCloud = Aggregation<'name the security cloud: an exit inside the aggregation leads through it'>;

/** An exit said to be inside the aggregation that leads through something else than the security cloud. */
export interface ExitThrough<_Clause extends string = ThroughCloud> extends Omit<Exit, 'through'> {
  readonly through: Violation<ThroughCloud>;
}

/** An exit said to be inside the aggregation of which nothing else shows it. */
export interface RequiresThrough<_Clause extends string> extends Omit<Exit, 'through'> {
  readonly through: string;
}

/** An exit through a party that is not declared, as it is being written. */
export interface ExitDraft<Id> extends Omit<Exit, 'through'> {
  readonly through: Id;
}

/** The exits as they must be. */
export type CheckExits<S extends AnyScope, V> = Inferred<V, ExitInProgress<S>, { readonly [K in keyof V]: CheckExit<S, V[K]> }>;

/** What an exit must be. */
export type CheckExit<S extends AnyScope, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : 'refersTo' extends keyof V
      ? Referred<S, V>
      : Get<V, 'aggregation'> extends 'inside'
        ? 'through' extends keyof V
          ? Through<S, V['through']>
          : RequiresThrough<Aggregation<'name the party through which the exit leads: the security cloud (through)'>>
        : AggregatedExit<Aggregation<'say that the exit is inside the aggregation (aggregation)'>>;

type Through<S extends AnyScope, Id> =
  Has<S['parties'], Single<Id>> extends true
    ? PartyZones<Entry<S['parties'], Id>> extends 'security-cloud'
      ? DeclaredExit
      : ExitThrough
    : ExitDraft<OrNone<IdsOf<S['parties']>>>;

/** An exit that another declaration holds in full is judged there, but for what is said of it here; that something is not known says nothing. */
type Referred<S extends AnyScope, V> = [Get<V, 'aggregation'>] extends ['inside' | 'unknown' | Absent]
  ? 'through' extends keyof V
    ? Get<V, 'aggregation'> extends 'inside'
      ? Through<S, V['through']>
      : Has<S['parties'], Single<V['through']>> extends true
        ? DeclaredExit
        : ExitDraft<OrNone<IdsOf<S['parties']>>>
    : DeclaredExit
  : AggregatedExit<Aggregation<'say that the exit is inside the aggregation (aggregation)'>>;
