import type { Requirement } from '../requirement';

/** What the guideline adds in 6(7). */
export const guidelineOperationsRequirements = [] as const satisfies readonly Requirement[];
