import * as z from 'zod';
import type { Affair, Tier } from '../../policy/index';
import { affairs, tiers } from '../../policy/index';
import { idsOf } from '../notation/id-schema';
import { ipAddressSchema, macAddressSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import type { TerminalFacts } from './terminal-facts';
import { terminalFactsShape } from './terminal-facts';

/** What a node is (機器の種別). Boundaries (firewalls, sanitizers, gateways) are not nodes. */
export type NodeKind =
  | 'server'
  | 'terminal'
  | 'printer'
  | 'storage'
  | 'backup'
  | 'hypervisor'
  | 'directory'
  | 'time-server'
  | 'network-device'
  | 'other'
  | 'unknown';

/** What passes inside a node between its tiers (領域間の遮断). Only all three `none` together say that nothing passes; then a person must judge it. */
export interface Passage {
  /** Packets routed or bridged from one side to the other. */
  readonly routing?: 'none' | 'present' | 'unknown';
  /** Storage that both sides read or write. */
  readonly sharedStorage?: 'none' | 'present' | 'unknown';
  /** A function that takes data in on one side and gives it out on the other (scan to folder, stored print jobs, backup and restore). */
  readonly dataFunction?: 'none' | 'present' | 'unknown';
}

/** A piece of equipment or a system in the city's network (機器・情報システム). Terminals are nodes with terminal facts. @see 2(2) @see 6(3) */
export interface Node extends TerminalFacts {
  /** What people call it. */
  readonly title?: string;
  /** Its tier (領域), if it stands in one. Neither `tier` nor `tiers`: unknown. */
  readonly tier?: Tier | 'unknown';
  /** Its tiers, if it stands in several (two network cards, a shared store, a hypervisor). Never together with `tier`, never empty. */
  readonly tiers?: readonly [Tier, ...Tier[]];
  /** What it is (種別). */
  readonly kind?: NodeKind;
  /** How many equal ones this entry stands for (terminals, mostly). A positive integer. */
  readonly count?: number;
  /** The information system it belongs to, as a free name: `個人住民税`. */
  readonly system?: string;
  /** Affairs it handles (取り扱う事務). One of 2(8) makes it a My Number node, whatever `tier` says. @see 2(8) */
  readonly affairs?: readonly Affair[];
  /** Its addresses. Two entries with one MAC address are one device; with one IP address they may be. */
  readonly addresses?: {
    /** Its MAC addresses: `00:11:22:33:44:55`. */
    readonly mac?: readonly string[];
    /** Its IP addresses or CIDR blocks. */
    readonly ip?: readonly string[];
  };
  /** The physical device it is (機器の管理番号). Entries with the same value are one device. */
  readonly device?: string;
  /** The host it runs on: a node id, or a free name. Entries on one host are one device together with it. */
  readonly host?: string;
  /** For a node in several tiers: what passes between them. Absent: something may, and the node joins its tiers. */
  readonly passage?: Passage;
  /** It is not one of the city's assets (visitors' network, a tenant's line), and why. Joined to a tier it counts as that tier's Internet exit. */
  readonly outside?: { readonly reason: string };
  /** In a partial declaration: this node is declared in full by another one (`city`), and is checked when they are merged. */
  readonly refersTo?: string;
  /** The exception that covers it. `exceptions.<id>.subjects` is the authority; this must agree. */
  readonly exception?: string;
  /** The judgement about it. `judgements.<id>.subjects` is the authority; this must agree. */
  readonly judgement?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const passes = (title: string, ja: string, en: string) =>
  z.exactOptional(z.enum(['none', 'present', 'unknown']).meta(bilingual(title, ja, en)));

/** Reads a {@link Passage}. */
export const passageSchema = contract<Passage>()(
  z
    .strictObject({
      routing: passes('中継', '領域の間のパケットの中継', 'Packets routed or bridged from one side to the other'),
      sharedStorage: passes('共有の記憶域', '両側から読み書きできる記憶域', 'Storage that both sides read or write'),
      dataFunction: passes(
        'データの受渡し',
        '一方で受け取り他方で渡す機能',
        'A function that takes data in on one side and gives it out on the other',
      ),
    })
    .meta(bilingual('領域間の遮断', '複数の領域に属する機器の中を何が通るか', 'What passes inside a node between its tiers')),
);

const tierSchema = z.enum(idsOf(tiers));

/** Reads a {@link Node}. That `tier` and `tiers` exclude each other is looked at by the parser. */
export const nodeSchema = contract<Node>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      tier: z.exactOptional(
        z.enum([...idsOf(tiers), 'unknown']).meta(bilingual('領域', '属する領域が1つのとき', 'Its tier, if it stands in one')),
      ),
      tiers: z.exactOptional(
        z.tuple([tierSchema], tierSchema).meta({
          minItems: 1,
          ...bilingual(
            '領域（複数）',
            '属する領域が2つ以上のとき。tier とは併記しない',
            'Its tiers, if it stands in several; never with tier',
          ),
        }),
      ),
      kind: z.exactOptional(
        z
          .enum([
            'server',
            'terminal',
            'printer',
            'storage',
            'backup',
            'hypervisor',
            'directory',
            'time-server',
            'network-device',
            'other',
            'unknown',
          ])
          .meta(bilingual('種別', '機器・システムの種別', 'What it is')),
      ),
      count: z.exactOptional(
        z
          .int()
          .min(1)
          .meta(bilingual('台数', 'この記載が表す同種の機器の数', 'How many equal ones this entry stands for')),
      ),
      system: z.exactOptional(
        referenceTo('system', '情報システム', '属する情報システムのID又は名称', 'The information system it belongs to'),
      ),
      affairs: z.exactOptional(z.array(z.enum(idsOf(affairs))).meta(bilingual('取り扱う事務', '取り扱う事務の一覧', 'Affairs it handles'))),
      addresses: z.exactOptional(
        z
          .strictObject({ mac: z.exactOptional(z.array(macAddressSchema)), ip: z.exactOptional(z.array(ipAddressSchema)) })
          .meta(bilingual('アドレス', 'MACアドレスとIPアドレス', 'Its addresses')),
      ),
      device: z.exactOptional(
        textSchema.meta(
          bilingual('物理機器', '機器の管理番号。同じ値の記載は同一の機器', 'The physical device; entries with one value are one device'),
        ),
      ),
      host: z.exactOptional(
        textSchema.meta(bilingual('稼働先', '稼働する機器のID又は名称', 'The host it runs on: a node id or a free name')),
      ),
      passage: z.exactOptional(passageSchema),
      outside: z.exactOptional(
        z
          .strictObject({ reason: textSchema.meta(bilingual('理由', '対象外とする理由', 'Why it is not one of the assets')) })
          .meta(bilingual('対象外', '本市の情報資産でないもの', "It is not one of the city's assets, and why")),
      ),
      refersTo: z.exactOptional(
        textSchema.meta(bilingual('参照', '別の宣言で定義される機器であること', 'Declared in full by another declaration')),
      ),
      exception: z.exactOptional(referenceTo('exception', '例外', '適用する例外のID', 'The id of the exception that covers it')),
      judgement: z.exactOptional(referenceTo('judgement', '判断', '判断の記録のID', 'The id of the judgement about it')),
      ...terminalFactsShape,
      note: z.exactOptional(noteSchema),
    })
    .meta(
      bilingual('機器・情報システム', '庁内ネットワークの機器又は情報システム', "A piece of equipment or a system in the city's network"),
    ),
);
