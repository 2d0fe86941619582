import type { Boundary, Exit } from '../../configuration/index';
import {
  type DataFacts,
  type End,
  type Facts,
  type FlowFacts,
  type NodeFacts,
  nodesInTier,
  pointer,
  type Subject,
  theMunicipality,
} from '../../facts/index';
import type { Tier } from '../../policy/index';
import type { Looking } from '../rule';
import type { WholeBody } from '../whole-body';

/** What a universal requirement ("no flow …") looks at: every flow, every protected thing, and the body where a section is missing. */
export type UniversalSubject =
  | WholeBody
  | { readonly kind: 'flow'; readonly flow: FlowFacts }
  | { readonly kind: 'node'; readonly node: NodeFacts };

/** Looks at every flow and at every node of the tier that a requirement protects. */
export function flowsAndNodesOf(tier: Tier): Looking<UniversalSubject> {
  return universal((facts) => nodesInTier(facts, tier));
}

/** Looks at every flow and at every node that stands in any tier. */
export const flowsAndAllNodes: Looking<UniversalSubject> = universal((facts) => ({ known: [...facts.nodes.values()], possible: [] }));

function universal(
  protectedNodes: (facts: Facts) => { readonly known: readonly NodeFacts[]; readonly possible: readonly NodeFacts[] },
): Looking<UniversalSubject> {
  return {
    *subjects(facts) {
      const network = facts.configuration.network;
      const missing = [
        ...(network?.nodes === undefined ? ['/network/nodes'] : []),
        ...(network?.flows === undefined ? ['/network/flows'] : []),
      ];
      const [first, ...others] = missing;
      if (first !== undefined) yield { kind: 'municipality', pointers: [first, ...others], why: 'missing' };
      const { known, possible } = protectedNodes(facts);
      if (first === undefined && known.length === 0) {
        const [open, ...more] = possible.map(({ id }) => pointer('network', 'nodes', id, 'tier'));
        if (open === undefined) yield { kind: 'municipality', pointers: ['/network/nodes'], why: 'no-tier' };
        else yield { kind: 'municipality', pointers: [open, ...more], why: 'tier-unknown' };
      }
      for (const flow of facts.flows.values()) yield { kind: 'flow', flow };
      if (network?.flows !== undefined) for (const node of known) yield { kind: 'node', node };
    },
    about(subject) {
      if (subject.kind === 'municipality') return [theMunicipality];
      return [subject.kind === 'flow' ? { kind: 'flow', id: subject.flow.id } : { kind: 'node', id: subject.node.id }];
    },
    pointers(subject) {
      if (subject.kind === 'municipality') return subject.pointers;
      return [subject.kind === 'flow' ? pointer('network', 'flows', subject.flow.id) : pointer('network', 'nodes', subject.node.id)];
    },
  };
}

/** Looks at every declared boundary. */
export const boundaries: Looking<{ readonly id: string; readonly boundary: Boundary }> = {
  *subjects(facts) {
    for (const [id, boundary] of facts.boundaries) yield { id, boundary };
  },
  about: ({ id }) => [{ kind: 'boundary', id }],
  pointers: ({ id }) => [pointer('network', 'boundaries', id)],
};

/** Looks at every declared exit, or at the body where the section is missing. */
export const exits: Looking<WholeBody | { readonly kind: 'exit'; readonly id: string; readonly exit: Exit }> = {
  *subjects(facts) {
    if (facts.configuration.network?.exits === undefined) yield { kind: 'municipality', pointers: ['/network/exits'], why: 'missing' };
    for (const [id, exit] of facts.exits) yield { kind: 'exit', id, exit };
  },
  about: (subject) => (subject.kind === 'municipality' ? [theMunicipality] : [{ kind: 'exit', id: subject.id }]),
  pointers: (subject) => (subject.kind === 'municipality' ? subject.pointers : [pointer('network', 'exits', subject.id)]),
};

/** A data set where it is kept. */
export interface PlacementSubject {
  readonly kind: 'placement';
  readonly data: DataFacts;
  readonly at: End;
}

/** Looks at every data set in every place where it is kept; at a data set whose places are not declared; at the body where none is. */
export const placements: Looking<WholeBody | { readonly kind: 'data'; readonly data: DataFacts } | PlacementSubject> = {
  *subjects(facts) {
    if (facts.configuration.assets?.information === undefined) {
      yield { kind: 'municipality', pointers: ['/assets/information'], why: 'missing' };
      return;
    }
    for (const data of facts.data.values()) {
      if (data.asset.placements === undefined) yield { kind: 'data', data };
      for (const id of Object.keys(data.asset.placements ?? {})) {
        const at = facts.nodes.get(id) ?? facts.parties.get(id);
        if (at !== undefined) yield { kind: 'placement', data, at };
      }
    }
  },
  about(subject): readonly Subject[] {
    if (subject.kind === 'municipality') return [theMunicipality];
    if (subject.kind === 'data') return [{ kind: 'data', id: subject.data.id }];
    return [
      { kind: 'data', id: subject.data.id },
      { kind: 'node', id: subject.at.id },
    ];
  },
  pointers(subject) {
    if (subject.kind === 'municipality') return subject.pointers;
    if (subject.kind === 'data') return [pointer('assets', 'information', subject.data.id)];
    return [pointer('assets', 'information', subject.data.id, 'placements', subject.at.id)];
  },
};
