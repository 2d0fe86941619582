import * as z from 'zod';
import { noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type ClassifiedAsset, classifiedAssetShape } from './classified-asset';

/** What a system document is (システム関連文書の種別). */
export type SystemDocumentKind = 'specification' | 'network-diagram' | 'configuration-record' | 'other' | 'unknown';

/** A document about the systems (システム関連文書): a specification, a network diagram. It is an asset of its own. @see 4(2)③ */
export interface SystemDocument extends ClassifiedAsset {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** A specification, a network diagram … (種別). */
  readonly kind?: SystemDocumentKind;
  /** The systems it is about. */
  readonly about?: readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link SystemDocument}. */
export const systemDocumentSchema = contract<SystemDocument>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(
        z
          .enum(['specification', 'network-diagram', 'configuration-record', 'other', 'unknown'])
          .meta(bilingual('種別', '仕様書、ネットワーク図など', 'A specification, a network diagram …')),
      ),
      about: z.exactOptional(
        z
          .array(referenceTo('system'))
          .meta(bilingual('対象の情報システム', '対象とする情報システムのID', 'The systems it is about, by id')),
      ),
      ...classifiedAssetShape,
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('システム関連文書', '仕様書、ネットワーク図などの文書', 'A document about the systems')),
);
