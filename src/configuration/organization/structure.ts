import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** The structure that promotes the measures across the city (全庁的な組織体制), by the document that sets it up. @see 6(1) */
export interface OrganizationStructure {
  /** The day on which it was set up. */
  readonly adoptedOn?: CivilDate;
  /** The document that sets it up. */
  readonly document?: string;
  /** The role that leads it. */
  readonly leads?: string;
  /** The committee that decides in it, if there is one. The policy names none. */
  readonly committee?: string;
  /** Where incidents are reported to (CSIRT等の連絡窓口), if it has one. The policy names none. */
  readonly contactPoint?: string;
  /** The bodies that the document names as part of it. A body that is left out is not reached by it, unless one of its units is. */
  readonly reaches?: readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link OrganizationStructure}. */
export const structureSchema = contract<OrganizationStructure>()(
  z
    .strictObject({
      adoptedOn: z.exactOptional(civilDateSchema.meta(bilingual('設置日', '体制を設けた日', 'The day on which it was set up'))),
      document: z.exactOptional(referenceTo('document', '根拠文書', '体制を定めた文書のID', 'The id of the document that sets it up')),
      leads: z.exactOptional(referenceTo('role', '統括者', '体制を率いる役割のID', 'The id of the role that leads it')),
      committee: z.exactOptional(textSchema.meta(bilingual('委員会', '体制の中で決定する会議', 'The committee that decides in it'))),
      contactPoint: z.exactOptional(
        textSchema.meta(bilingual('連絡窓口', 'CSIRT等、事案の連絡先', 'Where incidents are reported to: the CSIRT, for example')),
      ),
      reaches: z.exactOptional(
        z.array(referenceTo('body')).meta(bilingual('及ぶ機関', '体制に加わる機関のIDの一覧', 'The ids of the bodies that are part of it')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('推進体制', '情報セキュリティ対策を進める全庁の体制', 'The structure that promotes the measures across the city')),
);
