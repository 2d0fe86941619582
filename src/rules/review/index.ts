import type { Rule } from '../rule';
import { audit } from './audit';
import { auditorIndependence } from './auditor-independence';
import { findingsRecorded } from './findings-recorded';
import { improvement } from './improvement';
import { policyReview } from './policy-review';
import { riskAnalysis } from './risk-analysis';
import { selfCheck } from './self-check';
import { threats } from './threats';
import { yearlyEvaluation } from './yearly-evaluation';

/** The rules of 6(9), 7 and 8, and of the threats of 3. */
export const reviewRules: readonly Rule[] = [
  audit,
  auditorIndependence,
  findingsRecorded,
  improvement,
  policyReview,
  riskAnalysis,
  selfCheck,
  threats,
  yearlyEvaluation,
];
