import type { Report, Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { publicOptions } from '../wording/public-options';
import { isEmptyDeclaration, tally } from '../wording/tally';
import { type ForCity, questionsForCity, waitsForCity } from './city-questions';
import { writeClauseTables } from './clause-table';
import { writeEvidence } from './evidence';
import { writeFindings } from './findings';
import { writeForCity } from './for-city';
import { nextSteps } from './next-steps';
import { countQuestions, groupQuestions } from './questions';
import { writeRelieved } from './relieved';
import { writeSettled } from './settled';
import { createSheet, type Sheet } from './sheet';
import type { TextOptions } from './text-options';
import { writeTitle } from './title';
import { writeUndetermined } from './undetermined';
import { writeVerdict } from './verdict';
import { countViolations } from './violation-count';

const headings = {
  violations: { ja: '違反 {count}', en: 'Violations: {count}' },
  errors: {
    ja: '規則の誤り {count}件（適合とは言えない。開発元に知らせてほしい）',
    en: 'Rule errors: {count} (nothing is conformant because of them; please report them)',
  },
  undetermined: { ja: '未確定 {count}件{questions}', en: 'Undetermined: {count}{questions}' },
  questions: { ja: '（問い{own}点）', en: ' (questions: {own})' },
  cityQuestions: {
    ja: '（問い{own}点、ほかに市だけが答えられる問い{others}点）',
    en: ' (questions: {own}, and {others} that only the city can answer)',
  },
  excepted: { ja: '例外措置で認められているもの {count}件', en: 'Covered by exceptions: {count}' },
  judged: { ja: '判断により確定しているもの {count}件', en: 'Settled by judgements: {count}' },
  relieved: {
    ja: '法令の経過措置により今は問われないもの {count}件（方針の条項は及ぶ）',
    en: 'Not asked by the law for the time being (transitional relief; the policy applies): {count}',
  },
  advice: { ja: '助言 {count}件（判定には影響しない）', en: 'Advice: {count} (does not change the verdict)' },
  evidence: { ja: '適合の根拠', en: 'What passed' },
  next: { ja: '次にすること', en: 'Next steps' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const empty = [
  {
    ja: 'まだ判定できることが何も宣言されていません。何も書かれていないことは「分からない」であり、「適合」ではありません。',
    en: 'Nothing that could be judged has been declared yet. What is not declared is unknown, never conformant.',
  },
  {
    ja: 'まず gotsu-policy init でひな形を作り、機器（network.nodes）と、その間の通信（network.flows）から書き始めてください。',
    en: 'Begin with "gotsu-policy init", which writes a starter; then declare nodes (network.nodes) and the flows between them (network.flows).',
  },
  {
    ja: '方針が何を求めているかは gotsu-policy catalogue で一覧できます。',
    en: '"gotsu-policy catalogue" lists what the policy asks for.',
  },
] as const satisfies readonly Bilingual[];

/**
 * A report as a person reads it in a terminal (文面の報告): the verdict in one sentence, then what to mend, what to find out, what is excepted, the
 * clauses, and what to do next. Pure: the same report gives the same text.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toText } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-11-24' });
 * console.log(toText(report, { language: 'ja' }));
 * ```
 */
export function toText(report: Report, given: TextOptions = {}): string {
  const options = publicOptions(report, given);
  const sheet = createSheet(options);
  const sorted = tally(report.results);
  writeVerdict(sheet, report, sorted, options);
  // A run that is limited to a few requirements says nothing of the rest of the declaration.
  if (report.only === undefined && options.all !== true && isEmptyDeclaration(report)) {
    writeEmpty(sheet);
    return sheet.toString();
  }
  const forCity = questionsForCity(report, sheet);
  let number = 0;
  const { violations, errors, undetermined, excepted, judged, relieved, advice } = sorted;
  if (violations.length > 0) {
    writeTitle(sheet, fill(headings.violations, { count: countViolations(violations) }));
    number = writeFindings(sheet, violations, { style: 'red' });
  }
  if (errors.length > 0) {
    writeTitle(sheet, fill(headings.errors, { count: errors.length }));
    number = writeFindings(sheet, errors, { style: 'red', after: number });
  }
  if (undetermined.length > 0) {
    writeOpen(sheet, undetermined, forCity);
  }
  if (excepted.length > 0) {
    writeTitle(sheet, fill(headings.excepted, { count: excepted.length }));
    writeSettled(sheet, excepted);
  }
  if (judged.length > 0) {
    writeTitle(sheet, fill(headings.judged, { count: judged.length }));
    writeSettled(sheet, judged);
  }
  if (relieved.length > 0) {
    writeTitle(sheet, fill(headings.relieved, { count: relieved.length }));
    number = writeRelieved(sheet, relieved, { style: 'cyan', after: number });
  }
  if (advice.length > 0) {
    writeTitle(sheet, fill(headings.advice, { count: advice.length }));
    writeFindings(sheet, advice, { style: 'cyan', after: number });
  }
  if (options.evidence === true && hasEvidence(report)) {
    writeTitle(sheet, headings.evidence);
    writeEvidence(sheet, report);
  }
  writeClauseTables(sheet, report);
  writeTitle(sheet, headings.next);
  nextSteps(sheet, report, sorted, forCity).forEach((step, index) => {
    sheet.paragraph(step, { indent: 2, lead: `${index + 1}. ` });
  });
  return sheet.toString();
}

/** What is undetermined: first what the declaration can be asked about, then, of a part of the city, what only the city can answer. */
function writeOpen(sheet: Sheet, undetermined: readonly Result[], forCity: ForCity): void {
  const own = groupQuestions(undetermined, (unknown, result) => !forCity(unknown, result));
  const others = groupQuestions(undetermined, forCity);
  const counts = { own: countQuestions(own), others: countQuestions(others) };
  const questions = counts.others > 0 ? fill(headings.cityQuestions, counts) : counts.own > 0 ? fill(headings.questions, counts) : '';
  writeTitle(sheet, fill(headings.undetermined, { count: undetermined.length, questions }));
  writeUndetermined(sheet, own);
  if (others.length === 0) return;
  const waiting = undetermined.filter((result) => waitsForCity(result, forCity)).length;
  writeForCity(sheet, others, { waiting, questions: counts.others, after: counts.own });
}

/** Whether anything passed, or was established, that evidence could be shown of. */
function hasEvidence({ passes, requirements }: Report): boolean {
  return (
    passes.some(({ count, notApplicable }) => count > 0 || notApplicable > 0) ||
    requirements.some(
      ({ status, establishedBy }) => status === 'conformant' && (establishedBy === 'attestation' || establishedBy === 'judgement'),
    )
  );
}

function writeEmpty(sheet: Sheet): void {
  sheet.blank();
  for (const line of empty) sheet.paragraph(sheet.say(line));
}
