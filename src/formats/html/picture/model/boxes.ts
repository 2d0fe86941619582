import type { End } from '../../../../facts/index';
import { compareText } from '../../../sort';
import type { Found } from './findings';
import type { Lane } from './lanes';
import { isWorse, type Mark } from './marks';
import { inOrder } from './numbers';
import type { Box } from './picture';
import { lanesOf, placeKey, restKey } from './places';

/** A box for each thing that gets one of its own, and one for the rest of each lane. */
export function boxesOf(ends: readonly End[], boxed: ReadonlySet<string>, { ofThing }: Found): readonly Box[] {
  const boxes: Box[] = [];
  const rest = new Map<Lane, { things: number; isParty: boolean; mark: Mark; numbers: Set<number> }>();
  for (const end of [...ends].sort((a, b) => compareText(a.id, b.id))) {
    const about = ofThing.get(end.id);
    const isParty = end.kind === 'party';
    const count = end.kind === 'node' ? (end.node.count ?? 1) : 1;
    for (const lane of lanesOf(end)) {
      const key = placeKey(lane, end.id);
      if (boxed.has(key)) {
        const title = (end.kind === 'node' ? end.node.title : end.party.title) ?? end.id;
        boxes.push({ key, lane, id: end.id, title, mark: about?.mark ?? 'plain', numbers: inOrder(about?.numbers), count, isParty });
      } else {
        const folded = rest.get(lane) ?? { things: 0, isParty, mark: 'plain' as Mark, numbers: new Set<number>() };
        rest.set(lane, folded);
        folded.things += count;
        if (about !== undefined && isWorse(about.mark, folded.mark)) folded.mark = about.mark;
        for (const number of about?.numbers ?? []) folded.numbers.add(number);
      }
    }
  }
  for (const [lane, { things, isParty, mark, numbers }] of rest)
    boxes.push({ key: restKey(lane), lane, id: undefined, title: '', mark, numbers: inOrder(numbers), count: things, isParty });
  return boxes;
}
