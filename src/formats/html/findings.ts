import type { Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { nameSubjects } from '../names';
import { byLocation, bySubject } from '../sort';
import { locationText } from '../text/findings';
import type { Folded } from '../text/folding';
import { basisWords } from '../wording/basis-words';
import { exceptionState } from '../wording/exception-state';
import { plainMessage } from '../wording/plain-message';
import { ageWords } from '../wording/since-words';
import { chip, type Tone } from './chips';
import { type Html, html, join, type Slot } from './markup';
import type { NumberedGroup } from './numbering';
import { besidePath, pathList, route } from './path-list';
import type { HtmlSheet } from './sheet';
import { wayOfFlow } from './way';

const words = {
  count: { ja: '{count}件', en: '{count}' },
  about: { ja: '対象', en: 'About' },
  way: { ja: '経由', en: 'Through' },
  where: { ja: '場所', en: 'Where' },
  state: { ja: '例外・判断', en: 'Exception' },
  remedy: { ja: '対応', en: 'Remedy' },
  grounds: { ja: '判定の根拠（要求事項・読み方・読んだ事実）', en: 'Grounds: the requirement, how it is read, the facts read' },
  requirement: { ja: '要求事項', en: 'Requirement' },
  facts: { ja: '読んだ事実', en: 'Facts read' },
  basis: { ja: '{basis}が求めるもの（方針の本文ではない）', en: 'Demanded by: {basis} (not the text of the policy)' },
  reading: { ja: '読み方', en: 'Reading' },
  interpretation: { ja: '文言を本ツールが解釈したもの。', en: 'Our interpretation of the text. ' },
  suspect: {
    ja: 'この条項か、ここで用いる用語の定義の公式の本文は変更されている。',
    en: 'The official text of this clause, or of a definition that it uses, has changed.',
  },
  changed: { ja: '条文の変更', en: 'Changed text' },
  rest: { ja: 'ほか{count}件（{first}〜{last}）を開く', en: 'Show {count} more ({first} to {last})' },
  consequences: { ja: 'ここから続く結果 {count}件（これを直せば消える）', en: 'What follows from it, and is mended with it: {count}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many findings of a group stand open; the rest is folded. */
const shownAtOnce = 12;

/** Above this many findings the groups themselves are folded, so that the page begins as a list of kinds. */
const opensUpTo = 60;

/** Findings by clause, within a clause by what is to be done; each with its reason, what was read, where it stands and how it is mended. */
export function findingsByClause(page: HtmlSheet, groups: readonly NumberedGroup[], tone: Tone): Html {
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const clauses = new Map<string, NumberedGroup[]>();
  for (const group of groups) {
    const known = clauses.get(group.origin);
    if (known === undefined) clauses.set(group.origin, [group]);
    else known.push(group);
  }
  return html`${[...clauses].map(
    ([origin, own]) =>
      html`<div class="clause"><h3>${origin}</h3>${own.map((group) => groupOf(page, group, tone, total <= opensUpTo))}</div>`,
  )}`;
}

function groupOf(page: HtmlSheet, group: NumberedGroup, tone: Tone, open: boolean): Html {
  const { say } = page.sheet;
  const first = group.findings[0]?.finding;
  if (first === undefined) return html``;
  const shown = group.findings.slice(0, shownAtOnce);
  const rest = group.findings.slice(shownAtOnce);
  const from = group.first + shown.length;
  return html`<details class="group ${tone}"${open && html` open`}>
<summary><h4>${say(first.title)}</h4>${chip(tone, say(fill(words.count, { count: group.findings.length })))}</summary>
<div class="remedy"><p><b>${say(words.remedy)}</b> ${say(first.remedy)}</p></div>
${list(page, shown, group.first)}
${
  rest.length > 0 &&
  html`<details class="bulk"><summary>${say(fill(words.rest, { count: rest.length, first: from, last: from + rest.length - 1 }))}</summary>${list(page, rest, from)}</details>`
}
${grounds(page, first)}
</details>
`;
}

/** Why it is judged so: what demands it, how that is read and what was looked at. It is the same for all findings of a group. */
function grounds(page: HtmlSheet, first: Result): Html {
  const { say } = page.sheet;
  const facts = page.factsOf(first.rule, first.requirement);
  const reading = first.reading === 'interpretation' && first.basis !== 'interpretation' ? (page.readingOf(first.rule) ?? '') : undefined;
  return html`<details class="following"><summary>${say(words.grounds)}</summary><dl class="facts quiet">
<div><dt>${say(words.requirement)}</dt><dd>${page.statementOf(first.requirement)} <code>${first.requirement}</code>${first.basis !== 'policy' && html` ${say(fill(words.basis, { basis: basisWords[first.basis] }))}`}</dd></div>
${reading !== undefined && html`<div><dt>${say(words.reading)}</dt><dd>${say(words.interpretation)}${reading}</dd></div>`}
${facts.length > 0 && html`<div><dt>${say(words.facts)}</dt><dd>${codes(facts)}</dd></div>`}
</dl></details>`;
}

/** Paths into the declaration, each of which may break behind a slash. */
export function codes(items: readonly string[]): Html {
  return join(
    items.map((item) => html`<code>${breakable(item)}</code>`),
    html` `,
  );
}

function breakable(text: string): Html {
  return join(text.split(/(?<=\/)/), html`<wbr>`);
}

function list(page: HtmlSheet, findings: readonly Folded[], first: number): Html {
  return html`<ol class="findings" start="${first}">${findings.map((folded, index) => finding(page, folded, first + index))}</ol>`;
}

function finding(page: HtmlSheet, { finding: result, consequences }: Folded, number: number): Html {
  const { sheet, id } = page;
  const { say } = sheet;
  return html`<li id="${id(`f${number}`)}"><p class="message"><span class="number">${number}</span>${ageChip(page, result)}${plainMessage(say(result.message))}</p>
${detailsOf(page, result, number)}${consequences.length > 0 && following(page, consequences)}</li>
`;
}

/** What a result is about, what that goes through, where it is written, how it runs and what an exception says of it. */
export function detailsOf(page: HtmlSheet, result: Result, number?: number): Html {
  const { sheet } = page;
  const { say } = sheet;
  const { path = [], locations } = result;
  const state = exceptionState(sheet, result);
  const rows: readonly (readonly [Bilingual, Html | string])[] = [
    // The ends of a path are its first and its last hop, and the hops say where they are written.
    ...(path.length > 0 ? [] : [[words.about, aboutOf(page, result)] as const]),
    ...waysOf(page, result).map((way) => [words.way, way] as const),
    ...placesOf(page, path.length > 0 ? besidePath(path, locations) : locations),
    ...(state === undefined ? [] : [[words.state, state] as const]),
    ...(result.suspect === true ? [[words.changed, say(words.suspect)] as const] : []),
  ];
  return html`${
    rows.length > 0 && html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${say(name)}</dt><dd>${value}</dd></div>`)}</dl>`
  }${path.length > 0 && pathList(page, path, locations, number)}`;
}

/** What the flows that a result is about go through; that nothing is declared is said where the rule reads it. */
function waysOf(page: HtmlSheet, { rule, requirement, subjects, path = [] }: Result): readonly Html[] {
  if (path.length > 0) return [];
  const isRead = page.factsOf(rule, requirement).includes('/network/flows/{id}/via');
  return subjects.flatMap(({ kind, id }) => (kind === 'flow' ? (wayOfFlow(page, id, isRead) ?? []) : []));
}

function placesOf({ sheet }: HtmlSheet, locations: Result['locations']): readonly (readonly [Bilingual, Html])[] {
  if (locations.length === 0) return [];
  return [[words.where, codes([...locations].sort(byLocation).map((location) => locationText(sheet, location)))]];
}

/** What a result is about, in words. */
export function aboutOf({ sheet: { language, configuration } }: HtmlSheet, { subjects }: Result): string {
  return nameSubjects([...subjects].sort(bySubject), language, configuration);
}

/** A mark before what an earlier report did not have. */
function ageChip({ sheet: { say } }: HtmlSheet, { since }: Result): Slot {
  return since === 'new' && html`<span class="age">${say(ageWords.new)}</span> `;
}

function following(page: HtmlSheet, consequences: readonly Result[]): Html {
  const { say, origin } = page.sheet;
  return html`<details class="following"><summary>${say(fill(words.consequences, { count: consequences.length }))}</summary><ul>${consequences.map(
    (result) =>
      html`<li><p>${ageChip(page, result)}${result.provision !== undefined && `${origin(result)}: `}${plainMessage(say(result.message))}</p>${
        result.path === undefined || result.path.length === 0 ? detailsOf(page, result) : route(page, result.path)
      }</li>`,
  )}</ul></details>`;
}
