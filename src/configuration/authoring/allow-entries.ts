/** What the entries of an allow list must be: written out, of what is declared, and limited. */

import type { Boundary } from '../network/boundary';
import type { AdmitsEverything } from './allow-list';
import type { Get, Has, IsLiteralList, IsUnion, Members, Single } from './lookup';
import type { NotLiteral, Says, Violation } from './messages';
import type { AnyScope, IdsOf, OrNone } from './scope';

type Partition<Text extends string> = Says<'6.3.2/partition', Text>;

/** An entry that admits everything, by what it says of its senders: `any`, or a list. */
interface LimitedEntry<From> {
  readonly from: From extends 'any'
    ? readonly string[] | Violation<Partition<'limit the entry: name its ends or its ports'>>
    : Violation<Partition<'limit the entry: these are all the ends there are; name fewer, or its ports'>>;
  readonly to: 'any' | readonly string[];
  readonly ports?: 'any' | readonly string[];
  readonly note?: string;
}

/** What limits an entry that names no flow. Beside the name of one it would limit nothing. */
type Limit = 'from' | 'to' | 'ports';

/** An entry that names a flow, and limits besides. */
interface EntryOfFlow<_Clause extends string> {
  readonly flow: string;
  readonly from?: Violation<_Clause>;
  readonly to?: Violation<_Clause>;
  readonly ports?: Violation<_Clause>;
  readonly note?: string;
}

/** Whether the entries name what is declared, each written out. */
export type AreEntries<S extends AnyScope, L> = { readonly [I in keyof L]: IsEntry<S, L[I]> }[keyof L & number];

type IsEntry<S extends AnyScope, E> = 'flow' extends keyof E
  ? [Single<E['flow']>] extends [never]
    ? false
    : [keyof E & Limit] extends [never]
      ? Has<S['flows'], Single<E['flow']>>
      : false
  : [AreEnds<S, Get<E, 'from'>>, AreEnds<S, Get<E, 'to'>>, 'ports' extends keyof E ? ArePorts<E['ports']> : true] extends [true, true, true]
    ? true
    : false;

type ArePorts<L> = [L] extends ['any'] ? true : IsUnion<L> extends true ? false : IsLiteralList<L>;
type AreEnds<S extends AnyScope, L> = ArePorts<L> extends true ? ([UnknownEnds<S, Members<L>>] extends [never] ? true : false) : false;

type UnknownEnds<S extends AnyScope, Ids> = Ids extends string
  ? true extends Has<S['nodes'], Ids> | Has<S['parties'], Ids>
    ? never
    : Ids
  : Ids;

/** What the entries must be where one is not written out, or names something that is not declared. */
export type ExpectedAllow<S extends AnyScope, L> = L extends readonly unknown[]
  ? { readonly [I in keyof L]: IsEntry<S, L[I]> extends true ? Entries : ExpectedEntry<S, L[I]> }
  : never;

type ExpectedEntry<S extends AnyScope, E> = 'flow' extends keyof E
  ? [keyof E & Limit] extends [never]
    ? {
        readonly flow: [Single<E['flow']>] extends [never] ? Violation<NotLiteral> : OrNone<IdsOf<S['flows']>>;
        readonly note?: string;
      }
    : EntryOfFlow<Partition<'name a flow, or ends and ports: not both in one entry'>>
  : {
      readonly from: ExpectedEnds<S, Get<E, 'from'>>;
      readonly to: ExpectedEnds<S, Get<E, 'to'>>;
      readonly ports?: Expected<Get<E, 'ports'>, string>;
      readonly note?: string;
    };

type ExpectedEnds<S extends AnyScope, L> =
  AreEnds<S, L> extends true ? 'any' | readonly string[] : Expected<L, OrNone<IdsOf<S['nodes']> | IdsOf<S['parties']>>>;

/** A list that is written out, or what to say of one that is not. */
type Expected<L, Id> = [L] extends [readonly unknown[]]
  ? ArePorts<L> extends true
    ? readonly Id[]
    : Violation<NotLiteral>
  : 'any' | readonly Id[];

/** An entry as it is being written: the editor offers the ids. */
export type DraftEntry<S extends AnyScope> =
  | { readonly flow: IdsOf<S['flows']>; readonly note?: string }
  | {
      readonly from: 'any' | readonly (IdsOf<S['nodes']> | IdsOf<S['parties']>)[];
      readonly to: 'any' | readonly (IdsOf<S['nodes']> | IdsOf<S['parties']>)[];
      readonly ports?: 'any' | readonly string[];
      readonly note?: string;
    };

/** Of each entry whether it admits everything. */
export type EachAdmitsEverything<S extends AnyScope, Zones, E> = E extends unknown ? AdmitsEverything<S, Zones, E> : never;

type Entries = Exclude<Boundary['allow'], undefined>[number];
/** What the entries must be where one admits everything. */
export type CheckAllow<S extends AnyScope, Zones, L> = L extends readonly unknown[]
  ? {
      readonly [I in keyof L]: AdmitsEverything<S, Zones, L[I]> extends true ? LimitedEntry<Get<L[I], 'from'>> : Entries;
    }
  : never;
