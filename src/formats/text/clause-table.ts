import { worstStatus } from '../../evaluation/fold';
import type { Report, RequirementStatus } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type ShownStatus, shownStatus, statusWords } from '../wording/status-words';
import type { Sheet } from './sheet';
import { statusStyles } from './status-styles';
import { writeTitle } from './title';
import { widthOf } from './width';

const headings = {
  clauses: { ja: '条項ごとの判定', en: 'Clauses' },
  ownClauses: { ja: '条項ごとの判定（方針の本文による）', en: 'Clauses (by the text of the policy)' },
  guideline: { ja: 'ガイドラインが加える要求の判定', en: 'What the guideline adds' },
  law: { ja: '法令の規定の判定', en: 'Provisions of the law' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const someRelieved = {
  ja: '{provision}（経過措置により問わない結果 {count}件）',
  en: '{provision} (relieved for the time being: {count})',
} as const satisfies Bilingual;

const notYet = { ja: '{provision}（{day}から）', en: '{provision} (from {day})' } as const satisfies Bilingual;

/** A line of a table: its state, the id it goes by, what that is called. */
export interface ClauseRow {
  readonly status: ShownStatus;
  readonly id: string;
  readonly name: string;
}

/** Every clause with its status by the text of the policy; then, apart from it, what the guideline and the law ask. Tables without a line are left out. */
export function clauseTables(
  sheet: Sheet,
  report: Report,
): readonly { readonly heading: Bilingual; readonly rows: readonly ClauseRow[] }[] {
  const layered = report.requirements.some(({ basis }) => basis === 'guideline');
  return [
    { heading: layered ? headings.ownClauses : headings.clauses, rows: clauseRows(sheet, report, layered) },
    { heading: headings.guideline, rows: requirementRows(sheet, report, 'guideline') },
    { heading: headings.law, rows: requirementRows(sheet, report, 'law') },
  ].filter(({ rows }) => rows.length > 0);
}

/** Writes the tables of clauses. */
export function writeClauseTables(sheet: Sheet, report: Report): void {
  for (const { heading, rows } of clauseTables(sheet, report)) writeTable(sheet, heading, rows);
}

/** The state of a clause. The guideline names clauses too: where it is laid over the policy, what it asks does not count as theirs. */
export function clauseRows(sheet: Sheet, { clauses, requirements }: Report, layered: boolean): readonly ClauseRow[] {
  return clauses.flatMap(({ clause, status }) => {
    const own = requirements.filter(
      (one) => one.basis !== 'guideline' && one.clauses.some((id) => id === clause || id.startsWith(`${clause}.`)),
    );
    const said = layered ? worstStatus(own.map((one) => one.status)) : status;
    return said === undefined ? [] : [{ status: said, id: clause, name: sheet.clause(clause) }];
  });
}

/** The requirements that one of the layers adds, each with its state. */
export function requirementRows(sheet: Sheet, { requirements }: Report, basis: RequirementStatus['basis']): readonly ClauseRow[] {
  return requirements.flatMap((one) => (one.basis === basis ? [{ status: shownStatus(one), id: one.id, name: placeOf(sheet, one) }] : []));
}

function placeOf({ say, clause: name }: Sheet, { clauses: [clause], provision, inForceFrom, relieved }: RequirementStatus): string {
  if (provision === undefined) return clause === undefined ? '' : name(clause);
  if (relieved !== undefined) return say(fill(someRelieved, { provision, count: relieved }));
  return say(inForceFrom === undefined ? provision : fill(notYet, { provision, day: inForceFrom }));
}

/**
 * A table. What a thing is called stands in the last column: it holds characters whose width differs between terminals,
 * and nothing can be aligned behind them.
 */
function writeTable(sheet: Sheet, heading: Bilingual, rows: readonly ClauseRow[]): void {
  writeTitle(sheet, heading);
  const statusWidth = Math.max(...Object.values(statusWords).map((word) => widthOf(sheet.say(word)))) + 2;
  const idWidth = Math.max(...rows.map(({ id }) => id.length)) + 2;
  for (const { status, id, name } of rows) {
    sheet.row(
      [
        { text: sheet.say(statusWords[status]), width: statusWidth, style: statusStyles[status] },
        { text: id, width: idWidth },
        { text: name },
      ],
      2,
    );
  }
}
