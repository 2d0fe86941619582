import type { Rule } from '../rule';

/** The rules of 5 and 6(5). */
export const personnelRules: readonly Rule[] = [];
