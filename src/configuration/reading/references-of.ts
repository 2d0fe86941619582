import type * as z from 'zod';
import { referenceTarget } from '../schema/references';
import type { Segment } from './pointer';
import { toPointer } from './pointer';
import { rewriteReferences } from './rewrite-references';

/**
 * Which records are named from where (参照の一覧): for each place in a declaration, the pointers of the records that references at it or below it name. An
 * id counts where the schema says that a reference stands, and nowhere else.
 */
export type References = ReadonlyMap<string, ReadonlySet<string>>;

/** Lists the references of a declaration whose ids are written as declared. */
export function listReferences(schema: z.core.$ZodType, configuration: object): References {
  const named = new Map<string, Set<string>>();
  rewriteReferences(schema, configuration, (target, id, path) => {
    if (target !== 'requirement') for (const section of referenceTarget(target).sections) add(named, path, toPointer([...section, id]));
    return id;
  });
  return named;
}

function add(named: Map<string, Set<string>>, path: readonly Segment[], target: string): void {
  for (let length = 1; length <= path.length; length += 1) {
    const place = toPointer(path.slice(0, length));
    const known = named.get(place);
    if (known === undefined) named.set(place, new Set([target]));
    else known.add(target);
  }
}
