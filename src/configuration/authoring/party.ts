import type { PartyZone } from '../../policy/index';
import type { Party } from '../network/party';
import type { Entry, Get, IdOf, IsOne, IsUnion } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { Named } from './references';
import type { AnyScope } from './scope';
import type { Inferred } from './section';
import type { PartyZones } from './standing';

/** A party of which it is known where it stands. */
export interface DeclaredParty extends Party {}

/** The same under a declared contract. */
export interface PartyUnderContract<Id> extends Omit<Party, 'contract'> {
  readonly contract?: Id;
}

/** What a party is that is in order. At a property: it is worked out once for a declaration. */
export interface PartyInOrder<S extends AnyScope> {
  readonly type: string extends Named<S>['contract'] ? DeclaredParty : PartyUnderContract<Named<S>['contract']>;
}

/** A party of which it is not. */
export interface PartyInZone<_Clause extends string> extends Omit<Party, 'zone'> {
  readonly zone: PartyZone | Violation<'6(3) state the zone: an unknown party is judged as the stricter one it may be'>;
}

/** A party whose zone is not a literal. */
export interface NonLiteralParty<_Message extends string = NotLiteral> extends Omit<Party, 'zone'> {
  readonly zone: Violation<NotLiteral>;
}

/** The parties as they must be. */
export type CheckParties<S extends AnyScope, V> = Inferred<V, PartyInOrder<S>['type'], { readonly [K in keyof V]: CheckParty<S, K, V[K]> }>;

/** What a party must be. */
export type CheckParty<S extends AnyScope, K, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : string extends Get<V, 'zone'>
      ? Violation<NotLiteral>
      : IsUnion<Get<V, 'zone'>> extends true
        ? NonLiteralParty
        : IsUnion<Get<V, 'destination'>> extends true
          ? NonLiteralParty
          : PartyZones<V> extends 'unstated'
            ? IsStatedElsewhere<S, K, V> extends true
              ? PartyInOrder<S>['type']
              : PartyInZone<'6(3) state the zone: an unknown party is judged as the stricter one it may be'>
            : PartyInOrder<S>['type'];

/** Whether this one only refers to another declaration, says nothing itself, and that one is included and says where the party stands. */
type IsStatedElsewhere<S extends AnyScope, K, V> = ['refersTo', keyof V & ('zone' | 'destination')] extends [keyof V, never]
  ? PartyZones<Entry<S['parties'], IdOf<K>>> extends 'unstated'
    ? false
    : true
  : false;
