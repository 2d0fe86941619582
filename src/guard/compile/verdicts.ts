import type { CivilDate } from '../../configuration/index';
import type { RawResult } from '../../evaluation/raw-result';
import { settleByRecords } from '../../evaluation/settle';
import type { Facts, Subject } from '../../facts/index';
import { breakpoints } from './breakpoints';
import type { Term, Verdicts } from './term';
import { type Numbering, verdictOf } from './verdict';

type Days = [from: CivilDate, verdict: Verdicts[number][1]][];

/** The flow that a result is about, alone or with others. */
export function flowOf(subjects: readonly Subject[]): string | undefined {
  return subjects.find(({ kind }) => kind === 'flow')?.id;
}

/** What holds on a day of what the rules found, after what persons have recorded. */
export function settledOn(day: CivilDate, found: readonly RawResult[], facts: Facts): readonly RawResult[] {
  const { configuration, policy } = facts;
  const inForce = policy.requirements.filter(({ inForceFrom }) => inForceFrom === undefined || inForceFrom <= day);
  const selected = new Map(inForce.map((one) => [one.id, one] as const));
  const own = found.filter(({ requirement }) => selected.has(requirement.id));
  return settleByRecords(own, { configuration, facts, policy, asOf: day, selected });
}

/** What is decided of each flow, from which day on. */
export function verdictsOf(found: readonly RawResult[], facts: Facts, term: Term, numberOf: Numbering): ReadonlyMap<string, Verdicts> {
  const { configuration, policy, flows } = facts;
  const decided = new Map<string, Days>();
  // Of a flow that no result names the table alone decides, on every day.
  let open: ReadonlySet<string> = new Set(flows.keys());
  for (const day of [term.builtOn, ...breakpoints(configuration, policy, term)]) {
    const byFlow = groupByFlow(settledOn(day, found, facts));
    for (const id of new Set([...open, ...byFlow.keys()])) {
      const flow = flows.get(id);
      if (flow === undefined) continue; // a record about a flow that is not declared
      const verdict = verdictOf(byFlow.get(id) ?? [], facts.crossingOf(flow), numberOf);
      const days = decided.get(id);
      if (days === undefined) decided.set(id, [[day, verdict]]);
      else if (JSON.stringify(days.at(-1)?.[1]) !== JSON.stringify(verdict)) days.push([day, verdict]);
    }
    open = new Set(byFlow.keys());
  }
  return decided;
}

function groupByFlow(results: readonly RawResult[]): ReadonlyMap<string, readonly RawResult[]> {
  const byFlow = new Map<string, RawResult[]>();
  for (const result of results) {
    const id = flowOf(result.subjects);
    if (id === undefined) continue;
    const present = byFlow.get(id);
    if (present === undefined) byFlow.set(id, [result]);
    else present.push(result);
  }
  return byFlow;
}
