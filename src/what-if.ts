import type { Configuration } from './configuration/index';
import { parseConfiguration } from './configuration/schemas';
import { amendmentsFor, compareProposal, type EvaluateOptions, evaluate, overlay, type Proposal, statuses } from './evaluation/index';
import type { Bilingual } from './policy/index';

/** A change that would make a proposal better, as evaluated (受け入れられる形). */
export interface Amendment {
  readonly description: Bilingual;
  /** What to declare instead, or besides. */
  readonly change: Configuration;
  /** The state of the proposal with it. */
  readonly verdict: Proposal['verdict'];
}

/** The answer to "what if" (変更の影響). */
export interface WhatIf extends Proposal {
  /** Amendments that were tried and help, the best first. Each was evaluated, none is a guess. */
  readonly amendments: readonly Amendment[];
}

/**
 * Says what a change would do, without making it (変更の影響の確認): is this proposed flow, service, printer or maintenance line allowed, what would
 * make it acceptable, and which new paths would it open? Records of the change replace those of the same id.
 *
 * @throws {ConfigurationError} if the declaration with the change is no declaration, for example because a flow names an unknown node.
 * @example
 * ```ts
 * import { parseConfiguration, whatIf } from 'gotsu-security-policy';
 *
 * const city = parseConfiguration({
 *   network: { nodes: { files: { tier: 'lgwan' }, web: { tier: 'internet' } }, flows: {} },
 * });
 * const answer = whatIf(city, { network: { flows: { proposal: { from: 'web', to: 'files', data: 'forward' } } } }, { asOf: '2026-11-24' });
 * console.log(answer.verdict, answer.amendments.map(({ description }) => description.en));
 * ```
 */
export function whatIf(configuration: Configuration, change: Configuration, options: EvaluateOptions): WhatIf {
  const before = evaluate(configuration, options);
  const judge = (wanted: Configuration, base: Configuration): { readonly proposal: Proposal; readonly declared: Configuration } => {
    const declared = parseConfiguration(overlay(base, wanted));
    return { proposal: compareProposal(wanted, before, evaluate(declared, { ...options, evidence: true })), declared };
  };
  const { proposal, declared } = judge(change, configuration);
  const amendments: Amendment[] = [];
  if (rank(proposal) < rank({ verdict: 'excepted' })) {
    for (const [id, flow] of Object.entries(change.network?.flows ?? {})) {
      for (const step of amendmentsFor(id, flow, proposal.proposed, declared, options.asOf)) {
        const amended = judge(step.change, declared).proposal;
        if (rank(amended) > rank(proposal)) amendments.push({ ...step, verdict: amended.verdict });
      }
    }
  }
  amendments.sort((a, b) => rank(b) - rank(a));
  return { ...proposal, amendments };
}

/** The better the higher. */
function rank({ verdict }: Pick<Proposal, 'verdict'>): number {
  return statuses.indexOf(verdict);
}
