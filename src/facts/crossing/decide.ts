import type { Medium } from '../../configuration/index';
import type { Bilingual, Condition, Provision, Zone } from '../../policy/index';
import type { End, FlowFacts } from '../ends';
import { factsOfEnds, nameOf } from '../ends';
import { notApplicable, type Outcome, pass, type Unknown, worse, worst } from '../outcome';
import { pointer } from '../pointer';
import { fill } from '../text';
import { missing, undetermined } from '../undetermined';
import { decideAggregation } from './aggregation';
import type { CrossingContext } from './context';
import { crossingMessages as messages, crossingQuestions as questions } from './messages';
import { decidePartition } from './partition';
import { decideSanitization } from './sanitization';
import { decideEndpointLimits, decideNamedDestination } from './specified-communication';

/** What the crossing table makes of one flow (通信の判定): an outcome for each requirement that speaks of it. A requirement that is not named does not. */
export type CrossingDecision = ReadonlyMap<string, Outcome>;

type Decision = Map<string, Outcome>;

/** Two zones between which a flow is judged, in the direction of the flow. */
export type Pair = readonly [Zone, Zone];

/**
 * The facts that say which cells of the crossing table a flow is judged by ({@link decideCrossing}): where its ends stand, and by which way it goes. What
 * a cell demands is read besides: `factsOfPartition` and the like.
 */
export const factsOfCrossing = [...factsOfEnds, '/network/flows/{id}/via'] as const;

/**
 * Decides one flow from the crossing table (通信可否の判定): the one function that rules, the guard and questions about a proposal use.
 *
 * A node in several tiers is judged in the tiers that it shares with the other end, else in every pair. A medium carried over the Internet is
 * contact with the Internet for every tier at its ends, one carried over LGWAN contact with LGWAN. An end or medium that is not known is judged as
 * what it may be.
 */
export function decideCrossing(flow: FlowFacts, context: CrossingContext): CrossingDecision {
  const { from, to } = flow;
  const onTheWay = decideMedium(flow, context);
  if (!from.standing.known || !to.standing.known) return joined(decideUnknownEnds(flow, context), onTheWay);
  const pairs = pairsOf(from.standing.zones, to.standing.zones);
  const [pair] = pairs;
  const plain = pairs.length === 1 && pair !== undefined ? permittedBy(context.policy.crossings[pair[0]][pair[1]]) : undefined;
  if (plain !== undefined && onTheWay.size === 0) return plain;
  return joined(decidePairs(flow, pairs, context), onTheWay);
}

/** Most flows stay where everything is permitted: they share one decision for each cell. */
const permitted = new WeakMap<readonly Provision[], CrossingDecision>();

function permittedBy(cell: readonly Provision[]): CrossingDecision | undefined {
  if (!cell.every(({ effect }) => effect === 'permit')) return undefined;
  const known = permitted.get(cell);
  if (known !== undefined) return known;
  const decision = new Map(cell.map(({ requirement }) => [requirement, pass] as const));
  permitted.set(cell, decision);
  return decision;
}

function joined(decision: Decision, more: Decision): Decision {
  for (const [requirement, outcome] of more) add(decision, requirement, outcome);
  return decision;
}

/**
 * The pairs of zones in which a flow is judged: the shared tiers if there are any, else all, and each counts: what can be excepted or judged in one
 * pair does not cover what is owed in another.
 */
export function pairsOf(from: readonly Zone[], to: readonly Zone[]): readonly Pair[] {
  const shared = from.filter((zone) => to.includes(zone));
  if (shared.length > 0) return shared.map((zone) => [zone, zone]);
  return from.flatMap((a) => to.map((b): Pair => [a, b]));
}

/** The zones in which a flow is judged; of an end of which nobody has said where it stands, all in which it may be. */
export function zonesJudged({ from, to }: Pick<FlowFacts, 'from' | 'to'>): readonly Zone[] {
  return from.standing.known && to.standing.known
    ? pairsOf(from.standing.zones, to.standing.zones).flat()
    : [...from.standing.zones, ...to.standing.zones];
}

function add(decision: Decision, requirement: string, outcome: Outcome): void {
  const present = decision.get(requirement);
  decision.set(requirement, present === undefined ? outcome : worse(present, outcome));
}

