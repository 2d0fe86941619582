import * as z from 'zod';
import type { Zone } from '../../policy/index';
import { zones } from '../../policy/index';
import { idsOf } from '../notation/id-schema';
import { noteSchema, portSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** One entry of an allow-list (許可リスト): the flows it names, or the ends and ports it admits. An entry that admits everything is no limit. */
export type AllowEntry =
  | { readonly flow: string; readonly note?: string }
  | {
      /** Node or party ids, or `any`. */
      readonly from: 'any' | readonly string[];
      readonly to: 'any' | readonly string[];
      /** Ports or ranges, or `any`. Absent: any. */
      readonly ports?: 'any' | readonly string[];
      readonly note?: string;
    };

/** A device that crosses tiers by trade (境界: firewall, sanitizer, gateway). Not a node: it is judged by its allow-list and its default. @see 2(11) */
export interface Boundary {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** What it is (種別). */
  readonly kind?: 'firewall' | 'sanitizer' | 'gateway' | 'router' | 'other' | 'unknown';
  /** The zones it stands between. Absent: unknown. */
  readonly between?: readonly Zone[];
  /** What it does with a communication that no entry admits (既定の動作). */
  readonly default?: 'deny' | 'allow' | 'unknown';
  /** What it admits. `[]`: nothing. Absent: unknown. */
  readonly allow?: readonly AllowEntry[];
  /** In a partial declaration: this boundary is declared in full by another one, and is checked when they are merged. */
  readonly refersTo?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const ends = (title: string, en: string) =>
  z.union([z.literal('any'), z.array(referenceTo('place'))]).meta(bilingual(title, '機器・相手方のIDの一覧、又は any', en));

/** Reads an {@link AllowEntry}. */
export const allowEntrySchema = contract<AllowEntry>()(
  z
    .union([
      z.strictObject({
        flow: referenceTo('flow', '通信', '許可する通信のID', 'The flow it admits'),
        note: z.exactOptional(noteSchema),
      }),
      z.strictObject({
        from: ends('送信元', 'Node or party ids, or any'),
        to: ends('宛先', 'Node or party ids, or any'),
        ports: z.exactOptional(
          z.union([z.literal('any'), z.array(portSchema)]).meta(bilingual('ポート', 'ポートの一覧、又は any', 'Ports or ranges, or any')),
        ),
        note: z.exactOptional(noteSchema),
      }),
    ])
    .meta(bilingual('許可', '許可リストの1項目', 'One entry of an allow-list')),
);

/** Reads a {@link Boundary}. */
export const boundarySchema = contract<Boundary>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(
        z.enum(['firewall', 'sanitizer', 'gateway', 'router', 'other', 'unknown']).meta(bilingual('種別', '境界装置の種別', 'What it is')),
      ),
      between: z.exactOptional(z.array(z.enum(idsOf(zones))).meta(bilingual('領域', '間に立つ領域', 'The zones it stands between'))),
      default: z.exactOptional(
        z
          .enum(['deny', 'allow', 'unknown'])
          .meta(bilingual('既定の動作', '許可リストにない通信の扱い', 'What it does with a communication that no entry admits')),
      ),
      allow: z.exactOptional(
        z
          .array(allowEntrySchema)
          .meta(bilingual('許可リスト', '許可する通信。空の一覧は「何も許可しない」', 'What it admits; an empty list: nothing')),
      ),
      refersTo: z.exactOptional(
        textSchema.meta(bilingual('参照', '別の宣言で定義される境界であること', 'Declared in full by another declaration')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('境界', '領域の境界に立つ装置', 'A device that crosses tiers by trade')),
);
