import { type Facts, notApplicable, type Outcome, pass, standsInTier } from '../../facts/index';
import type { Tier } from '../../policy/index';
import { decideWholeBody } from '../whole-body';
import type { UniversalSubject } from './looking';

/**
 * What a crossing requirement says of a universal subject: of a flow what the crossing table says; of a protected node a pass if no failing or
 * undetermined flow touches it.
 */
export function checkCrossing(requirement: string, subject: UniversalSubject, facts: Facts, tier?: Tier): Outcome {
  switch (subject.kind) {
    case 'municipality':
      return decideWholeBody(subject, facts, tier);
    case 'flow':
      return facts.crossingOf(subject.flow).get(requirement) ?? notApplicable;
    case 'node': {
      // What is outside the city's assets is nothing that the requirement protects.
      if (!standsInTier(subject.node.standing)) return notApplicable;
      for (const flow of facts.flowsAt.get(subject.node.id) ?? []) {
        const outcome = facts.crossingOf(flow).get(requirement)?.outcome;
        if (outcome === 'fail' || outcome === 'undetermined') return notApplicable;
      }
      return pass;
    }
  }
}
