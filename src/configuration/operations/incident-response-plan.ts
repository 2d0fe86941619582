import * as z from 'zod';
import type { ThreatId } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** Where a part of a plan stands (計画の記載箇所). */
export interface PlanPart {
  /** The chapter or section, of the plan or of a document it points to. */
  readonly section: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** What an incident response plan lays down (緊急時対応計画の内容). Basis: guideline. @see 6(7) */
export interface PlanParts {
  /** Who is to be contacted (連絡先). */
  readonly contacts?: PlanPart | 'none' | 'unknown';
  /** What is to be reported (報告すべき事項). */
  readonly reporting?: PlanPart | 'none' | 'unknown';
  /** How each kind of incident is responded to (事案ごとの対応), the kinds being those of the threats of clause 3. */
  readonly responses?: { readonly [Kind in ThreatId]?: PlanPart | 'none' | 'unknown' } | 'none' | 'unknown';
  /** How recurrence is prevented (再発防止). */
  readonly recurrencePrevention?: PlanPart | 'none' | 'unknown';
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** The plan for a prompt and proper response to breaches of information assets and the like (緊急時対応計画). @see 6(7) */
export interface IncidentResponsePlan {
  /** The document id of the plan (文書). */
  readonly document?: string;
  /** The day on which it was adopted (策定日). A day to come is a plan for one. */
  readonly adoptedOn?: CivilDate;
  /** The day of its latest revision (改定日): `YYYY-MM-DD`. */
  readonly revisedOn?: CivilDate;
  /** What the plan holds (計画の内容). */
  readonly parts?: PlanParts;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const denial = z.enum(['none', 'unknown']);

/** Reads a {@link PlanPart}. */
export const planPartSchema = contract<PlanPart>()(
  z
    .strictObject({
      section: textSchema.meta(bilingual('記載箇所', '計画又は計画が参照する文書の章・節', 'The chapter or section that lays it down')),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('記載', '計画の中の記載', 'Where a part of the plan stands')),
);

const part = (title: string, ja: string, en: string) => z.exactOptional(z.union([planPartSchema, denial]).meta(bilingual(title, ja, en)));

const responsesSchema = z
  .strictObject({
    intentional: part('意図的な要因', '攻撃・侵入・内部不正などへの対応', 'The response to attacks, intrusion and insider wrongdoing'),
    unintentional: part(
      '非意図的な要因',
      '規定違反・誤り・欠陥・故障などへの対応',
      'The response to breaches of rules, mistakes and failures',
    ),
    disaster: part('災害', '地震・落雷・火災などへの対応', 'The response to disasters'),
    disease: part('疾病', '疾病による要員不足への対応', 'The response to a shortage of staff through disease'),
    infrastructure: part('インフラの障害', '電力・通信・水道の途絶への対応', 'The response to failing power, communications and water'),
  })
  .meta(bilingual('事案ごとの対応', '脅威の種類ごとの対応', 'How each kind of incident is responded to'));

/** Reads {@link PlanParts}. */
export const planPartsSchema = contract<PlanParts>()(
  z
    .strictObject({
      contacts: part('連絡先', '誰に連絡するか', 'Who is to be contacted'),
      reporting: part('報告事項', '何を報告するか', 'What is to be reported'),
      responses: z.exactOptional(
        z
          .union([responsesSchema, denial])
          .meta(bilingual('事案ごとの対応', '脅威の種類ごとの対応', 'How each kind of incident is responded to')),
      ),
      recurrencePrevention: part('再発防止', '再発をどう防ぐか', 'How recurrence is prevented'),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('計画の内容', '緊急時対応計画に定めた事項', 'What the plan lays down')),
);

/** Reads an {@link IncidentResponsePlan}. */
export const incidentResponsePlanSchema = contract<IncidentResponsePlan>()(
  z
    .strictObject({
      document: z.exactOptional(referenceTo('document', '文書', '計画の文書ID', 'The document id of the plan')),
      adoptedOn: z.exactOptional(civilDateSchema.meta(bilingual('策定日', '計画を定めた日', 'The day on which it was adopted'))),
      revisedOn: z.exactOptional(civilDateSchema.meta(bilingual('改定日', '最後に改めた日', 'The day of its latest revision'))),
      parts: z.exactOptional(planPartsSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('緊急時対応計画', '情報資産への侵害などに備える計画', 'The plan for responding to breaches and the like')),
);
