import type { Get, IsLiteralList, Members } from './lookup';

/** Every port, written as one range. Two ranges that make a whole are `evaluate`'s matter. */
export type EveryPort = `${'0' | '1'}-65535${'' | '/tcp' | '/udp' | '/sctp'}`;

/** Every address, written as one block. */
type EveryAddress = `${string}/0`;

/** Whether a flow is limited by MAC and IP address and port together. */
export type IsLimited<L> = [
  IsLimit<Get<L, 'mac'>, never>,
  IsLimit<Get<L, 'ip'>, EveryAddress>,
  IsLimit<Get<L, 'port'>, EveryPort>,
] extends [true, true, true]
  ? true
  : false;

/** Whether a list limits something: it has an entry, and none that admits everything. */
type IsLimit<L, Everything> =
  IsLiteralList<L> extends true
    ? [Members<L>] extends [never]
      ? false
      : [Extract<Members<L>, Everything>] extends [never]
        ? true
        : false
    : false;
