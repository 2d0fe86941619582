/** What a declaration is held against. @module rules */
import { assetsRules } from './assets/index';
import { documentsRules } from './documents/index';
import { networkRules } from './network/index';
import { operationsRules } from './operations/index';
import { organizationRules } from './organization/index';
import { outsourcingRules } from './outsourcing/index';
import { personnelRules } from './personnel/index';
import { physicalRules } from './physical/index';
import { reviewRules } from './review/index';
import type { Rule } from './rule';
import { scopeRules } from './scope/index';
import { technicalRules } from './technical/index';

/** Every rule of the package (規則の一覧), in the order of their ids. A registry is an argument of the evaluation; this is its default. */
export const rules: readonly Rule[] = [
  ...assetsRules,
  ...documentsRules,
  ...networkRules,
  ...operationsRules,
  ...organizationRules,
  ...outsourcingRules,
  ...personnelRules,
  ...physicalRules,
  ...reviewRules,
  ...scopeRules,
  ...technicalRules,
];

export type { Emitted, Finding, Looking, Rule, RuleDefinition, RuleMetadata } from './rule';
export { defineRule } from './rule';
