import type { Report } from '../../evaluation/report';
import type { Sheet } from './sheet';
import { statusStyles, statusWords } from './status-words';
import { widthOf } from './width';

/**
 * Every clause with its status. The printed label stands in the last column: it holds characters whose width differs between terminals, and nothing
 * can be aligned behind them.
 */
export function writeClauseTable(sheet: Sheet, report: Report): void {
  const statusWidth = Math.max(...Object.values(statusWords).map((word) => widthOf(sheet.say(word)))) + 2;
  const idWidth = Math.max(0, ...report.clauses.map(({ clause }) => clause.length)) + 2;
  for (const { clause, status } of report.clauses) {
    sheet.row(
      [
        { text: sheet.say(statusWords[status]), width: statusWidth, style: statusStyles[status] },
        { text: clause, width: idWidth },
        { text: sheet.clause(clause) },
      ],
      2,
    );
  }
}
