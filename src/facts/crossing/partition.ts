import type { Boundary } from '../../configuration/index';
import type { Bilingual, Zone } from '../../policy/index';
import type { FlowFacts } from '../ends';
import { nameOf } from '../ends';
import { type Cause, notApplicable, type Outcome, pass, worse } from '../outcome';
import { pointer } from '../pointer';
import { fill } from '../text';
import { missing } from '../undetermined';
import { type AllowList, admits, factsOfBoundaries } from './allow-list';
import type { CrossingContext } from './context';
import { crossingMessages as messages, crossingQuestions as questions } from './messages';

/** The facts that say whether a path is partitioned ({@link decidePartition}). */
export const factsOfPartition = [...factsOfBoundaries, '/network/flows/{id}/via', '/network/flows/{id}/ports'] as const;

/**
 * Whether the path between two zones is partitioned (通信経路の分割): one boundary between them on the flow's way denies by default and lists the
 * flow. Media carried by hand use no path.
 * @see 2(11) @see 6(3)②
 */
export function decidePartition(flow: FlowFacts, zones: readonly [Zone, Zone], context: CrossingContext): Outcome {
  if (flow.flow.medium === 'carried-media') return notApplicable;
  const ends = { from: nameOf(flow.from), to: nameOf(flow.to) };
  const unknown = () => fill(messages.partitionUnknown, ends);
  const via = flow.flow.via;
  if (via === undefined) return missing(unknown(), pointer('network', 'flows', flow.id, 'via'), questions.via);
  const label = (zone: Zone) => context.policy.zones.find((record) => record.id === zone)?.label ?? zone;
  let best: Outcome = {
    outcome: 'fail',
    message: fill(messages.noBoundary, { ...ends, fromZone: label(zones[0]), toZone: label(zones[1]) }),
  };
  let first = true;
  for (const id of via === 'none' ? [] : via) {
    const boundary = context.boundaries.get(id);
    if (boundary === undefined || (boundary.between !== undefined && !zones.every((zone) => boundary.between?.includes(zone)))) continue;
    const outcome = decideBoundary(flow, id, boundary, unknown, context);
    if (first || worse(outcome, best) === best) best = outcome;
    first = false;
  }
  return best;
}

function decideBoundary(flow: FlowFacts, id: string, boundary: Boundary, unknown: () => Bilingual, context: CrossingContext): Outcome {
  const name = { boundary: boundary.title ?? id };
  const at = (key: string): string => pointer('network', 'boundaries', id, key);
  const byDefault: Outcome =
    boundary.default === 'deny'
      ? pass
      : boundary.default === 'allow'
        ? {
            outcome: 'fail',
            message: fill(messages.boundaryAllowsByDefault, name),
            pointers: [at('default')],
            because: [boundaryFinding(id)],
          }
        : missing(unknown(), at('default'), fill(questions.boundaryDefault, name));
  const standsBetween: Outcome =
    boundary.between === undefined ? missing(unknown(), at('between'), fill(questions.boundaryBetween, name)) : pass;
  return [byDefault, standsBetween, decideAllowList(flow, id, context.allowLists.get(id), name, unknown, at)].reduce(worse);
}

/** The finding about the boundary itself, which explains that of every flow through it. */
function boundaryFinding(id: string): Cause {
  return { requirement: '6.3.2/partition', subjects: [{ kind: 'boundary', id }] };
}

function decideAllowList(
  flow: FlowFacts,
  id: string,
  allowList: AllowList | undefined,
  name: { readonly boundary: string },
  unknown: () => Bilingual,
  at: (key: string) => string,
): Outcome {
  if (allowList === undefined) return missing(unknown(), at('allow'), fill(questions.boundaryAllow, name));
  const { named, limited, unlimited } = allowList;
  if (named.has(flow.id) || limited.some((entry) => admits(entry, flow))) return pass;
  if (unlimited.length === 0) return { outcome: 'fail', message: fill(messages.notOnAllowList, name) };
  return { outcome: 'fail', message: fill(messages.admittedByEverything, name), because: [boundaryFinding(id)] };
}
