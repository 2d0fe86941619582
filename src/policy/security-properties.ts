import type { DefinitionId } from './definitions';

/** What every information asset is classified by (分類の三つの観点): all three, since 6(2) joins them by "and". @see 2(5) @see 2(6) @see 2(7) @see 6(2) */
export const securityProperties = ['confidentiality', 'integrity', 'availability'] as const satisfies readonly DefinitionId[];

/** One of the three properties that information security keeps up (機密性・完全性・可用性). @see 2(3) */
export type SecurityProperty = (typeof securityProperties)[number];
