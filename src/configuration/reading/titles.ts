import { caselessId } from '../notation/ids';

/** Ids by title, comparably written; `undefined` where two things share one. */
export type IdsByTitle = ReadonlyMap<string, string | undefined>;

/** The ids of records by what people call them (名称からIDへ). */
export function idsByTitle(records: Readonly<Record<string, unknown>> | undefined): IdsByTitle {
  const ids = new Map<string, string | undefined>();
  for (const [id, record] of Object.entries(records ?? {})) {
    const title: unknown = typeof record === 'object' && record !== null && 'title' in record ? record.title : undefined;
    if (typeof title !== 'string') continue;
    const key = caselessId(title.trim());
    ids.set(key, ids.has(key) ? undefined : id);
  }
  return ids;
}

/** The id of the only thing with a title, for those who wrote the title in place of the id. */
export function idTitled(title: string, ids: IdsByTitle): string | undefined {
  return ids.get(caselessId(title.trim()));
}
