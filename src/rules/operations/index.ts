import type { Rule } from '../rule';

/** The rules of 6(7). */
export const operationsRules: readonly Rule[] = [];
