import type { Rule } from '../rule';
import { cloudMeasures } from './cloud-measures';
import { cloudRegistration } from './cloud-registration';
import { cloudRules } from './cloud-rules';
import { contractAction } from './contract-action';
import { contractItems } from './contract-items';
import { contractOversight } from './contract-oversight';
import { contractRequirements } from './contract-requirements';
import { contractorSelection } from './contractor-selection';
import { dataCenterCountry } from './data-center-country';
import { measuresConfirmed } from './measures-confirmed';
import { publishableInformation } from './publishable-information';
import { responsibilitySplit } from './responsibility-split';
import { selectionCriteria } from './selection-criteria';
import { socialMediaOwner } from './social-media-owner';
import { socialMediaProcedure } from './social-media-procedure';
import { standardTerms } from './standard-terms';
import { subcontractingApproved } from './subcontracting-approved';

/** The rules of 6(8), and of outsourcing in 6(7). */
export const outsourcingRules: readonly Rule[] = [
  cloudMeasures,
  cloudRegistration,
  cloudRules,
  contractAction,
  contractItems,
  contractOversight,
  contractRequirements,
  contractorSelection,
  dataCenterCountry,
  measuresConfirmed,
  publishableInformation,
  responsibilitySplit,
  selectionCriteria,
  socialMediaOwner,
  socialMediaProcedure,
  standardTerms,
  subcontractingApproved,
];
