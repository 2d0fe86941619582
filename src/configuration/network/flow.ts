import * as z from 'zod';
import { ipAddressOrBlockSchema, macAddressSchema, noteSchema, portSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import type { Sanitization } from './sanitization';
import { sanitizationSchema } from './sanitization';

/** How data travels (伝送の手段). A line carried over the Internet, VPN included, is contact with the Internet. */
export type Medium = 'local-network' | 'radio' | 'closed-line' | 'lgwan' | 'internet' | 'vpn-over-internet' | 'carried-media' | 'unknown';

/** Which way data moves (データの向き), seen from the end that opens the connection. */
export type DataDirection = 'forward' | 'backward' | 'both' | 'unknown';

/**
 * What a communication path is limited to (通信経路の限定). Each is a list, or `none` (stated: no limit). A list that admits everything
 * (`0.0.0.0/0`, ports `0-65535`, two halves that make a whole) is no limit.
 */
export interface EndpointLimits {
  /** MAC addresses: `00:11:22:33:44:55`. */
  readonly mac?: readonly string[] | 'none' | 'unknown';
  /** IPv4 or IPv6 addresses or CIDR blocks. */
  readonly ip?: readonly string[] | 'none' | 'unknown';
  /** Ports or ranges, with or without protocol: `443`, `8000-8010`, `443/tcp`. */
  readonly port?: readonly string[] | 'none' | 'unknown';
}

/** Any way data moves between two nodes or parties (通信・データの移動): cable, radio, carried media, forwarding. @see 6(3) */
export interface Flow {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The node or party that opens it. */
  readonly from: string;
  /** The node or party it is opened to. */
  readonly to: string;
  /** Which way data moves. Absent: unknown. */
  readonly data?: DataDirection;
  /** The data sets it is limited to (`assets.information` ids). Absent: not limited. `[]`: no data of the city's. */
  readonly carries?: readonly string[];
  /** How data travels (伝送の手段). */
  readonly medium?: Medium;
  /** When it is open. For people; no rule of 6(3) reads it. */
  readonly open?: 'always' | 'scheduled' | 'on-demand' | 'unknown';
  /** The application protocol or transport, as people write it: `https`, `tcp`. */
  readonly protocol?: string;
  /** Ports or ranges: `443`, `8000-8010`, `443/tcp`. */
  readonly ports?: readonly string[];
  /** What the communication path is limited to (通信経路の限定). */
  readonly limits?: EndpointLimits;
  /** Whether the path is encrypted (暗号化). */
  readonly encryption?: 'encrypted' | 'none' | 'unknown';
  /** The hosts or services it can reach at its `to` end (接続先の限定). */
  readonly destinationLimits?: readonly string[] | 'none' | 'unknown';
  /** The boundaries and exits it crosses, in order; `none` says it crosses none. Absent: unknown. */
  readonly via?: 'none' | readonly string[];
  /** How each direction that carries data is sanitized; `none` says it is not. Absent: unknown where it is owed. */
  readonly sanitization?: 'none' | readonly Sanitization[];
  /** The exception that covers it. `exceptions.<id>.subjects` is the authority; this must agree. */
  readonly exception?: string;
  /** The judgement about it. `judgements.<id>.subjects` is the authority; this must agree. */
  readonly judgement?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const limitOf = <Item extends z.ZodType>(item: Item) => z.exactOptional(z.union([z.enum(['none', 'unknown']), z.array(item)]));

/** Reads {@link EndpointLimits}. */
export const endpointLimitsSchema = contract<EndpointLimits>()(
  z
    .strictObject({ mac: limitOf(macAddressSchema), ip: limitOf(ipAddressOrBlockSchema), port: limitOf(portSchema) })
    .meta(bilingual('通信経路の限定', 'MACアドレス・IPアドレス・ポートによる限定', 'What the communication path is limited to')),
);

/** Reads a {@link Flow}. */
export const flowSchema = contract<Flow>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      from: referenceTo('place', '開始側', '通信を開始する機器・相手方のID', 'The node or party that opens it'),
      to: referenceTo('place', '相手側', '通信を受ける機器・相手方のID', 'The node or party it is opened to'),
      data: z.exactOptional(
        z
          .enum(['forward', 'backward', 'both', 'unknown'])
          .meta(bilingual('データの向き', '開始側から見たデータの移動の向き', 'Which way data moves, seen from the end that opens it')),
      ),
      carries: z.exactOptional(
        z.array(referenceTo('data')).meta(bilingual('運ぶ情報', '運ぶ情報資産を限定するときのID一覧', 'The data sets it is limited to')),
      ),
      medium: z.exactOptional(
        z
          .enum(['local-network', 'radio', 'closed-line', 'lgwan', 'internet', 'vpn-over-internet', 'carried-media', 'unknown'])
          .meta(bilingual('伝送の手段', 'データの運ばれ方', 'How data travels')),
      ),
      open: z.exactOptional(
        z.enum(['always', 'scheduled', 'on-demand', 'unknown']).meta(bilingual('開設の時期', 'いつ通信できるか', 'When it is open')),
      ),
      protocol: z.exactOptional(textSchema.meta(bilingual('プロトコル', '通信のプロトコル', 'The application protocol or transport'))),
      ports: z.exactOptional(z.array(portSchema).meta(bilingual('ポート', '使用するポート', 'Ports or ranges'))),
      limits: z.exactOptional(endpointLimitsSchema),
      encryption: z.exactOptional(
        z.enum(['encrypted', 'none', 'unknown']).meta(bilingual('暗号化', '経路の暗号化', 'Whether the path is encrypted')),
      ),
      destinationLimits: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), z.array(textSchema)])
          .meta(bilingual('接続先の限定', '到達できる接続先の一覧', 'The hosts or services it can reach at its to end')),
      ),
      via: z.exactOptional(
        z
          .union([z.literal('none'), z.array(referenceTo('crossing'))])
          .meta(
            bilingual(
              '経由',
              '通る境界・接続口のIDを順に。none は「通らない」',
              'The boundaries and exits it crosses, in order; none: none',
            ),
          ),
      ),
      sanitization: z.exactOptional(
        z
          .union([z.literal('none'), z.array(sanitizationSchema)])
          .meta(bilingual('無害化', '各方向の無害化。none は「無害化していない」', 'How each direction is sanitized; none: it is not')),
      ),
      exception: z.exactOptional(referenceTo('exception', '例外', '適用する例外のID', 'The id of the exception that covers it')),
      judgement: z.exactOptional(referenceTo('judgement', '判断', '判断の記録のID', 'The id of the judgement about it')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('通信', '機器・相手方の間のデータの移動', 'Any way data moves between two nodes or parties')),
);
