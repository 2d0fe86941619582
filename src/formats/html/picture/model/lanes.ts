import type { Zone } from '../../../../policy/index';

/** A lane of the picture (図の帯): a zone, or what stands in no known one. */
export type Lane = Zone | 'unknown';

/** The lanes from left to right; those that share a column stand above one another. */
export const columns: readonly (readonly Lane[])[] = [
  ['lgwan-network', 'closed-party'],
  ['my-number'],
  ['lgwan'],
  ['internet-tier'],
  ['security-cloud', 'internet-party', 'internet'],
  ['unknown'],
];

/** All lanes, from left to right and from above. */
export const laneOrder: readonly Lane[] = columns.flat();
