import type { Report, Result } from '../../evaluation/report';
import type { Policy } from '../../policy/index';
import { listOf } from '../wording/tally';

/** What a report says of a thing or a flow that is drawn (図の印), worst first. */
export const markOrder = ['violation', 'path', 'undetermined', 'excepted', 'judged', 'none'] as const;

/** One of {@link markOrder}. */
export type Mark = (typeof markOrder)[number];

/** The marks of a report. */
export interface Marks {
  readonly ofFlow: (id: string) => Mark;
  /** Of a node or party. */
  readonly ofThing: (id: string) => Mark;
}

/** What is said of the network alone: what a room or a contract lacks shows in no line. A public report names nothing that could be marked. */
export function createMarks(report: Report | undefined, policy: Policy): Marks {
  const flows = new Map<string, Mark>();
  const things = new Map<string, Mark>();
  const areas = new Map(policy.requirements.map(({ id, area }) => [id, area]));
  const results = report === undefined || report.redacted !== undefined ? [] : report.results;
  for (const result of results) {
    if (areas.get(result.requirement) !== 'network') continue;
    const mark = markOf(result);
    for (const { kind, id } of result.subjects) {
      if (kind === 'flow') put(flows, id, mark);
      else if (kind === 'node' || kind === 'party') put(things, id, mark);
    }
    if (mark !== 'violation') continue;
    for (const { flow } of result.path ?? []) if (flow !== undefined) put(flows, flow, 'path');
  }
  return { ofFlow: (id) => flows.get(id) ?? 'none', ofThing: (id) => things.get(id) ?? 'none' };
}

function put(marks: Map<string, Mark>, id: string, mark: Mark): void {
  const present = marks.get(id) ?? 'none';
  if (markOrder.indexOf(mark) < markOrder.indexOf(present)) marks.set(id, mark);
}

function markOf(result: Result): Mark {
  switch (listOf(result)) {
    case 'violations':
    case 'errors':
      return 'violation';
    case 'undetermined':
      return 'undetermined';
    case 'excepted':
      return 'excepted';
    case 'judged':
      return 'judged';
    default:
      return 'none';
  }
}
