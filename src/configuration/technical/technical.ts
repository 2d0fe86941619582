import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { recordByReferenceTo } from '../schema/references';
import { type TechnicalCycles, technicalCyclesSchema } from './cycles';
import { type SystemMeasures, systemMeasuresSchema } from './system-measures';

/** Technical security, per system (技術的セキュリティ). @see 6(6) */
export interface Technical {
  /** The measures, by the id of the system. Where no systems are declared, by its name. */
  readonly systems?: Readonly<Record<string, SystemMeasures>>;
  /** The cycles that the municipality has laid down for all systems. */
  readonly cycles?: TechnicalCycles;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Technical} section. */
export const technicalSchema = contract<Technical>()(
  z
    .strictObject({
      systems: z.exactOptional(
        recordByReferenceTo('system', systemMeasuresSchema, '情報システム', '情報システムのIDごとの対策', 'The measures, by system id'),
      ),
      cycles: z.exactOptional(technicalCyclesSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('技術的セキュリティ', '情報システムごとの技術的な対策', 'Technical security, per system')),
);
