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

/** A pointer to an exception: what points, to which exception, and where. */
export interface PointerToException {
  readonly reference: SubjectReference;
  readonly id: string;
  readonly at: string;
}

/** Every `exception` pointer of a declaration. */
export function pointersToExceptions({ network, assets }: Configuration): readonly PointerToException[] {
  return [...(network === undefined ? [] : inNetwork(network)), ...(assets === undefined ? [] : inAssets(assets))];
}

/** Looked for once in a section, which never changes: a guard asks for each day. */
const inNetwork = once((network: NonNullable<Configuration['network']>) => {
  const found: PointerToException[] = [];
  for (const [flow, { exception }] of Object.entries(network.flows ?? {})) {
    if (exception !== undefined) found.push({ reference: { flow }, id: exception, at: pointer('network', 'flows', flow, 'exception') });
  }
  for (const [node, { exception }] of Object.entries(network.nodes ?? {})) {
    if (exception !== undefined) found.push({ reference: { node }, id: exception, at: pointer('network', 'nodes', node, 'exception') });
  }
  return found;
});

const inAssets = once(({ information = {} }: NonNullable<Configuration['assets']>) => {
  const found: PointerToException[] = [];
  for (const [data, { placements }] of Object.entries(information)) {
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
});

function once<S extends object, R>(look: (section: S) => R): (section: S) => R {
  const known = new WeakMap<S, R>();
  return (section) => {
    const found = known.get(section) ?? look(section);
    known.set(section, found);
    return found;
  };
}
