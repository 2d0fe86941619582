import type { Configuration, Judgement, RecordedStatement } from '../configuration/index';
import { fill, isOverdue, officeOn, pointer, saysNothing, subjectKey, type Unknown } from '../facts/index';
import type { Bilingual, Parameters, YearsParameter } from '../policy/index';
import { isByNobody } from '../rules/doer';
import { newestFact } from './newest-fact';
import type { RawResult } from './raw-result';
import { RecordIndex } from './record-index';

/** What a recorded statement lacks to count: evidence, a date that has come, an owner, a result, validity on the day (記録の不備). */
export function defectsOf(statement: RecordedStatement, configuration: Configuration, asOf: string): readonly Defect[] {
  const defects: Defect[] = [];
  if (statement.result === undefined) defects.push('result');
  if (hasNoMaker(statement, configuration)) defects.push('by');
  if (statement.on === undefined || statement.on > asOf) defects.push('on');
  if (statement.evidence === undefined || saysNothing(statement.evidence)) defects.push('evidence');
  if (statement.until !== undefined && statement.until < asOf) defects.push('until');
  return defects;
}

/**
 * Whether it is said that nobody made the record, or declared that nobody held the role on its day. Who holds a role is not asked here: 6(1) does.
 */
function hasNoMaker({ by, on }: RecordedStatement, configuration: Configuration): boolean {
  if (by === undefined || isByNobody(by, { configuration })) return true;
  const roles = configuration.organization?.roles;
  const role = roles === undefined || !Object.hasOwn(roles, by) ? undefined : roles[by];
  if (role === undefined || on === undefined) return false;
  return !['held', 'unknown'].includes(officeOn(role, on).state);
}

/**
 * Settles undetermined results by recorded judgements (判断の記録): only what a person can settle, and only for exactly the judgement's subjects. One that is
 * older than a fact on which the result rests settles nothing, and where several questions are open, or it is of long ago, it has to name each that it
 * answers. A gap in a text stated in principle is for an exception, not for a judgement. A judgement of nonconformity makes a failure, however old it is.
 */
export function applyJudgements(
  results: readonly RawResult[],
  configuration: Configuration,
  asOf: string,
  { longestCycle }: Parameters,
): readonly RawResult[] {
  if (configuration.judgements === undefined) return results;
  const index = new RecordIndex(configuration.judgements);
  const askedOf = questionsBySubject(results);
  return results.map((result) => {
    const judgements = index.find(result.requirement.id, result.subjects);
    return judgements.length === 0 ? result : settle(result, judgements, askedOf(result), { configuration, asOf, longestCycle });
  });
}

function settle(
  result: RawResult,
  judgements: readonly (readonly [string, Judgement])[],
  asked: number,
  { configuration, asOf, longestCycle }: Settling,
): RawResult {
  if (!isForJudgement(result)) return result;
  const unknown: Unknown[] = [...(result.unknown ?? [])];
  const object = (id: string, key: keyof Judgement, question: Bilingual): void => {
    unknown.push({ reason: 'judgement', pointer: pointer('judgements', id, key), question });
  };
  const newest = newestFact(result, configuration, asOf);
  const isOngoing = result.unknown?.some(({ ongoing }) => ongoing === true);
  // What hangs on one dated fact alone was asked from that day on; when any other question arose nothing tells.
  const isOfOneDay = newest !== undefined && (result.unknown ?? []).every((one) => one.pointer !== undefined);
  let settled: RawResult | undefined;
  for (const [id, judgement] of judgements) {
    const [defect] = defectsOf(judgement, configuration, asOf);
    const { on = '' } = judgement;
    const unanswered = unansweredBy(judgement, result, asked);
    if (defect !== undefined) object(id, defect, defectQuestion(id, defect));
    else if (judgement.result === 'nonconformant') return deniedBy(id, judgement, result, configuration);
    else if (newest !== undefined && on < newest.day)
      object(id, 'on', fill(questions.older, { id, on, at: newest.pointer, day: newest.day }));
    else if (isOngoing && isSpent(on, asOf, longestCycle)) object(id, 'on', spentQuestion(id, on, longestCycle));
    else if (judgement.questions === undefined && !isOfOneDay && isSpent(on, asOf, longestCycle)) {
      const old = { questions: listed(result.unknown ?? []), years: longestCycle.years, why: longestCycle.source };
      object(id, 'questions', fill(questions.unnamed, { id, on, ...old }));
    } else if (unanswered.length > 0) object(id, 'questions', fill(questions.unanswered, { id, questions: listed(unanswered) }));
    else settled ??= { ...result, disposition: 'judged', judgement: id, establishedBy: 'judgement' };
  }
  return settled ?? { ...result, unknown };
}

/** The failure that a judgement of nonconformity makes of a question: told as the no that it is, with what it answers, or else what is asked. */
function deniedBy(id: string, judgement: Judgement, { unknown = [], ...result }: RawResult, configuration: Configuration): RawResult {
  const answered = judgement.questions?.map((question) => ({ question: { ja: question, en: question } })) ?? [];
  return {
    ...result,
    source: { ...result.source, remedy: denialRemedy },
    outcome: 'fail',
    message: fill(messages.deniedOf, {
      denial: denialMessage(id, judgement, configuration),
      questions: listed(answered.length === 0 ? unknown : answered),
    }),
    judgement: id,
    establishedBy: 'judgement',
  };
}

/** That a record says no, who says it and when (不適合の記録). */
export function denialMessage(id: string, { by = '', on = '' }: RecordedStatement, { organization }: Configuration): Bilingual {
  return fill(messages.denied, { id, on, by: organization?.roles?.[by]?.title ?? by });
}

