import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** How outsourced work is followed while it is under way (委託中の監督). @see 6(7) */
export interface Oversight {
  /** The role id that follows it. */
  readonly by?: string;
  /** How: monthly reports, meetings, inspection of logs. */
  readonly method?: string;
  /** The day on which it was last done. */
  readonly lastOn?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads an {@link Oversight}. */
export const oversightSchema = contract<Oversight>()(
  z
    .strictObject({
      by: z.exactOptional(referenceTo('role', '担当', '監督する役割のID', 'The role id that follows it')),
      method: z.exactOptional(textSchema.meta(bilingual('方法', '監督の方法（月次報告、定例会等）', 'How it is followed'))),
      lastOn: z.exactOptional(civilDateSchema.meta(bilingual('直近の実施日', '直近に行った日', 'The day on which it was last done'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('委託中の監督', '委託した業務を運用の中で見る方法', 'How outsourced work is followed while it is under way')),
);
