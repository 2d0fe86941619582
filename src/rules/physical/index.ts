import type { Rule } from '../rule';

/** The rules of 6(4). */
export const physicalRules: readonly Rule[] = [];
