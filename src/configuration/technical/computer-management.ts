import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema } from '../notation/notation-schemas';
import { type LastDone, lastDoneSchema } from '../records/last-done';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** How the software of a system is kept up to date (更新の適用). @see 6(6) */
export interface Patching {
  /** When updates were last applied. */
  readonly appliedOn?: LastDone;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** The logs that a system keeps (記録の取得). @see 6(6) */
export interface LogKeeping {
  /** The first day from which they are kept. */
  readonly from?: CivilDate;
  /** When somebody last went through them. Asked where a cycle is declared for it. */
  readonly reviewedOn?: LastDone;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** The backups of a system (バックアップ). @see 6(6) */
export interface Backups {
  /** When the latest one was made. */
  readonly lastOn?: LastDone;
  /** When it was last tried out that they can be restored. Asked where a cycle is declared for it. */
  readonly restoreTestedOn?: LastDone;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads {@link Patching}. */
export const patchingSchema = contract<Patching>()(
  z
    .strictObject({
      appliedOn: z.exactOptional(lastDoneSchema('適用日', '更新を最後に適用した日', 'When updates were last applied')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('更新の適用', 'ソフトウェアの更新', 'How the software is kept up to date')),
);

/** Reads {@link LogKeeping}. */
export const logKeepingSchema = contract<LogKeeping>()(
  z
    .strictObject({
      from: z.exactOptional(civilDateSchema.meta(bilingual('取得開始日', '記録を取り始めた日', 'The first day from which they are kept'))),
      reviewedOn: z.exactOptional(
        lastDoneSchema('点検日', '記録を最後に点検した日。周期を定めている場合に書く', 'When somebody last went through them'),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('記録の取得', 'アクセス記録などの取得', 'The logs that it keeps')),
);

/** Reads {@link Backups}. */
export const backupsSchema = contract<Backups>()(
  z
    .strictObject({
      lastOn: z.exactOptional(lastDoneSchema('取得日', 'バックアップを最後に取った日', 'When the latest one was made')),
      restoreTestedOn: z.exactOptional(
        lastDoneSchema(
          '復元試験日',
          '復元できることを最後に試した日。周期を定めている場合に書く',
          'When it was last tried out that they can be restored',
        ),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('バックアップ', 'バックアップの取得', 'Its backups')),
);
