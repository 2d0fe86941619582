import type { Result } from '../../src/evaluation/index';
import type { Policy } from '../../src/policy/index';

/**
 * The requirements of which results leave something to a person although the catalogue, from which the coverage matrix is made, does not say so, or has no
 * question for auditors.
 */
export function notAdmitted(results: readonly Result[], { requirements }: Policy): readonly string[] {
  const judged = results.filter(({ unknown = [] }) => unknown.some(({ reason }) => reason === 'judgement'));
  const silent = requirements.filter(({ establishedBy, question }) => !establishedBy.includes('judgement') || question === undefined);
  return silent.filter(({ id }) => judged.some((result) => result.requirement === id)).map(({ id }) => id);
}
