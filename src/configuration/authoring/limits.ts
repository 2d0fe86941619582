import type { Absent, Get, IsFirm, IsLiteralList, Members } from './lookup';
import type { Violation } from './messages';

/** Every port, written as one range. Two ranges that make a whole are `evaluate`'s matter. */
export type EveryPort = `${'' | '0' | '00' | '000' | '0000'}${'0' | '1'}-65535${'' | '/tcp' | '/udp' | '/sctp'}`;

/** Every address, written as one block. */
type EveryAddress = `${string}/0`;

/** Whether a flow is limited by MAC and IP address and port together. */
export type IsLimited<L> = [
  IsFirm<L>,
  IsLimit<Get<L, 'mac'>, never>,
  IsLimit<Get<L, 'ip'>, EveryAddress>,
  IsLimit<Get<L, 'port'>, EveryPort>,
] extends [true, true, true, true]
  ? true
  : false;

/** Limits by all three. */
export interface LimitsByAll<_Clause extends string, Mac = readonly string[], Ip = readonly string[], Port = readonly string[]> {
  readonly mac: Mac;
  readonly ip: Ip;
  readonly port: Port;
}

/** What limits must be: what limits nothing is not a list of limits. */
export type CheckLimits<L, Message extends string> = LimitsByAll<
  Message,
  CheckLimit<Get<L, 'mac'>, never, Message>,
  CheckLimit<Get<L, 'ip'>, EveryAddress, Message>,
  CheckLimit<Get<L, 'port'>, EveryPort, Message>
>;

type CheckLimit<L, Everything, Message extends string> = [L] extends [Absent]
  ? readonly string[]
  : IsLimit<L, Everything> extends true
    ? readonly string[]
    : Violation<Message>;

/** Whether a list limits something: it has an entry, and none that admits everything. */
type IsLimit<L, Everything> =
  IsLiteralList<L> extends true
    ? [Members<L>] extends [never]
      ? false
      : [Extract<Members<L>, Everything>] extends [never]
        ? true
        : false
    : false;
