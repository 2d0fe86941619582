import type { Configuration } from './configuration/index';
import { parseConfiguration } from './configuration/schemas';
import {
  compareProposal,
  type EvaluateOptions,
  evaluate,
  flowSteps,
  nodeSteps,
  overlay,
  type Proposal,
  type Result,
  type Search,
  searchAmendments,
} from './evaluation/index';
import type { Bilingual } from './policy/index';

/** A change that would make a proposal better, as evaluated (受け入れられる形). */
export interface Amendment {
  /** What to do, one thing each. */
  readonly steps: readonly Bilingual[];
  /** The same in one sentence. */
  readonly description: Bilingual;
  /** The whole change with these steps taken. */
  readonly change: Configuration;
  /** The state of the proposal with it. */
  readonly verdict: Proposal['verdict'];
}

/** The answer to "what if" (変更の影響). */
export interface WhatIf extends Proposal {
  /** The smallest changes that make it acceptable; where none does, the one that helps most. The best first. Each was evaluated, none is a guess. */
  readonly amendments: readonly Amendment[];
  /** How many changes were evaluated. With 0, nothing is known of what would help. */
  readonly tried: number;
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
  const judge = (wanted: Configuration): Proposal => {
    const declared = parseConfiguration(overlay(configuration, wanted), options.policy === undefined ? {} : { policy: options.policy });
    return compareProposal(wanted, before, evaluate(declared, { ...options, evidence: true }));
  };
  const proposal = judge(change);
  const { found, tried } = isAccepted(proposal)
    ? ({ found: [], tried: 0 } satisfies Search)
    : searchAmendments({
        change,
        verdict: proposal.verdict,
        steps: stepsFor(change, [...proposal.proposed, ...proposal.added].filter(isOpen), configuration, options.asOf),
        judge: (wanted) => judge(wanted).verdict,
        budget: budgetFor(configuration),
      });
  return { ...proposal, tried, amendments: found.slice(0, most).map(amendmentOf) };
}

/** At most so many amendments are given. */
const most = 5;

function isAccepted({ verdict }: Proposal): boolean {
  return verdict !== 'nonconformant' && verdict !== 'error' && verdict !== 'undetermined';
}

function isOpen({ disposition }: Result): boolean {
  return disposition !== 'excepted' && disposition !== 'judged' && disposition !== 'relieved';
}

function stepsFor(change: Configuration, open: readonly Result[], configuration: Configuration, asOf: string) {
  const context = { configuration, change, asOf };
  return [
    ...Object.entries(change.network?.flows ?? {}).flatMap(([id, flow]) => flowSteps(id, flow, open, context)),
    ...Object.entries(change.network?.nodes ?? {}).flatMap(([id, node]) => nodeSteps(id, node, open, context)),
  ];
}

/** The larger the declaration, the longer one evaluation takes, and the fewer there may be. */
function budgetFor({ network }: Configuration): number {
  const size = Object.keys(network?.nodes ?? {}).length + Object.keys(network?.flows ?? {}).length;
  return Math.max(12, Math.min(100, Math.floor(10_000 / (size + 1))));
}

function amendmentOf({ steps, change, verdict }: Search['found'][number]): Amendment {
  const all = steps.map(({ description }) => description);
  return {
    steps: all,
    description: { ja: all.map(({ ja }) => ja).join('、かつ'), en: all.map(({ en }) => en).join('; and ') },
    change,
    verdict,
  };
}
