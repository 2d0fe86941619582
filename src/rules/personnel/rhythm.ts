import type { Cycle } from '../../configuration/index';
import {
  type Facts,
  fill,
  forJudgement,
  forRenewedJudgement,
  isOverdue,
  listOf,
  type Outcome,
  type Unknown,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkCycleItself, type DeclaredCycle } from '../cycle';
import { overdue } from '../recency';
import { type Group, unmet } from './audiences';
import type { Held } from './held';

const messages = {
  never: { ja: '{audience}に対する{what}が一度も行われていない。', en: 'No {what} has ever been held for {audience}.' },
  notCounted: {
    ja: '{audience}に対する{what}で、行われたと数えられるものがない: {which}。',
    en: 'No {what} for {audience} counts as held: {which}.',
  },
  open: {
    ja: '{audience}に対する{what}について、宣言された事実だけでは判定できない。',
    en: 'The declared facts about {what} for {audience} do not settle it.',
  },
  noCycle: {
    ja: '{audience}に対する直近の{what}は{last}で、周期が宣言されていない。十分かどうかは人が判断しなければならない。',
    en: 'The last {what} for {audience} was on {last}, and no cycle is declared; whether that is sufficient a person must judge.',
  },
  inTime: {
    ja: '{audience}に対する{what}は周期どおり行われている（直近は{last}）。十分かどうかは人が判断しなければならない。',
    en: 'The last {what} for {audience} was on {last}, in time by the declared cycle; whether that is sufficient a person must judge.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  sufficient: {
    ja: '{audience}に対する{what}は、回数・内容・方法・届いた人数からみて十分と判断できるか',
    en: 'Is the {what} for {audience} sufficient in frequency, contents, means and the number of people reached?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const ofGroup = { ja: '{audience}に対する{what}', en: '{what} for {audience}' } as const satisfies Bilingual;

/** What is held for a group, how often, and what it is called. */
export interface Rhythm {
  readonly group: Group;
  readonly what: Bilingual;
  readonly held: Held;
  readonly cycle: DeclaredCycle | undefined;
}

/**
 * Whether what is held for a group keeps to the cycle that the municipality has decided (周期の遵守). Whether what keeps to it is also sufficient,
 * `suffices` may know: it is asked only where nothing about what was held is open. Otherwise a person judges.
 */
export function checkRhythm(
  { group, what, held: { last, open, notCounted }, cycle }: Rhythm,
  facts: Facts,
  suffices?: (cycle: Cycle) => Outcome,
): Outcome {
  const words = { audience: group.label, what };
  const notKnown = notSettled({ group, what }, open);
  if (last === undefined) return notKnown ?? unmet(group, facts, neverHeld(words, notCounted));
  const question = fill(questions.sufficient, words);
  if (cycle === undefined) return forRenewedJudgement(fill(messages.noCycle, { ...words, last }), question);
  const ofThem = fill(ofGroup, words);
  if (isOverdue(last, cycle.cycle, facts.asOf)) return notKnown ?? unmet(group, facts, overdue(ofThem, last, cycle.cycle));
  const itself = checkCycleItself(ofThem, cycle, facts);
  // A judgement of what is in time is no older than the cycle: it has to be newer than what was last held.
  if (suffices === undefined) return worst([itself, forJudgement(fill(messages.inTime, { ...words, last }), question)]);
  return worst([itself, notKnown ?? suffices(cycle.cycle)]);
}

/** What is said where nothing was held: of what is declared and does not count, why not. */
function neverHeld(words: { readonly audience: Bilingual; readonly what: Bilingual }, notCounted: readonly Bilingual[]): Bilingual {
  if (notCounted.length === 0) return fill(messages.never, words);
  return fill(messages.notCounted, { ...words, which: listOf(notCounted, '; ') });
}

/** What is said where facts about what was held are missing. */
export function notSettled({ group, what }: Pick<Rhythm, 'group' | 'what'>, unknown: readonly Unknown[]): Outcome | undefined {
  const [first, ...others] = unknown;
  return first === undefined ? undefined : undetermined(fill(messages.open, { audience: group.label, what }), [first, ...others]);
}
