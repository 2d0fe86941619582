import { type CivilDate, type Configuration, isCivilDate } from '../../configuration/index';
import { dueBy, type Facts } from '../../facts/index';
import { networkRules } from '../../rules/network/index';
import { dateOf, dayOf } from '../day';
import type { RecordsOfFlow } from './records';
import type { Term } from './term';

/**
 * The days within the term of a guard and after its first day on which what is decided of a flow may change, each with those flows (判定が変わりうる日): what records that
 * name the flow say in dates and the day after, the day after the longest cycle since they were made, and the first day of each requirement. A judgement
 * also hangs on how new the facts are that the rules read: each date among them counts. More days than needed change nothing.
 */
export function changesOf(facts: Facts, records: ReadonlyMap<string, RecordsOfFlow>, { builtOn, notAfter }: Term) {
  const { configuration, policy, flows } = facts;
  const { longestCycle } = policy.parameters;
  const days = new Map<CivilDate, Set<string>>();
  const add = (day: CivilDate, ids: Iterable<string>): void => {
    if (day <= builtOn || (notAfter !== null && day > notAfter) || !isCivilDate(day)) return;
    const present = days.get(day) ?? new Set();
    days.set(day, present);
    for (const id of ids) present.add(id);
  };
  for (const { inForceFrom } of policy.requirements) if (inForceFrom !== undefined) add(inForceFrom, flows.keys());
  const read = datesRead(configuration);
  for (const [id, { exceptions, judgements, attestations }] of records) {
    const made = [...Object.values(judgements), ...Object.values(attestations)].flatMap(({ on }) => on ?? []);
    const own = [...datesIn([exceptions, judgements, attestations]), ...(Object.keys(judgements).length === 0 ? [] : read)];
    for (const date of own) {
      add(date, [id]);
      add(dayAfter(date), [id]);
    }
    for (const on of made) {
      if (longestCycle !== undefined) add(dayAfter(dueBy(on, { unit: 'month', count: 12 * longestCycle.years })), [id]);
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The dates in the sections that the rules of the network read. */
function datesRead(configuration: Configuration): readonly CivilDate[] {
  const sections = new Set(networkRules.flatMap(({ facts }) => facts.map((at) => at.split('/')[1])));
  const read = Object.entries(configuration).filter(([section]) => sections.has(section));
  return [...new Set(datesIn(read))];
}

function dayAfter(date: CivilDate): CivilDate {
  return dateOf(dayOf(date) + 1);
}

function* datesIn(value: unknown): Generator<CivilDate> {
  if (typeof value === 'string') {
    if (isCivilDate(value)) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) yield* datesIn(one);
  }
}
