import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type ClauseRow, clauseRows, requirementRows } from '../text/clause-table';
import { statusChip } from './chips';
import { type Html, html } from './markup';
import type { HtmlSheet } from './sheet';

const words = {
  clause: { ja: '条項', en: 'Clause' },
  id: { ja: 'ID', en: 'Id' },
  status: { ja: '判定', en: 'Status' },
  requirement: { ja: '要求事項', en: 'Requirement' },
  origin: { ja: '定めたものと求めること', en: 'Laid down in, and what it asks' },
  asked: { ja: '求めること', en: 'What is asked' },
  own: { ja: '方針の条項（本文による判定）', en: 'Clauses of the policy, by its own text' },
  guideline: { ja: 'ガイドラインが加える要求', en: 'What the guideline adds' },
  law: { ja: '法令の規定', en: 'Provisions of the law' },
  interpretation: { ja: '例外の管理（本ツールの解釈）', en: 'Life cycle of exceptions (our interpretation)' },
  rows: { ja: '{title}（{count}件）', en: '{title} ({count})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Every clause with its state; apart from them what the guideline, the law and our reading of exceptions ask. */
export function clauseTables(page: HtmlSheet): Html {
  const { sheet, report } = page;
  const layered = report.requirements.some(({ basis }) => basis === 'guideline');
  return html`${table(page, words.own, [words.clause, words.id], clauseRows(sheet, report, layered))}
${table(page, words.guideline, [words.origin, words.requirement], requirementRows(sheet, report, 'guideline'))}
${table(page, words.law, [words.origin, words.requirement], requirementRows(sheet, report, 'law'))}
${table(page, words.interpretation, [words.asked, words.requirement], requirementRows(sheet, report, 'interpretation'))}`;
}

function table(
  { sheet: { say }, statementOf }: HtmlSheet,
  title: Bilingual,
  columns: readonly [Bilingual, Bilingual],
  rows: readonly ClauseRow[],
): Html | undefined {
  if (rows.length === 0) return undefined;
  return html`<table class="clauses"><caption>${say(fill(words.rows, { title, count: rows.length }))}</caption>
<thead><tr><th scope="col">${say(columns[0])}</th><th scope="col">${say(columns[1])}</th><th scope="col">${say(words.status)}</th></tr></thead>
<tbody>${rows.map(
    ({ status, id, name }) =>
      html`<tr class="level-${Math.min(3, depthOf(id))}"><th scope="row">${nameAndStatement(name, statementOf(id))}</th><td><code>${id}</code></td><td>${statusChip(status, say)}</td></tr>
`,
  )}</tbody></table>`;
}

/** What a requirement is laid down in and what it asks; a clause has its name alone. */
function nameAndStatement(name: string, statement: string | undefined): Html {
  if (statement === undefined) return html`${name}`;
  return name === '' ? html`${statement}` : html`${name}<br><span class="note">${statement}</span>`;
}

/** How deep a clause lies: `6.3.1` is of the third level. */
function depthOf(id: string): number {
  return id.includes('/') ? 1 : id.split('.').length;
}
