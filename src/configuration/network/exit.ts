import * as z from 'zod';
import { noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** What watches an exit (不正通信の監視). */
export type MonitoringFunction = 'packet-inspection' | 'intrusion-detection' | 'malware-detection' | 'log-monitoring' | 'other';

/** A way out to the Internet (インターネット接続口). Exits stand in `via` lists of flows. @see 6(3)③ */
export interface Exit {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** Whether its traffic goes through the aggregation of the prefecture and its municipalities (通信の集約). */
  readonly aggregation?: 'inside' | 'outside' | 'unknown';
  /** The party of zone `security-cloud` that it leads through, if it does. */
  readonly through?: string;
  /** How illicit communication is watched for there. `none` says: not at all. `[]` too. */
  readonly monitoring?: 'none' | 'unknown' | readonly MonitoringFunction[];
  /** In a partial declaration: this exit is declared in full by another one, and is checked when they are merged. */
  readonly refersTo?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads an {@link Exit}. */
export const exitSchema = contract<Exit>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      aggregation: z.exactOptional(
        z
          .enum(['inside', 'outside', 'unknown'])
          .meta(bilingual('通信の集約', '都道府県と市区町村の通信の集約を経るか', 'Whether its traffic goes through the aggregation')),
      ),
      through: z.exactOptional(
        referenceTo('party', '経由先', '経由するセキュリティクラウド（相手方のID）', 'The party of zone security-cloud it leads through'),
      ),
      monitoring: z.exactOptional(
        z
          .union([
            z.enum(['none', 'unknown']),
            z.array(z.enum(['packet-inspection', 'intrusion-detection', 'malware-detection', 'log-monitoring', 'other'])),
          ])
          .meta(
            bilingual(
              '不正通信の監視',
              '監視の方法。none は「監視していない」',
              'How illicit communication is watched for; none: not at all',
            ),
          ),
      ),
      refersTo: z.exactOptional(
        textSchema.meta(bilingual('参照', '別の宣言で定義される接続口であること', 'Declared in full by another declaration')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('インターネット接続口', 'インターネットへの出口', 'A way out to the Internet')),
);
