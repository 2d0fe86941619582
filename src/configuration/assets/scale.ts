import * as z from 'zod';
import type { SecurityProperty } from '../../policy/index';
import { noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/**
 * The scale by which assets are classified (分類の基準). The policy contains no levels: the municipality declares them. For each property the classes, the
 * strictest first; `[]` says that nothing is classified by it. @see 6(2)
 *
 * @example
 * ```ts
 * import type { ClassificationScale } from 'gotsu-security-policy';
 *
 * const scale: ClassificationScale = {
 *   confidentiality: ['3A', '3B', '3C', '2', '1'],
 *   integrity: ['2', '1'],
 *   availability: ['2', '1'],
 *   source: '情報セキュリティ対策基準',
 * };
 * console.log(scale.confidentiality?.[0]); // '3A'
 * ```
 */
export type ClassificationScale = { readonly [Property in SecurityProperty]?: readonly string[] } & {
  /**
   * Which class of confidentiality corresponds to class 2 of the guideline (自治体機密性2). Absent: the one that is called so. Only what the guideline asks
   * of "class 2 and above" reads it.
   */
  readonly guidelineClass2?: string;
  /** Where it is laid down: the document and its section. */
  readonly source: string;
  readonly note?: string;
};

const classes = (title: string, ja: string, en: string) => z.exactOptional(z.array(textSchema).meta(bilingual(title, ja, en)));

/** Reads a {@link ClassificationScale}. */
export const classificationScaleSchema = contract<ClassificationScale>()(
  z
    .strictObject({
      confidentiality: classes('機密性', '機密性の区分。厳しいものから順に', 'The classes of confidentiality, the strictest first'),
      integrity: classes('完全性', '完全性の区分。厳しいものから順に', 'The classes of integrity, the strictest first'),
      availability: classes('可用性', '可用性の区分。厳しいものから順に', 'The classes of availability, the strictest first'),
      guidelineClass2: z.exactOptional(
        textSchema.meta(
          bilingual(
            '自治体機密性2に当たる区分',
            'ガイドラインの自治体機密性2に当たる機密性の区分',
            'The class of confidentiality that corresponds to class 2 of the guideline',
          ),
        ),
      ),
      source: textSchema.meta(bilingual('根拠', '区分を定めた文書とその箇所', 'Where it is laid down')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('分類の基準', '団体が定めた分類の区分', 'The scale that the municipality has laid down')),
);
