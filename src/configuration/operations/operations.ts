import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** Operations (運用). @see 6(7) */
export interface Operations {
  readonly note?: string;
}

/** Reads an {@link Operations} section. */
export const operationsSchema = contract<Operations>()(
  z.strictObject({ note: z.exactOptional(noteSchema) }).meta(bilingual('運用', '監視、遵守状況の確認、緊急時対応計画', 'Operations')),
);
