import type { Layer } from '../layer';
import { guidelineNetworkRequirements, guidelineProvisions } from './network';
import { guidelineOperationsRequirements } from './operations';
import { guidelineOutsourcingRequirements } from './outsourcing';
import { guidelinePersonnelRequirements } from './personnel';
import { guidelinePhysicalRequirements } from './physical';
import { guidelineReviewRequirements } from './review';

/** The guideline as a layer, with its provisions as the compiler knows them. */
export interface GuidelineLayer extends Layer {
  readonly provisions: typeof guidelineProvisions;
}

/**
 * What the guideline (地方公共団体における情報セキュリティポリシーに関するガイドライン, R8.3) adds: requirements of their own for what lies outside 6(3). In 6(3)
 * it also limits specified communication by MAC and IP address and port, and admits no exception from the isolation from the Internet side; the cells that
 * depend on the network model, and vendor maintenance, it does not yet hold: there the policy's silence stands. It loosens nothing. With it, a quality of
 * a present measure that is denied is a violation instead of undetermined.
 */
export const guidelineLayer: GuidelineLayer = {
  id: 'guideline-r8.3',
  basis: 'guideline',
  requirements: [
    ...guidelineNetworkRequirements,
    ...guidelinePhysicalRequirements,
    ...guidelinePersonnelRequirements,
    ...guidelineOperationsRequirements,
    ...guidelineOutsourcingRequirements,
    ...guidelineReviewRequirements,
  ],
  provisions: guidelineProvisions,
};