function decidePairs(flow: FlowFacts, pairs: readonly Pair[], context: CrossingContext): Decision {
  const decision: Decision = new Map();
  for (const pair of pairs)
    joined(
      decision,
      decidePair(flow, pair, () => namesOf(flow, pair, context), context),
    );
  return decision;
}

function decidePair(flow: FlowFacts, pair: Pair, names: () => Names, context: CrossingContext): Decision {
  const decision: Decision = new Map();
  for (const provision of context.policy.crossings[pair[0]][pair[1]]) {
    add(decision, provision.requirement, applyExceptability(decideProvision(flow, pair, provision, names, context), provision));
  }
  return decision;
}

function applyExceptability(outcome: Outcome, provision: Provision): Outcome {
  return outcome.outcome === 'fail' || outcome.outcome === 'undetermined' ? { ...outcome, exceptable: provision.exceptable } : outcome;
}

function decideProvision(flow: FlowFacts, pair: Pair, provision: Provision, names: () => Names, context: CrossingContext): Outcome {
  switch (provision.effect) {
    case 'permit':
      return pass;
    case 'deny':
      return {
        outcome: 'fail',
        message: fill(provision.exceptable ? messages.denied : messages.deniedWithoutException, names()),
      };
    case 'silent':
      return undetermined(fill(messages.silent, names()), [{ reason: 'text-gap', question: questions.textGap }]);
    case 'sanitize': {
      if (flow.flow.sanitization === 'none') return { outcome: 'fail', message: fill(messages.unsanitized, names()) };
      return decideSanitization(flow, pair[1] === 'lgwan' ? 'forward' : 'backward', context);
    }
    case 'conditions':
      return worst((provision.conditions ?? []).map((condition) => decideCondition(condition, flow, pair, context)));
  }
}

function decideCondition(condition: Condition, flow: FlowFacts, pair: Pair, context: CrossingContext): Outcome {
  switch (condition) {
    case 'partitioned':
      return decidePartition(flow, pair, context);
    case 'aggregated':
      return decideAggregation(flow, context);
    case 'endpoint-limits':
      // Specified communication is a line that is limited; media carried by hand have no path to limit.
      return flow.flow.medium === 'carried-media' ? notApplicable : decideEndpointLimits(flow);
    case 'named-destination':
      return decideNamedDestination(flow);
  }
}

/** The ends of a crossing as messages name them, each with its zone. */
interface Names {
  readonly from: string;
  readonly to: string;
  readonly fromZone: Bilingual;
  readonly toZone: Bilingual;
}

function namesOf(flow: Pick<FlowFacts, 'from' | 'to'>, [a, b]: Pair, { policy }: Pick<CrossingContext, 'policy'>): Names {
  const label = (zone: Zone): Bilingual => policy.zones.find((record) => record.id === zone)?.label ?? { ja: zone, en: zone };
  return { from: nameOf(flow.from), to: nameOf(flow.to), fromZone: label(a), toZone: label(b) };
}

/** Every pair of zones in which the ends may stand is decided. */
function decideUnknownEnds(flow: FlowFacts, context: CrossingContext): Decision {
  const options = (end: End): readonly (readonly [Zone, ...Zone[]])[] =>
    end.standing.known ? [end.standing.zones] : end.standing.zones.map((zone) => [zone] as const);
  const decisions: Decision[] = [];
  for (const a of options(flow.from)) {
    for (const b of options(flow.to)) decisions.push(decidePairs(flow, pairsOf(a, b), context));
  }
  return eitherOf(
    decisions,
    flow,
    [flow.from, flow.to].filter((end) => !end.standing.known),
  );
}

/** Asks where an end stands. */
export function askWhere(end: End): Unknown {
  const name = { name: nameOf(end) };
  const missingFact = (at: string, question: Bilingual): Unknown => ({
    reason: 'missing-fact',
    pointer: at,
    question: fill(question, name),
  });
  if (end.kind === 'party') return missingFact(pointer('network', 'parties', end.id, 'zone'), questions.zoneOfParty);
  return end.node.outside === undefined
    ? missingFact(pointer('network', 'nodes', end.id, 'tier'), questions.tierOfNode)
    : missingFact(pointer('network', 'nodes', end.id, 'outside', 'reason'), questions.whyOutside);
}

