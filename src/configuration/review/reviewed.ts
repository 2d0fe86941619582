import * as z from 'zod';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** What was audited or checked: the whole municipality, or some units. */
export const reviewedScopeSchema = z
  .union([z.literal('municipality'), z.array(referenceTo('unit', '部署', '部署のID', 'The id of a unit'))])
  .meta(bilingual('範囲', '市全体（municipality）、又は部署の一覧', 'The whole municipality, or these units'));

/** How many findings a report holds. */
export const findingCountSchema = z
  .union([z.int().min(0), z.literal('unknown')])
  .meta(bilingual('指摘の件数', '結果に書かれた指摘の件数。なければ 0', 'How many findings the report holds; 0 for none'));
