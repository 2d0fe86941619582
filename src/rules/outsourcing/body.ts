import { type Facts, type Outcome, theMunicipality } from '../../facts/index';
import type { RuleDefinition } from '../rule';

/** What is owed by the municipality as a whole and stands at one place of the declaration. */
export function ofTheBody(at: string, check: (facts: Facts) => Outcome): Pick<RuleDefinition<null>, 'looking' | 'check'> {
  return {
    looking: { subjects: () => [null], about: () => [theMunicipality], pointers: () => [at] },
    check: (_, facts) => check(facts),
  };
}
