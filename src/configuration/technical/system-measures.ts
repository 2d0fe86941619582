import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type AccessControl, accessControlSchema } from './access-control';
import { type Backups, backupsSchema, type LogKeeping, logKeepingSchema, type Patching, patchingSchema } from './computer-management';
import { type TechnicalCycles, technicalCyclesSchema } from './cycles';
import { type IntrusionProtection, intrusionProtectionSchema } from './intrusion-protection';
import { type MalwareProtection, malwareProtectionSchema } from './malware-protection';

/**
 * The technical measures of one system (情報システムごとの技術的な対策). Several declarations may each say a part of them: whoever runs the system its
 * updates, the city its accounts.
 *
 * @see 6(6)
 */
export interface SystemMeasures {
  /** How the software is kept up to date (更新の適用). */
  readonly patching?: Patching | 'none' | 'unknown';
  /** The logs that it keeps (記録の取得). */
  readonly logs?: LogKeeping | 'none' | 'unknown';
  /** Its backups (バックアップ). */
  readonly backups?: Backups | 'none' | 'unknown';
  /** How access is controlled (アクセス制御). */
  readonly access?: AccessControl | 'none' | 'unknown';
  /** Protection against malicious programs (不正プログラム対策). */
  readonly malware?: MalwareProtection | 'none' | 'unknown';
  /** Protection against unauthorized access (不正アクセス対策). */
  readonly intrusion?: IntrusionProtection | 'none' | 'unknown';
  /** Cycles of this system's own. One that is longer than the municipality's is for a person to judge once the shorter one has run out. */
  readonly cycles?: TechnicalCycles;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const denial = z.enum(['none', 'unknown']);

/** Reads {@link SystemMeasures}. */
export const systemMeasuresSchema = contract<SystemMeasures>()(
  z
    .strictObject({
      patching: z.exactOptional(
        z.union([patchingSchema, denial]).meta(bilingual('更新の適用', 'ソフトウェアの更新', 'How the software is kept up to date')),
      ),
      logs: z.exactOptional(
        z.union([logKeepingSchema, denial]).meta(bilingual('記録の取得', 'アクセス記録などの取得', 'The logs that it keeps')),
      ),
      backups: z.exactOptional(z.union([backupsSchema, denial]).meta(bilingual('バックアップ', 'バックアップの取得', 'Its backups'))),
      access: z.exactOptional(
        z.union([accessControlSchema, denial]).meta(bilingual('アクセス制御', 'アクセスの制御', 'How access is controlled')),
      ),
      malware: z.exactOptional(
        z
          .union([malwareProtectionSchema, denial])
          .meta(bilingual('不正プログラム対策', '不正プログラムへの対策', 'Protection against malicious programs')),
      ),
      intrusion: z.exactOptional(
        z
          .union([intrusionProtectionSchema, denial])
          .meta(bilingual('不正アクセス対策', '不正アクセスへの対策', 'Protection against unauthorized access')),
      ),
      cycles: z.exactOptional(technicalCyclesSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('技術的な対策', '一つの情報システムの技術的な対策', 'The technical measures of one system')),
);
