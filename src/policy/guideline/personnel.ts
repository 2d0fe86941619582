import type { Requirement } from '../requirement';

/** What the guideline adds in 5 and 6(5). */
export const guidelinePersonnelRequirements = [] as const satisfies readonly Requirement[];
