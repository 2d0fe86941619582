import * as z from 'zod';
import type { Tier } from '../../policy/index';
import { type DisposalMethod, disposalMethods, tiers } from '../../policy/index';
import { type Classification, classSchema } from '../assets/classified-asset';
import type { MediumKind } from '../assets/medium';
import { mediumKinds } from '../assets/medium';
import type { CivilDate } from '../notation/civil-date';
import { idsOf } from '../notation/id-schema';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** The disposal of storage media, one or several alike (媒体の廃棄). @see 6(4) */
export interface Disposal {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** What was disposed of. Paper is no storage medium. Absent: unknown. */
  readonly medium?: MediumKind | 'paper';
  /** The data sets that were on it. `[]` says that nothing was. Absent: unknown. */
  readonly holds?: readonly string[];
  /** The classes of what was on it, where `holds` does not say. */
  readonly class?: 'none' | 'unknown' | Classification;
  /** The tier whose information was on it, the strictest if there were several, where `holds` does not say. */
  readonly tier?: Tier | 'unknown';
  /** What was done to it. `none`: nothing. Absent: unknown. */
  readonly method?: DisposalMethod | 'none' | 'unknown';
  /** The day on which that was done. */
  readonly on?: CivilDate;
  /** The role that made sure of it. */
  readonly confirmedBy?: string;
  /** The record of it: a certificate of destruction, a log. */
  readonly certificate?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Disposal}. */
export const disposalSchema = contract<Disposal>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      medium: z.exactOptional(z.enum([...mediumKinds, 'paper']).meta(bilingual('媒体', '廃棄した媒体の種別', 'What was disposed of'))),
      holds: z.exactOptional(
        z
          .array(referenceTo('data'))
          .meta(bilingual('保存していた情報', '保存していた情報のID。空の一覧は「なし」', 'The data sets that were on it, by id')),
      ),
      class: z.exactOptional(classSchema),
      tier: z.exactOptional(
        z.enum([...idsOf(tiers), 'unknown']).meta(bilingual('領域', 'どの領域の情報があったか', 'The tier whose information was on it')),
      ),
      method: z.exactOptional(
        z.enum([...idsOf(disposalMethods), 'none', 'unknown']).meta(bilingual('方法', '廃棄のときに行った処理', 'What was done to it')),
      ),
      on: z.exactOptional(civilDateSchema.meta(bilingual('実施日', '処理を行った日', 'The day on which that was done'))),
      confirmedBy: z.exactOptional(referenceTo('role', '確認者', '処理を確認した役割のID', 'The role that made sure of it')),
      certificate: z.exactOptional(textSchema.meta(bilingual('証明', '証明書や記録の名称', 'The record of it: a certificate, a log'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('廃棄', '媒体の廃棄', 'The disposal of storage media')),
);
