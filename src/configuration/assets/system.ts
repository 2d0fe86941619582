import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type ClassifiedAsset, classifiedAssetShape } from './classified-asset';

/** An information system (情報システム). Where systems are declared, `system` of a node names one of them. @see 2(2) @see 4(2)① */
export interface InformationSystem extends ClassifiedAsset {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The day on which it came into use. Rules that relieve what existed on a day read it. */
  readonly introducedOn?: CivilDate;
  /** The contract under which it is built, operated or maintained. */
  readonly contract?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads an {@link InformationSystem}. */
export const informationSystemSchema = contract<InformationSystem>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      introducedOn: z.exactOptional(civilDateSchema.meta(bilingual('導入日', '使い始めた日', 'The day on which it came into use'))),
      contract: z.exactOptional(
        referenceTo('contract', '契約', '開発・運用・保守の契約のID', 'The contract under which it is built, operated or maintained'),
      ),
      ...classifiedAssetShape,
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('情報システム', '情報システム', 'An information system')),
);
