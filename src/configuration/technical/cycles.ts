import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { type Cycle, cycleSchema } from '../records/cycle';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** How often the technical measures are renewed or gone through (技術的な対策の周期). One that is absent has not been laid down. @see 6(6) */
export interface TechnicalCycles {
  /** Applying updates (更新の適用). */
  readonly patching?: Cycle;
  /** Going through the logs (記録の点検). */
  readonly logReview?: Cycle;
  /** Making backups (バックアップの取得). */
  readonly backup?: Cycle;
  /** Trying out that backups can be restored (復元試験). */
  readonly restoreTest?: Cycle;
  /** Going through accounts and privileges (利用者登録・特権の点検). */
  readonly accountReview?: Cycle;
  /** Updating the definitions of malicious programs (定義の更新). */
  readonly malwareDefinitions?: Cycle;
  /** Updating or going through the protection against unauthorized access (不正アクセス対策の点検). */
  readonly intrusionReview?: Cycle;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const cycle = (title: string, ja: string, en: string) => z.exactOptional(cycleSchema.meta(bilingual(title, ja, en)));

/** Reads {@link TechnicalCycles}. */
export const technicalCyclesSchema = contract<TechnicalCycles>()(
  z
    .strictObject({
      patching: cycle('更新の適用', '更新を適用する周期', 'How often updates are applied'),
      logReview: cycle('記録の点検', '記録を点検する周期', 'How often the logs are gone through'),
      backup: cycle('バックアップ', 'バックアップを取る周期', 'How often backups are made'),
      restoreTest: cycle('復元試験', '復元できることを試す周期', 'How often restoring is tried out'),
      accountReview: cycle('権限の点検', '利用者の登録と特権を点検する周期', 'How often accounts and privileges are gone through'),
      malwareDefinitions: cycle('定義の更新', '不正プログラムの定義を更新する周期', 'How often the definitions are updated'),
      intrusionReview: cycle(
        '不正アクセス対策の点検',
        '不正アクセス対策を更新又は点検する周期',
        'How often the protection against unauthorized access is gone through',
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('周期', '団体が定めた、技術的な対策の周期', 'How often, as the municipality has decided it')),
);
