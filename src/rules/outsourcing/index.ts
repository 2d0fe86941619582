import type { Rule } from '../rule';

/** The rules of 6(8). */
export const outsourcingRules: readonly Rule[] = [];
