import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** How something is rated in an analysis (評価の尺度). The document names no method and no scale: they are the municipality's. */
export interface Rating {
  /** The scale or the method: `高・中・低の三段階`. */
  readonly scale: string;
}

/** A risk analysis (リスク分析): how likely threats are and what would be lost, for the information held and the systems used. @see 8 */
export interface RiskAnalysis {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The day on which it was finished. */
  readonly on?: CivilDate;
  /** The role id that answers for it. */
  readonly by?: string;
  /** How the likelihood of threats is rated; `none`: it is not. */
  readonly likelihood?: Rating | 'none' | 'unknown';
  /** How the loss is rated that they would bring; `none`: it is not. */
  readonly loss?: Rating | 'none' | 'unknown';
  /** The information that it deals with; `[]`: none. */
  readonly information?: 'all' | 'unknown' | readonly string[];
  /** The systems that it deals with; `[]`: none. */
  readonly systems?: 'all' | 'unknown' | readonly string[];
  /** Where it is recorded. */
  readonly report?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const ratingSchema = contract<Rating>()(
  z
    .strictObject({ scale: textSchema.meta(bilingual('尺度', '評価の尺度又は手法', 'The scale or the method')) })
    .meta(bilingual('評価', '評価の尺度', 'How it is rated')),
);

const rated = z.union([z.enum(['none', 'unknown']), ratingSchema]);

/** Reads a {@link RiskAnalysis}. */
export const riskAnalysisSchema = contract<RiskAnalysis>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      on: z.exactOptional(civilDateSchema.meta(bilingual('分析日', '分析を終えた日', 'The day on which it was finished'))),
      by: z.exactOptional(referenceTo('role', '責任者', '責任を負う役割のID', 'The role id that answers for it')),
      likelihood: z.exactOptional(rated.meta(bilingual('可能性', '脅威の起こりやすさの評価', 'How the likelihood of threats is rated'))),
      loss: z.exactOptional(rated.meta(bilingual('損失', '起きたときの損失の評価', 'How the loss is rated that they would bring'))),
      information: z.exactOptional(
        z
          .union([z.enum(['all', 'unknown']), z.array(referenceTo('data', '情報', '情報のID', 'A data set id'))])
          .meta(bilingual('対象の情報', 'すべて（all）、又は情報の一覧', 'The information that it deals with')),
      ),
      systems: z.exactOptional(
        z
          .union([
            z.enum(['all', 'unknown']),
            z.array(referenceTo('system', '情報システム', '情報システムのID', 'The id of an information system')),
          ])
          .meta(bilingual('対象の情報システム', 'すべて（all）、又は情報システムの一覧', 'The systems that it deals with')),
      ),
      report: z.exactOptional(textSchema.meta(bilingual('記録', '分析の記録の所在', 'Where it is recorded'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('リスク分析', '脅威の可能性と損失の分析', 'A risk analysis')),
);
