import type { Bilingual } from '../policy/index';
import type { Outcome, Undetermined, Unknown } from './outcome';

/** An undetermined outcome for want of a fact. */
export function missing(message: Bilingual, at: string, question: Bilingual): Undetermined {
  return undetermined(message, [{ reason: 'missing-fact', pointer: at, question }]);
}

/** An undetermined outcome for the reasons given. */
export function undetermined(message: Bilingual, unknown: readonly [Unknown, ...Unknown[]]): Undetermined {
  return { outcome: 'undetermined', message, unknown };
}

/**
 * A measure is present but misses a quality that only the guideline states: a violation where the guideline is laid over the policy,
 * otherwise a person must judge it.
 */
export function lacksGuidelineQuality({ guideline }: { readonly guideline: boolean }, message: Bilingual, question: Bilingual): Outcome {
  return guideline ? { outcome: 'fail', message } : undetermined(message, [{ reason: 'judgement', question }]);
}

/**
 * An undetermined outcome that only a person can settle, by a recorded judgement about exactly these subjects. Where the question is about one fact and
 * nothing else, `at` says which: what else becomes known of the subject does not make a judgement older.
 */
export function forJudgement(message: Bilingual, question: Bilingual, at?: string): Undetermined {
  return undetermined(message, [{ reason: 'judgement', ...(at === undefined ? {} : { pointer: at }), question }]);
}

/** The same where the question is what has been going on up to the day: an answer of years ago does not speak of the years since. */
export function forRenewedJudgement(message: Bilingual, question: Bilingual, at?: string): Undetermined {
  return undetermined(message, [{ reason: 'judgement', ...(at === undefined ? {} : { pointer: at }), question, ongoing: true }]);
}
