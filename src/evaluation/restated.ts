import {
  allExistedBefore,
  askCovers,
  type ExistedBefore,
  existedBefore,
  type Facts,
  fill,
  type KindWithBeginning,
  listOf,
  type Older,
  subjectKey,
  type Unknown,
} from '../facts/index';
import type { Bilingual, Policy, Requirement } from '../policy/index';
import { statusOfResult } from './fold';
import type { RawResult } from './raw-result';
import { statuses } from './report';
import type { Tally } from './run-rules';

const messages = {
  relieved: {
    ja: '{message}（経過措置により、{provision}については問わない。{day} より前からある: {things}。方針の条項はなお及ぶ。）',
    en: '{message} (Relieved for the time being: {provision} does not ask this of what is older than {day}: {things}. The clause of the policy applies all the same.)',
  },
  since: { ja: '「{id}」は {since} から', en: '"{id}" since {since}' },
  untilRenewed: { ja: '「{id}」は {since} から、契約の更新まで', en: '"{id}" since {since}, until its contract is renewed' },
  untilRenewedOrOver: {
    ja: '「{id}」は {since} から、契約の更新か末日 {until} まで',
    en: '"{id}" since {since}, until its contract is renewed or ends on {until}',
  },
  others: { ja: 'ほか{rest}件', en: '{rest} more' },
  reliefUnknown: {
    ja: '{message}（経過措置により問われないかもしれないが、いつからあるか、契約が更新されたかが宣言されていない。）',
    en: '{message} (The transitional relief may except it, but since when it exists, or whether its contract was renewed, is not declared.)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const question: Bilingual = {
  ja: 'これはいつからあるか。契約であれば、いつ更新されたか（renewals。更新していなければ []）',
  en: 'Since when does this exist, and if it is a contract, when was it renewed (renewals; [] if never)?',
};

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

/**
 * What the transitional relief makes of a result (経過措置): one about things that all existed before the day is not held against the law, and says why; so is
 * one about the municipality, if all that exists of what its rule looks at did. Where that is not known, it is not decided.
 */
function relieve(result: RawResult, facts: Facts): RawResult {
  const { relievedIfBefore: day } = result.requirement;
  if (day === undefined || result.outcome === 'pass' || result.outcome === 'error' || result.disposition === 'judged') return result;
  const states = statesOf(result, day, facts);
  if (states.length === 0 || states.includes('no')) return result;
  const open = states.flatMap((state) => (typeof state === 'object' && 'unknownAt' in state ? state.unknownAt : []));
  if (open.length > 0) {
    const asked = open.map(
      (at): Unknown => ({ reason: 'missing-fact', pointer: at, question: at === askCovers.pointer ? askCovers.question : question }),
    );
    return {
      ...result,
      outcome: 'undetermined',
      disposition: 'open',
      message: fill(messages.reliefUnknown, { message: result.message }),
      unknown: [...(result.unknown ?? []), ...asked],
    };
  }
  const older = states.flatMap((state) => (typeof state === 'object' && 'since' in state ? [state] : []));
  const { provision = { ja: '法', en: 'the law' } } = result.requirement;
  return {
    ...result,
    disposition: 'relieved',
    message: fill(messages.relieved, { message: result.message, provision, day, things: thingsOf(older) }),
    pointers: [...new Set([...result.pointers, ...older.map(({ at }) => at)])],
  };
}

/** What is known of the beginning of each thing that a result is about; of what its rule looks at, where it is about the municipality. */
function statesOf({ subjects, source }: RawResult, day: string, facts: Facts): readonly ExistedBefore[] {
  if (subjects.every(({ kind }) => kind !== 'municipality')) return subjects.flatMap((subject) => existedBefore(subject, day, facts) ?? []);
  const kinds = lookedAt.filter(([, sections]) => source.facts?.some((at) => sections.some((section) => `${at}/`.startsWith(section))));
  if (kinds.length === 0) return [];
  const all = allExistedBefore(
    kinds.map(([kind]) => kind),
    day,
    facts,
  );
  return all === 'no' || 'unknownAt' in all ? [all] : all;
}

/** Where rules read of things that have a beginning. */
const lookedAt: readonly (readonly [KindWithBeginning, readonly string[]])[] = [
  ['system', ['/assets/systems/', '/technical/systems/']],
  ['contract', ['/outsourcing/contracts/']],
  ['cloud-service', ['/outsourcing/cloudServices/']],
];

/** How many things are named before the rest is counted. */
const named = 3;

/** The things that were there before, since when they were, and what would end the relief. */
function thingsOf(older: readonly Older[]): Bilingual {
  const told = older.slice(0, named).map(({ id, since, contract }): Bilingual => {
    const values = { id, since };
    if (contract === undefined) return fill(messages.since, values);
    const { until } = contract;
    return until === undefined ? fill(messages.untilRenewed, values) : fill(messages.untilRenewedOrOver, { ...values, until });
  });
  const rest = older.length - told.length;
  const all = rest > 0 ? [...told, fill(messages.others, { rest })] : told;
  return listOf(all);
}
