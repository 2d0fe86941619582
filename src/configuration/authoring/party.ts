import type { PartyZone } from '../../policy/index';
import type { Party } from '../network/party';
import type { Get, IsOne, IsUnion } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { Inferred } from './section';
import type { PartyZones } from './standing';

/** A party of which it is known where it stands. */
export interface DeclaredParty extends Party {}

/** A party of which it is not. */
export interface PartyInZone<_Clause extends string> extends Omit<Party, 'zone'> {
  readonly zone: PartyZone | Violation<'6(3) state the zone: an unknown party is judged as the stricter one it may be'>;
}

/** A party whose zone is not a literal. */
export interface NonLiteralParty<_Message extends string = NotLiteral> extends Omit<Party, 'zone'> {
  readonly zone: Violation<NotLiteral>;
}

/** The parties as they must be. */
export type CheckParties<V> = Inferred<V, DeclaredParty, { readonly [K in keyof V]: CheckParty<V[K]> }>;

/** What a party must be. */
export type CheckParty<V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : string extends Get<V, 'zone'>
      ? Violation<NotLiteral>
      : IsUnion<Get<V, 'zone'>> extends true
        ? NonLiteralParty
        : IsUnion<Get<V, 'destination'>> extends true
          ? NonLiteralParty
          : PartyZones<V> extends 'unstated'
            ? PartyInZone<'6(3) state the zone: an unknown party is judged as the stricter one it may be'>
            : DeclaredParty;
