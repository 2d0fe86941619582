import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { measuresOf, type RoomMeasure, roomMeasures } from './measures';

/** What a room is (部屋の種別). `external`: one of somebody else, as in a data centre. */
export type RoomKind = 'computer-room' | 'office' | 'wiring-closet' | 'media-storage' | 'external' | 'unknown';

/** A room in which equipment, lines or media are kept (電算室・執務室など). @see 6(4) */
export interface Room {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** What it is; external is a room of somebody else (種別). */
  readonly kind?: RoomKind;
  /** What protects it. `none` and `[]` say that nothing does. Absent: unknown. */
  readonly measures?: 'none' | 'unknown' | readonly RoomMeasure[];
  /** The first day on which the measures are in place. One that has not come yet means that there are none. Absent: they are. */
  readonly from?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Room}. */
export const roomSchema = contract<Room>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(
        z
          .enum(['computer-room', 'office', 'wiring-closet', 'media-storage', 'external', 'unknown'])
          .meta(
            bilingual('種別', '部屋の種別。external はデータセンターなど他者の部屋', 'What it is; external is a room of somebody else'),
          ),
      ),
      measures: z.exactOptional(measuresOf(roomMeasures)),
      from: z.exactOptional(
        civilDateSchema.meta(bilingual('開始日', '対策をとっている最初の日', 'The first day on which the measures are in place')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('部屋', '機器・回線・媒体を置く部屋', 'A room in which equipment, lines or media are kept')),
);
