import type { Rule } from '../rule';

/** The rules of 6(6). */
export const technicalRules: readonly Rule[] = [];
