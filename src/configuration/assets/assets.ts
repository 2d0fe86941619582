import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type Facility, facilitySchema } from './facility';
import { type Handling, handlingSchema } from './handling';
import { type InformationAsset, informationAssetSchema } from './information-asset';
import { type StorageMedium, storageMediumSchema } from './medium';
import { type ClassificationScale, classificationScaleSchema } from './scale';
import { type InformationSystem, informationSystemSchema } from './system';
import { type SystemDocument, systemDocumentSchema } from './system-document';

/** Information assets (情報資産): the three kinds of 4(2), by what is kept of each, and how they are classified. @see 4(2) @see 6(2) */
export interface Assets {
  /** The scale by which they are classified. */
  readonly scale?: ClassificationScale;
  /** What each class demands, by id. */
  readonly handling?: Readonly<Record<string, Handling>>;
  /** Data sets by id (情報). */
  readonly information?: Readonly<Record<string, InformationAsset>>;
  /** Information systems by id (情報システム). */
  readonly systems?: Readonly<Record<string, InformationSystem>>;
  /** Facilities by id (設備). */
  readonly facilities?: Readonly<Record<string, Facility>>;
  /** Storage media by id (電磁的記録媒体). */
  readonly media?: Readonly<Record<string, StorageMedium>>;
  /** System documents by id (システム関連文書). */
  readonly systemDocuments?: Readonly<Record<string, SystemDocument>>;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads {@link Assets}. */
export const assetsSchema = contract<Assets>()(
  z
    .strictObject({
      scale: z.exactOptional(classificationScaleSchema),
      handling: z.exactOptional(
        recordOf(handlingSchema).meta(bilingual('区分ごとの取扱い', 'IDごとの取扱い', 'What each class demands, by id')),
      ),
      information: z.exactOptional(recordOf(informationAssetSchema).meta(bilingual('情報', 'IDごとの情報', 'Data sets by id'))),
      systems: z.exactOptional(
        recordOf(informationSystemSchema).meta(bilingual('情報システム', 'IDごとの情報システム', 'Information systems by id')),
      ),
      facilities: z.exactOptional(recordOf(facilitySchema).meta(bilingual('設備', 'IDごとの設備', 'Facilities by id'))),
      media: z.exactOptional(recordOf(storageMediumSchema).meta(bilingual('電磁的記録媒体', 'IDごとの媒体', 'Storage media by id'))),
      systemDocuments: z.exactOptional(
        recordOf(systemDocumentSchema).meta(bilingual('システム関連文書', 'IDごとの文書', 'System documents by id')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('情報資産', '保有する情報資産', 'Information assets')),
);
