import type { Report } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual, Language } from '../../policy/index';
import { nextSteps } from '../text/next-steps';
import { countViolations } from '../text/violation-count';
import type { ReportOptions } from '../wording/report-options';
import { isEmptyDeclaration } from '../wording/tally';
import { clauseTables } from './clauses';
import { evidence } from './evidence';
import { findingsByClause } from './findings';
import { type Html, html, raw, type Slot } from './markup';
import { masthead } from './masthead';
import { openQuestions } from './open-questions';
import type { Picture } from './picture/model/picture';
import { pictureOf } from './picture/model/picture-of';
import { networkPicture } from './picture/network-picture';
import { publicCounts } from './public-counts';
import { settledByRecord } from './records';
import { relieved } from './relieved';
import { createHtmlSheets, type HtmlSheet } from './sheet';
import { styles } from './styles';
import { hasTimeline, timeline } from './timeline';

const words = {
  title: { ja: '{name} 適合状況報告 {day}', en: '{name} conformance report {day}' },
  declaration: { ja: 'この宣言', en: 'This declaration' },
  language: { ja: '表示する言語', en: 'Language of the report' },
  contents: { ja: '目次', en: 'Contents' },
  network: { ja: 'ネットワークの図', en: 'Network picture' },
  violations: { ja: '違反 {count}', en: 'Violations: {count}' },
  errors: { ja: '規則の誤り {count}件', en: 'Rule errors: {count}' },
  errorsLead: {
    ja: '規則が途中で止まった。直るまで適合とは言えない。開発元に知らせてほしい。',
    en: 'A rule stopped half-way. Nothing is conformant because of it; please report it.',
  },
  undetermined: { ja: '未確定 {count}件', en: 'Undetermined: {count}' },
  excepted: { ja: '例外措置で認められているもの {count}件', en: 'Covered by exceptions: {count}' },
  exceptions: { ja: '例外措置', en: 'Exceptions' },
  judged: { ja: '判断により確定しているもの {count}件', en: 'Settled by judgements: {count}' },
  relieved: {
    ja: '法令の経過措置により今は問われないもの {count}件（方針の条項は及ぶ）',
    en: 'Not asked by the law for the time being (transitional relief; the policy applies): {count}',
  },
  advice: { ja: '助言 {count}件', en: 'Advice: {count}' },
  adviceLead: { ja: '判定には影響しない。', en: 'It does not change the verdict.' },
  clauses: { ja: '条項ごとの判定', en: 'Clauses' },
  evidence: { ja: '適合の根拠', en: 'What passed' },
  next: { ja: '次にすること', en: 'Next steps' },
  empty: {
    ja: 'まだ判定できることが何も宣言されていません。何も書かれていないことは「分からない」であり、「適合」ではありません。機器（network.nodes）と、その間の通信（network.flows）から書き始めてください。',
    en: 'Nothing that could be judged has been declared yet. What is not declared is unknown, never conformant. Begin with nodes (network.nodes) and the flows between them (network.flows).',
  },
  footer: {
    ja: 'この報告は宣言から機械的に作られた。保護すべき情報を含むことがある。外部との通信もスクリプトもなく、1つのファイルで完結する。',
    en: 'This report was made from a declaration. It may hold information to be protected. It is one file, without scripts and without any connection.',
  },
  publicFooter: {
    ja: '公開用の報告である。外部との通信もスクリプトもなく、1つのファイルで完結する。',
    en: 'This is the public form of the report. It is one file, without scripts and without any connection.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const languages = [
  { language: 'ja', name: '日本語' },
  { language: 'en', name: 'English' },
] as const satisfies readonly { readonly language: Language; readonly name: string }[];

/** Nothing is loaded and nothing runs, even if something should have got into the page. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one page that people look at (HTML形式の報告): the verdict and the counts at a glance, the picture of the network, what to mend with the reason,
 * what to find out, exceptions with their dates, every clause with its state, and what passed. One file for a browser or for paper, in both languages,
 * without scripts and without any connection; `language` says which one stands open at first. The picture needs `configuration`.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toHtml } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-11-24' });
 * console.log(toHtml(report, { language: 'ja' }));
 * ```
 */
export function toHtml(report: Report, options: ReportOptions = {}): string {
  const { language: first = 'ja' } = options;
  const name = report.declared.municipality;
  const title = fill(words.title, { name: name ?? words.declaration, day: report.asOf });
  const pages = createHtmlSheets(
    report,
    languages.map(({ language }) => language),
    options,
  );
  // What the picture shows is the same in every language.
  const picture = pages[0] === undefined ? undefined : pictureOf(pages[0]);
  return html`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light">
<title>${title[first]}</title>
<style>${raw(styles(first))}</style>
</head>
<body>
<header><fieldset class="languages"><legend class="visually-hidden">${languages.map(({ language }, index) => html`${index > 0 && ' / '}<span lang="${language}">${words.language[language]}</span>`)}</legend>
${languages.map(
  ({ language, name }) =>
    html`<input type="radio" name="language" id="language-${language}"${language === first && html` checked`}><label for="language-${language}" lang="${language}">${name}</label>`,
)}</fieldset></header>
${pages.map((page) => pageOf(page, picture))}
</body>
</html>
`.markup;
}

/** A section of the page; those without a body are left out. */
interface Section {
  readonly name: string;
  readonly title: string;
  readonly body: Slot;
}

function pageOf(page: HtmlSheet, picture: Picture | undefined): Html {
  const { sheet, language, id, report } = page;
  const { say } = sheet;
  const sections = sectionsOf(page, picture);
  return html`<div class="page" id="${language}" lang="${language}">
<main>
${masthead(page)}
${report.only === undefined && isEmptyDeclaration(report) && html`<p class="notice">${say(words.empty)}</p>`}
<nav class="contents" aria-label="${say(words.contents)}"><ul>${sections.map(({ name, title }) => html`<li><a href="#${id(name)}">${title}</a></li>`)}</ul></nav>
${sections.map(
  ({ name, title, body }) => html`<section class="section ${name}" id="${id(name)}" aria-labelledby="${id(`${name}-title`)}">
<h2 id="${id(`${name}-title`)}">${title}</h2>
${body}
</section>
`,
)}
</main>
<footer><p>${say(report.redacted === undefined ? words.footer : words.publicFooter)}</p></footer>
</div>
`;
}

function sectionsOf(page: HtmlSheet, picture: Picture | undefined): readonly Section[] {
  const { sheet, report, sorted, numbered, forCity } = page;
  const { say } = sheet;
  const section = (name: string, title: Bilingual, body: Slot): readonly Section[] =>
    body === undefined || body === false ? [] : [{ name, title: say(title), body }];
  const counted = (
    name: 'errors' | 'undetermined' | 'excepted' | 'judged' | 'relieved' | 'advice',
    body: () => Slot,
  ): readonly Section[] => (sorted[name].length === 0 ? [] : section(name, fill(words[name], { count: sorted[name].length }), body()));
  if (report.redacted !== undefined) return publicSections(page, section);
  const exceptions = sorted.excepted.length > 0 ? fill(words.excepted, { count: sorted.excepted.length }) : words.exceptions;
  return [
    ...section(
      'next',
      words.next,
      html`<ol class="steps">${nextSteps(sheet, report, sorted, forCity).map((step) => html`<li>${step}</li>`)}</ol>`,
    ),
    ...section('network', words.network, picture && networkPicture(page, picture)),
    ...(sorted.violations.length === 0
      ? []
      : section(
          'violations',
          fill(words.violations, { count: countViolations(sorted.violations) }),
          findingsByClause(page, numbered.violations, 'nonconformant'),
        )),
    ...counted('errors', () => html`<p class="lead">${say(words.errorsLead)}</p>${findingsByClause(page, numbered.errors, 'error')}`),
    ...counted('undetermined', () => openQuestions(page)),
    ...(sorted.excepted.length > 0 || hasTimeline(page)
      ? section('excepted', exceptions, html`${timeline(page)}${settledByRecord(page, sorted.excepted, 'exception')}`)
      : []),
    ...counted('judged', () => settledByRecord(page, sorted.judged, 'judgement')),
    ...counted('relieved', () => relieved(page)),
    ...counted('advice', () => html`<p class="lead">${say(words.adviceLead)}</p>${findingsByClause(page, numbered.advice, 'advice')}`),
    ...section('clauses', words.clauses, clauseTables(page)),
    ...section('evidence', words.evidence, evidence(page)),
  ];
}

/** Of what was found the public is told how many results there are of each requirement, and no steps to take. */
function publicSections(page: HtmlSheet, section: (name: string, title: Bilingual, body: Slot) => readonly Section[]): readonly Section[] {
  const { sorted } = page;
  const lists = [
    ['violations', 'nonconformant'],
    ['errors', 'error'],
    ['undetermined', 'undetermined'],
    ['excepted', 'excepted'],
    ['judged', 'judged'],
    ['relieved', 'relieved'],
    ['advice', 'advice'],
  ] as const;
  return [
    ...section('clauses', words.clauses, clauseTables(page)),
    ...lists.flatMap(([list, tone]) => {
      const results = sorted[list];
      if (results.length === 0) return [];
      const title = fill<Bilingual>(words[list], { count: list === 'violations' ? countViolations(results) : results.length });
      return section(list, title, publicCounts(page, title, results, tone));
    }),
    ...section('evidence', words.evidence, evidence(page)),
  ];
}
