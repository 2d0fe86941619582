import type { Gating } from '../evaluation/gate';
import type { Report } from '../evaluation/index';
import { fill } from '../facts/index';
import { safe } from '../formats/safe';
import { demandersOf } from '../formats/text/demands';
import { locationText } from '../formats/text/findings';
import { verdictSentence } from '../formats/text/verdict-sentence';
import { type Described, describeResults, type Kind } from '../formats/wording/described';
import { tally } from '../formats/wording/tally';
import { createVoice, type Voice, type VoiceOptions } from '../formats/wording/voice';
import type { Bilingual } from '../policy/index';

/** So many findings are written out; the others are counted. */
const shown = 10;

/** A text of a finding longer than this is cut: what is declared may be long, and a list of names too. In characters. */
const longest = 400;

/** So many questions of one finding are written out. */
const questionsShown = 3;

const words = {
  counts: {
    ja: '違反 {violations}、規則の誤り {errors}、未確定 {undetermined}',
    en: 'Violations: {violations}, rule errors: {errors}, undetermined: {undetermined}',
  },
  expectedViolation: {
    ja: '.not は、違反が見つかることを期待しています。適合と認められるもの、未確定のものは違反ではありません。',
    en: '.not expects a violation to be found. What conforms is none, and neither is what is undetermined.',
  },
  question: { ja: '問い: ', en: 'Question: ' },
  about: { ja: '対象: ', en: 'About: ' },
  where: { ja: '場所: ', en: 'Where: ' },
  remedy: { ja: '対応: ', en: 'Remedy: ' },
  more: {
    ja: '… ほか{count}件。すべては gotsu-policy check か toText で見られます。',
    en: '… {count} more. gotsu-policy check or toText shows all of them.',
  },
  narrower: {
    ja: '判定を条項に限るには only を、未確定を認めるには allowUndetermined を指定します。',
    en: 'Limit the run to clauses with only, or let what is undetermined pass with allowUndetermined.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a failure message is made of. */
export interface Failure {
  readonly report: Report;
  /** What stops the run; nothing if it conforms. */
  readonly gating: Gating | undefined;
  /** Whether a violation was expected (`.not`). */
  readonly isNot: boolean;
  readonly allowUndetermined: boolean;
}

/** Why a test fails, for the person who mends it (失敗の説明): the verdict, the counts, each finding that gates. */
export function failureMessage({ report, gating, isNot, allowUndetermined }: Failure, options: VoiceOptions): string {
  const voice = createVoice(options);
  const { say } = voice;
  const sorted = tally(report.results);
  const { violations, errors, undetermined } = sorted;
  const sentence = verdictSentence(voice, report, sorted, demandersOf(report, violations));
  const counts = { violations: violations.length, errors: errors.length, undetermined: undetermined.length };
  const gate: readonly Kind[] = allowUndetermined ? ['violations', 'errors'] : ['violations', 'errors', 'undetermined'];
  const findings = describeResults(report, options).filter(({ kind }) => gate.includes(kind));
  const rest = findings.length - shown;
  return [
    ...(isNot ? [say(words.expectedViolation)] : []),
    clipped(safe(sentence.trim())),
    say(fill(words.counts, counts)),
    ...findings.slice(0, shown).flatMap((finding, index) => ['', ...linesOf(finding, index + 1, voice)]),
    ...(rest > 0 ? ['', say(fill(words.more, { count: rest }))] : []),
    ...(gating === 'undetermined' && !isNot ? ['', say(words.narrower)] : []),
  ].join('\n');
}

function linesOf(finding: Described, number: number, { say }: Voice): readonly string[] {
  const { kindWord, origin, result, message, about, place, questions, remedy, state } = finding;
  return [
    `${number}. [${kindWord}] ${origin} (${result.requirement})`,
    ...[
      message,
      ...questions.slice(0, questionsShown).map((question) => say(words.question) + question),
      ...(state === undefined ? [] : [state]),
      say(words.about) + about,
      ...(place === undefined ? [] : [say(words.where) + safe(locationText({ say, lineOf: () => undefined }, place))]),
      say(words.remedy) + remedy,
    ].map((text) => `   ${clipped(text)}`),
  ];
}

function clipped(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
