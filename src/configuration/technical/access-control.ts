import * as z from 'zod';
import { noteSchema } from '../notation/notation-schemas';
import { type LastDone, lastDoneSchema } from '../records/last-done';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** Something that enforces who may do what (アクセス制御の手段). */
export type AccessMeans =
  | 'personal-accounts'
  | 'shared-accounts'
  | 'role-permissions'
  | 'directory'
  | 'multi-factor'
  | 'network-restriction'
  | 'other';

/** How access to a system is controlled (アクセス制御), and when rights were last gone through. @see 6(6) */
export interface AccessControl {
  /** What enforces it. `[]` says that nothing does. */
  readonly means?: readonly AccessMeans[];
  /** When it was last gone through who has an account (利用者登録の点検). */
  readonly accountsReviewedOn?: LastDone;
  /** When it was last gone through who holds administrative or other far-reaching rights (特権の点検). */
  readonly privilegesReviewedOn?: LastDone;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads {@link AccessControl}. */
export const accessControlSchema = contract<AccessControl>()(
  z
    .strictObject({
      means: z.exactOptional(
        z
          .array(
            z.enum([
              'personal-accounts',
              'shared-accounts',
              'role-permissions',
              'directory',
              'multi-factor',
              'network-restriction',
              'other',
            ]),
          )
          .meta(bilingual('手段', 'アクセスを制御する手段の一覧', 'What enforces it')),
      ),
      accountsReviewedOn: z.exactOptional(
        lastDoneSchema('利用者登録の点検日', '利用者の登録を最後に点検した日', 'When the accounts were last gone through'),
      ),
      privilegesReviewedOn: z.exactOptional(
        lastDoneSchema('特権の点検日', '管理者権限などの特権を最後に点検した日', 'When the privileges were last gone through'),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('アクセス制御', 'アクセスを制御する手段と、権限の点検', 'How access is controlled, and when rights were gone through')),
);
