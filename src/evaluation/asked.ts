import type { Configuration } from '../configuration/index';
import type { Facts } from '../facts/index';
import type { Policy, Requirement } from '../policy/index';
import type { Rule } from '../rules/index';
import { applyJudgements } from './judgements';
import type { RawResult } from './raw-result';
import { runRules } from './run-rules';
import { deniedResults } from './statements';

/** What settles the findings of requirements outside the run. */
export interface AskedContext {
  readonly rules: readonly Rule[];
  readonly configuration: Configuration;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly asOf: string;
  /** The requirements of the run. */
  readonly selected: ReadonlyMap<string, Requirement>;
}

/**
 * The findings outside the run that ask a question of results in it (選択外の問い), with what persons have said of them: what is selected must not
 * change an answer. They are no results of the run and never reach the report. Exceptions answer no question, so none are applied.
 */
export function askedElsewhere(
  results: readonly RawResult[],
  { rules, configuration, facts, policy, asOf, selected }: AskedContext,
): readonly RawResult[] {
  const wanted = new Set(results.flatMap(({ unknown }) => (unknown ?? []).flatMap(({ askedBy }) => askedBy?.requirement ?? [])));
  const others = new Map(
    policy.requirements.flatMap((one) => (wanted.has(one.id) && !selected.has(one.id) ? [[one.id, one] as const] : [])),
  );
  if (others.size === 0) return [];
  const judged = applyJudgements(runRules(rules, others, facts, false).results, configuration, asOf, policy.parameters);
  return [...judged, ...deniedResults(others, configuration, asOf, judged)];
}
