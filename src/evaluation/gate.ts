import type { RequirementStatus, Result } from './report';

/** What is enough to stop a run, worst first (合格を妨げるもの). */
export type Gating = 'violation' | 'error' | 'undetermined';

/** What gates besides open violations, rule errors and undetermined requirements. */
export interface Gate {
  readonly allowUndetermined: boolean;
  /** Advice gates like a violation. */
  readonly strict: boolean;
}

/** What a gate looks at. */
export interface Gated {
  readonly results: readonly Pick<Result, 'outcome' | 'disposition' | 'severity' | 'since'>[];
  readonly requirements: readonly Pick<RequirementStatus, 'status' | 'since'>[];
}

/**
 * What stops a run; `undefined` if nothing does. Results and requirement states are both looked at, so that a failure that stands in only one of them
 * still gates. What an earlier report is known to have had does not gate.
 */
export function gatingIn({ results, requirements }: Gated, { allowUndetermined, strict }: Gate): Gating | undefined {
  const found = results.filter(({ since }) => since !== 'known');
  const statuses = requirements.filter(({ since }) => since !== 'known').map(({ status }) => status);
  const fails = found.some(
    ({ outcome, disposition, severity }) =>
      outcome === 'fail' && !['excepted', 'judged', 'relieved'].includes(disposition) && (severity === 'violation' || strict),
  );
  if (fails || statuses.includes('nonconformant')) return 'violation';
  if (statuses.includes('error') || found.some(({ outcome }) => outcome === 'error')) return 'error';
  return statuses.includes('undetermined') && !allowUndetermined ? 'undetermined' : undefined;
}
