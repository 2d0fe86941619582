/** What a flow passes on its way: boundaries that partition, exits that aggregate. */

import type { IsListed } from './allow-list';
import type { StandsBetween } from './boundary';
import type { Entry, Get, Has, Members } from './lookup';
import type { AnyScope } from './scope';

/** The ids in a `via` list that name neither a boundary nor an exit. */
export type UnknownWays<S extends AnyScope, Ids> = Ids extends string
  ? Has<S['boundaries'], Ids> extends true
    ? never
    : Has<S['exits'], Ids> extends true
      ? never
      : Ids
  : Ids;

/** Whether for each pair of zones one boundary on the way partitions them and lists the flow, as at run time. */
export type IsPartitioned<S extends AnyScope, K, A, B, Ports, Via, Pairs> =
  false extends PartitionOf<S, K, A, B, Ports, Via, Pairs> ? false : true;

type PartitionOf<S extends AnyScope, K, A, B, Ports, Via, Pairs> = Pairs extends readonly [infer Zones]
  ? true extends PartitionedBy<S, K, A, B, Ports, Members<Via>, Zones>
    ? true
    : false
  : never;

type PartitionedBy<S extends AnyScope, K, A, B, Ports, Ids, Zones> = Ids extends string
  ? Has<S['boundaries'], Ids> extends true
    ? Partitions<S, Entry<S['boundaries'], Ids>, K, A, B, Ports, Zones>
    : false
  : false;

type Partitions<S extends AnyScope, V, K, A, B, Ports, Zones> =
  Get<V, 'default'> extends 'deny'
    ? StandsBetween<Get<V, 'between'>, Zones> extends true
      ? IsListed<S, Members<Get<V, 'between'>>, Get<V, 'allow'>, K, A, B, Ports>
      : false
    : false;

/** Whether a flow leaves through exits, all of them inside the aggregation. */
export type IsAggregated<S extends AnyScope, Via> = [ExitStates<S, Members<Via>>] extends [never]
  ? false
  : [ExitStates<S, Members<Via>>] extends ['inside']
    ? true
    : false;

/** Whether a flow passes some exit. */
export type HasExit<S extends AnyScope, Via> = [ExitStates<S, Members<Via>>] extends [never] ? false : true;

type ExitStates<S extends AnyScope, Ids> = Ids extends string
  ? Has<S['exits'], Ids> extends true
    ? Get<Entry<S['exits'], Ids>, 'aggregation'>
    : never
  : never;
