/** What a declaration is held against. @module rules */
import { networkRules } from './network/index';
import type { Rule } from './rule';

/** Every rule of the package (規則の一覧), in the order of their ids. A registry is an argument of the evaluation; this is its default. */
export const rules: readonly Rule[] = [...networkRules];

export type { Emitted, Finding, Looking, Rule, RuleDefinition, RuleMetadata } from './rule';
export { defineRule } from './rule';
