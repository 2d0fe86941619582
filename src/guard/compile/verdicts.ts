import type { CivilDate } from '../../configuration/index';
import { withRecords } from '../../configuration/reading/origin';
import type { RawResult } from '../../evaluation/raw-result';
import { withRestated } from '../../evaluation/restated';
import { settleByRecords } from '../../evaluation/settle';
import type { Facts, Subject } from '../../facts/index';
import type { Policy, Requirement } from '../../policy/index';
import { changesOf } from './changes';
import { joinRecords, recordsByFlow } from './records';
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
  const selected = inForceOn(day, policy);
  const own = found.filter(({ requirement }) => selected.has(requirement.id));
  return settleByRecords(own, { configuration, facts, policy, asOf: day, selected });
}

/** The requirements that decide on a day: those in force, and those whose results they take over. */
function inForceOn(day: CivilDate, policy: Policy): ReadonlyMap<string, Requirement> {
  const inForce = policy.requirements.filter(({ inForceFrom }) => inForceFrom === undefined || inForceFrom <= day);
  return withRestated(new Map(inForce.map((one) => [one.id, one] as const)), policy);
}

/**
 * What is decided of each flow, from which day on. On the first day everything is settled; on each later one the flows alone of which anything may change,
 * by the records alone that name them: with all of them on each day the work would grow by the square of the records.
 */
export function verdictsOf(found: readonly RawResult[], facts: Facts, term: Term, numberOf: Numbering): ReadonlyMap<string, Verdicts> {
  const { configuration, policy, flows } = facts;
  const records = recordsByFlow(configuration);
  const foundOf = groupByFlow(found);
  const decided = new Map<string, Days>();

  const decide = (day: CivilDate, ids: Iterable<string>, settled: readonly RawResult[]): void => {
    const byFlow = groupByFlow(settled);
    const selected = inForceOn(day, policy);
    for (const id of ids) {
      const flow = flows.get(id);
      if (flow === undefined) continue; // a record about a flow that is not declared
      const crossing = new Map([...facts.crossingOf(flow)].filter(([requirement]) => selected.has(requirement)));
      const verdict = verdictOf(byFlow.get(id) ?? [], crossing, numberOf);
      const days = decided.get(id);
      if (days === undefined) decided.set(id, [[day, verdict]]);
      else if (JSON.stringify(days.at(-1)?.[1]) !== JSON.stringify(verdict)) days.push([day, verdict]);
    }
  };

  decide(term.builtOn, flows.keys(), settledOn(term.builtOn, found, facts));
  for (const [day, ids] of changesOf(facts, records, term)) {
    const own = withRecords(configuration, joinRecords([...ids].flatMap((id) => records.get(id) ?? [])));
    const foundOfThese = [...ids].flatMap((id) => foundOf.get(id) ?? []);
    decide(day, ids, settledOn(day, foundOfThese, { ...facts, configuration: own }));
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
