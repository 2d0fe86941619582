import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { measuresOf, type ProtectionMeasure, protectionMeasures } from './measures';

/** What 6(4) names besides computer rooms (対策の対象): servers, communication lines, staff PCs and the like. */
export type ProtectedObjects = 'servers' | 'communication-lines' | 'staff-terminals';

/** What protects servers, lines or terminals physically (機器・回線の物理的な対策). What protects the room protects them too. @see 6(4) */
export interface Protection {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** Servers, communication lines, or staff PCs and the like (対象). */
  readonly objects: ProtectedObjects;
  /** The nodes that it protects, or `all` of that kind. Absent: unknown, so that it covers none. Of lines none are named. */
  readonly nodes?: 'all' | readonly string[];
  /** The room they are in. */
  readonly room?: string;
  /** What protects them. `none` and `[]` say that nothing does. Absent: unknown. */
  readonly measures?: 'none' | 'unknown' | readonly ProtectionMeasure[];
  /** The first day on which it is in place. One that has not come yet means that it is not. Absent: it is. */
  readonly from?: CivilDate;
  /** The last day on which it is, included. */
  readonly until?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Protection}. */
export const protectionSchema = contract<Protection>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      objects: z
        .enum(['servers', 'communication-lines', 'staff-terminals'])
        .meta(bilingual('対象', 'サーバ、通信回線、職員のパソコン等のどれか', 'Servers, communication lines, or staff PCs and the like')),
      nodes: z.exactOptional(
        z
          .union([z.literal('all'), z.array(referenceTo('node'))])
          .meta(bilingual('機器', '守る機器のID。その種類のすべてなら all', 'The nodes it protects, or all of that kind')),
      ),
      room: z.exactOptional(referenceTo('room', '部屋', '置いてある部屋のID', 'The room they are in')),
      measures: z.exactOptional(measuresOf(protectionMeasures)),
      from: z.exactOptional(civilDateSchema.meta(bilingual('開始日', '対策の初日', 'The first day on which it is in place'))),
      until: z.exactOptional(
        civilDateSchema.meta(bilingual('終了日', '対策の末日（その日を含む）', 'The last day on which it is in place, included')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('物理的な対策', 'サーバ・通信回線・端末を守る対策', 'What protects servers, lines or terminals physically')),
);
