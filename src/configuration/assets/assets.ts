import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type InformationAsset, informationAssetSchema } from './information-asset';
import { type InformationSystem, informationSystemSchema } from './system';

/** Information assets (情報資産). @see 4(2) */
export interface Assets {
  readonly information?: Readonly<Record<string, InformationAsset>>;
  readonly systems?: Readonly<Record<string, InformationSystem>>;
  readonly note?: string;
}

/** Reads {@link Assets}. */
export const assetsSchema = contract<Assets>()(
  z
    .strictObject({
      information: z.exactOptional(recordOf(informationAssetSchema).meta(bilingual('情報', 'IDごとの情報', 'Data sets by id'))),
      systems: z.exactOptional(
        recordOf(informationSystemSchema).meta(bilingual('情報システム', 'IDごとの情報システム', 'Information systems by id')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('情報資産', '保有する情報資産', 'Information assets')),
);
