import * as z from 'zod';
import type { Affair, Tier } from '../../policy/index';
import { affairs, tiers } from '../../policy/index';
import { idsOf } from '../notation/id-schema';
import { noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { recordByReferenceTo, referenceTo } from '../schema/references';
import { type ClassifiedAsset, classifiedAssetShape } from './classified-asset';

/** Where a data set is kept (保管先). */
export interface Placement {
  /** The id of the exception that covers it (例外). */
  readonly exception?: string;
  /** The id of the judgement about it (判断). */
  readonly judgement?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** A data set (情報資産としてのデータ). Data has a tier too: an extract of tax data stays My Number data wherever it is kept. @see 2(8) @see 4(2)② */
export interface InformationAsset extends ClassifiedAsset {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The tier whose data it is. Absent: unknown. */
  readonly tier?: Tier | 'unknown';
  /** Affairs it belongs to. One of 2(8) makes it My Number data, whatever `tier` says. */
  readonly affairs?: readonly Affair[];
  /** Where it is stored, by node or party id. `{}` says: nowhere in the city's network. Absent: unknown. */
  readonly placements?: Readonly<Record<string, Placement>>;
  /**
   * The papers it is printed on (印刷した文書): none are printed, they are managed as the information is, or they are not. Absent: unknown. @see 4(2)②
   */
  readonly printouts?: 'none' | 'managed' | 'not-managed' | 'unknown';
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Placement}. */
export const placementSchema = contract<Placement>()(
  z
    .strictObject({
      exception: z.exactOptional(referenceTo('exception', '例外', '適用する例外のID', 'The id of the exception that covers it')),
      judgement: z.exactOptional(referenceTo('judgement', '判断', '判断の記録のID', 'The id of the judgement about it')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('保管', 'ある保管先での保管', 'Keeping at one place')),
);

/** Reads an {@link InformationAsset}. */
export const informationAssetSchema = contract<InformationAsset>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      tier: z.exactOptional(z.enum([...idsOf(tiers), 'unknown']).meta(bilingual('領域', 'どの領域の情報か', 'The tier whose data it is'))),
      affairs: z.exactOptional(z.array(z.enum(idsOf(affairs))).meta(bilingual('事務', '関係する事務の一覧', 'Affairs it belongs to'))),
      placements: z.exactOptional(
        recordByReferenceTo('place', placementSchema, '保管先', '保管する機器・相手方のIDごと', 'Where it is stored, by node or party id'),
      ),
      printouts: z.exactOptional(
        z
          .enum(['none', 'managed', 'not-managed', 'unknown'])
          .meta(
            bilingual('印刷した文書', '印刷した紙を情報と同じく管理しているか', 'Whether papers it is printed on are managed as it is'),
          ),
      ),
      ...classifiedAssetShape,
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('情報', '情報資産としてのデータ', 'A data set')),
);
