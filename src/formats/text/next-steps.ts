import type { Report, Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { byIdentity } from '../sort';
import { fold } from './folding';
import { groupQuestions } from './questions';
import type { Sheet } from './sheet';
import type { Tally } from './tally';

const words = {
  error: {
    ja: '規則の異常（{rule}）を開発元に知らせる。直るまで適合とは言えない。',
    en: 'Report the rule error ({rule}); nothing is conformant until it is mended.',
  },
  violation: { ja: '{clause} の違反「{title}」を直す。{remedy}', en: 'Mend the violation of {clause} "{title}". {remedy}' },
  violationFirst: {
    ja: '{clause} の違反「{title}」を先に直す（続く結果 {count}件も消える）。{remedy}',
    en: 'Mend the violation of {clause} "{title}" first ({count} more go with it). {remedy}',
  },
  renew: {
    ja: '例外 {ids} を見直す（延長して承認を取り直すか、通信をやめる）。',
    en: 'Renew or end exceptions {ids} (with a new approval, or by closing the communication).',
  },
  fact: { ja: '{pattern} を宣言する（未確定 {count}件が決まる）。', en: 'Declare {pattern} (settles {count} undetermined results).' },
  covers: {
    ja: '宣言が団体全体に及んだら covers: municipality と書く。',
    en: 'Write "covers: municipality" once the declaration covers the whole municipality.',
  },
  record: {
    ja: '規則で判定できない要求事項（{count}件）の実施を attestations に記録する。',
    en: 'Record in attestations what rules cannot decide ({count} requirements).',
  },
  advice: { ja: '助言 {count}件に目を通す。', en: 'Read the advice ({count}).' },
  keep: {
    ja: 'この宣言を、構成が変わるたびに更新して再び判定する。',
    en: 'Keep the declaration up to date and check it again whenever something changes.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** At most so many steps: more are not steps but a list. */
const most = 3;

/** The one to three most useful things to do next (次の一手). */
export function nextSteps(sheet: Sheet, report: Report, sorted: Tally): readonly string[] {
  const steps = [
    ...errorStep(sorted),
    ...renewStep(sorted),
    ...violationStep(sheet, sorted.violations),
    ...factSteps(sorted.undetermined),
    ...otherSteps(report, sorted),
  ];
  const shown = steps.length === 0 ? [words.keep] : steps;
  return shown.slice(0, most).map(sheet.say);
}

function errorStep({ errors }: Tally): readonly Bilingual[] {
  const first = errors[0];
  return first === undefined ? [] : [fill(words.error, { rule: first.rule })];
}

function renewStep({ violations }: Tally): readonly Bilingual[] {
  const ids = new Set(
    violations.flatMap(({ disposition, exception }) => (disposition === 'expired' && exception !== undefined ? [exception] : [])),
  );
  return ids.size === 0 ? [] : [fill(words.renew, { ids: [...ids].sort().join(', ') })];
}

function violationStep(sheet: Sheet, violations: readonly Result[]): readonly Bilingual[] {
  // What a renewed exception would cover, and the record of exceptions itself, are spoken of by the step about exceptions.
  const spokenOf = violations.some(({ disposition }) => disposition === 'expired');
  const open = violations.filter(({ disposition, clause }) => disposition !== 'expired' && !(spokenOf && clause === null));
  const [first, ...others] = fold(inClauseOrder(sheet, open));
  if (first === undefined) return [];
  const heaviest = others.reduce((best, folded) => (folded.consequences.length > best.consequences.length ? folded : best), first);
  const { clause, title, remedy } = heaviest.finding;
  const label = sheet.policy.clauses.find(({ id }) => id === clause)?.label;
  const values = { clause: label ?? { ja: '例外の管理', en: 'the life cycle of exceptions' }, title, remedy };
  const count = heaviest.consequences.length;
  return [count === 0 ? fill(words.violation, values) : fill(words.violationFirst, { ...values, count })];
}

function inClauseOrder({ policy }: Sheet, results: readonly Result[]): readonly Result[] {
  const order = new Map(policy.clauses.map((clause): [string | null, number] => [clause.id, clause.order]));
  const place = ({ clause }: Result): number => order.get(clause) ?? Number.MAX_SAFE_INTEGER;
  return [...results].sort((a, b) => place(a) - place(b) || byIdentity(a, b));
}

function factSteps(undetermined: readonly Result[]): readonly Bilingual[] {
  return groupQuestions(undetermined)
    .flatMap(({ pattern, waiting }) => (pattern === undefined ? [] : [fill(words.fact, { pattern, count: waiting })]))
    .slice(0, 1);
}

function otherSteps(report: Report, { undetermined, advice }: Tally): readonly Bilingual[] {
  const reasons = undetermined.flatMap(({ unknown }) => (unknown ?? []).map(({ reason }) => reason));
  const unrecorded = groupQuestions(undetermined).find(({ reason }) => reason === 'no-record');
  return [
    ...(unrecorded === undefined ? [] : [fill(words.record, { count: unrecorded.requirements.length })]),
    ...(reasons.includes('coverage') && report.declared.covers !== 'municipality' ? [words.covers] : []),
    ...(advice.length === 0 ? [] : [fill(words.advice, { count: advice.length })]),
  ];
}
