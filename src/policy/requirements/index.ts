import { idGuard } from '../id-guard';
import { assetRequirements } from './assets';
import { documentRequirements } from './documents';
import { exceptionRequirements } from './exceptions';
import { networkRequirements } from './network';
import { operationsRequirements } from './operations';
import { organizationRequirements } from './organization';
import { outsourcingRequirements } from './outsourcing';
import { personnelRequirements } from './personnel';
import { physicalRequirements } from './physical';
import { reviewRequirements } from './review';
import { scopeRequirements } from './scope';
import { technicalRequirements } from './technical';

/**
 * Every normative statement of the policy (要求事項の一覧), and the life cycle of exceptions that we add, area by area.
 *
 * @example
 * ```ts
 * import { requirements } from 'gotsu-security-policy/policy';
 *
 * const exceptable = requirements.filter((requirement) => requirement.modality === 'in-principle');
 * console.log(exceptable.map((requirement) => requirement.id)); // ['6.3.1/isolation']
 * ```
 */
export const requirements = [
  ...reviewRequirements,
  ...scopeRequirements,
  ...personnelRequirements,
  ...organizationRequirements,
  ...assetRequirements,
  ...networkRequirements,
  ...physicalRequirements,
  ...technicalRequirements,
  ...operationsRequirements,
  ...outsourcingRequirements,
  ...documentRequirements,
  ...exceptionRequirements,
] as const;

/** The id of a requirement of the Gotsu policy (要求事項ID): clause and a word, `6.3.1/isolation`. */
export type RequirementId = (typeof requirements)[number]['id'];

/**
 * Whether a value is the id of a requirement of the Gotsu policy (要求事項IDか).
 *
 * @example
 * ```ts
 * import { isRequirementId } from 'gotsu-security-policy/policy';
 *
 * isRequirementId('6.3.1/isolation'); // true
 * isRequirementId('6.3.1'); // false: that is its clause
 * ```
 */
export const isRequirementId = idGuard<RequirementId>(requirements);
