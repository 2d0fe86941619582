import * as z from 'zod';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type RecordedStatement, recordedStatementShape } from './recorded-statement';

/**
 * A person's recorded judgement (判断の記録). It settles what only a person can: open judgements and gaps in the text, of exactly its subjects.
 * It never settles a missing fact, never permits what the text forbids, and without evidence, date and owner it settles nothing.
 */
export interface Judgement extends RecordedStatement {}

/** Reads a {@link Judgement}. */
export const judgementSchema = contract<Judgement>()(
  z.strictObject(recordedStatementShape).meta(bilingual('判断の記録', '人による判断の記録', 'A recorded judgement')),
);
