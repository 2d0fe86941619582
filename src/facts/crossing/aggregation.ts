import type { FlowFacts } from '../ends';
import { nameOf } from '../ends';
import { notApplicable, type Outcome, pass } from '../outcome';
import { pointer } from '../pointer';
import { fill } from '../text';
import { missing, undetermined } from '../undetermined';
import type { CrossingContext } from './context';
import { crossingMessages as messages, crossingQuestions as questions } from './messages';

/** The facts that say whether traffic stays inside the aggregation ({@link decideAggregation}), besides those of the crossing. */
export const factsOfAggregation = ['/network/exits/{id}/aggregation'] as const;

/** Whether traffic with the Internet stays inside the aggregation (インターネット通信の集約). @see 6(3)③ */
export function decideAggregation(flow: FlowFacts, context: CrossingContext): Outcome {
  const ends = { from: nameOf(flow.from), to: nameOf(flow.to) };
  const party = [flow.from, flow.to].find((end) => end.kind === 'party');
  const withParty = party?.standing.known === true && party.standing.zones.includes('internet-party');
  // Neither a medium carried by hand, whatever is at the other end, nor a closed line to a destination at which paths end reaches the Internet.
  if (flow.flow.medium === 'carried-media') return notApplicable;
  const closedLine = flow.flow.medium === 'closed-line' || flow.flow.medium === 'lgwan';
  if (withParty && closedLine && party.kind === 'party' && party.endsPaths === 'yes') return notApplicable;

  const via = flow.flow.via;
  const unknown = () => fill(messages.aggregationUnknown, ends);
  if (via === undefined) return missing(unknown(), pointer('network', 'flows', flow.id, 'via'), questions.via);
  const exits = via === 'none' ? [] : via.filter((id) => context.exits.has(id));
  if (exits.length === 0) {
    if (!(withParty && closedLine)) return { outcome: 'fail', message: fill(messages.outsideAggregation, ends) };
    return undetermined(unknown(), [{ reason: 'judgement', question: fill(questions.closedLineToInternetParty, { to: nameOf(party) }) }]);
  }
  for (const id of exits) {
    if (isOutside(id, context)) {
      return {
        outcome: 'fail',
        message: fill(messages.exitOutside, { ...ends, exit: nameOfExit(id, context) }),
        because: [{ requirement: '6.3.3/aggregation', subjects: [{ kind: 'exit', id }] }],
      };
    }
  }
  for (const id of exits) {
    if (context.exits.get(id)?.aggregation !== 'inside') {
      return missing(
        unknown(),
        pointer('network', 'exits', id, 'aggregation'),
        fill(questions.exitAggregation, { exit: nameOfExit(id, context) }),
      );
    }
  }
  return pass;
}

function isOutside(id: string, context: CrossingContext): boolean {
  return context.exits.get(id)?.aggregation === 'outside';
}

function nameOfExit(id: string, context: CrossingContext): string {
  return context.exits.get(id)?.title ?? id;
}
