import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { gotsuPolicy } from '../../src/policy/index';
import { today } from './city';

/** What the report on a declaration says of one requirement, and what it finds open: `outcome rule subjects`. */
export function saidOf(
  configuration: Configuration,
  requirement: string,
): { readonly status: string | undefined; readonly open: readonly string[] } {
  const { requirements, results } = evaluate(parseConfiguration(configuration), { asOf: today, only: [requirement], policy: gotsuPolicy });
  return {
    status: requirements.find(({ id }) => id === requirement)?.status,
    open: results
      .filter(({ outcome }) => outcome === 'fail' || outcome === 'undetermined')
      .map(({ outcome, rule, subjects }) => `${outcome} ${rule} ${subjects.map(({ id }) => id).join(' ')}`),
  };
}
