import type { CivilDate, Cycle, LastDone } from '../configuration/index';
import {
  dueBy,
  type Facts,
  fill,
  forJudgement,
  forRenewedJudgement,
  hasHappened,
  isOverdue,
  missing,
  type Outcome,
  worst,
} from '../facts/index';
import type { Bilingual } from '../policy/index';
import { checkCycleItself, type DeclaredCycle } from './cycle';
import { failing } from './rule';

const messages = {
  unknown: { ja: '{what}が最後にいつ行われたか宣言されていない。', en: 'When the {what} last took place is not declared.' },
  never: { ja: '{what}が一度も行われていない。', en: 'It is declared that the {what} never took place.' },
  toCome: {
    ja: '{what}の日（{on}）はまだ来ていない。行われたものとは数えない。',
    en: 'The day given for the {what} ({on}) is still to come; it does not count as done.',
  },
  overdue: {
    ja: '{what}は {on} が最後で、定めた周期（{source}）による期限 {due} を過ぎている。',
    en: 'The {what} last took place on {on}; by the declared cycle ({source}) the next was due by {due}.',
  },
  longerCycle: {
    ja: '{what}は {on} が最後で、全体の周期（{source}）による期限 {due} を過ぎているが、この情報システムの周期（{own}）では過ぎていない。',
    en: "The {what} last took place on {on}; by the municipality's cycle ({source}) it was due by {due}, by the system's own ({own}) it is not yet.",
  },
  noCycle: { ja: '{what}は {on} が最後である。周期が定められていない。', en: 'The {what} last took place on {on}; no cycle is declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: { ja: '{what}は最後にいつ行われたか', en: 'When did the {what} last take place?' },
  never: { ja: '{what}を行わずに足りると言えるか', en: 'Can it do without the {what}?' },
  recent: {
    ja: '{what}が {on} であることで足りるか。周期を定めているなら宣言する（cycles）',
    en: 'Is {on} recent enough for the {what}? If there is a cycle, declare it (cycles)',
  },
  longerCycle: {
    ja: '{what}について、全体より長い周期をこの情報システムに認めたか',
    en: 'Has a longer cycle for the {what} been admitted for this system?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is said of something whose cycle has run out (期限の超過). */
export function overdue(what: Bilingual, on: CivilDate, cycle: Cycle): Bilingual {
  return fill(messages.overdue, { what, on, source: cycle.source, due: dueBy(on, cycle) });
}

/** Something that is to be done again and again (繰り返し行うこと), and when it was last done. */
export interface Recurring {
  /** What, as a noun: 「情報システム「住民基本台帳」の更新の適用」. */
  readonly what: Bilingual;
  readonly last: LastDone | undefined;
  /** Where the day stands, or would. */
  readonly at: string;
  /** The cycle that the municipality has laid down. */
  readonly cycle?: DeclaredCycle | undefined;
  /** The cycle of the thing itself, which goes before. */
  readonly ownCycle?: DeclaredCycle | undefined;
  /** Whether the text asks for it whatever the cycle, so that never is a violation; otherwise it is one against a cycle only. */
  readonly owed: boolean;
}

/**
 * Whether something was done, and lately enough (実施と期限). The policy contains no interval: against a declared cycle it is overdue or in time, without
 * one a person must judge. A cycle of the thing's own that is longer than the municipality's counts once a person has judged it, and so does one that is
 * very long.
 */
export function checkRecency({ what, last, at, cycle, ownCycle, owed }: Recurring, facts: Pick<Facts, 'asOf' | 'policy'>): Outcome {
  const { asOf } = facts;
  if (last === undefined || last === 'unknown') return missing(fill(messages.unknown, { what }), at, fill(questions.unknown, { what }));
  const applicable = ownCycle ?? cycle;
  if (last === 'never' || !hasHappened(last, asOf)) {
    const message = last === 'never' ? fill(messages.never, { what }) : fill(messages.toCome, { what, on: last });
    return owed || applicable !== undefined ? failing(message) : forRenewedJudgement(message, fill(questions.never, { what }), at);
  }
  const done = { what, on: last };
  if (applicable === undefined) return forRenewedJudgement(fill(messages.noCycle, done), fill(questions.recent, done), at);
  if (isOverdue(last, applicable.cycle, asOf)) {
    return failing(overdue(what, last, applicable.cycle));
  }
  const itself = checkCycleItself(what, applicable, facts);
  if (ownCycle !== undefined && cycle !== undefined && isOverdue(last, cycle.cycle, asOf)) {
    const cycles = { source: cycle.cycle.source, due: dueBy(last, cycle.cycle), own: ownCycle.cycle.source };
    return worst([forJudgement(fill(messages.longerCycle, { ...done, ...cycles }), fill(questions.longerCycle, { what }), at), itself]);
  }
  return itself;
}
