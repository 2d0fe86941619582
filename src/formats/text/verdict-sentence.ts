import type { Report } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { sinceSentence } from '../wording/since-words';
import { type ShownStatus, shownStatusOf } from '../wording/status-words';
import type { Tally } from '../wording/tally';
import type { Voice } from '../wording/voice';
import { questionsForCity, waitsForCity } from './city-questions';
import { concerned, type Demander, nameOfDemander, together } from './demands';
import { countViolations } from './violation-count';

const sentences = {
  nonconformant: {
    ja: '{who}は、{day}の時点で、{limits}{policy}に適合していません。違反 {violations}。',
    en: '{who} does not conform to {policy} as of {day}{limits}. Violations: {violations}.',
  },
  error: {
    ja: '{who}は、{day}の時点で、{limits}{policy}に適合しているかを判定できませんでした。規則に誤りがあります（{errors}件）。',
    en: '{who} could not be judged against {policy} as of {day}{limits}: {errors} rule errors.',
  },
  undetermined: {
    ja: '{who}が、{day}の時点で、{limits}{policy}に適合しているかは、まだ決まりません。違反は見つかっていません（未確定 {undetermined}件{waiting}）。',
    en: 'Whether {who} conforms to {policy} as of {day}{limits} is not settled; no violation was found ({undetermined} undetermined{waiting}).',
  },
  excepted: {
    ja: '{who}は、{day}の時点で、{limits}{policy}に反する点が残っていますが、そのすべてが有効な例外措置で認められています（例外 {excepted}件）。',
    en: '{who} departs from {policy} as of {day}{limits}, and every remaining departure is excepted by a valid exception ({excepted} excepted).',
  },
  conformant: {
    ja: '{who}は、{day}の時点で、{limits}{policy}に適合しています。',
    en: '{who} conforms to {policy} as of {day}{limits}.',
  },
  'not-applicable': {
    ja: '{who}には、{day}の時点で、{limits}{policy}が求めることの対象がありません。',
    en: '{who} holds nothing of which {policy} speaks as of {day}{limits}.',
  },
  relieved: {
    ja: '{who}は、{day}の時点で、{limits}経過措置により{policy}の求めを今は問われません（経過措置 {relieved}件）。',
    en: 'For the time being {policy} does not ask of {who} what it lacks as of {day}{limits}: transitional relief ({relieved} relieved).',
  },
} as const satisfies Readonly<Record<ShownStatus, Bilingual>>;

const words = {
  declarationOf: { ja: '{name}の宣言', en: 'The declaration of {name}' },
  declaration: { ja: 'この宣言', en: 'This declaration' },
  declarationInside: { ja: 'この宣言', en: 'this declaration' },
  declarationOfInside: { ja: '{name}の宣言', en: 'the declaration of {name}' },
  only: { ja: '{only}に限れば、', en: ', limited to {only}' },
  waiting: { ja: '、うち{count}件は市の宣言がなければ決まらない', en: ", of which {count} wait for the city's declaration" },
  ownKept: { ja: '{policy}そのものへの違反は見つかっていません。', en: 'No violation of {policy} itself was found.' },
  withoutExceptions: { ja: '例外措置を考慮しなければ、', en: ', exceptions left out of account' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The verdict in one sentence, or two where the text of the policy itself is kept (判定の文). */
export function verdictSentence(voice: Voice, report: Report, sorted: Tally, demanders: readonly Demander[]): string {
  const { say, language } = voice;
  const limits = [
    ...(report.only === undefined ? [] : [say(fill(words.only, { only: voice.list(report.only.map(voice.label)) }))]),
    ...(report.withoutExceptions === true ? [say(words.withoutExceptions)] : []),
  ].join('');
  const name = report.declared.municipality;
  const inside =
    language === 'en' && (report.verdict === 'undetermined' || shownStatusOf(report.verdict, report.requirements) === 'relieved');
  const who =
    name === undefined
      ? say(inside ? words.declarationInside : words.declaration)
      : say(fill(inside ? words.declarationOfInside : words.declarationOf, { name }));
  const about = concerned(report, demanders);
  const forCity = questionsForCity(report, voice);
  const waiting = sorted.undetermined.filter((result) => waitsForCity(result, forCity)).length;
  const values = {
    who,
    limits,
    day: report.asOf,
    policy: together(
      voice,
      about.map((one) => nameOfDemander(voice, report, one)),
      report.verdict === 'nonconformant' ? 'or' : 'and',
    ),
    violations: countViolations(sorted.violations),
    errors: sorted.errors.length,
    undetermined: sorted.undetermined.length,
    waiting: waiting === 0 ? '' : fill(words.waiting, { count: waiting }),
    excepted: sorted.excepted.length,
    relieved: sorted.relieved.length,
  };
  const sentence = say(fill(sentences[shownStatusOf(report.verdict, report.requirements)], values)).replace(
    ': 1 rule errors',
    ': 1 rule error',
  );
  const own = demanders.find(({ basis }) => basis === 'policy');
  // What the layers add is no part of the policy: that its own text is kept is said where something else is not.
  const since = say(sinceSentence(report));
  if (report.verdict !== 'nonconformant' || own === undefined || about.includes(own) || own.status === 'error')
    return `${sentence}${since}`;
  return `${sentence}${language === 'ja' ? '' : ' '}${say(fill(words.ownKept, { policy: nameOfDemander(voice, report, own) }))}${since}`;
}
