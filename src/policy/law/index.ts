import type { Layer } from '../layer';
import { lawMeasureRequirements } from './measures';
import { lawPolicyRequirements } from './policy-duty';

/**
 * What the law adds (法令): 地方自治法244条の6, in force from 1 April 2026, and the eight kinds of measures of 地方自治法施行規則16条の3, from 1 July 2027 with their
 * transitional relief. It does not imply the guideline, and it relieves nothing of the policy's own clauses.
 */
export const lawLayer: Omit<Layer, 'provisions'> = {
  id: 'law-2026',
  basis: 'law',
  requirements: [...lawPolicyRequirements, ...lawMeasureRequirements],
};
