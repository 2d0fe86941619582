import type { Bilingual } from './bilingual';

/**
 * One clause of the basic policy (条項): where it stands and what it is called, never its wording.
 *
 * @typeParam Id - The ids of the document it belongs to; those of the Gotsu policy unless told.
 * @example
 * ```ts
 * import { clauses } from 'gotsu-security-policy/policy';
 *
 * const labels = clauses.map((clause) => clause.label); // '1', '2', '2(1)', …, '10第2段落'
 * ```
 */
export interface Clause<Id extends string = ClauseId> {
  /** Permanent id: numbers joined by dots, paragraphs as `p1`: `6.3.1`, `6.8.p1`. */
  readonly id: Id;
  /** The label as printed: `6(3)①`. Paragraphs have no printed label; ours is `6(8)第1段落`. */
  readonly label: string;
  readonly heading: Bilingual;
  /** Whose words the Japanese heading is: the document's own, or ours where it prints none. The English is ours throughout. */
  readonly headingBasis: 'policy' | 'interpretation';
  /** The clause it stands in; absent at the top. */
  readonly parent?: Id;
  /** Place in reading order, from 1. */
  readonly order: number;
  /** The official wording. Never in the package: only in a policy that `attachSource` made from the reader's own copy of the document. */
  readonly officialText?: string;
}

/** The id of a clause of the Gotsu policy (条項ID). An unknown clause anywhere is a compile error. */
export type ClauseId = (typeof clauses)[number]['id'];

