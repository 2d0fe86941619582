import type { Configuration } from '../../configuration/index';
import { caselessId } from '../../configuration/notation/ids';

/** An id that nothing in these declarations has yet, nor one like it (空いているID): the wanted one, or the first of `wanted-2`, `wanted-3`, … */
export function freeId(wanted: string, ...declarations: readonly Configuration[]): string {
  const taken = new Set(declarations.flatMap(idsIn).map(caselessId));
  if (!taken.has(caselessId(wanted))) return wanted;
  for (let count = 2; ; count += 1) {
    const id = `${wanted}-${count}`;
    if (!taken.has(caselessId(id))) return id;
  }
}

function idsIn({ network, assets, organization, exceptions, judgements }: Configuration): readonly string[] {
  const records: readonly (object | undefined)[] = [
    network?.nodes,
    network?.parties,
    network?.flows,
    network?.boundaries,
    network?.exits,
    assets?.information,
    organization?.roles,
    exceptions,
    judgements,
  ];
  return records.flatMap((record) => Object.keys(record ?? {}));
}
