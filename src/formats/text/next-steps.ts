import type { Report, Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { nameSubjects } from '../names';
import { byIdentity, bySubject, compareText } from '../sort';
import type { Tally } from '../wording/tally';
import { type ForCity, waitsForCity } from './city-questions';
import { firstOf } from './first-of';
import { type Folded, fold } from './folding';
import { groupQuestions, judgementOf, type QuestionGroup } from './questions';
import type { Sheet } from './sheet';

const words = {
  error: {
    ja: '規則の誤り（{rule}）を開発元に知らせる。直るまで適合とは言えない。',
    en: 'Report the rule error ({rule}); nothing is conformant until it is mended.',
  },
  violation: {
    ja: '{clause}の違反「{title}」を直す。{about}。{remedy}',
    en: 'Mend the violation of {clause} "{title}": {about}. {remedy}',
  },
  violationFirst: {
    ja: '{clause}の違反「{title}」を直す。{about}。続く結果 {count}件も消える。{remedy}',
    en: 'Mend the violation of {clause} "{title}": {about}; {count} more go with it. {remedy}',
  },
  lifeCycle: { ja: '例外の管理', en: 'the life cycle of exceptions' },
  guideline: { ja: '{clause}（ガイドライン）', en: '{clause} (guideline)' },
  about: { ja: '対象: {subjects}', en: '{subjects}' },
  aboutMore: { ja: '対象: {subjects}、ほか{count}件', en: '{subjects} and {count} more' },
  otherViolations: {
    ja: 'ほかの違反 {count}件を、一覧の順に直す。',
    en: 'Mend the other violations ({count}) in the order of the list.',
  },
  renew: {
    ja: '期限の切れた例外 {ids} を見直す（承認を取り直すか、例外とした通信などをやめる）。',
    en: 'Renew or end the expired exceptions {ids} (with a new approval, or by closing what they covered).',
  },
  putRight: {
    ja: '要件を欠く例外 {ids} の記録を正す。正すまで何も認めない。欠けているものは「例外の管理」の結果にある。',
    en: 'Put the records of exceptions {ids} right: until then they cover nothing. What they lack stands in the results on exceptions.',
  },
  withdraw: {
    ja: '例外 {ids} は、例外を認められない要求を対象としている。廃して、違反そのものを解消する。',
    en: 'Exceptions {ids} are from requirements that admit none: withdraw them and mend the violations themselves.',
  },
  notYet: {
    ja: 'まだ始まっていない例外 {ids} について、始まる日まで対象の通信などを止めるか、開始日を確かめる。',
    en: 'Exceptions {ids} are not in force yet: close what they cover until they are, or verify the day.',
  },
  fact: { ja: '{pattern} を宣言する（未確定 {count}件が決まる）。', en: 'Declare {pattern} (settles {count} undetermined results).' },
  judge: {
    ja: '人の判断が要る問い {count}点に答え、judgements に記録する。',
    en: 'Have a person answer what is for judgement (questions: {count}), and record it in judgements.',
  },
  judgeAnew: {
    ja: '人の判断が要る問い {count}点に答え、judgements に記録する。すでにある判断 {ids} はそのままでは足りない（理由は一覧にある）。改めて判断して記録し直す。',
    en: 'Have a person answer what is for judgement (questions: {count}), and record it in judgements. What is recorded in {ids} does not settle it (the list says why): judge it anew.',
  },
  gap: {
    ja: '本文に定めのない問い {count}点について、判断を judgements に（6(3)①については例外を exceptions に）記録する。',
    en: 'Where the text does not say (questions: {count}), record a judgement in judgements; for 6(3)① an exception.',
  },
  suspect: { ja: '本文の変更された条項を確かめる。', en: 'Review the clauses whose text has changed.' },
  answer: { ja: '一覧にある未確定の問いに答える。', en: 'Answer the open questions of the list.' },
  covers: {
    ja: '宣言が市全体に及んだら covers: municipality と書く。',
    en: 'Write "covers: municipality" once the declaration covers the whole municipality.',
  },
  withCity: {
    ja: '市の宣言と合わせて判定する（gotsu-policy check 市の宣言 この宣言）。{count}件が市の宣言を待っている。この宣言が市全体に及ぶなら covers: municipality と書く。',
    en: 'Check it together with the city\'s declaration (gotsu-policy check CITY THIS): {count} results wait for that. If this is the whole city, write "covers: municipality".',
  },
  record: {
    ja: '規則で判定できない要求事項（{count}件）の実施を attestations に記録する。',
    en: 'Record in attestations what rules cannot decide ({count} requirements).',
  },
  more: { ja: 'ほか{count}件', en: '{count} more' },
  advice: { ja: '助言 {count}件に目を通す。', en: 'Read the advice ({count}).' },
  keep: {
    ja: 'この宣言を、構成が変わるたびに更新して再び判定する。',
    en: 'Keep the declaration up to date and check it again whenever something changes.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many ids are named before the rest is counted. */
const idsShown = 5;

/** So many violations are spelled out, the heaviest first; the rest is counted. */
const violationsShown = 3;

/** The most useful things to do next (次の一手): mend what is wrong, then find out, then record. */
export function nextSteps(sheet: Sheet, report: Report, sorted: Tally, forCity: ForCity): readonly string[] {
  const own = groupQuestions(sorted.undetermined, (unknown, result) => !forCity(unknown, result));
  const steps = [
    ...errorStep(sorted),
    ...exceptionSteps(sheet, sorted),
    ...violationSteps(sheet, sorted.violations),
    ...factSteps(own),
    ...personSteps(sheet, own),
    ...otherSteps(report, sorted, own, forCity),
  ];
  const shown = steps.length === 0 ? [sorted.undetermined.length === 0 ? words.keep : words.answer] : steps;
  return shown.map(sheet.say);
}

function errorStep({ errors }: Tally): readonly Bilingual[] {
  const first = errors[0];
  return first === undefined ? [] : [fill(words.error, { rule: first.rule })];
}

/** An exception that is recorded but does not cover is put right; to record another one beside it would help nobody. */
function exceptionSteps({ list }: Sheet, { violations }: Tally): readonly Bilingual[] {
  const { expired, 'not-yet-valid': notYet, invalid, refused } = brokenExceptions(violations);
  const step = (text: (typeof words)['renew' | 'putRight' | 'withdraw' | 'notYet'], ids: ReadonlySet<string>): readonly Bilingual[] =>
    ids.size === 0 ? [] : [fill<Bilingual>(text, { ids: list([...ids].sort(compareText)) })];
  return [...step(words.putRight, invalid), ...step(words.withdraw, refused), ...step(words.renew, expired), ...step(words.notYet, notYet)];
}

/** Why an exception covers nothing; `refused`: what it names admits no exception, so that there is no record to put right. */
type Broken = 'expired' | 'not-yet-valid' | 'invalid' | 'refused';

const brokenByRule: Readonly<Record<string, Broken>> = {
  'exceptions/expired': 'expired',
  'exceptions/not-yet-valid': 'not-yet-valid',
  'exceptions/invalid': 'invalid',
  'exceptions/self-approved': 'invalid',
  'exceptions/not-exceptable': 'refused',
};

/** Exceptions that cover nothing, by the reason, as the results of their life cycle and of what they were meant for tell it. */
function brokenExceptions(violations: readonly Result[]): Readonly<Record<Broken, ReadonlySet<string>>> {
  const found = {
    expired: new Set<string>(),
    'not-yet-valid': new Set<string>(),
    invalid: new Set<string>(),
    refused: new Set<string>(),
  };
  for (const { rule, subjects, disposition, exception } of violations) {
    if (exception !== undefined && isBroken(disposition)) found[disposition].add(exception);
    const state = Object.hasOwn(brokenByRule, rule) ? brokenByRule[rule] : undefined;
    if (state !== undefined) for (const { kind, id } of subjects) if (kind === 'exception') found[state].add(id);
  }
  for (const id of found.refused) found.invalid.delete(id);
  return found;
}

function isBroken(disposition: Result['disposition']): disposition is Exclude<Broken, 'refused'> {
  return disposition === 'expired' || disposition === 'not-yet-valid' || disposition === 'invalid';
}

function violationSteps(sheet: Sheet, violations: readonly Result[]): readonly Bilingual[] {
  // What an exception was meant to cover, and the record of the exception itself, are spoken of by the steps about exceptions.
  const states = brokenExceptions(violations);
  const broken = new Set(Object.values(states).flatMap((ids) => [...ids]));
  const isSpokenOf = ({ disposition, clause, subjects, exception }: Result): boolean =>
    (isBroken(disposition) && !states.refused.has(exception ?? '')) ||
    (clause === null && subjects.some(({ kind, id }) => kind === 'exception' && broken.has(id)));
  const folded = fold(inClauseOrder(sheet, violations)).filter(({ finding }) => !isSpokenOf(finding));
  const groups = new Map<string, [Folded, ...Folded[]]>();
  for (const one of folded) {
    const { rule, requirement, remedy } = one.finding;
    const key = `${rule}|${requirement}|${remedy.en}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const weight = (group: readonly Folded[]): number => group.reduce((sum, { consequences }) => sum + consequences.length, 0);
  const heaviest = [...groups.values()].sort((a, b) => weight(b) - weight(a) || b.length - a.length);
  const shown = heaviest.slice(0, violationsShown);
  const rest = folded.length - shown.reduce((sum, group) => sum + group.length, 0);
  return [
    ...shown.map((group) => violationStep(sheet, group, weight(group))),
    ...(rest > 0 ? [fill(words.otherViolations, { count: rest })] : []),
  ];
}

function violationStep(sheet: Sheet, group: readonly [Folded, ...Folded[]], following: number): Bilingual {
  const [{ finding }] = group;
  const { title, remedy } = finding;
  const named = nameSubjects([...finding.subjects].sort(bySubject), sheet.language, sheet.configuration);
  const values = {
    clause: placeOf(sheet, finding),
    title,
    remedy,
    about:
      group.length === 1 ? fill(words.about, { subjects: named }) : fill(words.aboutMore, { subjects: named, count: group.length - 1 }),
  };
  return following === 0 ? fill(words.violation, values) : fill(words.violationFirst, { ...values, count: following });
}

/** What is violated: a clause, a provision of the law, or what the guideline asks under a clause. */
function placeOf({ label }: Sheet, { clause, provision, basis }: Result): Bilingual | string {
  if (clause === null) return provision ?? words.lifeCycle;
  return basis === 'guideline' ? fill(words.guideline, { clause: label(clause) }) : label(clause);
}

function inClauseOrder({ policy }: Sheet, results: readonly Result[]): readonly Result[] {
  const order = new Map(policy.clauses.map((clause): [string | null, number] => [clause.id, clause.order]));
  const place = ({ clause }: Result): number => order.get(clause) ?? Number.MAX_SAFE_INTEGER;
  return [...results].sort((a, b) => place(a) - place(b) || byIdentity(a, b));
}

function factSteps(questions: readonly QuestionGroup[]): readonly Bilingual[] {
  return questions
    .flatMap(({ pattern, waiting }) => (pattern === undefined ? [] : [fill(words.fact, { pattern, count: waiting })]))
    .slice(0, 1);
}

/** What no fact settles: judgements, those that are recorded and do not settle it included, and gaps in the text. */
function personSteps(sheet: Sheet, groups: readonly QuestionGroup[]): readonly Bilingual[] {
  const [toJudge, gaps, suspect] = (['judgement', 'text-gap', 'suspect'] as const).map((reason) =>
    groups.filter((group) => group.reason === reason),
  );
  const judged = (toJudge ?? []).flatMap(({ questions }) => questions.flatMap(({ unknown }) => judgementOf(unknown) ?? []));
  const { shown, rest } = firstOf(sheet, [...new Set(judged)].sort(compareText), idsShown);
  const ids = sheet.list([...shown, ...(rest > 0 ? [sheet.say(fill(words.more, { count: rest }))] : [])]);
  const counted = (text: Bilingual, list: readonly QuestionGroup[] = []): readonly Bilingual[] =>
    list.length === 0 ? [] : [fill(text, { count: list.length, ids })];
  return [
    ...counted(judged.length === 0 ? words.judge : words.judgeAnew, toJudge),
    ...counted(words.gap, gaps),
    ...counted(words.suspect, suspect),
  ];
}

function otherSteps(
  { declared }: Report,
  { undetermined, advice }: Tally,
  questions: readonly QuestionGroup[],
  forCity: ForCity,
): readonly Bilingual[] {
  const reasons = undetermined.flatMap(({ unknown }) => (unknown ?? []).map(({ reason }) => reason));
  const waiting = undetermined.filter((result) => waitsForCity(result, forCity)).length;
  const unrecorded = questions.find(({ reason }) => reason === 'no-record');
  return [
    ...(unrecorded === undefined ? [] : [fill(words.record, { count: unrecorded.requirements.length })]),
    ...(reasons.includes('coverage') && declared.covers === 'unknown' ? [words.covers] : []),
    ...(waiting > 0 ? [fill(words.withCity, { count: waiting })] : []),
    ...(advice.length === 0 ? [] : [fill(words.advice, { count: advice.length })]),
  ];
}
