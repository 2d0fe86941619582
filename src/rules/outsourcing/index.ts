import type { Rule } from '../rule';
import { cloudMeasures } from './cloud-measures';
import { cloudRules } from './cloud-rules';
import { contractAction } from './contract-action';
import { contractOversight } from './contract-oversight';
import { contractRequirements } from './contract-requirements';
import { contractorSelection } from './contractor-selection';
import { measuresConfirmed } from './measures-confirmed';
import { publishableInformation } from './publishable-information';
import { socialMediaOwner } from './social-media-owner';
import { socialMediaProcedure } from './social-media-procedure';

/** The rules of 6(8), and of outsourcing in 6(7). */
export const outsourcingRules: readonly Rule[] = [
  cloudMeasures,
  cloudRules,
  contractAction,
  contractOversight,
  contractRequirements,
  contractorSelection,
  measuresConfirmed,
  publishableInformation,
  socialMediaOwner,
  socialMediaProcedure,
];