/** One decision of several, as nobody has said where these ends stand: what all of them forbid is forbidden, what some do not permit is open. */
function eitherOf(decisions: readonly Decision[], flow: FlowFacts, openEnds: readonly End[]): Decision {
  const unknown = openEnds.map(askWhere);
  const [first, ...others] = unknown;
  const result: Decision = new Map();
  if (first === undefined) return result;
  const names = openEnds.map(nameOf);
  const message = fill(messages.tierUnknown, {
    from: nameOf(flow.from),
    to: nameOf(flow.to),
    unknown: { ja: names.map((name) => `「${name}」`).join('・'), en: names.map((name) => `"${name}"`).join(' and ') },
  });
  for (const requirement of new Set(decisions.flatMap((decision) => [...decision.keys()]))) {
    const outcomes = decisions.map((decision) => decision.get(requirement) ?? notApplicable);
    if (outcomes.every((outcome) => outcome.outcome === 'fail')) result.set(requirement, worst(outcomes));
    else if (outcomes.some((outcome) => outcome.outcome === 'fail' || outcome.outcome === 'undetermined')) {
      result.set(requirement, { outcome: 'undetermined', message, unknown: [first, ...others], exceptable: false });
    } else result.set(requirement, worst(outcomes));
  }
  return result;
}

/** The media that touch another network on the way, and that network's zone. */
const contactOf = { internet: 'internet', 'vpn-over-internet': 'internet', lgwan: 'lgwan-network' } as const satisfies Record<string, Zone>;

type ContactMedium = keyof typeof contactOf;

function isContactMedium(medium: Medium): medium is ContactMedium {
  return Object.hasOwn(contactOf, medium);
}

/** How certainly the way of a flow touches the Internet (インターネットへの接触): by its medium, or by an exit through which it leaves. */
export function touchesInternet({ flow }: FlowFacts, { exits }: Pick<CrossingContext, 'exits'>): 'no' | 'may' | 'yes' {
  const { medium = 'unknown', via } = flow;
  if (medium === 'internet' || medium === 'vpn-over-internet') return 'yes';
  if (via !== undefined && via !== 'none' && via.some((id) => exits.has(id))) return 'yes';
  return medium === 'unknown' ? 'may' : 'no';
}

/** What the way makes of a flow: where it touches another network it is contact with it; a medium that is not known may touch any of them. */
function decideMedium(flow: FlowFacts, context: CrossingContext): Decision {
  const { medium = 'unknown' } = flow.flow;
  const result: Decision = new Map();
  const certain = new Set<Zone>();
  if (isContactMedium(medium)) certain.add(contactOf[medium]);
  if (touchesInternet(flow, context) === 'yes') certain.add('internet');
  const possible = medium === 'unknown' ? Object.values(contactOf) : [];
  if (certain.size === 0 && possible.length === 0) return result;
  const ends = { from: nameOf(flow.from), to: nameOf(flow.to) };
  const unsaid = (): Outcome => ({
    ...missing(fill(messages.mediumUnknown, ends), pointer('network', 'flows', flow.id, 'medium'), questions.medium),
    exceptable: false,
  });
  for (const end of [flow.from, flow.to]) {
    if (end.kind === 'party') continue;
    const other = end === flow.from ? flow.to : flow.from;
    for (const contact of new Set([...certain, ...possible])) {
      const decisions = end.standing.zones.map((zone): Decision => {
        const pair: Pair = [zone, contact];
        return decidePair(flow, pair, () => namesOf({ from: end, to: other }, pair, context), context);
      });
      const decision: Decision = end.standing.known ? new Map() : eitherOf(decisions, flow, [end]);
      if (end.standing.known) for (const one of decisions) joined(decision, one);
      for (const [requirement, outcome] of decision) {
        if (outcome.outcome === 'not-applicable') continue;
        if (certain.has(contact)) add(result, requirement, contact === 'internet' ? carried(outcome, ends) : outcome);
        else if (outcome.outcome !== 'pass') add(result, requirement, unsaid());
      }
    }
  }
  return result;
}

function carried(outcome: Outcome, ends: { readonly from: string; readonly to: string }): Outcome {
  return outcome.outcome === 'fail' || outcome.outcome === 'undetermined'
    ? { ...outcome, message: fill(messages.carriedOverInternet, { ...ends, reason: outcome.message }) }
    : outcome;
}
