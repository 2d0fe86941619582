import type { Configuration } from '../configuration/index';
import type { Facts } from '../facts/index';
import type { Policy, Requirement } from '../policy/index';
import { applyExceptions } from './exceptions/apply';
import { applyJudgements } from './judgements';
import type { RawResult } from './raw-result';
import { deniedResults } from './statements';

/** What recorded judgements and exceptions are held against. */
export interface SettleContext {
  readonly configuration: Configuration;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly asOf: string;
  /** The requirements of the run. */
  readonly selected: ReadonlyMap<string, Requirement>;
  /** Leave exceptions out of account. */
  readonly withoutExceptions?: boolean;
}

/**
 * What persons have recorded of what was found, on a day (記録の適用): judgements first, then the records that say no, then exceptions. Reports and the guard
 * both go through here.
 */
export function settleByRecords(found: readonly RawResult[], context: SettleContext): readonly RawResult[] {
  const { configuration, policy, asOf, selected, withoutExceptions = false } = context;
  const judged = applyJudgements(found, configuration, asOf, policy.parameters);
  const all = [...judged, ...deniedResults(selected, configuration, asOf, judged)];
  return withoutExceptions ? all : applyExceptions(all, context);
}
