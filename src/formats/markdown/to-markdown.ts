import type { Report } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { byIdentity } from '../sort';
import { questionsForCity } from '../text/city-questions';
import { clauseTables } from '../text/clause-table';
import { demandersOf } from '../text/demands';
import { countQuestions, groupQuestions } from '../text/questions';
import { createSheet, type Sheet } from '../text/sheet';
import { scopeText } from '../text/verdict';
import { verdictSentence } from '../text/verdict-sentence';
import { basisWords } from '../wording/basis-words';
import { type Described, describeResults, type Kind } from '../wording/described';
import { publicOptions } from '../wording/public-options';
import type { ReportOptions } from '../wording/report-options';
import { shownStatusOf, statusWords } from '../wording/status-words';
import { type Tally, tally } from '../wording/tally';
import { folded, inText, tableOf } from './escape';
import { findingBlocks } from './findings';
import { questionBlocks } from './questions';
import { settledBlocks } from './settled';

/** How a report becomes Markdown (Markdown形式の設定). */
export interface MarkdownOptions extends ReportOptions {
  /** How many characters it may have. Absent: what a comment on GitHub may have. Where it would be longer, lists are cut and say by how much. */
  readonly longest?: number;
}

const words = {
  heading: { ja: '{verdict}: {policy}', en: '{policy}: {verdict}' },
  kind: { ja: '区分', en: 'Kind' },
  count: { ja: '件数', en: 'Count' },
  facts: { ja: '基準日 {day}、根拠 {basis}、範囲 {scope}', en: 'As of {day}; basis {basis}; scope {scope}' },
  violations: { ja: '違反 {count}件', en: 'Violations: {count}' },
  errors: { ja: '規則の誤り {count}件', en: 'Rule errors: {count}' },
  undetermined: { ja: '未確定 {count}件（問い{questions}点）', en: 'Undetermined: {count} (questions: {questions})' },
  forCity: { ja: '市だけが答えられること（問い{questions}点）', en: 'What only the city can answer (questions: {questions})' },
  settled: { ja: '例外・判断で決まっているもの {count}件', en: 'Settled by exceptions and judgements: {count}' },
  relieved: { ja: '法令の経過措置により今は問われないもの {count}件', en: 'Not asked by the law for the time being: {count}' },
  advice: { ja: '助言 {count}件（判定には影響しない）', en: 'Advice: {count} (does not change the verdict)' },
  clause: { ja: '条項・規定', en: 'Clause or provision' },
  status: { ja: '判定', en: 'Status' },
  cut: {
    ja: '長いので一覧を途中で切った。すべてはほかの書式（JSON、CSV など）にある。',
    en: 'The lists are cut because of their length; other formats (JSON, CSV) hold all of them.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const countWords: readonly (readonly [Exclude<keyof Tally, 'rest'>, Bilingual])[] = [
  ['violations', { ja: '違反', en: 'Violations' }],
  ['errors', { ja: '規則の誤り', en: 'Rule errors' }],
  ['undetermined', { ja: '未確定', en: 'Undetermined' }],
  ['excepted', { ja: '例外', en: 'Excepted' }],
  ['judged', { ja: '判断済み', en: 'Judged' }],
  ['relieved', { ja: '経過措置', en: 'Relieved' }],
  ['advice', { ja: '助言', en: 'Advice' }],
];

/** A comment on GitHub may have 65,536 characters; the rest is for whoever puts something around it. */
const longestComment = 64_000;

/** How many entries of a list are tried, one after another, until the whole is short enough. */
const shorter = [Number.POSITIVE_INFINITY, 100, 50, 20, 10, 5, 2, 1, 0];

/**
 * A report as Markdown for a comment on a pull request (Markdown形式): the verdict and the counts, findings by clause with their lines and remedies, what is
 * undetermined as questions to tick off, exceptions with their dates. Beyond twenty findings each clause is folded. Nothing that a declaration says is
 * taken for markup, for a mention or for a link.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toMarkdown } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-11-24' });
 * console.log(toMarkdown(report));
 * ```
 */
export function toMarkdown(report: Report, given: MarkdownOptions = {}): string {
  const options = publicOptions(report, given);
  const sheet = createSheet(options);
  const described = describeResults({ ...report, evidence: [] }, options);
  const { longest = longestComment } = given;
  for (const most of shorter) {
    const text = write(report, options, sheet, described, most);
    if (text.length <= longest) return text;
  }
  return write(report, options, sheet, [], 0);
}

function write(report: Report, { tool }: ReportOptions, sheet: Sheet, described: readonly Described[], most: number): string {
  const { say } = sheet;
  const sorted = tally([...report.results].sort(byIdentity));
  const of = (...kinds: readonly Kind[]): readonly Described[] => described.filter(({ kind }) => kinds.includes(kind));
  const forCity = questionsForCity(report, sheet);
  const own = groupQuestions(sorted.undetermined, (unknown, result) => !forCity(unknown, result));
  const others = groupQuestions(sorted.undetermined, forCity);
  const section = (title: Bilingual, values: Readonly<Record<string, number>>, blocks: readonly string[]): readonly string[] =>
    blocks.length === 0 ? [] : [`### ${inText(say(fillAny(title, values)))}`, ...blocks];
  const findings = (kind: Exclude<keyof Tally, 'rest'>, title: Bilingual): readonly string[] =>
    section(title, { count: sorted[kind].length }, findingBlocks(of(kind), sheet, most));
  const settled = of('excepted', 'judged');
  const blocks = [
    ...head(report, sheet, sorted),
    ...findings('violations', words.violations),
    ...findings('errors', words.errors),
    ...section(words.undetermined, { count: sorted.undetermined.length, questions: countQuestions(own) + countQuestions(others) }, [
      ...(own.length === 0 ? [] : questionBlocks(own, sheet, most)),
      ...(others.length === 0
        ? []
        : [folded(say(fill(words.forCity, { questions: countQuestions(others) })), questionBlocks(others, sheet, most))]),
    ]),
    ...section(words.settled, { count: settled.length }, settled.length === 0 ? [] : settledBlocks(settled, sheet, most)),
    ...findings('relieved', words.relieved),
    ...findings('advice', words.advice),
    ...clauseBlocks(report, sheet),
    ...(most === Number.POSITIVE_INFINITY ? [] : [say(words.cut)]),
    ...(tool === undefined ? [] : [`<sub>${inText(tool)}</sub>`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head(report: Report, sheet: Sheet, sorted: Tally): readonly string[] {
  const { say, list } = sheet;
  const verdict = statusWords[shownStatusOf(report.verdict, report.requirements)];
  const basis = list(report.profile.map((one) => say(basisWords[one])));
  const rows = countWords.flatMap(([kind, word]) =>
    sorted[kind].length === 0 && kind !== 'violations' && kind !== 'undetermined' ? [] : [[say(word), String(sorted[kind].length)]],
  );
  return [
    `## ${inText(say(fill(words.heading, { verdict, policy: report.policy.title })))}`,
    inText(verdictSentence(sheet, report, sorted, demandersOf(report, sorted.violations))),
    tableOf([say(words.kind), say(words.count)], rows),
    inText(say(fill(words.facts, { day: report.asOf, basis, scope: scopeText(sheet, report) }))),
  ];
}

function clauseBlocks(report: Report, sheet: Sheet): readonly string[] {
  const { say } = sheet;
  return clauseTables(sheet, report).map(({ heading, rows }) =>
    folded(say(heading), [
      tableOf(
        [say(words.status), say(words.clause)],
        rows.map(({ status, id, name }) => [say(statusWords[status]), inText(name === '' ? id : name)]),
      ),
    ]),
  );
}

function fillAny(text: Bilingual, values: Readonly<Record<string, number>>): Bilingual {
  const filled = (one: string): string => Object.entries(values).reduce((so, [name, value]) => so.replace(`{${name}}`, String(value)), one);
  return { ja: filled(text.ja), en: filled(text.en) };
}
