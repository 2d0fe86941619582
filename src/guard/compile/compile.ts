import type { Configuration } from '../../configuration/index';
import { runRules } from '../../evaluation/run-rules';
import { buildFacts, type Facts, pairsOf, type Standing, zonesJudged } from '../../facts/index';
import { fingerprints } from '../../policy/fingerprints';
import type { Policy } from '../../policy/index';
import { networkRules } from '../../rules/network/index';
import type { Obligation } from '../decision';
import type { FlowEntry, GuardProgram, RequirementEntry } from '../program';
import { limitsOf } from './limits-of';
import { obligationsOf } from './obligations-of';
import type { Term } from './term';
import type { Numbering } from './verdict';
import { flowOf, settledOn, verdictsOf } from './verdicts';
import { warningsOf } from './warnings';

/** A program that denies everything, and why. */
export function closedProgram(policy: Policy, term: Term, closed: NonNullable<GuardProgram['closed']>): GuardProgram {
  return {
    policy: { id: policy.id, profile: [...policy.profile], clauses: {} },
    ...term,
    closed,
    requirements: [],
    ends: [],
    forbidden: [],
    data: [],
    confined: [],
    obligations: [],
    flows: [],
    warnings: [],
  };
}

/**
 * Works out all that a guard will decide (ガードの作成): the rules of the network are run once, since none of them reads the day, and what persons have recorded is
 * applied on each day on which it may change, by the same functions as in `evaluate`.
 */
export function compile(configuration: Configuration, policy: Policy, term: Term): GuardProgram {
  const facts = buildFacts(configuration, policy, term.builtOn);
  const selected = new Map(policy.requirements.map((one) => [one.id, one] as const));
  const { results } = runRules(networkRules, selected, facts, false);
  if (results.some(({ outcome, subjects }) => outcome === 'error' && flowOf(subjects) === undefined)) {
    return closedProgram(policy, term, 'rule-error');
  }
  const requirements = policy.requirements.map(({ id, clauses: [clause = null] }): RequirementEntry => {
    return { id, clause, label: policy.clauses.find((one) => one.id === clause)?.label ?? null };
  });
  const numbers = new Map(requirements.map(({ id }, index) => [id, index] as const));
  const numberOf: Numbering = (requirement) => numbers.get(requirement) ?? requirements.length;

  const used = new Set(requirements.map(({ clause }) => clause));
  const standings = new Numbered<Standing>();
  const ends = [...facts.nodes.values(), ...facts.parties.values()].map(({ id, standing }) => [id, standings.add(standing)] as const);
  const places = new Map(ends.map(([id], index) => [id, index] as const));
  const obligations = new Numbered<readonly Obligation[]>();
  const confined = [...facts.data.values()].flatMap(({ id, tier }) => (tier === 'my-number' || tier === 'unknown' ? [id] : []));
  const verdicts = verdictsOf(results, facts, term, numberOf);
  return {
    policy: {
      id: policy.id,
      profile: [...policy.profile],
      clauses: Object.fromEntries(fingerprints.flatMap(({ clause, exact }) => (used.has(clause) ? [[clause, exact]] : []))),
    },
    ...term,
    closed: null,
    requirements,
    ends,
    data: [...facts.data.keys()],
    confined,
    flows: [...facts.flows.values()].map((one): FlowEntry => {
      const { id, flow, from, to } = one;
      const limits = limitsOf(flow, confined.length > 0 && !zonesJudged(one).includes('my-number'));
      return {
        id,
        from: places.get(from.id) ?? nowhere,
        to: places.get(to.id) ?? nowhere,
        ...(limits === undefined ? {} : { limits }),
        obligations: obligations.add(obligationsOf(flow)),
        verdicts: verdicts.get(id) ?? [],
      };
    }),
    forbidden: standings.all.map((from) => standings.all.map((to) => forbiddenBetween(from, to, facts, numberOf))),
    obligations: obligations.all,
    warnings: warningsOf(settledOn(term.builtOn, results, facts), requirements, numberOf),
  };
}

/** No place: nothing is ever asked of it. */
const nowhere = -1;

/** The requirement by which the table denies whatever goes between two standings; `null` where that hangs on more. */
function forbiddenBetween(from: Standing, to: Standing, { policy }: Facts, numberOf: Numbering): number | null {
  if (!from.known || !to.known) return null;
  const denying = pairsOf(from.zones, to.zones).flatMap(([a, b]) => policy.crossings[a][b].filter(({ effect }) => effect === 'deny'));
  return denying.length === 0 ? null : Math.min(...denying.map(({ requirement }) => numberOf(requirement)));
}

/** Values that say the same, numbered in the order in which they come. */
class Numbered<V> {
  readonly all: V[] = [];
  private readonly numbers = new Map<string, number>();

  add(value: V): number {
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}
