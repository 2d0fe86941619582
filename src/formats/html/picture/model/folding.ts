import type { Facts } from '../../../../facts/index';
import { compareText } from '../../../sort';
import type { Found } from './findings';
import { type Lane, laneOrder } from './lanes';
import type { Mark } from './marks';
import { joined, laneIn, placeKey } from './places';

/** So many things of a lane are boxed at most; what has no finding is folded first. */
const mostOf: Readonly<Record<Lane, number>> = {
  'my-number': 26,
  lgwan: 26,
  'internet-tier': 26,
  unknown: 26,
  'security-cloud': 8,
  internet: 8,
  'internet-party': 12,
  'lgwan-network': 12,
  'closed-party': 12,
};

/** Which places get a box of their own: what a flow that crosses lanes ends at, what has a finding, what a violating path runs through. */
export function chooseBoxed(
  facts: Facts,
  places: ReadonlyMap<string, readonly Lane[]>,
  { ofFlow, ofThing, hops, onPath }: Found,
): ReadonlySet<string> {
  const weight = new Map<string, number>();
  const raise = (place: string, to: number): void => {
    weight.set(place, Math.max(weight.get(place) ?? 0, to));
  };
  const weights: Readonly<Record<Mark, number>> = { violation: 5, undetermined: 3, excepted: 2, judged: 2, plain: 1 };
  for (const flow of facts.flows.values()) {
    const ends = joined(places, flow.from.id, flow.to.id);
    if (ends === undefined) continue;
    const mark = hops.has(flow.id) ? 'violation' : (ofFlow.get(flow.id)?.mark ?? 'plain');
    const crosses = laneIn(ends[0]) !== laneIn(ends[1]);
    if (crosses || mark === 'violation' || mark === 'undetermined') for (const place of ends) raise(place, weights[mark]);
  }
  for (const [id, lanes] of places) {
    const mark = ofThing.get(id)?.mark ?? 'plain';
    for (const lane of lanes) {
      if (onPath.has(id)) raise(placeKey(lane, id), 4);
      if (mark === 'violation' || mark === 'undetermined') raise(placeKey(lane, id), weights[mark]);
      if (lanes.length > 1) raise(placeKey(lane, id), 4);
    }
  }
  const all = [...places].flatMap(([id, lanes]) => lanes.map((lane) => placeKey(lane, id)));
  return new Set(
    laneOrder.flatMap((lane) => {
      const own = all.filter((place) => laneIn(place) === lane);
      const shown = own
        .filter((place) => weight.has(place))
        .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || compareText(a, b))
        .slice(0, mostOf[lane]);
      // A fold of one thing would hide its name and save nothing.
      return own.length - shown.length === 1 ? own : shown;
    }),
  );
}
