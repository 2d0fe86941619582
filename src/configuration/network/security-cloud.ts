import * as z from 'zod';
import type { SecurityCloudFunction } from '../../policy/index';
import { securityCloudFunctions } from '../../policy/index';
import { idsOf } from '../notation/id-schema';
import { noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** The municipal security cloud (自治体情報セキュリティクラウド), or what stands in its place. @see 6(3)③ */
export interface SecurityCloud {
  /** `equivalent`: something like it, described in `equivalent`. */
  readonly status?: 'introduced' | 'equivalent' | 'none' | 'unknown';
  /** The party of zone `security-cloud` that it is. */
  readonly party?: string;
  /** What stands in its place, if `status` is `equivalent`. */
  readonly equivalent?: string;
  /** What it does. A quality that only the guideline states. */
  readonly functions?: readonly SecurityCloudFunction[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link SecurityCloud}. */
export const securityCloudSchema = contract<SecurityCloud>()(
  z
    .strictObject({
      status: z.exactOptional(
        z.enum(['introduced', 'equivalent', 'none', 'unknown']).meta(bilingual('導入状況', '導入の状況', 'Whether it is introduced')),
      ),
      party: z.exactOptional(referenceTo('party', '相手方', 'それに当たる相手方のID', 'The party that it is')),
      equivalent: z.exactOptional(textSchema.meta(bilingual('同等の措置', '代わりとなる措置の内容', 'What stands in its place'))),
      functions: z.exactOptional(z.array(z.enum(idsOf(securityCloudFunctions))).meta(bilingual('機能', '備える機能', 'What it does'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(
      bilingual(
        '自治体情報セキュリティクラウド',
        '自治体情報セキュリティクラウド又はそれに代わるもの',
        'The municipal security cloud, or what stands in its place',
      ),
    ),
);
