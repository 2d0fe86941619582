import { type Report, type Result, statuses } from '../../evaluation/report';
import { type ShownStatus, shownStatus } from './status-words';

/** A report's results by what became of them. Every result is in exactly one of the lists. */
export interface Tally {
  /** Open failures of severity violation: they gate. */
  readonly violations: readonly Result[];
  readonly errors: readonly Result[];
  readonly undetermined: readonly Result[];
  readonly excepted: readonly Result[];
  readonly judged: readonly Result[];
  /** What the law does not ask for the time being. */
  readonly relieved: readonly Result[];
  /** Open failures of severity advice. */
  readonly advice: readonly Result[];
  /** Passes and not-applicable ones, if the report lists any among its results. */
  readonly rest: readonly Result[];
}

/** Sorts a report's results by what became of them. */
export function tally(results: readonly Result[]): Tally {
  const lists: Record<keyof Tally, Result[]> = {
    violations: [],
    errors: [],
    undetermined: [],
    excepted: [],
    judged: [],
    relieved: [],
    advice: [],
    rest: [],
  };
  for (const result of results) lists[listOf(result)].push(result);
  return lists;
}

/** Which of the lists a result is in. */
export function listOf({ outcome, disposition, severity }: Pick<Result, 'outcome' | 'disposition' | 'severity'>): keyof Tally {
  if (outcome === 'error') return 'errors';
  if (outcome === 'pass' || outcome === 'not-applicable') return 'rest';
  if (disposition === 'excepted') return 'excepted';
  if (disposition === 'judged') return 'judged';
  if (disposition === 'relieved') return 'relieved';
  if (outcome === 'undetermined') return 'undetermined';
  return severity === 'violation' ? 'violations' : 'advice';
}

/** How many requirements have each status. */
export function countStatuses(report: Report): Readonly<Record<ShownStatus, number>> {
  const counts = { nonconformant: 0, error: 0, undetermined: 0, excepted: 0, conformant: 0, relieved: 0, 'not-applicable': 0 };
  for (const requirement of report.requirements) counts[shownStatus(requirement)] += 1;
  return counts;
}

/** The statuses that occur, worst first, with their counts. */
export function occurring(
  counts: Readonly<Record<ShownStatus, number>>,
): readonly { readonly status: ShownStatus; readonly count: number }[] {
  const shown = statuses.flatMap((status): readonly ShownStatus[] => (status === 'not-applicable' ? ['relieved', status] : [status]));
  return shown.map((status) => ({ status, count: counts[status] })).filter(({ count }) => count > 0);
}

/** Whether nothing has been declared that anything could be said of: no pass, no finding about a declared thing, no established requirement. */
export function isEmptyDeclaration(report: Report): boolean {
  return (
    report.declared.covers === 'unknown' &&
    report.requirements.every(({ establishedBy }) => establishedBy === null) &&
    report.passes.every(({ count }) => count === 0) &&
    report.results.every(
      ({ outcome, subjects }) =>
        outcome === 'undetermined' && subjects.every(({ kind }) => kind === 'municipality' || kind === 'security-cloud'),
    )
  );
}
