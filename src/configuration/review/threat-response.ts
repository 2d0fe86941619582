import * as z from 'zod';
import type { ControlId, ThreatId } from '../../policy/index';
import { controls } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { idsOf } from '../notation/id-schema';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** How one of the five kinds of threat is reckoned with (脅威の想定と対策). @see 3 */
export interface ThreatResponse {
  /** The day on which it was last considered. */
  readonly consideredOn?: CivilDate;
  /** The role id that considered it. */
  readonly by?: string;
  /** The areas of measures that answer it; `[]`: none does. */
  readonly answeredBy?: readonly ControlId[];
  /** Where that is recorded. */
  readonly record?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** The kinds of threat, by their ids (脅威ごとの想定). One that is left out is unknown. @see 3(1) @see 3(5) */
export type ThreatResponses = { readonly [K in ThreatId]?: ThreatResponse };

const threatResponseSchema = contract<ThreatResponse>()(
  z
    .strictObject({
      consideredOn: z.exactOptional(
        civilDateSchema.meta(bilingual('検討日', '最後に検討した日', 'The day on which it was last considered')),
      ),
      by: z.exactOptional(referenceTo('role', '検討者', '検討した役割のID', 'The role id that considered it')),
      answeredBy: z.exactOptional(
        z
          .array(z.enum(idsOf(controls)))
          .meta(bilingual('備える対策', 'この脅威に備える対策の区分', 'The areas of measures that answer it')),
      ),
      record: z.exactOptional(textSchema.meta(bilingual('記録', '検討の記録の所在', 'Where that is recorded'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('脅威の想定', '一種の脅威の想定と対策', 'How one kind of threat is reckoned with')),
);

/** Reads {@link ThreatResponses}. */
export const threatResponsesSchema = contract<ThreatResponses>()(
  z
    .strictObject({
      intentional: z.exactOptional(threatResponseSchema),
      unintentional: z.exactOptional(threatResponseSchema),
      disaster: z.exactOptional(threatResponseSchema),
      disease: z.exactOptional(threatResponseSchema),
      infrastructure: z.exactOptional(threatResponseSchema),
    })
    .meta(bilingual('脅威', '脅威の種類ごとの想定と対策', 'The kinds of threat and what answers them')),
);
