import * as z from 'zod';
import type { SecurityProperty } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { propertySchema } from './classified-asset';

/** What one class of one property demands (区分ごとの取扱い). Several entries for one class are demanded together. @see 6(2) */
export interface Handling {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** Which property the asset is handled for: confidentiality, integrity or availability (機密性・完全性・可用性). */
  readonly property: SecurityProperty;
  /** A class of the declared scale. */
  readonly class: string;
  /** What it demands, in words that assets repeat under `measures`. `[]` says that it demands nothing. */
  readonly measures: readonly string[];
  /** The first day on which it holds. Absent: it holds. */
  readonly from?: CivilDate;
  /** The last day on which it holds, included. */
  readonly until?: CivilDate;
  /** The document that lays it down. */
  readonly document?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Handling}. */
export const handlingSchema = contract<Handling>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      property: propertySchema,
      class: textSchema.meta(bilingual('区分', '分類の基準にある区分', 'A class of the declared scale')),
      measures: z
        .array(textSchema)
        .meta(bilingual('求める対策', 'この区分に求める対策。空の一覧は「求めない」', 'What it demands; an empty list says nothing')),
      from: z.exactOptional(civilDateSchema.meta(bilingual('適用開始日', '適用の初日', 'The first day on which it holds'))),
      until: z.exactOptional(
        civilDateSchema.meta(bilingual('適用終了日', '適用の末日（その日を含む）', 'The last day on which it holds, included')),
      ),
      document: z.exactOptional(referenceTo('document', '文書', '取扱いを定めた文書のID', 'The document that lays it down')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('区分ごとの取扱い', '一つの観点の一つの区分に求める対策', 'What one class of one property demands')),
);