/** What to do about a record that says no. No further record would help: what it found is to be mended. */
export const denialRemedy: Bilingual = {
  ja: '記録された不適合を直す。直したら、それを見たうえで改めて記録し、前の記録に末日（until）を書く。',
  en: 'Mend what the record found. Then record anew what was seen, and give the earlier record its last day ("until").',
};

const messages = {
  denied: {
    ja: '記録「{id}」で、{by}が {on} に、適合していないと述べている。',
    en: 'Record "{id}", by {by} on {on}, says that it does not conform.',
  },
  deniedOf: { ja: '{denial}問い: {questions}', en: '{denial} The question: {questions}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a judgement is held against. */
interface Settling {
  readonly longestCycle: YearsParameter | undefined;
  readonly configuration: Configuration;
  readonly asOf: string;
}

/**
 * Whether a record of what goes on no longer speaks of the day (記録の鮮度): it is older than the longest cycle that counts as periodic. What was so years ago
 * may be otherwise now.
 */
export function isSpent(on: string, asOf: string, longest: YearsParameter | undefined): longest is YearsParameter {
  return longest !== undefined && isOverdue(on, { unit: 'month', count: 12 * longest.years }, asOf);
}

/** The question to a record that no longer speaks of the day. */
export function spentQuestion(id: string, on: string, { years, source: why }: YearsParameter): Bilingual {
  return fill(questions.spent, { id, on, years, why });
}

const questions = {
  spent: {
    ja: '記録「{id}」（{on}）から{years}年を超えている（{why}）。その後今日までの状況を見て改めて判断・表明したか',
    en: 'Record "{id}" ({on}) is more than {years} year(s) old ({why}). Has it been judged or attested anew, in view of what has been since?',
  },
  older: {
    ja: '判断「{id}」（{on}）は、その後の事実（{at}: {day}）より古い。その事実も見たうえで改めて判断したか',
    en: 'Judgement "{id}" ({on}) is older than a fact that it would settle ({at}: {day}). Has it been judged anew, with that fact in view?',
  },
  unnamed: {
    ja: '判断「{id}」（{on}）は{years}年より前のもので（{why}）、答えた問いが書かれていない。次の問いに答えたものなら、その文を questions に写す: {questions}',
    en: 'Judgement "{id}" ({on}) is more than {years} year(s) old ({why}) and does not say what it answers. If it answers this, copy it to "questions": {questions}',
  },
  unanswered: {
    ja: '判断「{id}」が、次の問いに答えるものか書かれていない（questions）: {questions}',
    en: 'Judgement "{id}" does not say that it answers this ("questions"): {questions}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

function listed(some: readonly Pick<Unknown, 'question'>[]): Bilingual {
  return { ja: some.map(({ question }) => `「${question.ja}」`).join('、'), en: some.map(({ question }) => `"${question.en}"`).join(', ') };
}

/** The questions of a result that a judgement does not answer: those it does not name; where it names none, all of them unless only one is asked. */
function unansweredBy({ questions: named }: Judgement, { unknown = [] }: RawResult, asked: number): readonly Unknown[] {
  if (named === undefined) return asked > 1 ? unknown : [];
  const answered = new Set(named.map(comparable));
  return unknown.filter(({ question }) => !answered.has(comparable(question.ja)) && !answered.has(comparable(question.en)));
}

/** A question as it is compared: however it was wrapped and typed when it was copied from a report. */
function comparable(question: string): string {
  return question.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

/** How many different questions the results put to a person about the same things under the same requirement, whichever rule asks. */
function questionsBySubject(results: readonly RawResult[]): (result: RawResult) => number {
  const bySubject = new Map<string, Set<string>>();
  const keyOf = ({ requirement, subjects }: RawResult): string => `${requirement.id}|${subjectKey(subjects)}`;
  for (const result of results) {
    if (!isForJudgement(result)) continue;
    const asked = bySubject.get(keyOf(result)) ?? new Set();
    bySubject.set(keyOf(result), asked);
    for (const { question } of result.unknown ?? []) asked.add(question.en);
  }
  return (result) => bySubject.get(keyOf(result))?.size ?? 0;
}

/** Whether a result hangs on nothing but what a person can judge (判断だけで決まるか). */
export function isForJudgement({ outcome, unknown, requirement }: RawResult): boolean {
  if (outcome !== 'undetermined') return false;
  return (unknown ?? []).every(
    ({ reason }) => reason === 'judgement' || (reason === 'text-gap' && requirement.modality !== 'in-principle'),
  );
}

/** What a statement lacks to count, or by what it no longer does. */
export type Defect = keyof typeof defectQuestions;

const defectQuestions = {
  result: { ja: '記録「{id}」に結果（result）が書かれていない', en: 'Record "{id}" does not say what the result is ("result")' },
  by: {
    ja: '記録「{id}」に、誰が記録したか（by）が書かれていないか、誰も記録していないと書かれているか、記録の日に誰もその役割に就いていない',
    en: 'Record "{id}" does not say whose it is ("by") or says that it is nobody\'s, or nobody held the role on its day',
  },
  on: {
    ja: '記録「{id}」の日（on）が書かれていないか、まだ来ていない',
    en: 'Record "{id}" does not say its day ("on"), or that day is still to come',
  },
  evidence: {
    ja: '記録「{id}」の根拠（evidence）が書かれていないか、何も示していない',
    en: 'Record "{id}" does not say on what it rests ("evidence"), or says nothing there',
  },
  until: {
    ja: '記録「{id}」が効力をもつのは until の日までで、その日は過ぎている',
    en: 'Record "{id}" held until the day in "until", which is over',
  },
} as const satisfies { readonly [K in keyof RecordedStatement]?: Bilingual };

/** What to ask of a statement that does not count. */
export function defectQuestion(id: string, defect: Defect): Bilingual {
  return fill(defectQuestions[defect], { id });
}
