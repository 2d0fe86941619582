import type { AllowEntry, Boundary } from '../../configuration/index';
import type { Bilingual, Zone } from '../../policy/index';
import type { FlowFacts } from '../ends';
import { nameOf } from '../ends';
import { admitsEveryPort, portsAdmitted } from '../limits';
import { type Cause, notApplicable, type Outcome, pass, worse } from '../outcome';
import { pointer } from '../pointer';
import { fill } from '../text';
import type { CrossingContext } from './context';
import { crossingMessages as messages, crossingQuestions as questions } from './messages';
import { missing } from './undetermined';

/** An entry of an allow-list that admits ends and ports. */
type GeneralEntry = Exclude<AllowEntry, { readonly flow: string }>;

/** An allow-list, sorted for looking flows up: those it names, and the entries that admit ends and ports. */
export interface AllowList {
  readonly named: ReadonlySet<string>;
  /** The entries that limit something: an end, or by their ports together with others. */
  readonly limited: readonly GeneralEntry[];
  /** Entries from anywhere to anywhere that together admit every port: such a limit is no limit. */
  readonly unlimited: readonly GeneralEntry[];
}

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
function admits(entry: GeneralEntry, flow: FlowFacts): boolean {
  const end = (list: 'any' | readonly string[], id: string): boolean => list === 'any' || list.includes(id);
  if (!end(entry.from, flow.from.id) || !end(entry.to, flow.to.id)) return false;
  if (entry.ports === undefined || entry.ports === 'any' || admitsEveryPort(entry.ports)) return true;
  return flow.flow.ports !== undefined && flow.flow.ports.length > 0 && portsAdmitted(flow.flow.ports, entry.ports);
}

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
