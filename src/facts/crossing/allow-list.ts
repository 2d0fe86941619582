import type { AllowEntry } from '../../configuration/index';
import { type FlowFacts, factsOfEnds } from '../ends';
import { admitsEveryPort, portsAdmitted } from '../limits';

/** An entry of an allow-list that admits ends and ports. */
type GeneralEntry = Exclude<AllowEntry, { readonly flow: string }>;

/** An allow-list (許可リスト), sorted for looking flows up: those it names, and the entries that admit ends and ports. */
export interface AllowList {
  readonly named: ReadonlySet<string>;
  /** The entries that limit something: an end, or by their ports together with others. */
  readonly limited: readonly GeneralEntry[];
  /** Entries from anywhere to anywhere that together admit every port: such a limit is no limit. */
  readonly unlimited: readonly GeneralEntry[];
}

/** The facts that say what a boundary lets through: its own, and where the ends stand that a list may admit all of. */
export const factsOfBoundaries = [
  '/network/boundaries/{id}/between',
  '/network/boundaries/{id}/default',
  '/network/boundaries/{id}/allow',
  ...factsOfEnds,
] as const;

/** Sorts an allow-list for looking flows up. `ends` are those that its boundary stands between: a list that admits each to each limits nothing. */
export function indexAllowList(entries: readonly AllowEntry[], ends: readonly string[]): AllowList {
  const named = new Set(entries.flatMap((entry) => ('flow' in entry ? [entry.flow] : [])));
  const general = entries.filter((entry): entry is GeneralEntry => !('flow' in entry));
  const anywhere = general.filter((entry) => admitsAnyEnd(entry.from, ends) && admitsAnyEnd(entry.to, ends));
  if (admitEveryPort(anywhere)) return { named, limited: general.filter((entry) => !anywhere.includes(entry)), unlimited: anywhere };
  return admitEverything(general, ends) ? { named, limited: [], unlimited: general } : { named, limited: general, unlimited: [] };
}

function admitsAnyEnd(list: 'any' | readonly string[], ends: readonly string[]): boolean {
  return list === 'any' || (ends.length > 0 && ends.every((id) => list.includes(id)));
}

function admitEveryPort(entries: readonly GeneralEntry[]): boolean {
  return admitsEveryPort(entries.flatMap(({ ports }) => (ports === undefined || ports === 'any' ? ['any'] : ports)));
}

/** Whether entries that each limit something admit every end to every end, on every port, together. */
function admitEverything(entries: readonly GeneralEntry[], ends: readonly string[]): boolean {
  if (entries.length === 0 || ends.length === 0) return false;
  const to = alike(entries, ends, 'to');
  return alike(entries, ends, 'from').every((admitting) =>
    to.every((receiving) => admitEveryPort(admitting.filter((entry) => receiving.includes(entry)))),
  );
}

/** The ends by the entries that admit them: one list of entries for all ends that the same entries admit. */
function alike(entries: readonly GeneralEntry[], ends: readonly string[], side: 'from' | 'to'): readonly (readonly GeneralEntry[])[] {
  const admitting = new Map<string, GeneralEntry[]>(ends.map((id) => [id, []]));
  for (const entry of entries) {
    const list = entry[side];
    for (const id of list === 'any' ? ends : new Set(list)) admitting.get(id)?.push(entry);
  }
  const groups = new Map<string, readonly GeneralEntry[]>();
  const numberOf = new Map(entries.map((entry, index) => [entry, index]));
  for (const group of admitting.values()) groups.set(group.map((entry) => numberOf.get(entry)).join(), group);
  return [...groups.values()];
}

/** Whether an entry admits this flow. An entry with a port limit admits a flow only if the flow states ports inside it. */
export function admits(entry: GeneralEntry, flow: FlowFacts): boolean {
  const end = (list: 'any' | readonly string[], id: string): boolean => list === 'any' || list.includes(id);
  if (!end(entry.from, flow.from.id) || !end(entry.to, flow.to.id)) return false;
  if (entry.ports === undefined || entry.ports === 'any' || admitsEveryPort(entry.ports)) return true;
  return flow.flow.ports !== undefined && flow.flow.ports.length > 0 && portsAdmitted(flow.flow.ports, entry.ports);
}