/** All 49 clauses of the basic policy in reading order (基本方針の全条項). @see 1 @see 10 */
export const clauses = [
  { id: '1', label: '1', heading: { ja: '目的', en: 'Purpose' }, headingBasis: 'policy', order: 1 },
  { id: '2', label: '2', heading: { ja: '定義', en: 'Definitions' }, headingBasis: 'policy', order: 2 },
  { id: '2.1', label: '2(1)', heading: { ja: 'ネットワーク', en: 'Network' }, headingBasis: 'policy', parent: '2', order: 3 },
  { id: '2.2', label: '2(2)', heading: { ja: '情報システム', en: 'Information system' }, headingBasis: 'policy', parent: '2', order: 4 },
  {
    id: '2.3',
    label: '2(3)',
    heading: { ja: '情報セキュリティ', en: 'Information security' },
    headingBasis: 'policy',
    parent: '2',
    order: 5,
  },
  {
    id: '2.4',
    label: '2(4)',
    heading: { ja: '情報セキュリティポリシー', en: 'Information security policy' },
    headingBasis: 'policy',
    parent: '2',
    order: 6,
  },
  { id: '2.5', label: '2(5)', heading: { ja: '機密性', en: 'Confidentiality' }, headingBasis: 'policy', parent: '2', order: 7 },
  { id: '2.6', label: '2(6)', heading: { ja: '完全性', en: 'Integrity' }, headingBasis: 'policy', parent: '2', order: 8 },
  { id: '2.7', label: '2(7)', heading: { ja: '可用性', en: 'Availability' }, headingBasis: 'policy', parent: '2', order: 9 },
  {
    id: '2.8',
    label: '2(8)',
    heading: {
      ja: 'マイナンバー利用事務系（個人番号利用事務系）',
      en: 'My Number affairs tier (tier of affairs that use the individual number)',
    },
    headingBasis: 'policy',
    parent: '2',
    order: 10,
  },
  { id: '2.9', label: '2(9)', heading: { ja: 'LGWAN 接続系', en: 'LGWAN-connected tier' }, headingBasis: 'policy', parent: '2', order: 11 },
  {
    id: '2.10',
    label: '2(10)',
    heading: { ja: 'インターネット接続系', en: 'Internet-connected tier' },
    headingBasis: 'policy',
    parent: '2',
    order: 12,
  },
  {
    id: '2.11',
    label: '2(11)',
    heading: { ja: '通信経路の分割', en: 'Partition of communication paths' },
    headingBasis: 'policy',
    parent: '2',
    order: 13,
  },
  {
    id: '2.12',
    label: '2(12)',
    heading: { ja: '無害化通信', en: 'Sanitized communication' },
    headingBasis: 'policy',
    parent: '2',
    order: 14,
  },
  { id: '3', label: '3', heading: { ja: '対象とする脅威', en: 'Threats considered' }, headingBasis: 'policy', order: 15 },
  {
    id: '3.1',
    label: '3(1)',
    heading: { ja: '意図的な脅威', en: 'Intentional threats' },
    headingBasis: 'interpretation',
    parent: '3',
    order: 16,
  },
  {
    id: '3.2',
    label: '3(2)',
    heading: { ja: '非意図的な脅威', en: 'Unintentional threats' },
    headingBasis: 'interpretation',
    parent: '3',
    order: 17,
  },
  { id: '3.3', label: '3(3)', heading: { ja: '災害', en: 'Disasters' }, headingBasis: 'interpretation', parent: '3', order: 18 },
  {
    id: '3.4',
    label: '3(4)',
    heading: { ja: '疾病の流行', en: 'Widespread disease' },
    headingBasis: 'interpretation',
    parent: '3',
    order: 19,
  },
  {
    id: '3.5',
    label: '3(5)',
    heading: { ja: 'インフラ障害の波及', en: 'Knock-on from infrastructure failures' },
    headingBasis: 'interpretation',
    parent: '3',
    order: 20,
  },
  { id: '4', label: '4', heading: { ja: '適用範囲', en: 'Scope' }, headingBasis: 'policy', order: 21 },
  { id: '4.1', label: '4(1)', heading: { ja: '行政機関の範囲', en: 'Bodies covered' }, headingBasis: 'policy', parent: '4', order: 22 },
  {
    id: '4.2',
    label: '4(2)',
    heading: { ja: '情報資産の範囲', en: 'Information assets covered' },
    headingBasis: 'policy',
    parent: '4',
    order: 23,
  },
  {
    id: '4.2.1',
    label: '4(2)①',
    heading: { ja: 'ネットワーク、システム、設備、媒体', en: 'Networks, systems, facilities and media' },
    headingBasis: 'interpretation',
    parent: '4.2',
    order: 24,
  },
  {
    id: '4.2.2',
    label: '4(2)②',
    heading: { ja: '取り扱う情報', en: 'Information handled' },
    headingBasis: 'interpretation',
    parent: '4.2',
    order: 25,
  },
  {
    id: '4.2.3',
    label: '4(2)③',
    heading: { ja: 'システム関連文書', en: 'System documents' },
    headingBasis: 'interpretation',
    parent: '4.2',
    order: 26,
  },
  { id: '5', label: '5', heading: { ja: '職員等の遵守義務', en: 'Duty of staff to comply' }, headingBasis: 'policy', order: 27 },
  { id: '6', label: '6', heading: { ja: '情報セキュリティ対策', en: 'Information security measures' }, headingBasis: 'policy', order: 28 },
  { id: '6.1', label: '6(1)', heading: { ja: '組織体制', en: 'Organizational structure' }, headingBasis: 'policy', parent: '6', order: 29 },
  {
    id: '6.2',
    label: '6(2)',
    heading: { ja: '情報資産の分類と管理', en: 'Classification and handling of information assets' },
    headingBasis: 'policy',
    parent: '6',
    order: 30,
  },
  {
    id: '6.3',
    label: '6(3)',
    heading: { ja: '情報システム全体の強靱性の向上', en: 'Resilience of the information systems as a whole' },
    headingBasis: 'policy',
    parent: '6',
    order: 31,
  },
  {
    id: '6.3.1',
    label: '6(3)①',
    heading: { ja: 'マイナンバー利用事務系の対策', en: 'Measures for the My Number affairs tier' },
    headingBasis: 'interpretation',
    parent: '6.3',
    order: 32,
  },
  {
    id: '6.3.2',
    label: '6(3)②',
    heading: { ja: 'LGWAN 接続系の対策', en: 'Measures for the LGWAN-connected tier' },
    headingBasis: 'interpretation',
    parent: '6.3',
    order: 33,
  },
  {
    id: '6.3.3',
    label: '6(3)③',
    heading: { ja: 'インターネット接続系の対策', en: 'Measures for the Internet-connected tier' },
    headingBasis: 'interpretation',
    parent: '6.3',
    order: 34,
  },
  {
    id: '6.4',
    label: '6(4)',
    heading: { ja: '物理的セキュリティ', en: 'Physical security' },
    headingBasis: 'policy',
    parent: '6',
    order: 35,
  },
  {
    id: '6.5',
    label: '6(5)',
    heading: { ja: '人的セキュリティ', en: 'Personnel security' },
    headingBasis: 'policy',
    parent: '6',
    order: 36,
  },
  {
    id: '6.6',
    label: '6(6)',
    heading: { ja: '技術的セキュリティ', en: 'Technical security' },
    headingBasis: 'policy',
    parent: '6',
    order: 37,
  },
  { id: '6.7', label: '6(7)', heading: { ja: '運用', en: 'Operations' }, headingBasis: 'policy', parent: '6', order: 38 },
  {
    id: '6.8',
    label: '6(8)',
    heading: { ja: '業務委託と外部サービス（クラウドサービス）の利用', en: 'Outsourcing and use of external (cloud) services' },
    headingBasis: 'policy',
    parent: '6',
    order: 39,
  },
  {
    id: '6.8.p1',
    label: '6(8)第1段落',
    heading: { ja: '業務委託', en: 'Outsourcing' },
    headingBasis: 'interpretation',
    parent: '6.8',
    order: 40,
  },
  {
    id: '6.8.p2',
    label: '6(8)第2段落',
    heading: { ja: '外部サービス（クラウドサービス）', en: 'External (cloud) services' },
    headingBasis: 'interpretation',
    parent: '6.8',
    order: 41,
  },
  {
    id: '6.8.p3',
    label: '6(8)第3段落',
    heading: { ja: 'ソーシャルメディアサービス', en: 'Social media services' },
    headingBasis: 'interpretation',
    parent: '6.8',
    order: 42,
  },
  {
    id: '6.9',
    label: '6(9)',
    heading: { ja: '評価・見直し', en: 'Evaluation and review' },
    headingBasis: 'policy',
    parent: '6',
    order: 43,
  },
  {
    id: '7',
    label: '7',
    heading: { ja: '情報セキュリティ監査及び自己点検の実施', en: 'Information security audits and self-checks' },
    headingBasis: 'policy',
    order: 44,
  },
  {
    id: '8',
    label: '8',
    heading: { ja: '情報セキュリティポリシーの見直し', en: 'Review of the information security policy' },
    headingBasis: 'policy',
    order: 45,
  },
  {
    id: '9',
    label: '9',
    heading: { ja: '情報セキュリティ対策基準の策定', en: 'Drawing up the control standards' },
    headingBasis: 'policy',
    order: 46,
  },
  {
    id: '10',
    label: '10',
    heading: { ja: '情報セキュリティ実施手順の策定', en: 'Drawing up the implementation procedures' },
    headingBasis: 'policy',
    order: 47,
  },
  {
    id: '10.p1',
    label: '10第1段落',
    heading: { ja: '実施手順の策定', en: 'Procedures drawn up' },
    headingBasis: 'interpretation',
    parent: '10',
    order: 48,
  },
  {
    id: '10.p2',
    label: '10第2段落',
    heading: { ja: '実施手順の非公開', en: 'Procedures kept non-public' },
    headingBasis: 'interpretation',
    parent: '10',
    order: 49,
  },
] as const satisfies readonly Clause<string>[];
