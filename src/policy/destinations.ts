import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import { idGuard } from './id-guard';
import type { PartyZone } from './zones';

/** An external destination of the My Number tier that the guideline names (特定通信の相手方). A path ends there. Basis: guideline. */
export interface Destination {
  readonly id: string;
  readonly label: Bilingual;
  /** Whether it can reach the Internet decides its zone. */
  readonly zone: Extract<PartyZone, 'closed-party' | 'internet-party'>;
  readonly basis: Basis;
}

/** The named destinations (特定通信の相手方の一覧). */
export const destinations = [
  { id: 'juki-net', label: { ja: '住基ネット', en: 'Juki-Net (resident register network)' }, zone: 'closed-party', basis: 'guideline' },
  { id: 'data-center', label: { ja: 'データセンター', en: 'data center' }, zone: 'closed-party', basis: 'guideline' },
  {
    id: 'convenience-store-lgwan',
    label: { ja: 'コンビニ交付用LGWAN', en: 'LGWAN for certificates issued at convenience stores' },
    zone: 'closed-party',
    basis: 'guideline',
  },
  { id: 'intermediate-server', label: { ja: '中間サーバ', en: 'intermediate server' }, zone: 'closed-party', basis: 'guideline' },
  { id: 'pittari-service', label: { ja: 'ぴったりサービス', en: 'Pittari Service' }, zone: 'internet-party', basis: 'guideline' },
  { id: 'eltax', label: { ja: 'eLTAX', en: 'eLTAX' }, zone: 'internet-party', basis: 'guideline' },
  {
    id: 'improvement-platform',
    label: { ja: '向上プラットフォーム', en: 'improvement platform' },
    zone: 'internet-party',
    basis: 'guideline',
  },
] as const satisfies readonly Destination[];

/** The id of a named destination (特定通信の相手方ID). */
export type DestinationId = (typeof destinations)[number]['id'];

/**
 * Whether a value is the id of a named destination (特定通信の相手方IDか). Basis: guideline.
 *
 * @example
 * ```ts
 * import { isDestinationId } from 'gotsu-security-policy/policy';
 *
 * isDestinationId('eltax'); // true
 * isDestinationId('eLTAX'); // false: that is its name
 * ```
 */
export const isDestinationId = idGuard<DestinationId>(destinations);
