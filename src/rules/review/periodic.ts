import type { CivilDate, Configuration, Cycle, RecordKind, ReviewNeed } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import {
  absentSection,
  best,
  type Facts,
  fill,
  forJudgement,
  isOverdue,
  latest,
  listOf,
  type Outcome,
  pass,
  theMunicipality,
  together,
  type Unknown,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkCycleItself } from '../cycle';
import { overdue } from '../recency';
import { type Entry, entriesOf, titleOf } from '../records';
import type { RuleDefinition } from '../rule';
import { type AskedKey, asked, checkAnswering, unlessAsked } from './asking';
import { notShown } from './showing';

const messages = {
  never: { ja: '周期を定めているのに、{what}を一度も行っていない。', en: 'A cycle is set for {what}, yet none has ever been made.' },
  partOnly: { ja: '「{name}」は一部の部署（{units}）だけを対象とする。', en: '"{name}" deals with some units only ({units}).' },
  done: {
    ja: '{what}の周期が宣言されておらず、直近は{last}である。その後に必要が生じていないかは、人が判断しなければならない。',
    en: 'No cycle is declared for {what}; the last was on {last}. Whether a need has arisen since a person must judge.',
  },
  doneAsNeeded: {
    ja: '{what}は必要の都度行うものとされ、直近は{last}である。その後に必要が生じていないかは、人が判断しなければならない。',
    en: 'It is declared that {what} are made as needed; the last was on {last}. Whether a need has arisen since a person must judge.',
  },
  notYetAsNeeded: {
    ja: '{what}は必要の都度行うものとされ、行ったと分かるものがない。必要が生じていないかは、人が判断しなければならない。',
    en: 'It is declared that {what} are made as needed, and none is known to have been made. Whether a need has arisen a person must judge.',
  },
  notYet: {
    ja: '{what}の周期が宣言されておらず、行ったと分かるものもない。必要が生じていないかは、人が判断しなければならない。',
    en: 'No cycle is declared for {what}, and none is known to have been made. Whether a need has arisen a person must judge.',
  },
  unanswered: {
    ja: '{what}が必要となった（「{need}」）のに、その後に行っていない。',
    en: 'A need for {what} arose ("{need}"), and none has been made since.',
  },
  pending: {
    ja: '{what}が必要となった（「{need}」）。期限（{due}）は来ていないが、まだ行っていない。',
    en: 'A need for {what} arose ("{need}"). It is to be met by {due} and has not been yet.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  cycle: {
    ja: '{what}の周期は何か。定めず必要の都度行うなら as-needed と書く',
    en: 'What is the cycle of {what}? Write "as-needed" if none is set and they are made on need',
  },
  considered: { ja: '{what}が必要かどうかを、誰がいつ検討したか（needs）', en: 'Who considered when whether {what} are needed (needs)?' },
  arose: { ja: '{what}が必要となったことはないか', en: 'Has a need for {what} arisen?' },
  arisenSince: { ja: '{last}より後に、{what}が必要となったことはないか', en: 'Has a need for {what} arisen since {last}?' },
  partOnly: {
    ja: '「{name}」で市全体の{what}を行ったと言えるか',
    en: 'Does "{name}" stand for {what} of the whole municipality?',
  },
  pending: { ja: '「{need}」への対応は、その期限まで待ってよいか', en: 'May "{need}" wait until then?' },
  cycleKept: {
    ja: '周期を守っていれば、必要となったときの{what}は要らないか',
    en: 'Are {what} on need not owed while the cycle is kept?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** On what it rests whether a need arose: what was considered, changed or found, for the facts of a rule. */
export const factsOfNeed = ['/review/needs/{id}', '/review/changes/{id}/on', '/review/findings/{id}/foundOn'] as const;

/** An audit or a self-check, as far as the rules of both go. */
export interface PeriodicRecord {
  readonly title?: string;
  readonly on?: CivilDate;
  readonly scope?: 'municipality' | readonly string[];
  /** The role id that answers for it, where a role does. */
  readonly by?: string;
}

/** Something that is done periodically or as needed (定期的又は必要に応じて行うこと). */
export interface Periodic<T extends PeriodicRecord> {
  readonly kind: RecordKind & ('audit' | 'self-check');
  readonly cycle: 'audit' | 'selfCheck';
  readonly what: Bilingual;
  readonly select: (configuration: Configuration) => Readonly<Record<string, T>> | undefined;
  /** What an auditor would look up, besides the day and the scope: a record that lacks it does not show that it was done. */
  readonly evidence: readonly (keyof T & AskedKey)[];
}

/** One time that it was done or may have been, and what that shows. */
export interface Occasion {
  /** Absent: not known. */
  readonly on: CivilDate | undefined;
  readonly shows: Outcome;
}

/**
 * The `looking` and `check` of a rule over something that is done periodically or as needed. Where a cycle is set, it is kept or not. Where none is, no
 * number of days decides: whether a need arose is asked. A recorded need that nothing answers breaks it; where the cycle is kept all the same, the "or"
 * of the text leaves that open.
 */
export function periodically<T extends PeriodicRecord>(periodic: Periodic<T>): Pick<RuleDefinition<string>, 'looking' | 'check'> {
  const section = sectionPointer(periodic.kind);
  return {
    looking: { subjects: () => [section], about: () => [theMunicipality], pointers: (at) => [at] },
    check: (_, facts) => {
      const records = periodic.select(facts.configuration);
      if (records === undefined) return absentSection(section);
      const occasions = occasionsOf(periodic, records, section, facts);
      const needs = needsOf(periodic, facts);
      const answered = needs.map((need) => checkNeed(need, occasions, periodic, facts));
      const cycle = facts.configuration.review?.cycles?.[periodic.cycle];
      if (typeof cycle !== 'object') return together([...answered, checkAsNeeded(periodic, cycle, occasions, facts)]);
      return together([checkCycle(periodic, cycle, occasions, facts), ...answered.map((outcome) => leftOpen(outcome, periodic))]);
    },
  };
}

/** What those occasions show from which, by a cycle, the next is not overdue yet. */
function inTime(occasions: readonly Occasion[], cycle: Cycle, asOf: CivilDate): readonly Outcome[] {
  return occasions.flatMap(({ on, shows }) => (on === undefined || !isOverdue(on, cycle, asOf) ? [shows] : []));
}

function occasionsOf<T extends PeriodicRecord>(
  periodic: Periodic<T>,
  records: Readonly<Record<string, T>>,
  section: string,
  facts: Facts,
): readonly Occasion[] {
  return [...entriesOf(records, section)].flatMap((entry) => {
    const { on, scope } = entry.record;
    // What is dated in the future has not happened, and what dealt with nothing was nothing.
    if ((on !== undefined && on > facts.asOf) || scope?.length === 0) return [];
    const told = unlessAsked(entry, [...asked(entry, ['on', 'scope']), ...asked(entry, periodic.evidence)]);
    return [{ on, shows: worst([told, checkScope(entry, periodic), checkAnswering(entry, on, facts)]) }];
  });
}

function checkScope(entry: Entry<PeriodicRecord>, { what }: Pick<Periodic<PeriodicRecord>, 'what'>): Outcome {
  const { scope } = entry.record;
  if (scope === undefined || scope === 'municipality') return pass;
  return forJudgement(
    fill(messages.partOnly, { name: titleOf(entry), units: listOf(scope) }),
    fill(questions.partOnly, { what, name: titleOf(entry) }),
    entry.at,
  );
}

function checkCycle<T extends PeriodicRecord>(
  { what, cycle: key }: Periodic<T>,
  cycle: Cycle,
  occasions: readonly Occasion[],
  facts: Facts,
): Outcome {
  const last = lastOf(occasions, facts);
  const message = last === undefined ? fill(messages.never, { what }) : overdue(what, last, cycle);
  return worst([
    best(inTime(occasions, cycle, facts.asOf), () => notShown(facts, message)),
    checkCycleItself(what, { cycle, at: `/review/cycles/${key}` }, facts),
  ]);
}

function checkAsNeeded<T extends PeriodicRecord>(
  { what, cycle: key }: Periodic<T>,
  cycle: 'as-needed' | undefined,
  occasions: readonly Occasion[],
  facts: Facts,
): Outcome {
  const last = lastOf(occasions, facts);
  const arose = last === undefined ? fill(questions.arose, { what }) : fill(questions.arisenSince, { what, last });
  const unknowns: Unknown[] = [];
  if (cycle === undefined)
    unknowns.push({ reason: 'missing-fact', pointer: `/review/cycles/${key}`, question: fill(questions.cycle, { what }) });
  if (last === undefined && facts.configuration.review?.needs === undefined)
    unknowns.push({ reason: 'missing-fact', pointer: '/review/needs', question: fill(questions.considered, { what }) });
  const said =
    cycle === undefined ? ([messages.notYet, messages.done] as const) : ([messages.notYetAsNeeded, messages.doneAsNeeded] as const);
  const message = last === undefined ? fill(said[0], { what }) : fill(said[1], { what, last });
  const open = undetermined(message, [{ reason: 'judgement', question: arose, ongoing: true }, ...unknowns]);
  return worst([open, best(occasions.map(({ shows }) => shows))]);
}

/** The recorded considerations of whether it is needed that have taken place, but for those that say no. */
function needsOf<T extends PeriodicRecord>({ kind }: Periodic<T>, { configuration, asOf }: Facts): readonly Entry<ReviewNeed>[] {
  return [...entriesOf(configuration.review?.needs ?? {}, '/review/needs')].filter(
    ({ record: { of, on, arose } }) => (of === undefined || of.includes(kind)) && (on === undefined || on <= asOf) && arose !== 'no',
  );
}

/** A need is answered by what was done on its day or later. */
function checkNeed<T extends PeriodicRecord>(
  need: Entry<ReviewNeed>,
  occasions: readonly Occasion[],
  { what }: Periodic<T>,
  facts: Facts,
): Outcome {
  const { on, dueBy: due } = need.record;
  const told = unlessAsked(need, asked(need, ['of', 'arose', 'on']));
  if (told.outcome !== 'pass') return told;
  const since = occasions.filter((occasion) => occasion.on === undefined || on === undefined || occasion.on >= on);
  return best(
    since.map(({ shows }) => shows),
    () =>
      due === undefined || due < facts.asOf
        ? notShown(facts, fill(messages.unanswered, { what, need: titleOf(need) }))
        : forJudgement(fill(messages.pending, { what, need: titleOf(need), due }), fill(questions.pending, { need: titleOf(need) })),
  );
}

/** Where the cycle is set, the "or" of the text leaves open whether a need is owed an answer besides. */
function leftOpen<T extends PeriodicRecord>(outcome: Outcome, { what }: Periodic<T>): Outcome {
  if (outcome.outcome !== 'fail') return outcome;
  return undetermined(outcome.message, [{ reason: 'text-gap', question: fill(questions.cycleKept, { what }) }]);
}

function lastOf(occasions: readonly Occasion[], { asOf }: Facts): CivilDate | undefined {
  return latest(
    occasions.map(({ on }) => on),
    asOf,
  );
}
