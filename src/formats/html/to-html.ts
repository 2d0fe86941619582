import type { Report } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual, Language } from '../../policy/index';
import type { ReportOptions } from '../wording/report-options';
import { isEmptyDeclaration } from '../wording/tally';
import { type Html, html, raw } from './markup';
import { masthead } from './masthead';
import type { Picture } from './picture/model/picture';
import { pictureOf } from './picture/model/picture-of';
import { sectionsOf } from './sections';
import { createHtmlSheets, type HtmlSheet } from './sheet';
import { styles } from './styles';

const words = {
  title: { ja: '{name} 適合状況報告 {day}', en: '{name} conformance report {day}' },
  declaration: { ja: 'この宣言', en: 'This declaration' },
  language: { ja: '表示する言語', en: 'Language of the report' },
  contents: { ja: '目次', en: 'Contents' },
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
