import * as z from 'zod';
import { type ClauseId, clauses } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { idsOf } from '../notation/id-schema';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type DocumentKind, documentKinds } from './document-kind';

/**
 * A document of the policy or about it (文書). Its dates are those of its own life: one that lies ahead has not come. What is only planned or drafted
 * has no `adoptedOn`, or one that lies ahead.
 *
 * @see 9
 * @see 10
 */
export interface Document {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** What it is. Absent: unknown. */
  readonly kind?: DocumentKind;
  /** The day it was adopted (策定日・施行日). Absent: unknown. */
  readonly adoptedOn?: CivilDate;
  /** The day of its latest revision (改定日). */
  readonly revisedOn?: CivilDate;
  /** The day it ceased to hold (廃止日): from that day on it counts for nothing. */
  readonly repealedOn?: CivilDate;
  /** The bodies that adopted it, by id: more than one where it was adopted jointly (共同で定めた機関). */
  readonly adoptedBy?: readonly string[];
  /** Whether the public may see it (公開・非公開の別). Absent: unknown. */
  readonly disclosure?: 'public' | 'non-public' | 'unknown';
  /** The day its latest version was made public (公表日). */
  readonly publishedOn?: CivilDate;
  /** Where the public finds it: an address or a place (公表の場所). */
  readonly publishedAt?: string;
  /** The clauses of the basic policy that it gives rules for, by id (`6.1`, `8`): a clause includes what stands in it. `[]`: none. */
  readonly covers?: readonly ClauseId[];
  /** The documents it rests on, by id (根拠とする文書): the control standards of a procedure. `[]`: none. Absent: unknown. */
  readonly basedOn?: readonly string[];
  /** The information systems it is about, by id. */
  readonly systems?: readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Document}. */
export const documentSchema = contract<Document>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(z.enum(idsOf(documentKinds)).meta(bilingual('種類', '文書の種類', 'What it is'))),
      adoptedOn: z.exactOptional(
        civilDateSchema.meta(bilingual('策定日', '策定の日。先の日付は「まだ策定されていない」', 'The day it was adopted')),
      ),
      revisedOn: z.exactOptional(civilDateSchema.meta(bilingual('改定日', '直近の改定の日', 'The day of its latest revision'))),
      repealedOn: z.exactOptional(civilDateSchema.meta(bilingual('廃止日', '効力を失った日', 'The day it ceased to hold'))),
      adoptedBy: z.exactOptional(
        z.array(referenceTo('body')).meta(bilingual('策定した機関', '策定した機関のID', 'The bodies that adopted it, by id')),
      ),
      disclosure: z.exactOptional(
        z
          .enum(['public', 'non-public', 'unknown'])
          .meta(bilingual('公開・非公開の別', '住民等に公開しているか', 'Whether the public may see it')),
      ),
      publishedOn: z.exactOptional(
        civilDateSchema.meta(bilingual('公表日', '最新の版を公表した日', 'The day its latest version was made public')),
      ),
      publishedAt: z.exactOptional(
        textSchema.meta(bilingual('公表の場所', '公表しているウェブページのアドレス又は場所', 'Where the public finds it')),
      ),
      covers: z.exactOptional(
        z
          .array(z.enum(idsOf(clauses)))
          .meta(
            bilingual(
              '定める条項',
              '遵守事項等を定めている基本方針の条項のID（"6.1" 等。引用符で囲む）',
              'The clauses of the basic policy that it gives rules for, by id, in quotes: "6.1"',
            ),
          ),
      ),
      basedOn: z.exactOptional(
        z
          .array(referenceTo('document'))
          .meta(bilingual('根拠とする文書', '根拠とする文書のID。[] は「ない」', 'The documents it rests on, by id; []: none')),
      ),
      systems: z.exactOptional(
        z.array(referenceTo('system')).meta(bilingual('情報システム', '関係する情報システムのID', 'The systems it is about, by id')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('文書', 'ポリシーに関する文書', 'A document of the policy or about it')),
);
