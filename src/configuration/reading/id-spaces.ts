import { caselessId, comparableId, problemOfId } from '../notation/ids';
import { type Segment, toPointer } from './pointer';
import type { Report } from './problems';

/** Ids as declared, by their comparable form. */
export type IdIndex = ReadonlyMap<string, string>;

/**
 * Sections whose ids are one space: they are told apart by nothing but their ids where a flow names them. An entry of them may only refer to another
 * declaration (`refersTo`).
 */
export const sharedSpace: readonly string[] = ['/network/nodes', '/network/parties', '/network/boundaries', '/network/exits'];

type Records = Readonly<Record<string, unknown>> | undefined;

/** The ids of one id space, which may span several sections (IDの空間); malformed ids, repeats and twins are reported. */
export function indexIds(sections: readonly (readonly [path: readonly Segment[], records: Records])[], report: Report): IdIndex {
  const index = new Map<string, string>();
  const caseless = new Map<string, readonly [id: string, pointer: string]>();
  for (const [path, records] of sections) {
    for (const id of Object.keys(records ?? {})) {
      const at = [...path, id];
      const problem = problemOfId(id);
      if (problem !== undefined) report(at, problem.code, problem.message, { suggestion: problem.suggestion });
      const twin = caseless.get(caselessId(id));
      if (twin === undefined) caseless.set(caselessId(id), [id, toPointer(at)]);
      else {
        report(
          at,
          id === twin[0] ? 'duplicate-id' : 'twin-ids',
          {
            ja: `ID「${id}」は「${twin[0]}」（${twin[1]}）と区別できません。${sections.length > 1 ? '機器・相手方・境界・接続口のIDは全体で一意にしてください。' : ''}`,
            en: `Id "${id}" cannot be told from "${twin[0]}" (${twin[1]}).${sections.length > 1 ? ' Nodes, parties, boundaries and exits share one id space.' : ''}`,
          },
          { related: [twin[1]] },
        );
      }
      index.set(comparableId(id), id);
    }
  }
  return index;
}
