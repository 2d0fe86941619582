import type { Rule } from '../rule';
import { complianceCheck } from './compliance-check';
import { incidentPlanParts } from './incident-plan-parts';
import { incidentResponsePlan } from './incident-response-plan';
import { systemMonitoring } from './system-monitoring';

/** The rules of 6(7). */
export const operationsRules: readonly Rule[] = [complianceCheck, incidentPlanParts, incidentResponsePlan, systemMonitoring];
