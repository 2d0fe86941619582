import * as z from 'zod';
import type { SecurityProperty } from '../../policy/index';
import { securityProperties } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/**
 * The classes of one asset (分類), one for each property: a class of the declared scale, `none` where it has not been classified by that property, `unknown`
 * where nobody can say. Absent: unknown. @see 6(2)
 */
export type Classification = { readonly [Property in SecurityProperty]?: string };

/** What is said of every kind of information asset (情報資産の分類と管理). @see 6(2) */
export interface ClassifiedAsset {
  /** Its classes. `none`: it has not been classified. Absent: unknown. */
  readonly class?: 'none' | 'unknown' | Classification;
  /** The day on which it was classified. One that has not come yet means that it has not been. */
  readonly classifiedOn?: CivilDate;
  /** The role that answers for it. */
  readonly owner?: string;
  /** The measures applied to it, in the words that `assets.handling` uses. `none` and `[]` say that there are none. Absent: unknown. */
  readonly measures?: 'none' | 'unknown' | readonly string[];
}

/** Reads a {@link Classification}. */
export const classificationSchema = contract<Classification>()(
  z
    .strictObject({
      confidentiality: z.exactOptional(textSchema.meta(bilingual('機密性', '機密性の区分', 'Its class by confidentiality'))),
      integrity: z.exactOptional(textSchema.meta(bilingual('完全性', '完全性の区分', 'Its class by integrity'))),
      availability: z.exactOptional(textSchema.meta(bilingual('可用性', '可用性の区分', 'Its class by availability'))),
    })
    .meta(bilingual('分類', '機密性・完全性・可用性それぞれの区分', 'Its classes, one for each property')),
);

/** The class of an asset, or that it has none. */
export const classSchema = z
  .union([z.enum(['none', 'unknown']), classificationSchema])
  .meta(bilingual('分類', '三つの観点の区分。none は「分類していない」', 'Its classes; none says that it is not classified'));

/** The keys of {@link ClassifiedAsset}, for the schema of each kind of asset. */
export const classifiedAssetShape = {
  class: z.exactOptional(classSchema),
  classifiedOn: z.exactOptional(civilDateSchema.meta(bilingual('分類した日', '分類した暦日', 'The day on which it was classified'))),
  owner: z.exactOptional(referenceTo('role', '管理責任者', '管理に責任を負う役割のID', 'The role that answers for it')),
  measures: z.exactOptional(
    z
      .union([z.enum(['none', 'unknown']), z.array(textSchema)])
      .meta(
        bilingual(
          '対策',
          'とっている対策（assets.handling と同じ言葉で）。空の一覧は「なし」',
          'The measures applied, in the words of assets.handling; an empty list says none',
        ),
      ),
  ),
};

/** Reads a {@link ClassifiedAsset}. */
export const classifiedAssetSchema = contract<ClassifiedAsset>()(z.strictObject(classifiedAssetShape));

/** The three properties, for an enum. */
export const propertySchema = z
  .enum(securityProperties)
  .meta(bilingual('観点', '機密性・完全性・可用性のどれか', 'Confidentiality, integrity or availability'));
