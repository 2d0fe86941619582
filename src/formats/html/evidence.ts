import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { byIdentity, byRule } from '../sort';
import { aboutOf, codes } from './findings';
import { type Html, html } from './markup';
import type { HtmlSheet } from './sheet';

const words = {
  lead: {
    ja: '規則が事実を読んで適合とした件数と、そのとき読んだ事実。違反や未確定のある要求事項の適合分も含む。',
    en: 'How often rules passed on declared facts, and what they read. Passes of requirements with open findings are among them.',
  },
  requirement: { ja: '規則と、それが見る要求事項', en: 'Rule, and the requirement it looks at' },
  passed: { ja: '適合', en: 'Passed' },
  notApplicable: { ja: '対象外', en: 'Not applicable' },
  facts: { ja: '読んだ事実', en: 'Facts read' },
  factsRead: { ja: '{count}種類の事実', en: '{count} kinds of facts' },
  attested: { ja: '記録により適合としたもの', en: 'Conformant by a record' },
  attestation: { ja: '実施の表明による', en: 'declared' },
  judgement: { ja: '判断による', en: 'judged' },
  subjects: { ja: '適合した対象 {count}件', en: 'What passed: {count}' },
  caption: { ja: '規則ごとの適合の件数', en: 'Passes by rule' },
  none: { ja: '適合とした結果はまだない。', en: 'Nothing has passed yet.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What passed, how often, and what was read for it: the other half of a report. */
export function evidence(page: HtmlSheet): Html {
  const { sheet, report } = page;
  const { say } = sheet;
  const passes = [...report.passes].filter(({ count, notApplicable }) => count > 0 || notApplicable > 0).sort(byRule);
  const recorded = report.requirements.filter(
    ({ status, establishedBy }) => status === 'conformant' && (establishedBy === 'attestation' || establishedBy === 'judgement'),
  );
  if (passes.length === 0 && recorded.length === 0) return html`<p class="lead">${say(words.none)}</p>`;
  return html`<p class="lead">${say(words.lead)}</p>
${
  passes.length > 0 &&
  html`<div class="scroll" tabindex="0" role="region" aria-label="${say(words.caption)}"><table class="passes"><caption>${say(words.caption)}</caption>
<thead><tr><th scope="col">${say(words.requirement)}</th><th scope="col" class="figure">${say(words.passed)}</th><th scope="col" class="figure">${say(words.notApplicable)}</th><th scope="col">${say(words.facts)}</th></tr></thead>
<tbody>${passes.map(
    ({ rule, requirement, count, notApplicable, facts }) =>
      html`<tr><th scope="row">${page.ruleTitle(rule) ?? rule}<br><span class="note">${page.statementOf(requirement)}<br><code>${requirement}</code> <code>${rule}</code></span></th><td class="figure">${count}</td><td class="figure">${notApplicable}</td><td>${facts.length > 0 && factsRead(page, facts)}${subjectsOf(page, rule, requirement)}</td></tr>
`,
  )}</tbody></table></div>`
}${
  recorded.length > 0 &&
  html`<h3>${say(words.attested)}</h3><ul class="recorded">${recorded.map(
    ({ id, establishedBy }) =>
      html`<li>${page.statementOf(id)} <code>${id}</code> ${say(establishedBy === 'attestation' ? words.attestation : words.judgement)}</li>`,
  )}</ul>`
}`;
}

/** What was read: few facts as they are, many folded. */
function factsRead({ sheet: { say } }: HtmlSheet, facts: readonly string[]): Html {
  if (facts.length <= 3) return codes(facts);
  return html`<details class="following"><summary>${say(fill(words.factsRead, { count: facts.length }))}</summary>${codes(facts)}</details>`;
}

function subjectsOf(page: HtmlSheet, rule: string, requirement: string): Html | undefined {
  const passed = (page.report.evidence ?? []).filter(
    (result) => result.rule === rule && result.requirement === requirement && result.outcome === 'pass',
  );
  if (passed.length === 0) return undefined;
  return html`<details class="following"><summary>${page.sheet.say(fill(words.subjects, { count: passed.length }))}</summary><ul>${passed
    .sort(byIdentity)
    .map((result) => html`<li>${aboutOf(page, result)}</li>`)}</ul></details>`;
}
