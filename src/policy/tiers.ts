import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import type { DefinitionId } from './definitions';
import { idGuard } from './id-guard';

/** One of the three tiers into which the policy divides systems and data (三層). @see 6(3) */
export interface TierRecord {
  readonly id: string;
  readonly label: Bilingual;
  /** The clause that defines it. */
  readonly clause: ClauseId;
  readonly definition: DefinitionId;
}

/** The three tiers (三層), the most protected first. @see 2(8) @see 2(9) @see 2(10) */
export const tiers = [
  { id: 'my-number', label: { ja: 'マイナンバー利用事務系', en: 'My Number tier' }, clause: '2.8', definition: 'my-number-tier' },
  { id: 'lgwan', label: { ja: 'LGWAN接続系', en: 'LGWAN tier' }, clause: '2.9', definition: 'lgwan-tier' },
  { id: 'internet', label: { ja: 'インターネット接続系', en: 'Internet tier' }, clause: '2.10', definition: 'internet-tier' },
] as const satisfies readonly TierRecord[];

/**
 * The id of a tier (接続系). `lgwan` is the tier inside the municipality, not LGWAN the wide-area network; `internet` is the tier, not the Internet.
 *
 * @see 6(3)
 */
export type Tier = (typeof tiers)[number]['id'];

/**
 * Whether a value is the id of a tier (接続系か).
 *
 * @see 6(3)
 * @example
 * ```ts
 * import { isTier } from 'gotsu-security-policy/policy';
 *
 * const declared: string = 'lgwan';
 * if (isTier(declared)) console.log(declared); // of type Tier here
 * isTier('internet-tier'); // false: that is its zone
 * ```
 */
export const isTier = idGuard<Tier>(tiers);
