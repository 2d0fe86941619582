import { settleAnswered } from '../../evaluation/answered';
import { statusOfResult } from '../../evaluation/fold';
import type { RawResult } from '../../evaluation/raw-result';
import type { PathWarning, RequirementEntry } from '../program';
import type { Numbering } from './verdict';

/** The paths that are not accepted on the day on which the guard is built (経路についての警告). */
export function warningsOf(
  settled: readonly RawResult[],
  requirements: readonly RequirementEntry[],
  numberOf: Numbering,
): readonly PathWarning[] {
  return settleAnswered(settled, []).flatMap((result): readonly PathWarning[] => {
    const { outcome, path, subjects, requirement, message } = result;
    const status = statusOfResult({ ...result, severity: result.source.severity });
    if (path === undefined || (status !== 'nonconformant' && status !== 'undetermined')) return [];
    if (outcome !== 'fail' && outcome !== 'undetermined') return [];
    const { clause = null, label = null } = requirements[numberOf(requirement.id)] ?? {};
    const idOf = (kind: string): string => subjects.find((subject) => subject.kind === kind)?.id ?? '';
    return [{ requirement: requirement.id, clause, label, outcome, from: idOf('path-from'), to: idOf('path-to'), path, message }];
  });
}
