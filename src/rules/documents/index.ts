import type { Rule } from '../rule';

/** The rules of 9 and 10. */
export const documentsRules: readonly Rule[] = [];
