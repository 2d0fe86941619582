import { type ExistedBefore, existedBefore, type Facts, fill, subjectKey, type Unknown } from '../facts/index';
import type { Bilingual, Policy, Requirement } from '../policy/index';
import { statusOfResult } from './fold';
import type { RawResult } from './raw-result';
import { statuses } from './report';
import type { Tally } from './run-rules';

const messages = {
  reliefUnknown: {
    ja: '{message}（経過措置により対象外かもしれないが、いつからあるかが宣言されていない。）',
    en: '{message} (The transitional relief may except it, but since when it exists is not declared.)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const question: Bilingual = { ja: 'これはいつからあるか', en: 'Since when does this exist?' };

/** The requirements that a run has to decide: those selected, and those whose results they take over. */
export function withRestated(selected: ReadonlyMap<string, Requirement>, policy: Policy): ReadonlyMap<string, Requirement> {
  const wanted = new Set([...selected.values()].flatMap(({ restates = [] }) => restates));
  const added = policy.requirements.filter(({ id }) => wanted.has(id) && !selected.has(id));
  return added.length === 0 ? selected : new Map([...selected, ...added.map((one) => [one.id, one] as const)]);
}

/** What was found for the policy's own requirements, as results of a requirement that restates them (同じ対策を求める要求事項の判定). */
export function restatedResults(requirement: Requirement, results: readonly RawResult[], facts: Facts): readonly RawResult[] {
  const { restates = [] } = requirement;
  // One rule may say several things of one subject, for several requirements: here that is one result, the worst of them.
  const copies = new Map<string, RawResult>();
  for (const id of restates) {
    for (const result of results) {
      if (result.requirement.id !== id) continue;
      const key = `${result.source.id}|${subjectKey(result.subjects)}`;
      const because = [...(result.because ?? []), { requirement: id, subjects: result.subjects }];
      const copy = relieve({ ...result, requirement, exceptable: false, because }, facts);
      const present = copies.get(key);
      if (present === undefined || rank(copy) < rank(present)) copies.set(key, copy);
    }
  }
  return [...copies.values()];
}

/** The place of a result's status, the worst first; what does not gate comes last. */
function rank(result: RawResult): number {
  const status = statusOfResult({ ...result, severity: result.source.severity });
  return status === undefined ? statuses.length : statuses.indexOf(status);
}

/** The counts of passes, taken over likewise. */
export function restatedTallies(requirement: Requirement, tallies: readonly Tally[]): readonly Tally[] {
  const restates: readonly string[] = requirement.restates ?? [];
  return tallies.filter((tally) => restates.includes(tally.requirement.id)).map((tally) => ({ ...tally, requirement }));
}

/** A result about something that the transitional relief excepts is none; where that is not known, it is not decided. */
function relieve(result: RawResult, { configuration }: Facts): RawResult {
  const day = result.requirement.relievedIfBefore;
  if (day === undefined || result.outcome === 'pass' || result.outcome === 'error') return result;
  const states: readonly (ExistedBefore | undefined)[] = result.subjects.map((subject) => existedBefore(subject, day, configuration));
  if (states.every((state) => state === undefined) || states.includes('no')) return result;
  const open = states.flatMap((state) => (typeof state === 'object' ? [state.unknownAt] : []));
  if (open.length === 0) return { ...result, outcome: 'not-applicable', disposition: 'open' };
  const asked = open.map((at): Unknown => ({ reason: 'missing-fact', pointer: at, question }));
  return {
    ...result,
    outcome: 'undetermined',
    message: fill(messages.reliefUnknown, { message: result.message }),
    unknown: [...(result.unknown ?? []), ...asked],
  };
}
