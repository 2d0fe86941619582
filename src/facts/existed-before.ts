import type { CivilDate, Configuration } from '../configuration/index';
import { recordsOf, sectionPointer } from '../configuration/index';
import { pointer } from './pointer';
import type { Subject } from './subject';

/** Whether a thing existed before a day (施行前からの存在), and where that would be said. */
export type ExistedBefore = 'yes' | 'no' | { readonly unknownAt: string };

/** The key that says since when a thing of a kind has existed. Things of other kinds have no beginning that counts. */
const beginnings = { system: 'introducedOn', 'cloud-service': 'introducedOn', contract: 'from' } as const;

/** Whether a system, a cloud service or a contract existed before a day; `undefined` for anything else. */
export function existedBefore({ kind, id }: Subject, day: CivilDate, configuration: Configuration): ExistedBefore | undefined {
  if (kind !== 'system' && kind !== 'cloud-service' && kind !== 'contract') return undefined;
  const record = recordsOf(kind, configuration)?.[id];
  const since: unknown = record === undefined ? undefined : Reflect.get(record, beginnings[kind]);
  if (typeof since === 'string') return since < day ? 'yes' : 'no';
  return { unknownAt: `${sectionPointer(kind)}${pointer(id, beginnings[kind])}` };
}
