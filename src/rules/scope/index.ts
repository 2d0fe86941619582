import type { Rule } from '../rule';

/** The rules of 4. */
export const scopeRules: readonly Rule[] = [];
