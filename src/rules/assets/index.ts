import type { Rule } from '../rule';

/** The rules of 6(2). */
export const assetsRules: readonly Rule[] = [];
