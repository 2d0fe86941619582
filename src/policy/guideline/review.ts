import type { Requirement } from '../requirement';

/** What the guideline adds in 6(9), 7 and 8. */
export const guidelineReviewRequirements = [] as const satisfies readonly Requirement[];
