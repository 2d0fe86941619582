import type { Requirement } from '../requirement';

/** What the guideline adds in 6(8). */
export const guidelineOutsourcingRequirements = [] as const satisfies readonly Requirement[];
