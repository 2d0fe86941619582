import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import type { Zone } from './zones';

/**
 * What a provision says of a communication between two zones (通信の可否).
 *
 * - `permit`: allowed as it is. `deny`: not allowed. `sanitize`: allowed only as sanitized communication, in each direction that carries data.
 * - `conditions`: allowed only if every one of `conditions` holds.
 * - `silent`: the text does not say; a person or a recorded exception must.
 */
export type Effect = 'permit' | 'sanitize' | 'deny' | 'silent' | 'conditions';

/**
 * A condition of a crossing (通信の条件).
 *
 * - `partitioned`: passes a boundary between the two zones that denies by default and lists the flow. @see 2(11)
 * - `aggregated`: reaches the Internet only inside the aggregation. @see 6(3)③
 * - `endpoint-limits`: limited by MAC and IP address and port (guideline).
 * - `named-destination`: only with a destination that the guideline names (guideline).
 */
export type Condition = 'partitioned' | 'aggregated' | 'endpoint-limits' | 'named-destination';

/** The requirements that the table speaks for (表が述べる要求事項): rules read it for these, and for no other. */
export const crossingRequirements = [
  '6.3.1/isolation',
  '6.3.1/specified-communication',
  '6.3.2/partition',
  '6.3.2/sanitized-communication',
  '6.3.3/aggregation',
] as const;

/** A requirement that the table speaks for. */
export type CrossingRequirement = (typeof crossingRequirements)[number];

/** What one requirement says of one cell of the table (通信の可否の定め). */
export interface Provision {
  /** The requirement that says it. */
  readonly requirement: CrossingRequirement;
  readonly effect: Effect;
  /** For `effect: 'conditions'`. */
  readonly conditions?: readonly Condition[];
  readonly basis: Basis;
  /** Whether a recorded exception can cover it: only where the text says 「原則として」. */
  readonly exceptable: boolean;
  /** Why we read the text so, where the basis is an interpretation. */
  readonly note?: Bilingual;
}

/** Zone × zone → provisions (領域間通信の可否の表). An empty cell is none of the municipality's traffic. The table is symmetric; a test says so. */
export type Crossings = { readonly [A in Zone]: { readonly [B in Zone]: readonly Provision[] } };

// One constant per kind of cell, so that each provision is stated once.

const withinMyNumber = [
  { requirement: '6.3.1/isolation', effect: 'permit', basis: 'policy', exceptable: false },
] as const satisfies readonly Provision[];

const isolated = [
  { requirement: '6.3.1/isolation', effect: 'deny', basis: 'policy', exceptable: true },
] as const satisfies readonly Provision[];

const aggregation = {
  requirement: '6.3.3/aggregation',
  effect: 'conditions',
  conditions: ['aggregated'],
  basis: 'policy',
  exceptable: false,
} as const satisfies Provision;

const aggregationOfOtherTiers = {
  ...aggregation,
  basis: 'interpretation',
  note: {
    ja: '③の第2文は本市のインターネットとの通信全体について述べると解し、どの領域からの通信にも及ぼす。',
    en: 'We read the second sentence of ③ as speaking of all the traffic of the municipality with the Internet, whichever tier it starts in.',
  },
} as const satisfies Provision;

const myNumberWithParty = {
  requirement: '6.3.1/isolation',
  effect: 'silent',
  basis: 'interpretation',
  exceptable: true,
  note: {
    ja: '「他の領域」に庁外の相手が含まれるかは書かれていない。含まれうると解する。',
    en: 'The text does not say whether "other areas" reaches outside the municipality; we read that it may.',
  },
} as const satisfies Provision;

const isolatedFromInternet = [...isolated, aggregationOfOtherTiers] as const;
const myNumberParty = [myNumberWithParty] as const;
const myNumberInternetParty = [myNumberWithParty, aggregationOfOtherTiers] as const;

const withinLgwan = [
  { requirement: '6.3.2/sanitized-communication', effect: 'permit', basis: 'policy', exceptable: false },
] as const satisfies readonly Provision[];

const partitioned = [
  { requirement: '6.3.2/partition', effect: 'conditions', conditions: ['partitioned'], basis: 'policy', exceptable: false },
  { requirement: '6.3.2/sanitized-communication', effect: 'sanitize', basis: 'policy', exceptable: false },
] as const satisfies readonly Provision[];

const lgwanWithSecurityCloud = [
  {
    requirement: '6.3.2/sanitized-communication',
    effect: 'sanitize',
    basis: 'interpretation',
    exceptable: false,
    note: {
      ja: 'セキュリティクラウドはインターネット側にあるため、②のインターネット接続系のシステムと同様に扱う。',
      en: 'The security cloud stands on the Internet side, so it is treated like a system of the Internet tier in ②.',
    },
  },
] as const satisfies readonly Provision[];

