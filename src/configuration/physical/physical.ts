import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type Disposal, disposalSchema } from './disposal';
import { type Protection, protectionSchema } from './protection';
import { type Room, roomSchema } from './room';

/** Physical security (物理的セキュリティ). @see 6(4) */
export interface Physical {
  /** Rooms, by id: computer rooms above all. */
  readonly rooms?: Readonly<Record<string, Room>>;
  /** What protects servers, lines and terminals, by id. */
  readonly protections?: Readonly<Record<string, Protection>>;
  /** Media disposed of, by id. */
  readonly disposals?: Readonly<Record<string, Disposal>>;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Physical}. */
export const physicalSchema = contract<Physical>()(
  z
    .strictObject({
      rooms: z.exactOptional(recordOf(roomSchema).meta(bilingual('部屋', 'IDごとの部屋', 'Rooms by id'))),
      protections: z.exactOptional(
        recordOf(protectionSchema).meta(bilingual('機器・回線の対策', 'IDごとの対策', 'What protects servers, lines and terminals, by id')),
      ),
      disposals: z.exactOptional(recordOf(disposalSchema).meta(bilingual('廃棄', 'IDごとの廃棄', 'Media disposed of, by id'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('物理的セキュリティ', '物理的な対策', 'Physical security')),
);
