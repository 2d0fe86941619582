import type { Requirement } from '../requirement';

/** What the guideline adds in 6(4). */
export const guidelinePhysicalRequirements = [] as const satisfies readonly Requirement[];
