import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type Audit, auditSchema } from './audit';
import { type ChangeOfCircumstances, changeSchema } from './change';
import { type ReviewCycles, reviewCyclesSchema } from './review-cycles';
import { type ReviewFinding, reviewFindingSchema } from './review-finding';
import { type ReviewNeed, reviewNeedSchema } from './review-need';
import { type Revision, revisionSchema } from './revision';
import { type RiskAnalysis, riskAnalysisSchema } from './risk-analysis';
import { type SelfCheck, selfCheckSchema } from './self-check';
import { type ThreatResponses, threatResponsesSchema } from './threat-response';

/** Evaluation and review (評価・見直し), and the threats that all measures reckon with. @see 3 @see 6(9) @see 7 @see 8 */
export interface Review {
  /** How often audits and self-checks take place (監査・自己点検の周期). */
  readonly cycles?: ReviewCycles;
  /** The audits, by id. */
  readonly audits?: Readonly<Record<string, Audit>>;
  /** The self-checks, by id. */
  readonly selfChecks?: Readonly<Record<string, SelfCheck>>;
  /** When it was considered whether an audit or a self-check is needed, by id. */
  readonly needs?: Readonly<Record<string, ReviewNeed>>;
  /** What audits and self-checks have found wanting, by id. */
  readonly findings?: Readonly<Record<string, ReviewFinding>>;
  /** Changes of circumstances, by id. */
  readonly changes?: Readonly<Record<string, ChangeOfCircumstances>>;
  /** The risk analyses, by id. */
  readonly riskAnalyses?: Readonly<Record<string, RiskAnalysis>>;
  /** The reviews of the policy, by id. */
  readonly revisions?: Readonly<Record<string, Revision>>;
  /** What is done about each threat of clause 3 (対象とする脅威への対応). */
  readonly threats?: ThreatResponses;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Review} section. */
export const reviewSchema = contract<Review>()(
  z
    .strictObject({
      cycles: z.exactOptional(reviewCyclesSchema),
      audits: z.exactOptional(recordOf(auditSchema).meta(bilingual('監査', 'IDごとの監査', 'The audits, by id'))),
      selfChecks: z.exactOptional(recordOf(selfCheckSchema).meta(bilingual('自己点検', 'IDごとの自己点検', 'The self-checks, by id'))),
      needs: z.exactOptional(
        recordOf(reviewNeedSchema).meta(bilingual('必要性の検討', 'IDごとの検討', 'Whether audits and self-checks were needed, by id')),
      ),
      findings: z.exactOptional(recordOf(reviewFindingSchema).meta(bilingual('指摘事項', 'IDごとの指摘事項', 'The findings, by id'))),
      changes: z.exactOptional(
        recordOf(changeSchema).meta(bilingual('状況の変化', 'IDごとの状況の変化', 'Changes of circumstances, by id')),
      ),
      riskAnalyses: z.exactOptional(
        recordOf(riskAnalysisSchema).meta(bilingual('リスク分析', 'IDごとのリスク分析', 'The risk analyses, by id')),
      ),
      revisions: z.exactOptional(recordOf(revisionSchema).meta(bilingual('見直し', 'IDごとの見直し', 'The reviews of the policy, by id'))),
      threats: z.exactOptional(threatResponsesSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('評価・見直し', '監査、自己点検、リスク分析、見直し', 'Evaluation and review')),
);
