import type { Report } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { basisWords } from '../wording/basis-words';
import { shownStatusOf, statusWords } from '../wording/status-words';
import { countStatuses, occurring, type Tally } from '../wording/tally';
import { type Demander, demandersOf } from './demands';
import type { Sheet } from './sheet';
import { statusStyles } from './status-styles';
import type { TextOptions } from './text-options';
import { verdictSentence } from './verdict-sentence';
import { padEnd } from './width';

const words = {
  policy: { ja: '方針', en: 'Policy' },
  basis: { ja: '根拠', en: 'Basis' },
  ofExceptions: { ja: '例外の管理', en: 'life cycle of exceptions' },
  byBasis: { ja: '根拠ごと', en: 'By basis' },
  ofBasis: { ja: '{basis} {status}', en: '{basis} {status}' },
  ofBasisViolated: { ja: '{basis} {status}（違反 {count}件）', en: '{basis} {status} (violations: {count})' },
  day: { ja: '基準日', en: 'As of' },
  dayNote: { ja: '{day}（日本の暦日）', en: '{day} (Japanese civil date)' },
  scope: { ja: '範囲', en: 'Scope' },
  onlyScope: { ja: '{only}に限った判定（--only）', en: 'limited to {only} (--only)' },
  municipality: { ja: '市全体の宣言', en: 'the whole municipality is declared' },
  systems: { ja: '一部のシステムの宣言{systems}', en: 'some systems are declared{systems}' },
  unknown: {
    ja: '市全体かどうかが書かれていない宣言（covers）。一部とみなす',
    en: 'whether it is the whole municipality is not declared (covers); taken as a part',
  },
  exceptions: { ja: '例外措置', en: 'Exceptions' },
  honoured: { ja: '考慮した', en: 'taken into account' },
  leftOut: { ja: '考慮していない（--no-exceptions）', en: 'left out of account (--no-exceptions)' },
  form: { ja: '形', en: 'Form' },
  redacted: { ja: '公開用（名称・場所・対応などを除いたもの）', en: 'public (names, places, remedies and the like are left out)' },
  requirements: { ja: '要求事項', en: 'Required' },
  results: { ja: '結果', en: 'Results' },
  totalRequirements: { ja: '{total}件のうち {list}', en: '{total} requirements: {list}' },
  // What we or the layers add is not the document's.
  documentAndAdded: {
    ja: '{total}件（文書の {document}件と、文書にないもの {added}件）のうち {list}',
    en: '{total} requirements ({document} of the document, {added} not in it): {list}',
  },
  inputs: { ja: '入力', en: 'Inputs' },
  tool: { ja: 'ツール', en: 'Tool' },
  suspect: { ja: '条文の変更', en: 'Changed text' },
  suspectNote: { ja: '{clauses}（再確認が済むまで適合とは言えない）', en: '{clauses} (not conformant until reviewed)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const listWords = {
  violations: { ja: '違反', en: 'violations' },
  errors: { ja: '規則の誤り', en: 'errors' },
  undetermined: { ja: '未確定', en: 'undetermined' },
  excepted: { ja: '例外', en: 'excepted' },
  judged: { ja: '判断済み', en: 'judged' },
  relieved: { ja: '経過措置', en: 'relieved' },
  advice: { ja: '助言', en: 'advice' },
} as const satisfies Readonly<Record<Exclude<keyof Tally, 'rest'>, Bilingual>>;

/** Columns of the labels under the verdict. */
const labelColumns = { ja: 12, en: 14 } as const;

/** The verdict in one sentence, then what it holds for and the counts. */
export function writeVerdict(
  sheet: Sheet,
  report: Report,
  sorted: Tally,
  { inputs, tool }: Pick<TextOptions, 'inputs' | 'tool'> = {},
): void {
  const { say } = sheet;
  const demanders = demandersOf(report, sorted.violations);
  const shown = shownStatusOf(report.verdict, report.requirements);
  sheet.paragraph(verdictSentence(sheet, report, sorted, demanders), {
    lead: `${say(statusWords[shown])}: `,
    leadStyle: statusStyles[shown],
    flush: true,
  });
  sheet.blank();
  const line = (label: Bilingual, text: string): void =>
    sheet.paragraph(text, { indent: 2, lead: padEnd(say(label), labelColumns[sheet.language]) });
  line(words.policy, `${say(report.policy.title)} (${report.policy.id})`);
  line(words.basis, report.profile.map((basis) => say(basisWords[basis])).join(' + '));
  line(words.day, say(fill(words.dayNote, { day: report.asOf })));
  line(words.scope, scopeText(sheet, report));
  if (inputs !== undefined) line(words.inputs, sheet.list(inputs));
  if (tool !== undefined) line(words.tool, tool);
  line(words.exceptions, say(report.withoutExceptions === true ? words.leftOut : words.honoured));
  if (report.redacted !== undefined) line(words.form, say(words.redacted));
  line(words.requirements, requirementCounts(sheet, report));
  line(words.results, resultCounts(sheet, sorted));
  const told = demanders.filter(({ basis, violations }) => basis !== 'interpretation' || violations > 0);
  if (demanders.filter(({ basis }) => basis !== 'interpretation').length > 1)
    line(words.byBasis, sheet.list(told.map((one) => ofDemander(sheet, one))));
  if (report.suspect.length > 0) {
    line(words.suspect, say(fill(words.suspectNote, { clauses: sheet.list(report.suspect.map((id) => sheet.clause(id))) })));
  }
}

function ofDemander({ say }: Sheet, { basis, shown, violations }: Demander): string {
  const values = {
    basis: basis === 'interpretation' ? words.ofExceptions : basisWords[basis],
    status: statusWords[shown],
    count: violations,
  };
  return say(fill(violations > 0 ? words.ofBasisViolated : words.ofBasis, values));
}

/** How much of the municipality was declared and looked at (判定の範囲). */
export function scopeText({ say, list, label, language }: Sheet, { only, declared }: Report): string {
  // A public report does not say which.
  const systems = declared.systems === undefined ? '' : `: ${list(declared.systems)}`;
  const covers = say(declared.covers === 'systems' ? fill(words.systems, { systems }) : words[declared.covers]);
  return only === undefined
    ? covers
    : `${say(fill(words.onlyScope, { only: list(only.map(label)) }))}${language === 'ja' ? '、' : '; '}${covers}`;
}

/** How many requirements there are of each state (要求事項の件数). */
export function requirementCounts({ say, list: join }: Sheet, report: Report): string {
  const list = occurring(countStatuses(report)).map(({ status, count }) => `${say(statusWords[status])} ${count}`);
  const total = report.requirements.length;
  const document = report.requirements.filter(({ basis }) => basis === 'policy').length;
  return say(
    fill(document === total || document === 0 ? words.totalRequirements : words.documentAndAdded, {
      total,
      document,
      added: total - document,
      list: join(list),
    }),
  );
}

function resultCounts({ say, list: join }: Sheet, sorted: Tally): string {
  const lists = ['violations', 'errors', 'undetermined', 'excepted', 'judged', 'relieved', 'advice'] as const;
  const always: readonly string[] = ['violations', 'undetermined'];
  return join(
    lists
      .filter((list) => always.includes(list) || sorted[list].length > 0)
      .map((list) => `${say(listWords[list])} ${sorted[list].length}`),
  );
}
