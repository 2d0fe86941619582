import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { demandersOf } from '../text/demands';
import { scopeText } from '../text/verdict';
import { verdictSentence } from '../text/verdict-sentence';
import { basisWords } from '../wording/basis-words';
import { type ShownStatus, shownStatusOf, statusWords } from '../wording/status-words';
import { countStatuses, occurring } from '../wording/tally';
import { chip, signs, statusChip, type Tone } from './chips';
import { type Html, html, join } from './markup';
import { type ResultList, resultLists } from './result-lists';
import type { HtmlSheet } from './sheet';

const words = {
  kind: { ja: '情報セキュリティポリシー適合状況報告', en: 'Security policy conformance report' },
  untitled: { ja: '名称のない宣言', en: 'A declaration without a name' },
  verdict: { ja: '判定', en: 'Verdict' },
  counts: { ja: '結果の件数', en: 'Results in numbers' },
  requirements: { ja: '要求事項 {total}件の内訳', en: 'The {total} requirements by state' },
  andAdded: {
    ja: '要求事項 {total}件の内訳（方針の本文 {document}件、ほかに{added}件）',
    en: 'The {total} requirements by state ({document} of the policy, {added} besides)',
  },
  about: { ja: 'この報告について', en: 'About this report' },
  policy: { ja: '方針', en: 'Policy' },
  basis: { ja: '根拠', en: 'Basis' },
  byBasis: { ja: '根拠ごとの判定', en: 'By basis' },
  ofExceptions: { ja: '例外の管理', en: 'life cycle of exceptions' },
  violated: { ja: '違反 {count}件', en: 'violations: {count}' },
  day: { ja: '基準日', en: 'As of' },
  scope: { ja: '範囲', en: 'Scope' },
  inputs: { ja: '入力', en: 'Inputs' },
  moreInputs: { ja: 'ほか{count}件', en: '{count} more' },
  tool: { ja: 'ツール', en: 'Tool' },
  exceptions: { ja: '例外措置', en: 'Exceptions' },
  honoured: { ja: '考慮した', en: 'taken into account' },
  leftOut: { ja: '考慮していない', en: 'left out of account' },
  form: { ja: '形', en: 'Form' },
  redacted: { ja: '公開用（名称・場所・対応などを除いたもの）', en: 'public (names, places, remedies and the like are left out)' },
  suspect: { ja: '条文の変更', en: 'Changed text' },
  suspectNote: { ja: '{clauses}（再確認が済むまで適合とは言えない）', en: '{clauses} (not conformant until reviewed)' },
  violations: { ja: '違反', en: 'violations' },
  errors: { ja: '規則の誤り', en: 'rule errors' },
  undetermined: { ja: '未確定', en: 'undetermined' },
  excepted: { ja: '例外', en: 'excepted' },
  judged: { ja: '判断済み', en: 'judged' },
  relieved: { ja: '経過措置', en: 'relieved' },
  advice: { ja: '助言', en: 'advice' },
  unit: { ja: '件', en: '' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** These are shown even where there is none. */
const always: readonly string[] = ['violations', 'undetermined', 'excepted'];

/** What the report is about, the verdict in one sentence, the counts, and what it holds for. */
export function masthead(page: HtmlSheet): Html {
  const { sheet, report, sorted, id } = page;
  const { say } = sheet;
  const shown = shownStatusOf(report.verdict, report.requirements);
  const demanders = demandersOf(report, sorted.violations);
  return html`
<header class="masthead">
<p class="kind">${say(words.kind)}</p>
<h1>${report.declared.municipality ?? say(words.untitled)}</h1>
<p class="day">${say(words.day)} <time datetime="${report.asOf}">${report.asOf}</time></p>
</header>
<section class="verdict ${shown}" aria-labelledby="${id('verdict')}">
<h2 id="${id('verdict')}"><span class="visually-hidden">${say(words.verdict)}: </span><span class="seal"><span aria-hidden="true">${signs[shown]}</span> <span class="word">${say(statusWords[shown])}</span></span></h2>
<p>${verdictSentence(sheet, report, sorted, demanders)}</p>
</section>
<section class="numbers" aria-label="${say(words.counts)}">
<ul class="tiles">${resultLists
    .filter(([list]) => always.includes(list) || sorted[list].length > 0)
    .map(([list, tone]) => tile(page, list, tone))}</ul>
${bar(page)}
</section>
${about(page)}`;
}

function tile({ sheet: { say }, sorted, id }: HtmlSheet, list: ResultList, tone: Tone): Html {
  const count = sorted[list].length;
  const content = html`<span class="count">${count}<span class="unit">${say(words.unit)}</span></span> <span class="what"><span class="sign" aria-hidden="true">${signs[tone]}</span>${say(words[list])}</span>`;
  if (count === 0) return html`<li><span class="tile none">${content}</span></li>`;
  return html`<li><a class="tile ${tone}" href="#${id(list)}">${content}</a></li>`;
}

/** How many requirements are in each state, as a bar with its key. */
function bar({ sheet: { say }, report }: HtmlSheet): Html | undefined {
  const counts = occurring(countStatuses(report));
  const total = report.requirements.length;
  if (total === 0) return undefined;
  const document = report.requirements.filter(({ basis }) => basis === 'policy').length;
  const title = document === 0 || document === total ? words.requirements : words.andAdded;
  return html`<figure class="bar"><figcaption>${say(fill<Bilingual>(title, { total, document, added: total - document }))}</figcaption>
<div class="track" aria-hidden="true">${counts.map(({ status, count }) => html`<span class="${status}" style="flex-grow:${count}"></span>`)}</div>
<ul class="key">${counts.map(({ status, count }) => html`<li>${statusChip(status, say)} <b>${count}</b></li>`)}</ul></figure>`;
}

function about(page: HtmlSheet): Html {
  const { sheet, report, options, id } = page;
  const { say, list } = sheet;
  const rows: readonly (readonly [Bilingual, Html | string])[] = [
    [words.policy, `${say(report.policy.title)} (${report.policy.id})`],
    [words.basis, report.profile.map((basis) => say(basisWords[basis])).join(' + ')],
    [words.scope, scopeText(sheet, report)],
    [words.exceptions, say(report.withoutExceptions === true ? words.leftOut : words.honoured)],
    ...(options.inputs === undefined || options.inputs.length === 0 ? [] : [[words.inputs, inputs(page, options.inputs)] as const]),
    ...(options.tool === undefined ? [] : [[words.tool, options.tool] as const]),
    ...(report.redacted === undefined ? [] : [[words.form, say(words.redacted)] as const]),
    ...byBasis(page),
    ...(report.suspect.length === 0
      ? []
      : [[words.suspect, say(fill(words.suspectNote, { clauses: list(report.suspect.map((clause) => sheet.clause(clause))) }))] as const]),
  ];
  return html`<section class="about" aria-labelledby="${id('about')}"><h2 id="${id('about')}" class="visually-hidden">${say(words.about)}</h2>
<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${say(name)}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}

/** The files, each of which may break behind a slash; of many the first, and the rest folded. */
function inputs({ sheet: { say, language } }: HtmlSheet, files: readonly string[]): Html {
  const between = language === 'ja' ? '、' : ', ';
  const name = (file: string): Html => join(file.split(/(?<=\/)/), html`<wbr>`);
  const shown = join(files.slice(0, inputsShown).map(name), between);
  const rest = files.slice(inputsShown);
  if (rest.length === 0) return shown;
  return html`${shown} <details class="inline"><summary>${say(fill(words.moreInputs, { count: rest.length }))}</summary>${join(rest.map(name), between)}</details>`;
}

/** So many files are named before the rest is folded. */
const inputsShown = 4;

function byBasis({ sheet: { say }, report, sorted }: HtmlSheet): readonly (readonly [Bilingual, Html])[] {
  const demanders = demandersOf(report, sorted.violations);
  if (demanders.filter(({ basis }) => basis !== 'interpretation').length < 2) return [];
  const told = demanders.filter(({ basis, violations }) => basis !== 'interpretation' || violations > 0);
  const items = told.map(({ basis, shown, violations }) => {
    const name = say(basis === 'interpretation' ? words.ofExceptions : basisWords[basis]);
    const status: ShownStatus = shown;
    return html`<span>${name} ${chip(status, say(statusWords[status]))}${violations > 0 && html` ${say(fill(words.violated, { count: violations }))}`}</span>`;
  });
  return [[words.byBasis, join(items, html`<br>`)]];
}
