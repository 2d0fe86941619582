import { deepFreeze } from '../../configuration/reading/plain-data';
import { fill } from '../../facts/text';
import type { Bilingual } from '../../policy/index';
import { dateOf, dayOf } from '../day';
import type { Decision, Deny, DenyCode, Permit } from '../decision';
import type { FlowEntry, GuardProgram, RequirementEntry, VerdictEntry } from '../program';
import type { LimitKind } from '../query';
import { messages } from '../wording/messages';
import { type Limit, limitsFrom } from './limits';

/** A flow, made ready to be asked about. */
export interface ReadyFlow {
  readonly limits: readonly Limit[];
  /** The days from which the decisions hold, in their order. The first decision holds from the beginning. */
  readonly days: readonly number[];
  readonly decisions: readonly Decision[];
}

/** The flows from one end to another, and what is said where none of them is shown to be meant. */
export interface Connection {
  readonly flows: readonly ReadyFlow[];
  readonly outside: Deny;
  /** What is said on whatever day where no data is stated: of one flow for which nothing need be stated and of which no record changes anything. */
  readonly always: Decision | undefined;
}

/** A program, made ready to be asked (判定表). */
export interface Table {
  readonly ends: ReadonlyMap<string, { readonly place: number; readonly standing: number }>;
  readonly data: ReadonlySet<string>;
  /** By the places of the ends: `from * number of ends + to`. */
  readonly connections: ReadonlyMap<number, Connection>;
  /** What is said where no flow is declared, by the standings of the ends. */
  readonly undeclared: readonly (readonly Deny[])[];
}

/** Makes every decision of a program, frozen, so that none is made when it is asked for. */
export function tableOf(program: GuardProgram): Table {
  const { ends, forbidden, flows, data, requirements } = program;
  const kept = new Set(program.confined);
  const byPlaces = new Map<number, FlowEntry[]>();
  for (const flow of flows) {
    const key = flow.from * ends.length + flow.to;
    const present = byPlaces.get(key);
    if (present === undefined) byPlaces.set(key, [flow]);
    else present.push(flow);
  }
  return {
    ends: new Map(ends.map(([id, standing], place) => [id, { place, standing }] as const)),
    data: new Set(data),
    connections: new Map([...byPlaces].map(([key, entries]) => [key, connectionOf(entries, kept, program)] as const)),
    undeclared: forbidden.map((row) => row.map((place) => undeclared(place === null ? undefined : requirements[place]))),
  };
}

function undeclared(requirement: RequirementEntry | undefined): Deny {
  const reason = requirement === undefined ? messages['undeclared-flow'] : messages.undeclaredAndForbidden;
  return denial('undeclared-flow', reason, requirement);
}

/** A denial that no flow decides. */
export function denial(code: DenyCode, reason: Bilingual, requirement?: RequirementEntry, limits?: readonly LimitKind[]): Deny {
  return deny({ code, reason, flow: null, until: null, ...(limits === undefined ? {} : { limits }) }, requirement);
}

function deny(grounds: Pick<Deny, 'code' | 'reason' | 'flow' | 'until' | 'limits'>, requirement: RequirementEntry | undefined): Deny {
  return deepFreeze({
    effect: 'deny',
    ...grounds,
    requirement: requirement?.id ?? null,
    clause: requirement?.clause ?? null,
    label: requirement?.label ?? null,
    obligations: nothing,
    exception: null,
    judgement: null,
  });
}

const nothing: readonly [] = [];

function connectionOf(entries: readonly FlowEntry[], kept: ReadonlySet<string>, program: GuardProgram): Connection {
  // Whichever of them is meant, what is decided may change when what is said of any of them does.
  const days = [...new Set(entries.flatMap(({ verdicts }) => verdicts.map(([from]) => from)))].sort();
  const flows = entries.map((entry) => readyFlow(entry, days, kept, program));
  const all = flows.flatMap((flow) => flow.limits);
  const asking = all.filter(({ unstated }) => unstated !== true);
  const limits = new Set((asking.length === 0 ? all : asking).map(({ kind }) => kind));
  const [flow] = flows;
  const always = flows.length === 1 && asking.length === 0 && flow?.decisions.length === 1 ? flow.decisions[0] : undefined;
  return { flows, outside: denial('outside-limits', messages['outside-limits'], undefined, [...limits]), always };
}

function readyFlow(entry: FlowEntry, days: readonly string[], kept: ReadonlySet<string>, program: GuardProgram): ReadyFlow {
  const { verdicts, limits } = entry;
  return {
    limits: limits === undefined ? [] : limitsFrom(limits, kept),
    days: days.map(dayOf),
    decisions: days.flatMap((day, index): readonly Decision[] => {
      const verdict = verdicts.findLast(([from]) => from <= day)?.[1];
      return verdict === undefined ? [] : [decisionOf(verdict, lastDay(days[index + 1], program), entry, program)];
    }),
  };
}

/** The day before the next decision, or the last day of the guard. */
function lastDay(next: string | undefined, { notAfter }: GuardProgram): string | null {
  return next === undefined ? notAfter : dateOf(dayOf(next) - 1);
}

function decisionOf(verdict: VerdictEntry, until: string | null, { id, obligations }: FlowEntry, program: GuardProgram): Decision {
  const requirement = verdict.requirement === undefined ? undefined : program.requirements[verdict.requirement];
  if ('reason' in verdict) return deny({ code: verdict.code, reason: verdict.reason, flow: id, until }, requirement);
  const permit: Permit = {
    effect: 'permit',
    code: verdict.code,
    flow: id,
    requirement: requirement?.id ?? null,
    clause: requirement?.clause ?? null,
    label: requirement?.label ?? null,
    reason: messages[verdict.code],
    until,
    obligations: program.obligations[obligations] ?? nothing,
    exception: verdict.exception ?? null,
    judgement: verdict.judgement ?? null,
  };
  return deepFreeze(permit);
}

/** What is said whatever is asked, where the guard itself is not to be relied on. */
export function refusals({ builtOn, notAfter, closed }: GuardProgram) {
  return {
    closed: closed === null ? null : denial(closed, messages[closed]),
    undeclaredEnd: denial('undeclared-end', messages['undeclared-end']),
    undeclaredData: denial('undeclared-data', messages['undeclared-data']),
    malformed: denial('malformed-query', messages['malformed-query']),
    ruleError: denial('rule-error', messages['rule-error']),
    noClock: denial('no-clock', messages['no-clock']),
    beforeBuild: denial('before-build', fill(messages['before-build'], { builtOn })),
    afterLastDay: denial('after-last-day', fill(messages['after-last-day'], { notAfter: notAfter ?? '' })),
  };
}
