import * as z from 'zod';
import type { AudienceId } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { audienceListSchema } from './audience-list';

/** What staff are bound to follow (職員等が守るもの). @see 5 */
export type Observed = 'policy' | 'procedures';

/** Rules that staff must observe (職員等の遵守事項), as they are laid down in one document. @see 6(5) @see 5 */
export interface StaffRules {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The document that lays them down, by id. */
  readonly document?: string;
  /** The day they were adopted. Absent: that of the document. */
  readonly adoptedOn?: CivilDate;
  /** The day they ceased to hold: from that day on they bind nobody. */
  readonly repealedOn?: CivilDate;
  /** Whom they bind. `[]`: nobody. Absent: unknown. */
  readonly appliesTo?: readonly AudienceId[];
  /** What they oblige staff to follow. `[]`: neither. Absent: unknown. */
  readonly requires?: readonly Observed[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads {@link StaffRules}. */
export const staffRulesSchema = contract<StaffRules>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      document: z.exactOptional(referenceTo('document', '文書', '定めた文書のID', 'The document that lays them down, by id')),
      adoptedOn: z.exactOptional(
        civilDateSchema.meta(
          bilingual('策定日', '定めた日。なければ文書の策定日による', 'The day they were adopted; absent: that of the document'),
        ),
      ),
      repealedOn: z.exactOptional(civilDateSchema.meta(bilingual('廃止日', '効力を失った日', 'The day they ceased to hold'))),
      appliesTo: z.exactOptional(
        audienceListSchema.meta(bilingual('適用される者', '適用される職員等の区分。[] は「だれにも」', 'Whom they bind; []: nobody')),
      ),
      requires: z.exactOptional(
        z
          .array(z.enum(['policy', 'procedures']))
          .meta(
            bilingual(
              '守るもの',
              'policy（ポリシー）と procedures（実施手順）のうち、守ることを義務付けるもの',
              'What they oblige staff to follow: the policy, the procedures',
            ),
          ),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('遵守事項', '職員等が遵守すべき事項の定め', 'Rules that staff must observe')),
);
