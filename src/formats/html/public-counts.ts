import type { Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { chip, type Tone } from './chips';
import { type Html, html } from './markup';
import type { HtmlSheet } from './sheet';

const words = {
  clause: { ja: '条項', en: 'Clause' },
  requirement: { ja: '求めること', en: 'What is asked' },
  count: { ja: '件数', en: 'Results' },
  results: { ja: '{count}件', en: '{count}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the public is told of results (公開用の件数): how many there are of each requirement. What they are about is not shown to it. */
export function publicCounts(page: HtmlSheet, title: Bilingual, results: readonly Result[], tone: Tone): Html {
  const { sheet, report, statementOf } = page;
  const { say } = sheet;
  const byRequirement = new Map<string, Result[]>();
  for (const result of results) {
    const alike = byRequirement.get(result.requirement);
    if (alike === undefined) byRequirement.set(result.requirement, [result]);
    else alike.push(result);
  }
  const rows = report.requirements.flatMap(({ id }) => {
    const own = byRequirement.get(id);
    const [first] = own ?? [];
    return own === undefined || first === undefined ? [] : [{ id, first, count: own.length }];
  });
  return html`<table class="public"><caption class="visually-hidden">${say(title)}</caption>
<thead><tr><th scope="col">${say(words.clause)}</th><th scope="col">${say(words.requirement)}</th><th scope="col" class="figure">${say(words.count)}</th></tr></thead>
<tbody>${rows.map(
    ({ id, first, count }) =>
      html`<tr><th scope="row">${sheet.origin(first)}</th><td>${statementOf(id)} <code>${id}</code></td><td class="figure">${chip(tone, say(fill(words.results, { count })))}</td></tr>
`,
  )}</tbody></table>`;
}
