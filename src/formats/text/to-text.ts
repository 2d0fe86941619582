import type { Report, Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { byIdentity } from '../sort';
import { writeClauseTable } from './clause-table';
import { writeEvidence } from './evidence';
import { exceptionState } from './exception-state';
import { writeFindings } from './findings';
import { nextSteps } from './next-steps';
import { createSheet, type Sheet } from './sheet';
import { isEmptyDeclaration, tally } from './tally';
import type { TextOptions } from './text-options';
import { writeUndetermined } from './undetermined';
import { writeVerdict } from './verdict';

const headings = {
  violations: { ja: '違反 {count}件', en: 'Violations: {count}' },
  errors: {
    ja: '規則の異常 {count}件（適合とは言えない。開発元に知らせてほしい）',
    en: 'Rule errors: {count} (nothing is conformant because of them; please report them)',
  },
  undetermined: { ja: '未確定 {count}件', en: 'Undetermined: {count}' },
  excepted: { ja: '例外措置で認められているもの {count}件', en: 'Covered by exceptions: {count}' },
  judged: { ja: '判断により確定しているもの {count}件', en: 'Settled by judgements: {count}' },
  advice: { ja: '助言 {count}件（判定には影響しない）', en: 'Advice: {count} (does not change the verdict)' },
  evidence: { ja: '適合の根拠', en: 'What passed' },
  clauses: { ja: '条項ごとの判定', en: 'Clauses' },
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
export function toText(report: Report, options: TextOptions = {}): string {
  const sheet = createSheet(options);
  const sorted = tally(report.results);
  writeVerdict(sheet, report, sorted);
  if (isEmptyDeclaration(report)) {
    writeEmpty(sheet);
    return sheet.toString();
  }
  let number = 0;
  if (heading(sheet, headings.violations, sorted.violations)) number = writeFindings(sheet, sorted.violations, { style: 'red' });
  if (heading(sheet, headings.errors, sorted.errors)) number = writeFindings(sheet, sorted.errors, { style: 'red', after: number });
  if (heading(sheet, headings.undetermined, sorted.undetermined)) writeUndetermined(sheet, sorted.undetermined);
  if (heading(sheet, headings.excepted, sorted.excepted)) writeSettled(sheet, sorted.excepted);
  if (heading(sheet, headings.judged, sorted.judged)) writeSettled(sheet, sorted.judged);
  if (heading(sheet, headings.advice, sorted.advice)) writeFindings(sheet, sorted.advice, { style: 'cyan', after: number });
  if (options.evidence === true) {
    title(sheet, sheet.say(headings.evidence));
    writeEvidence(sheet, report);
  }
  title(sheet, sheet.say(headings.clauses));
  writeClauseTable(sheet, report);
  title(sheet, sheet.say(headings.next));
  nextSteps(sheet, report, sorted).forEach((step, index) => {
    sheet.paragraph(step, { indent: 2, lead: `${index + 1}. ` });
  });
  return sheet.toString();
}

function heading(sheet: Sheet, text: Bilingual & { readonly ja: `${string}{count}${string}` }, results: readonly Result[]): boolean {
  if (results.length === 0) return false;
  title(sheet, sheet.say(fill({ ja: text.ja, en: text.en }, { count: results.length })));
  return true;
}

/** A title is set off by a mark and not by a rule of line characters, whose width differs between terminals. */
function title(sheet: Sheet, text: string): void {
  sheet.blank();
  sheet.paragraph(text, { lead: '== ', style: 'bold' });
}

/** What an exception or a judgement settles: one entry each, with what settles it. */
function writeSettled(sheet: Sheet, results: readonly Result[]): void {
  for (const result of [...results].sort(byIdentity)) {
    const state = exceptionState(sheet, result);
    sheet.paragraph(sheet.say(result.message), { indent: 2, lead: '- ', leadStyle: 'cyan' });
    if (state !== undefined) sheet.paragraph(state, { indent: 4 });
  }
}

function writeEmpty(sheet: Sheet): void {
  sheet.blank();
  for (const line of empty) sheet.paragraph(sheet.say(line));
}
