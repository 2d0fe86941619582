import type { Bilingual } from './bilingual';
import { idGuard } from './id-guard';
import type { Tier } from './tiers';

/**
 * Where an end of a flow stands (領域・接続先の区分): the three tiers, and five zones outside the municipality. The tier `internet` is the zone
 * `internet-tier`: the zone `internet` is the Internet itself.
 */
export interface ZoneRecord {
  readonly id: string;
  /** Whether it is inside the municipality, a tier. */
  readonly city: boolean;
  readonly label: Bilingual;
  /** One sentence that tells a person which to choose. */
  readonly meaning: Bilingual;
}

/** The zones of the crossing table (領域・接続先の一覧). */
export const zones = [
  {
    id: 'my-number',
    city: true,
    label: { ja: 'マイナンバー利用事務系', en: 'My Number tier' },
    meaning: { ja: '2(8)の事務に関わるシステムとデータ', en: 'systems and data of the affairs of 2(8)' },
  },
  {
    id: 'lgwan',
    city: true,
    label: { ja: 'LGWAN接続系', en: 'LGWAN tier' },
    meaning: {
      ja: 'LGWANにつながるシステムとそのデータ（マイナンバー利用事務系を除く）',
      en: 'systems connected to LGWAN and the data they handle, except the My Number tier',
    },
  },
  {
    id: 'internet-tier',
    city: true,
    label: { ja: 'インターネット接続系', en: 'Internet tier' },
    meaning: { ja: 'インターネットにつながるシステムとそのデータ', en: 'systems connected to the Internet and the data they handle' },
  },
  {
    id: 'security-cloud',
    city: false,
    label: { ja: '自治体情報セキュリティクラウド', en: 'municipal security cloud' },
    meaning: { ja: '都道府県が構築した集約点', en: 'the aggregation point built by the prefecture' },
  },
  {
    id: 'internet',
    city: false,
    label: { ja: 'インターネット', en: 'the Internet' },
    meaning: { ja: 'インターネットそのもの、不特定の相手', en: 'the Internet itself, anybody on it' },
  },
  {
    id: 'lgwan-network',
    city: false,
    label: { ja: 'LGWAN（広域網）', en: 'LGWAN (wide-area network)' },
    meaning: {
      ja: '総合行政ネットワークとその上のサービス（LGWAN-ASP等）',
      en: 'the wide-area network and the services on it, such as LGWAN-ASP',
    },
  },
  {
    id: 'closed-party',
    city: false,
    label: { ja: 'インターネットに接続できない外部', en: 'party that cannot reach the Internet' },
    meaning: { ja: '閉じた回線の先にあり、インターネットに出られない相手', en: 'behind a closed line, with no way to the Internet' },
  },
  {
    id: 'internet-party',
    city: false,
    label: { ja: 'インターネットに接続できる外部', en: 'party that can reach the Internet' },
    meaning: {
      ja: 'インターネットに出られる特定の相手（SaaS、事業者の拠点等）',
      en: 'a known party that can reach the Internet: a SaaS, a vendor site',
    },
  },
] as const satisfies readonly ZoneRecord[];

/** The id of a zone (領域・接続先). */
export type Zone = (typeof zones)[number]['id'];

/** The zone of a tier (三層に当たる領域). */
export const zoneOfTier = { 'my-number': 'my-number', lgwan: 'lgwan', internet: 'internet-tier' } as const satisfies Record<Tier, Zone>;

/** A zone outside the municipality (外部の接続先): what a party may be. */
export type PartyZone = Extract<(typeof zones)[number], { readonly city: false }>['id'];

/**
 * Whether a value is the id of a zone (領域・接続先か).
 *
 * @example
 * ```ts
 * import { isZone } from 'gotsu-security-policy/policy';
 *
 * isZone('internet-tier'); // true: the tier
 * isZone('internet'); // true: the Internet itself
 * isZone('dmz'); // false
 * ```
 */
export const isZone = idGuard<Zone>(zones);
