/** What the entries of an allow list admit, as at run time. */

import type { CityZone } from './crossing';
import type { EveryPort } from './limits';
import type { Absent, Entry, Get, IsLiteralList, Members, Single } from './lookup';
import type { AnyScope, IdsOf } from './scope';
import type { NodeZones, PartyZones } from './standing';

/** Whether an entry names the flow, or limits something and admits its ends and ports. */
export type IsListed<S extends AnyScope, Zones, Allow, K, A, B, Ports> =
  K extends NamedFlows<Members<Allow>> ? true : true extends Admits<EntriesByEnds<S, Zones, Members<Allow>>, A, B, Ports> ? true : false;

/** The flows that a list names. One result for each list: looking for each flow in each entry would be quadratic. */
export type NamedFlows<E> = E extends unknown ? ('flow' extends keyof E ? Single<E['flow']> : never) : never;

/** The entries that limit something by its ends. One result for each list. */
type EntriesByEnds<S extends AnyScope, Zones, E> = E extends unknown
  ? 'flow' extends keyof E
    ? never
    : AdmitsEverything<S, Zones, E> extends true
      ? never
      : E
  : never;

type Admits<E, A, B, Ports> = E extends unknown
  ? [AdmitsEnd<Get<E, 'from'>, A>, AdmitsEnd<Get<E, 'to'>, B>, AdmitsPorts<E, Ports>] extends [true, true, true]
    ? true
    : false
  : never;

type AdmitsEnd<Ends, Id> = Ends extends 'any'
  ? true
  : IsLiteralList<Ends> extends true
    ? [Id] extends [Members<Ends>]
      ? true
      : false
    : false;

type AdmitsAnyPort<E> = 'ports' extends keyof E
  ? E['ports'] extends 'any'
    ? true
    : [Extract<Members<E['ports']>, EveryPort>] extends [never]
      ? false
      : true
  : true;

/** An entry with a port limit admits a flow only if the flow states ports inside it. Inside a range is `evaluate`'s matter. */
type AdmitsPorts<E, Ports> =
  AdmitsAnyPort<E> extends true
    ? true
    : Ports extends readonly [unknown, ...unknown[]]
      ? false extends IsPortIn<Ports[number], Members<Get<E, 'ports'>>>
        ? false
        : true
      : false;

type IsPortIn<Port, Limits> = Port extends Limits
  ? true
  : Port extends `${infer Bare}/${string}`
    ? Bare extends Limits
      ? true
      : HasRange<Limits>
    : HasRange<Limits>;

type HasRange<Limits> = [Extract<Limits, `${string}-${string}`>] extends [never] ? false : true;

/** Whether an entry admits every end to every end on every port. What several entries admit together is `evaluate`'s matter. */
export type AdmitsEverything<S extends AnyScope, Zones, E> =
  AdmitsAnyPort<E> extends true ? IsEveryEnd<S, Zones, AdmittedAtBoth<Get<E, 'from'>, Get<E, 'to'>>> : false;

/** The ends that an entry admits both as sender and as receiver. An entry as it should be has none, and is decided by that. */
type AdmittedAtBoth<From, To> = [From] extends ['any']
  ? [To] extends ['any']
    ? 'any'
    : Members<To>
  : [To] extends ['any']
    ? Members<From>
    : Members<From> & Members<To>;

type IsEveryEnd<S extends AnyScope, Zones, Ids> = [Ids] extends [never]
  ? false
  : [Ids] extends ['any']
    ? true
    : [EndsBetween<S, Zones>] extends [Ids]
      ? [EndsBetween<S, Zones>] extends [never]
        ? false
        : true
      : false;

/** The ends on either side of a boundary, as at run time: all of them where nobody has said what it stands between; none if a side is empty. */
type EndsBetween<S extends AnyScope, Zones> = [Zones] extends [Absent]
  ? IdsOf<S['nodes']> | IdsOf<S['parties']>
  : true extends (Zones extends unknown ? ([EndsIn<S, Zones>] extends [never] ? true : false) : never)
    ? never
    : EndsIn<S, Zones>;

/** The ends that stand in one of some zones, or may for all that is said of them. */
type EndsIn<S extends AnyScope, Zones> =
  | NodesIn<S['nodes'], Zones extends CityZone ? Zones | 'unstated' : Zones>
  | PartiesIn<S['parties'], Zones extends CityZone ? Zones : Zones | 'unstated'>;
type NodesIn<Nodes, Zones> = {
  readonly [K in IdsOf<Nodes>]: [NodeZones<Entry<Nodes, K>> & Zones] extends [never] ? never : K;
}[IdsOf<Nodes>];
type PartiesIn<Parties, Zones> = {
  readonly [K in IdsOf<Parties>]: [PartyZones<Entry<Parties, K>> & Zones] extends [never] ? never : K;
}[IdsOf<Parties>];
