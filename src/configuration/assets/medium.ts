import * as z from 'zod';
import { noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type ClassifiedAsset, classifiedAssetShape } from './classified-asset';

/** What a storage medium is (電磁的記録媒体の種別). Paper is none. */
export type MediumKind = 'hdd' | 'ssd' | 'usb' | 'optical' | 'tape' | 'other' | 'unknown';

/** Electromagnetic storage media, one or several alike (電磁的記録媒体). @see 2(2) @see 4(2)① */
export interface StorageMedium extends ClassifiedAsset {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** What it is (種別). */
  readonly kind?: MediumKind;
  /** How many equal ones this entry stands for. A positive integer. */
  readonly count?: number;
  /** The data sets on it. `[]` says that nothing is. Absent: unknown. */
  readonly holds?: readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** The kinds of storage media, for an enum. */
export const mediumKinds = ['hdd', 'ssd', 'usb', 'optical', 'tape', 'other', 'unknown'] as const satisfies readonly MediumKind[];

/** Reads a {@link StorageMedium}. */
export const storageMediumSchema = contract<StorageMedium>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(z.enum(mediumKinds).meta(bilingual('種別', '媒体の種別', 'What it is'))),
      count: z.exactOptional(
        z
          .int()
          .min(1)
          .meta(bilingual('数', 'この記載が表す同種の媒体の数', 'How many equal ones this entry stands for')),
      ),
      holds: z.exactOptional(
        z
          .array(referenceTo('data'))
          .meta(bilingual('保存する情報', '保存してある情報のID。空の一覧は「なし」', 'The data sets on it, by id')),
      ),
      ...classifiedAssetShape,
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('電磁的記録媒体', 'HDD、SSD、USBメモリ、光学ディスク、テープなど', 'Electromagnetic storage media')),
);