const lgwanSilent = {
  requirement: '6.3.2/sanitized-communication',
  effect: 'silent',
  basis: 'interpretation',
  exceptable: false,
  note: {
    ja: '②が述べるのはインターネット接続系との間であり、この相手については述べていない。',
    en: '② speaks of communication with systems of the Internet tier and is silent about this counterpart.',
  },
} as const satisfies Provision;

const lgwanWithInternet = [lgwanSilent, aggregationOfOtherTiers] as const;
const lgwanWithClosedParty = [lgwanSilent] as const;

const withinInternetTier = [
  { requirement: '6.3.3/aggregation', effect: 'permit', basis: 'policy', exceptable: false },
] as const satisfies readonly Provision[];

const internetTierWithInternet = [aggregation] as const;

const internetTierWithLgwanNetwork = [
  {
    requirement: '6.3.2/partition',
    effect: 'silent',
    basis: 'interpretation',
    exceptable: false,
    note: {
      ja: '2(9)によればLGWANに接続されたシステムはLGWAN接続系である。インターネット接続系からLGWANへの直接の通信は定めがない。',
      en: 'By 2(9) a system connected to LGWAN belongs to the LGWAN tier; direct communication of the Internet tier with LGWAN is not provided for.',
    },
  },
] as const satisfies readonly Provision[];

const internetTierWithClosedParty = [
  {
    requirement: '6.3.3/aggregation',
    effect: 'silent',
    basis: 'interpretation',
    exceptable: false,
    note: {
      ja: '③はインターネットとの通信の集約について述べ、閉じた回線の相手については述べていない。',
      en: '③ speaks of aggregating the traffic with the Internet and is silent about a party behind a closed line.',
    },
  },
] as const satisfies readonly Provision[];

const outsideTraffic = [] as const satisfies readonly Provision[];

/**
 * What may cross between zones (領域間通信の可否): the one table that the compiler, the rules, the guard, the diagrams and the pages read.
 * @see 6(3)① @see 6(3)② @see 6(3)③
 */
export const crossings = {
  'my-number': {
    'my-number': withinMyNumber,
    lgwan: isolated,
    'internet-tier': isolated,
    'security-cloud': isolated,
    internet: isolatedFromInternet,
    'lgwan-network': myNumberParty,
    'closed-party': myNumberParty,
    'internet-party': myNumberInternetParty,
  },
  lgwan: {
    'my-number': isolated,
    lgwan: withinLgwan,
    'internet-tier': partitioned,
    'security-cloud': lgwanWithSecurityCloud,
    internet: lgwanWithInternet,
    'lgwan-network': withinLgwan,
    'closed-party': lgwanWithClosedParty,
    'internet-party': lgwanWithInternet,
  },
  'internet-tier': {
    'my-number': isolated,
    lgwan: partitioned,
    'internet-tier': withinInternetTier,
    'security-cloud': withinInternetTier,
    internet: internetTierWithInternet,
    'lgwan-network': internetTierWithLgwanNetwork,
    'closed-party': internetTierWithClosedParty,
    'internet-party': internetTierWithInternet,
  },
  'security-cloud': {
    'my-number': isolated,
    lgwan: lgwanWithSecurityCloud,
    'internet-tier': withinInternetTier,
    'security-cloud': outsideTraffic,
    internet: outsideTraffic,
    'lgwan-network': outsideTraffic,
    'closed-party': outsideTraffic,
    'internet-party': outsideTraffic,
  },
  internet: {
    'my-number': isolatedFromInternet,
    lgwan: lgwanWithInternet,
    'internet-tier': internetTierWithInternet,
    'security-cloud': outsideTraffic,
    internet: outsideTraffic,
    'lgwan-network': outsideTraffic,
    'closed-party': outsideTraffic,
    'internet-party': outsideTraffic,
  },
  'lgwan-network': {
    'my-number': myNumberParty,
    lgwan: withinLgwan,
    'internet-tier': internetTierWithLgwanNetwork,
    'security-cloud': outsideTraffic,
    internet: outsideTraffic,
    'lgwan-network': outsideTraffic,
    'closed-party': outsideTraffic,
    'internet-party': outsideTraffic,
  },
  'closed-party': {
    'my-number': myNumberParty,
    lgwan: lgwanWithClosedParty,
    'internet-tier': internetTierWithClosedParty,
    'security-cloud': outsideTraffic,
    internet: outsideTraffic,
    'lgwan-network': outsideTraffic,
    'closed-party': outsideTraffic,
    'internet-party': outsideTraffic,
  },
  'internet-party': {
    'my-number': myNumberInternetParty,
    lgwan: lgwanWithInternet,
    'internet-tier': internetTierWithInternet,
    'security-cloud': outsideTraffic,
    internet: outsideTraffic,
    'lgwan-network': outsideTraffic,
    'closed-party': outsideTraffic,
    'internet-party': outsideTraffic,
  },
} as const satisfies Crossings;

/** The table of the Gotsu policy, by its cells. An interface: the compiler prints its name instead of the whole table. */
export interface GotsuCrossings extends Cells {}
type Cells = typeof crossings;
