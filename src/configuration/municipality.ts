import * as z from 'zod';
import { municipalityCodeSchema, noteSchema, textSchema } from './notation/notation-schemas';
import { contract } from './schema/contract';
import { bilingual } from './schema/describe';

/** The municipality that declares (地方公共団体). */
export interface Municipality {
  /** Its name, as people write it: `江津市`. */
  readonly name?: string;
  /** The six-digit municipality code (全国地方公共団体コード), the last digit a check digit: `'322075'`. A string: a leading zero counts. */
  readonly code?: string;
  /** The network model it claims to follow (三層の対策のモデル); the policy names no model, so this is a claim, used from the guideline profile up. */
  readonly model?: 'alpha' | 'alpha-prime' | 'beta' | 'beta-prime' | 'unknown';
  /** Free text for people; no rule reads it. */
  readonly note?: string;
}

/** Reads a {@link Municipality}. */
export const municipalitySchema = contract<Municipality>()(
  z
    .strictObject({
      name: z.exactOptional(textSchema.meta(bilingual('名称', '地方公共団体の名称', 'The name of the municipality'))),
      code: z.exactOptional(municipalityCodeSchema),
      model: z.exactOptional(
        z
          .enum(['alpha', 'alpha-prime', 'beta', 'beta-prime', 'unknown'])
          .meta(bilingual('三層の対策のモデル', '採用しているとするモデル（αは alpha）', 'The network model it claims to follow')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('地方公共団体', '宣言をする地方公共団体', 'The municipality that declares')),
);
