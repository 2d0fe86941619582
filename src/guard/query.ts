import type { DataDirection } from '../configuration/index';

/**
 * One communication about which the guard is asked (問い合わせる通信). A declared flow is met only by what is stated here: every limit that the flow declares must be
 * stated and lie within it. What is not stated is not assumed.
 */
export interface Query {
  /** The node or party that opens it, by its id (開始側). */
  readonly from: string;
  /** The node or party it is opened to, by its id (相手側). */
  readonly to: string;
  /** Which way data moves, seen from `from` (データの向き). A flow that declares `forward` or `backward` admits that alone. */
  readonly data?: Exclude<DataDirection, 'unknown'>;
  /** The data sets it carries, by their ids (運ぶ情報); `[]`: none of the municipality's. */
  readonly carries?: readonly string[];
  /** The protocol, as the flow declares it: `https` (プロトコル). */
  readonly protocol?: string;
  /** The transport, where ports are declared for one: `443/tcp`. Absent: `protocol`, if that is one (トランスポート). */
  readonly transport?: 'tcp' | 'udp' | 'sctp';
  /** The port at the `to` end, 1 to 65535 (ポート). */
  readonly port?: number;
  /** The addresses at its ends, IPv4 or IPv6, as far as the flow limits them; every one must lie within (IPアドレス). */
  readonly ip?: string | readonly string[];
  /** The MAC addresses at its ends, likewise (MACアドレス). */
  readonly mac?: string | readonly string[];
  /** The host or service that it reaches at the `to` end, as the flow declares it (接続先). */
  readonly destination?: string;
}

/** What a flow may be limited to, in the words of a {@link Query} (限定の種類). */
export type LimitKind = 'data' | 'carries' | 'protocol' | 'port' | 'ip' | 'mac' | 'destination';
