import * as z from 'zod';
import { textSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type RecordedStatement, recordedStatementShape } from './recorded-statement';

/**
 * A person's recorded judgement (判断の記録). It settles what only a person can: open judgements and gaps in the text, of exactly its subjects.
 * It never settles a missing fact, never permits what the text forbids, and without evidence, date and owner it settles nothing. It has seen no fact that
 * is newer than itself, and settles nothing that rests on one.
 */
export interface Judgement extends RecordedStatement {
  /**
   * The questions that it answers (答える問い), as reports word them in either language. May be left out where only one is open and the judgement is recent;
   * of several, and years later, it answers none that it does not name.
   */
  readonly questions?: readonly string[];
}

/** Reads a {@link Judgement}. */
export const judgementSchema = contract<Judgement>()(
  z
    .strictObject({
      ...recordedStatementShape,
      questions: z.exactOptional(
        z
          .array(textSchema)
          .meta(
            bilingual(
              '答える問い',
              '報告にある問いの文をそのまま書く。問いが一つで、判断が新しければ省いてよい',
              'The questions that it answers, as reports word them; may be left out by a recent judgement where only one is open',
            ),
          ),
      ),
    })
    .meta(bilingual('判断の記録', '人による判断の記録', 'A recorded judgement')),
);
