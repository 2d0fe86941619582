import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** By what a system is watched (監視の手段). */
export type MonitoringMeans =
  | 'availability'
  | 'performance'
  | 'logs'
  | 'intrusion-detection'
  | 'endpoint-detection'
  | 'tampering-detection'
  | 'other';

/** How one system is monitored (情報システムの監視): by whom, and by what. @see 6(7) */
export interface SystemMonitoring {
  /** The role that watches it. */
  readonly by?: string;
  /** The contract under which it is watched, where a contractor does. */
  readonly contract?: string;
  /** By what. `[]` says by nothing. */
  readonly means?: readonly MonitoringMeans[];
  /** First day of the monitoring. */
  readonly from?: CivilDate;
  /** Last day of the monitoring, included. Absent: it goes on. */
  readonly until?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads {@link SystemMonitoring}. */
export const systemMonitoringSchema = contract<SystemMonitoring>()(
  z
    .strictObject({
      by: z.exactOptional(referenceTo('role', '監視する役割', '監視する役割のID', 'The role id that watches it')),
      contract: z.exactOptional(
        referenceTo('contract', '契約', '委託先が監視する場合の契約のID', 'The contract under which a contractor watches it'),
      ),
      means: z.exactOptional(
        z
          .array(
            z.enum(['availability', 'performance', 'logs', 'intrusion-detection', 'endpoint-detection', 'tampering-detection', 'other']),
          )
          .meta(bilingual('手段', '監視の手段の一覧', 'By what it is watched')),
      ),
      from: z.exactOptional(civilDateSchema.meta(bilingual('開始日', '監視の初日', 'First day of the monitoring'))),
      until: z.exactOptional(civilDateSchema.meta(bilingual('終了日', '監視の末日（その日を含む）', 'Last day, included'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('監視', '一つの情報システムの監視', 'How one system is monitored')),
);
