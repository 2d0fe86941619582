import type { RequirementStatus, Result } from '../evaluation/index';

/** What the command's exit codes mean. */
export const exitCodes = {
  /** Nothing is wrong and nothing is open, or what is left is excepted. */
  success: 0,
  /** An open violation; for `verify-source`, differences. */
  violation: 1,
  /** The input or the command line cannot be used. Nothing was evaluated. */
  invalid: 2,
  /** A rule threw, or the command itself failed: nothing is established. */
  failure: 3,
  /** Something is undetermined. */
  undetermined: 4,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What gates besides open violations, rule errors and undetermined requirements. */
export interface Gate {
  readonly allowUndetermined: boolean;
  /** Advice gates like a violation. */
  readonly strict: boolean;
}

/** What an exit code is told from. */
export interface Gated {
  readonly results: readonly Pick<Result, 'outcome' | 'disposition' | 'severity' | 'since'>[];
  readonly requirements: readonly Pick<RequirementStatus, 'status' | 'since'>[];
}

/**
 * The exit code of a run. Results and requirement states are both looked at, so that a failure that stands in only one of them still gates. What an earlier
 * report is known to have had does not gate.
 */
export function exitCodeOf({ results, requirements }: Gated, { allowUndetermined, strict }: Gate): ExitCode {
  const found = results.filter(({ since }) => since !== 'known');
  const statuses = requirements.filter(({ since }) => since !== 'known').map(({ status }) => status);
  const fails = found.some(
    ({ outcome, disposition, severity }) =>
      outcome === 'fail' && !['excepted', 'judged', 'relieved'].includes(disposition) && (severity === 'violation' || strict),
  );
  if (fails || statuses.includes('nonconformant')) return exitCodes.violation;
  if (statuses.includes('error') || found.some(({ outcome }) => outcome === 'error')) return exitCodes.failure;
  if (statuses.includes('undetermined') && !allowUndetermined) return exitCodes.undetermined;
  return exitCodes.success;
}
