import type { Rule } from '../rule';

/** The rules of 6(1). */
export const organizationRules: readonly Rule[] = [];
