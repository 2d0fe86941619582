import type { CivilDate, Configuration } from '../configuration/index';
import { recordsOf, sectionPointer } from '../configuration/index';
import { hasHappened, phaseOf } from './calendar';
import { askCovers } from './declared';
import type { Facts } from './facts';
import { pointer } from './pointer';
import type { Subject } from './subject';
import { systemsOf } from './systems';

/** Kinds of things that have a beginning which counts. */
export type KindWithBeginning = 'system' | 'cloud-service' | 'contract';

/** A thing that existed before a day (施行前からあるもの). */
export interface Older {
  readonly id: string;
  readonly since: CivilDate;
  /** Where its beginning stands. */
  readonly at: string;
  /** Where it lasts by a contract, and so until that is renewed: the contract's last day, if one is set. */
  readonly contract?: { readonly until?: CivilDate };
}

/** Whether a thing existed before a day (施行前からの存在), and where that would be said. */
export type ExistedBefore = Older | 'no' | { readonly unknownAt: readonly string[] };

type Known = Pick<Facts, 'configuration' | 'asOf' | 'nodes' | 'covers'>;

/** The key that says since when a thing of a kind has existed. Things of other kinds have no beginning that counts. */
const beginnings = { system: 'introducedOn', 'cloud-service': 'introducedOn', contract: 'from' } as const;

/** Whether a thing of a kind has a beginning that counts. */
export function hasBeginning(kind: Subject['kind']): kind is KindWithBeginning {
  return Object.hasOwn(beginnings, kind);
}

/**
 * Whether a system, a cloud service or a contract existed before a day; `undefined` for anything else. A contract that is renewed begins anew, and with
 * it the service that is used under it; one that is over ends for both; one without a last day may have been renewed by itself, which is asked.
 */
export function existedBefore({ kind, id }: Subject, day: CivilDate, facts: Known): ExistedBefore | undefined {
  if (!hasBeginning(kind)) return undefined;
  const { configuration, asOf } = facts;
  const place = (key: string): string => `${sectionPointer(kind)}${pointer(id, key)}`;
  const since: unknown = valueAt(kind, id, beginnings[kind], configuration);
  if (typeof since === 'string' && since >= day) return 'no';
  const unknownAt = typeof since === 'string' ? [] : [place(beginnings[kind])];
  if (kind === 'contract') {
    const { until, renewals } = configuration.outsourcing?.contracts?.[id] ?? {};
    // One that is over lasts no longer: what still goes on goes on under another one, or under none.
    if (phaseOf({ until }, asOf) === 'over') return 'no';
    if (renewals?.some((on) => on >= day && hasHappened(on, asOf)) === true) return 'no';
    if (renewals === undefined && until === undefined) unknownAt.push(place('renewals'));
    if (typeof since !== 'string' || unknownAt.length > 0) return { unknownAt };
    return { id, since, at: place('from'), contract: until === undefined ? {} : { until } };
  }
  const under = kind === 'cloud-service' ? configuration.outsourcing?.cloudServices?.[id]?.contract : undefined;
  const contract = under === undefined ? undefined : existedBefore({ kind: 'contract', id: under }, day, facts);
  if (contract === 'no') return 'no';
  if (contract !== undefined && 'unknownAt' in contract) unknownAt.push(...contract.unknownAt);
  if (typeof since !== 'string' || unknownAt.length > 0) return { unknownAt };
  const lasting = contract !== undefined && 'contract' in contract ? contract.contract : undefined;
  return { id, since, at: place(beginnings[kind]), ...(lasting === undefined ? {} : { contract: lasting }) };
}

/**
 * Whether everything of some kinds that exists on the day of evaluation existed before another day (今あるすべての、施行前からの存在): `no` as soon as one thing
 * did not, and where there is nothing; unknown while not all that exists is declared.
 */
export function allExistedBefore(
  kinds: readonly KindWithBeginning[],
  day: CivilDate,
  facts: Known,
): readonly Older[] | 'no' | { readonly unknownAt: readonly string[] } {
  const older: Older[] = [];
  const unknownAt: string[] = [];
  for (const kind of kinds) {
    const { subjects, open } = existing(kind, facts);
    unknownAt.push(...open);
    for (const subject of subjects) {
      const state = existedBefore(subject, day, facts);
      if (state === 'no') return 'no';
      if (state === undefined) continue;
      if ('unknownAt' in state) unknownAt.push(...state.unknownAt);
      else older.push(state);
    }
  }
  if (facts.covers !== 'municipality') unknownAt.push(askCovers.pointer);
  if (unknownAt.length > 0) return { unknownAt: [...new Set(unknownAt)] };
  return older.length === 0 ? 'no' : older;
}

/** The things of a kind that exist on the day, and where it would be said which there are. */
function existing(kind: KindWithBeginning, facts: Known): { readonly subjects: readonly Subject[]; readonly open: readonly string[] } {
  if (kind === 'system') {
    const { systems, open } = systemsOf(facts);
    return { subjects: systems.map(({ id }) => ({ kind, id })), open: (open?.unknown ?? []).flatMap((one) => one.pointer ?? []) };
  }
  const records = recordsOf(kind, facts.configuration);
  if (records === undefined) return { subjects: [], open: [sectionPointer(kind)] };
  const { outsourcing } = facts.configuration;
  const lasting = Object.keys(records).filter((id) => {
    const service = outsourcing?.cloudServices?.[id];
    const period = kind === 'contract' ? outsourcing?.contracts?.[id] : { from: service?.introducedOn, until: service?.endedOn };
    return phaseOf(period ?? {}, facts.asOf) === 'under-way';
  });
  return { subjects: lasting.map((id) => ({ kind, id })), open: [] };
}

function valueAt(kind: KindWithBeginning, id: string, key: string, configuration: Configuration): unknown {
  const record = recordsOf(kind, configuration)?.[id];
  return record === undefined ? undefined : Reflect.get(record, key);
}
