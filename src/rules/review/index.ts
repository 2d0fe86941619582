import type { Rule } from '../rule';
import { audit } from './audit';
import { findingsRecorded } from './findings-recorded';
import { improvement } from './improvement';
import { policyReview } from './policy-review';
import { riskAnalysis } from './risk-analysis';
import { selfCheck } from './self-check';
import { threats } from './threats';

/** The rules of 6(9), 7 and 8, and of the threats of 3. */
export const reviewRules: readonly Rule[] = [
  audit,
  findingsRecorded,
  improvement,
  policyReview,
  riskAnalysis,
  selfCheck,
  threats,
];
