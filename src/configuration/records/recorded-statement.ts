import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import type { SubjectReference } from './subject-reference';
import { subjectReferenceSchema } from './subject-reference';

/** What judgements and attestations have in common (表明・判断の記録): who says what of which subjects, when, and on what grounds. */
export interface RecordedStatement {
  /** The requirement it speaks of: `6.3.2/sanitized-communication`. */
  readonly requirement: string;
  /** `municipality` for a requirement about the body as a whole. */
  readonly subjects: 'municipality' | readonly SubjectReference[];
  /** The result (結果). */
  readonly result?: 'conformant' | 'nonconformant';
  /** The role id that says it and answers for it. */
  readonly by?: string;
  /** The day of the record (記録日): `YYYY-MM-DD`. */
  readonly on?: CivilDate;
  /** What it rests on. */
  readonly evidence?: string;
  /** Last day of its validity, included. Absent: no end. */
  readonly until?: CivilDate;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** The keys of a {@link RecordedStatement}, for the schemas of judgements and attestations. */
export const recordedStatementShape = {
  requirement: referenceTo(
    'requirement',
    '要求事項',
    '要求事項のID（6.3.2/sanitized-communication 等）',
    'The id of the requirement it speaks of',
  ),
  subjects: z
    .union([z.literal('municipality'), z.array(subjectReferenceSchema)])
    .meta(bilingual('対象', '対象の一覧、又は municipality（市全体）', 'Its subjects, or municipality for the body as a whole')),
  result: z.exactOptional(z.enum(['conformant', 'nonconformant']).meta(bilingual('結果', '適合か不適合か', 'The result'))),
  by: z.exactOptional(referenceTo('role', '記録者', '責任を負う役割のID', 'The role id that answers for it')),
  on: z.exactOptional(civilDateSchema.meta(bilingual('記録日', '記録の日', 'The day of the record'))),
  evidence: z.exactOptional(textSchema.meta(bilingual('根拠', '根拠となる資料', 'What it rests on'))),
  until: z.exactOptional(civilDateSchema.meta(bilingual('有効期限', '有効な末日（その日を含む）', 'Last day of its validity, included'))),
  note: z.exactOptional(noteSchema),
};

/** Reads a {@link RecordedStatement}. */
export const recordedStatementSchema = contract<RecordedStatement>()(z.strictObject(recordedStatementShape));
