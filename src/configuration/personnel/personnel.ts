import * as z from 'zod';
import type { AudienceId } from '../../policy/index';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type AwarenessActivity, awarenessActivitySchema } from './awareness-activity';
import { type PersonnelCycles, personnelCyclesSchema } from './personnel-cycles';
import { type StaffRules, staffRulesSchema } from './staff-rules';
import { type Training, trainingSchema } from './training';

/** Whether a group of staff is there (在籍の有無). */
export type Presence = 'present' | 'none' | 'unknown';

/** Personnel security (人的セキュリティ). @see 6(5) @see 5 */
export interface Personnel {
  /** Which of the groups of clause 5 the municipality has. Absent: unknown. */
  readonly audiences?: { readonly [A in AudienceId]?: Presence };
  /** The rules that staff must observe, by id. `{}`: none are laid down. */
  readonly rules?: Readonly<Record<string, StaffRules>>;
  /** The trainings that were held, by id. `{}`: none ever. */
  readonly training?: Readonly<Record<string, Training>>;
  /** What was done to raise awareness, by id. `{}`: nothing ever. */
  readonly awareness?: Readonly<Record<string, AwarenessActivity>>;
  /** How often trainings and awareness take place (研修・啓発の周期). */
  readonly cycles?: PersonnelCycles;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const presenceSchema = z
  .enum(['present', 'none', 'unknown'])
  .meta(bilingual('在籍の有無', 'present（いる）か none（いない）か', 'Whether it is there'));

const audiencesSchema = z
  .strictObject({
    'regular-staff': z.exactOptional(presenceSchema),
    'temporary-staff': z.exactOptional(presenceSchema),
    'part-time-staff': z.exactOptional(presenceSchema),
    'assembly-members': z.exactOptional(presenceSchema),
  })
  .meta(bilingual('職員等の区分', 'どの区分の職員等がいるか', 'Which groups of staff there are'));

/** Reads a {@link Personnel} section. */
export const personnelSchema = contract<Personnel>()(
  z
    .strictObject({
      audiences: z.exactOptional(audiencesSchema),
      rules: z.exactOptional(
        recordOf(staffRulesSchema).meta(bilingual('遵守事項', 'IDごとの遵守事項の定め', 'The rules that staff must observe, by id')),
      ),
      training: z.exactOptional(
        recordOf(trainingSchema).meta(bilingual('教育', 'IDごとの教育・研修の実績', 'The trainings that were held, by id')),
      ),
      awareness: z.exactOptional(
        recordOf(awarenessActivitySchema).meta(bilingual('啓発', 'IDごとの啓発の実績', 'What was done to raise awareness, by id')),
      ),
      cycles: z.exactOptional(personnelCyclesSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('人的セキュリティ', '職員等の遵守事項、教育、啓発', 'Personnel security')),
);
