import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { type LastDone, lastDoneSchema } from '../records/last-done';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** How unauthorized access is prevented or noticed (不正アクセス対策の手段). */
export type IntrusionMeans =
  | 'firewall'
  | 'intrusion-prevention'
  | 'intrusion-detection'
  | 'web-application-firewall'
  | 'login-lockout'
  | 'vulnerability-assessment'
  | 'other';

/** Protection of a system against unauthorized access (不正アクセス対策). @see 6(6) */
export interface IntrusionProtection {
  /** How it works. `[]` says that there is none. */
  readonly means?: readonly IntrusionMeans[];
  /** When its rules, settings and signatures were last updated or gone through. */
  readonly reviewedOn?: LastDone;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads {@link IntrusionProtection}. */
export const intrusionProtectionSchema = contract<IntrusionProtection>()(
  z
    .strictObject({
      means: z.exactOptional(
        z
          .array(
            z.enum([
              'firewall',
              'intrusion-prevention',
              'intrusion-detection',
              'web-application-firewall',
              'login-lockout',
              'vulnerability-assessment',
              'other',
            ]),
          )
          .meta(bilingual('手段', '不正アクセスを防ぎ、気付く手段の一覧', 'How it works')),
      ),
      reviewedOn: z.exactOptional(
        lastDoneSchema(
          '点検日',
          '規則・設定・シグネチャを最後に更新又は点検した日',
          'When its rules, settings and signatures were last updated or gone through',
        ),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('不正アクセス対策', '不正アクセスへの対策', 'Protection against unauthorized access')),
);
