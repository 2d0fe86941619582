import type { PartyZone } from '../../policy/index';
import type { Party } from '../network/party';
import type { NotOne } from './in-progress';
import type { Get, IsOne, IsUnion } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { PartyZones } from './standing';

/** A party of which it is known where it stands. */
export interface DeclaredParty extends Party {}

/** A party of which it is not. */
export interface PartyInZone<_Clause extends string> extends Omit<Party, 'zone'> {
  readonly zone: PartyZone | Violation<'6(3) state the zone: an unknown party is judged as the stricter one it may be'>;
}

/** A party whose zone is not a literal. */
export interface NonLiteralParty extends Omit<Party, 'zone'> {
  readonly zone: Violation<NotLiteral>;
}

/** What a party must be. */
export type CheckParty<K, V, Whole = V> = V extends never
  ? V
  : NoInfer<
      IsOne<K | Get<V, 'zone'>, Whole> extends false
        ? NotOne<V, DeclaredParty>
        : IsUnion<Get<V, 'zone'>> extends true
          ? NonLiteralParty
          : IsUnion<Get<V, 'destination'>> extends true
            ? NonLiteralParty
            : PartyZones<V> extends 'unstated'
              ? PartyInZone<'6(3) state the zone: an unknown party is judged as the stricter one it may be'>
              : DeclaredParty
    >;
