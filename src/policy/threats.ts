import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import { idGuard } from './id-guard';

/** A cause or an act that a threat category names (脅威の例). The text's 「等」 leaves every one of these lists open. @see 3 */
export interface SubThreat {
  readonly id: string;
  readonly label: Bilingual;
}

/** What the text says a threat leads to (脅威の結果). @see 3 */
export interface ThreatResult {
  readonly id: string;
  readonly label: Bilingual;
}

/** One of the five categories of threat that the policy assumes (対象とする脅威). @see 3 */
export interface Threat {
  readonly id: string;
  readonly clause: ClauseId;
  /** Our name for the category: the document prints none. */
  readonly label: Bilingual;
  /** What it names, in the order printed. */
  readonly subThreats: readonly SubThreat[];
  /** What it says comes of them, in the order printed. */
  readonly results: readonly ThreatResult[];
}

/** The five categories of clause 3 (対象とする脅威) with what they name. @see 3(1) @see 3(5) */
export const threats = [
  {
    id: 'intentional',
    clause: '3.1',
    label: { ja: '意図的な脅威', en: 'intentional threats' },
    subThreats: [
      { id: 'unauthorized-access', label: { ja: '不正アクセス', en: 'unauthorized access' } },
      { id: 'virus-attack', label: { ja: 'ウイルス攻撃', en: 'virus attack' } },
      { id: 'denial-of-service', label: { ja: 'サービス不能攻撃', en: 'denial-of-service attack' } },
      { id: 'intrusion', label: { ja: '部外者の侵入', en: 'intrusion by outsiders' } },
      { id: 'information-theft', label: { ja: '重要情報の詐取', en: 'theft of important information by deceit' } },
      { id: 'insider-wrongdoing', label: { ja: '内部不正', en: 'wrongdoing by insiders' } },
    ],
    results: [
      { id: 'leak', label: { ja: '漏えい', en: 'leak' } },
      { id: 'destruction', label: { ja: '破壊', en: 'destruction' } },
      { id: 'alteration', label: { ja: '改ざん', en: 'alteration' } },
      { id: 'erasure', label: { ja: '消去', en: 'erasure' } },
    ],
  },
  {
    id: 'unintentional',
    clause: '3.2',
    label: { ja: '非意図的な脅威', en: 'unintentional threats' },
    subThreats: [
      { id: 'unapproved-removal', label: { ja: '無断持ち出し', en: 'assets taken out without leave' } },
      { id: 'unapproved-software', label: { ja: '無許可ソフトウェアの使用', en: 'use of unapproved software' } },
      { id: 'rule-breach', label: { ja: 'その他の規定違反', en: 'other breaches of rules' } },
      { id: 'design-defect', label: { ja: '設計・開発の不備', en: 'defects of design and development' } },
      { id: 'program-defect', label: { ja: 'プログラム上の欠陥', en: 'program defects' } },
      { id: 'operating-mistake', label: { ja: '操作・設定ミス', en: 'mistakes in operating and setting' } },
      { id: 'poor-maintenance', label: { ja: 'メンテナンス不備', en: 'poor maintenance' } },
      { id: 'poor-audit', label: { ja: '内部・外部監査機能の不備', en: 'failing internal and external audit' } },
      { id: 'poor-outsourcing-control', label: { ja: '委託管理の不備', en: 'poor control of outsourcing' } },
      { id: 'management-defect', label: { ja: 'マネジメントの欠陥', en: 'management defects' } },
      { id: 'equipment-failure', label: { ja: '機器故障', en: 'equipment failure' } },
    ],
    results: [
      { id: 'leak', label: { ja: '漏えい', en: 'leak' } },
      { id: 'destruction', label: { ja: '破壊', en: 'destruction' } },
      { id: 'erasure', label: { ja: '消去', en: 'erasure' } },
    ],
  },
  {
    id: 'disaster',
    clause: '3.3',
    label: { ja: '災害', en: 'disasters' },
    subThreats: [
      { id: 'earthquake', label: { ja: '地震', en: 'earthquake' } },
      { id: 'lightning', label: { ja: '落雷', en: 'lightning' } },
      { id: 'fire', label: { ja: '火災', en: 'fire' } },
    ],
    results: [
      { id: 'service-stoppage', label: { ja: 'サービスの停止', en: 'services stop' } },
      { id: 'work-stoppage', label: { ja: '業務の停止', en: 'work stops' } },
    ],
  },
  {
    id: 'disease',
    clause: '3.4',
    label: { ja: '疾病の流行', en: 'widespread disease' },
    subThreats: [{ id: 'staff-shortage', label: { ja: '要員不足', en: 'shortage of staff' } }],
    results: [{ id: 'operation-failure', label: { ja: 'システム運用の機能不全', en: 'systems are no longer operated properly' } }],
  },
  {
    id: 'infrastructure',
    clause: '3.5',
    label: { ja: 'インフラ障害の波及', en: 'knock-on from infrastructure failures' },
    subThreats: [
      { id: 'power-loss', label: { ja: '電力供給の途絶', en: 'loss of power' } },
      { id: 'communication-loss', label: { ja: '通信の途絶', en: 'loss of communications' } },
      { id: 'water-loss', label: { ja: '水道供給の途絶', en: 'loss of water' } },
    ],
    results: [{ id: 'knock-on', label: { ja: '障害の波及', en: 'the failure carries over' } }],
  },
] as const satisfies readonly Threat[];

/** The id of a category of threats (脅威の区分). */
export type ThreatId = (typeof threats)[number]['id'];

/** The id of a threat that a category names (脅威の例). */
export type SubThreatId = (typeof threats)[number]['subThreats'][number]['id'];

/** The id of a result that the text names (脅威の結果). */
export type ThreatResultId = (typeof threats)[number]['results'][number]['id'];

/**
 * Whether a value is the id of a category of threats (脅威の区分か).
 *
 * @see 3
 * @example
 * ```ts
 * import { isThreatId } from 'gotsu-security-policy/policy';
 *
 * isThreatId('disaster'); // true
 * isThreatId('earthquake'); // false: that is a threat of this category
 * ```
 */
export const isThreatId = idGuard<ThreatId>(threats);

/**
 * Whether a value is the id of a threat that a category names (脅威の例か).
 *
 * @see 3
 * @example
 * ```ts
 * import { isSubThreatId } from 'gotsu-security-policy/policy';
 *
 * isSubThreatId('earthquake'); // true
 * isSubThreatId('disaster'); // false: that is its category
 * ```
 */
export const isSubThreatId = idGuard<SubThreatId>(threats.flatMap(({ subThreats }) => [...subThreats]));

/**
 * Whether a value is the id of a result that the text names (脅威の結果か).
 *
 * @see 3
 * @example
 * ```ts
 * import { isThreatResultId } from 'gotsu-security-policy/policy';
 *
 * isThreatResultId('leak'); // true
 * isThreatResultId('loss'); // false
 * ```
 */
export const isThreatResultId = idGuard<ThreatResultId>(threats.flatMap(({ results }) => [...results]));
