import type { Requirement } from '../../policy/index';
import type { RuleMetadata } from '../../rules/index';

/**
 * What decides a requirement (判定の方法): rules over declared facts, the results of the policy's requirements that it restates, the evaluation of exceptions
 * itself, an attestation, or a person's judgement.
 */
export type Decider = 'rules' | 'restated' | 'evaluation' | 'attestation' | 'judgement';

/**
 * What decides a requirement (要求事項の判定の方法), computed from the rules that exist and from how the requirement can be established.
 *
 * @example
 * ```ts
 * import { gotsuPolicy, rules } from 'gotsu-security-policy';
 * import { deciderOf } from 'gotsu-security-policy/formats';
 *
 * const toAttest = gotsuPolicy.requirements.filter((requirement) => deciderOf(requirement, rules) === 'attestation');
 * ```
 */
export function deciderOf({ id, area, establishedBy, restates }: Requirement, rules: readonly RuleMetadata[]): Decider {
  if (establishedBy[0] === 'facts' && rules.some(({ requirements }) => requirements.includes(id))) return 'rules';
  if (restates !== undefined) return 'restated';
  if (area === 'exceptions') return 'evaluation';
  return establishedBy.includes('attestation') ? 'attestation' : 'judgement';
}

/**
 * How many requirements each decider decides (判定の方法ごとの件数).
 *
 * @example
 * ```ts
 * import { gotsuPolicy, rules } from 'gotsu-security-policy';
 * import { countDeciders } from 'gotsu-security-policy/formats';
 *
 * const { rules: automatic, attestation } = countDeciders(gotsuPolicy.requirements, rules);
 * ```
 */
export function countDeciders(requirements: readonly Requirement[], rules: readonly RuleMetadata[]): Readonly<Record<Decider, number>> {
  const counts: Record<Decider, number> = { rules: 0, restated: 0, evaluation: 0, attestation: 0, judgement: 0 };
  for (const requirement of requirements) counts[deciderOf(requirement, rules)] += 1;
  return counts;
}
