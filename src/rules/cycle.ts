import type { Cycle } from '../configuration/index';
import { type Facts, fill, forJudgement, isLongerThan, missing, type Outcome, pass, saysNothing } from '../facts/index';
import type { Bilingual } from '../policy/index';

const messages = {
  long: {
    ja: '{what}の周期は{cycle}（{source}）で、人の判断なしに定期的と認める{years}年より長い（{why}）。',
    en: 'The cycle of {what} is {cycle} ({source}): longer than what counts as periodic without a judgement, {years} year(s) ({why}).',
  },
  nowhere: { ja: '{what}の周期をどこで定めたかが書かれていない。', en: 'Where the cycle of {what} is laid down is not said.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  long: {
    ja: '{what}を{cycle}とする周期（{source}）で、定期的に行っていると言えるか',
    en: 'Does a cycle of {cycle} ({source}) make {what} periodic?',
  },
  nowhere: {
    ja: '{what}の周期は、どの文書又は決定で定めたか（source）',
    en: 'In which document or by which decision is the cycle of {what} laid down (source)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const lengths = {
  day: { ja: '{count}日ごと', en: 'every {count} day(s)' },
  month: { ja: '{count}か月ごと', en: 'every {count} month(s)' },
  'fiscal-year': { ja: '{count}年度ごと', en: 'every {count} fiscal year(s)' },
} as const satisfies Readonly<Record<Cycle['unit'], Bilingual>>;

/** Which parameters what is said of a cycle rests on ({@link checkCycleItself}, {@link withinLongest}), for the parameters of a rule. */
export const parametersOfCycles = ['longestCycle'] as const;

/** A cycle that the municipality has laid down, and where the declaration says so. */
export interface DeclaredCycle {
  readonly cycle: Cycle;
  readonly at: string;
}

/** A cycle with its pointer; `undefined` where none is declared. */
export function declaredCycle(cycle: Cycle | undefined, at: string): DeclaredCycle | undefined {
  return cycle === undefined ? undefined : { cycle, at };
}

/**
 * Whether keeping to a cycle shows that something is done periodically (周期の相当性): it is laid down somewhere, and no longer than a parameter says. The
 * policy has no number, so a longer one is no violation but a person's to judge.
 */
export function checkCycleItself(what: Bilingual, { cycle, at }: DeclaredCycle, facts: Pick<Facts, 'policy'>): Outcome {
  if (saysNothing(cycle.source)) return missing(fill(messages.nowhere, { what }), `${at}/source`, fill(questions.nowhere, { what }));
  const longest = facts.policy.parameters.longestCycle;
  if (longest === undefined || !isLongerThan(cycle, longest.years)) return pass;
  const values = { what, cycle: fill(lengths[cycle.unit], { count: cycle.count }), source: cycle.source };
  return forJudgement(fill(messages.long, { ...values, years: longest.years, why: longest.source }), fill(questions.long, values));
}

/** A cycle no longer than the longest that counts without a judgement: what a deadline that nobody has judged may rest on. */
export function withinLongest(cycle: Cycle, facts: Pick<Facts, 'policy'>): Cycle {
  const longest = facts.policy.parameters.longestCycle;
  if (longest === undefined || !isLongerThan(cycle, longest.years)) return cycle;
  return { ...cycle, unit: 'fiscal-year', count: longest.years };
}
