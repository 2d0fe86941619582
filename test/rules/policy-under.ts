import { type Basis, gotsuPolicy, layers, layOver, type Policy } from '../../src/policy/index';

/** The day for which a case is judged unless it names another. */
export const usualDay = '2026-11-24';

/** The Gotsu policy, or it with the layers of a profile. */
export function policyUnder(profile: Basis = 'policy'): Policy {
  return layers.filter(({ basis }) => basis === profile).reduce<Policy>(layOver, gotsuPolicy);
}
