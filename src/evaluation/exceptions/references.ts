import { type Configuration, isDeclaredThing, namedThing, type SubjectReference } from '../../configuration/index';
import { type Facts, pointer } from '../../facts/index';

/** Whether what a record names is declared (対象の実在). */
export function isDeclared(reference: SubjectReference, facts: Facts): boolean {
  const isEnd = (id: string): boolean => facts.nodes.has(id) || facts.parties.has(id);
  if ('placement' in reference) {
    const placements = facts.data.get(reference.placement.data)?.asset.placements;
    return placements !== undefined && Object.hasOwn(placements, reference.placement.node);
  }
  if ('path' in reference) return isEnd(reference.path.from) && isEnd(reference.path.to);
  const thing = namedThing(reference);
  return thing !== undefined && isDeclaredThing(thing.kind, thing.id, facts.configuration);
}

/** Every `exception` pointer of a declaration: what points, to which exception, and where. */
export function pointersToExceptions(
  configuration: Configuration,
): readonly { readonly reference: SubjectReference; readonly id: string; readonly at: string }[] {
  const found: { reference: SubjectReference; id: string; at: string }[] = [];
  for (const [flow, { exception }] of Object.entries(configuration.network?.flows ?? {})) {
    if (exception !== undefined) found.push({ reference: { flow }, id: exception, at: pointer('network', 'flows', flow, 'exception') });
  }
  for (const [node, { exception }] of Object.entries(configuration.network?.nodes ?? {})) {
    if (exception !== undefined) found.push({ reference: { node }, id: exception, at: pointer('network', 'nodes', node, 'exception') });
  }
  for (const [data, { placements }] of Object.entries(configuration.assets?.information ?? {})) {
    for (const [node, { exception }] of Object.entries(placements ?? {})) {
      if (exception !== undefined) {
        found.push({
          reference: { placement: { data, node } },
          id: exception,
          at: pointer('assets', 'information', data, 'placements', node, 'exception'),
        });
      }
    }
  }
  return found;
}
