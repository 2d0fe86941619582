import type { Rule } from '../rule';

/** The rules of 6(9), 7 and 8. */
export const reviewRules: readonly Rule[] = [];
