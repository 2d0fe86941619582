import { settleAnswered } from '../../evaluation/answered';
import { statusOfResult } from '../../evaluation/fold';
import type { RawResult } from '../../evaluation/raw-result';
import { bridgingNode } from '../../rules/network/bridging-node';
import type { GuardWarning, RequirementEntry } from '../program';
import type { Numbering } from './verdict';

/** The ways that are not accepted on the day on which the guard is built, and that no single decision prevents (単独の決定では防げない経路). */
export function warningsOf(
  settled: readonly RawResult[],
  requirements: readonly RequirementEntry[],
  numberOf: Numbering,
): readonly GuardWarning[] {
  return settleAnswered(settled, []).flatMap((result): readonly GuardWarning[] => {
    const { outcome, path = null, subjects, requirement, message, source } = result;
    const status = statusOfResult({ ...result, severity: source.severity });
    if ((path === null && source.id !== bridgingNode.id) || (status !== 'nonconformant' && status !== 'undetermined')) return [];
    if (outcome !== 'fail' && outcome !== 'undetermined') return [];
    const { clause = null, label = null } = requirements[numberOf(requirement.id)] ?? {};
    return [{ requirement: requirement.id, clause, label, outcome, subjects, path, message }];
  });
}
