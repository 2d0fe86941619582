import type { Bilingual } from '../../policy/index';

/** A kind of document (文書の種類). */
export interface DocumentKindRecord {
  readonly id: string;
  readonly label: Bilingual;
}

/**
 * The kinds of document that a declaration tells apart (文書の種類の一覧). The policy itself knows three: the basic policy, the control standards and
 * the procedures. A form (様式) is none of them.
 */
export const documentKinds = [
  { id: 'basic-policy', label: { ja: '基本方針', en: 'basic policy' } },
  { id: 'control-standards', label: { ja: '対策基準', en: 'control standards' } },
  { id: 'procedure', label: { ja: '実施手順', en: 'procedure' } },
  { id: 'form', label: { ja: '様式', en: 'form' } },
  { id: 'incident-response-plan', label: { ja: '緊急時対応計画', en: 'incident response plan' } },
  { id: 'cloud-rules', label: { ja: 'クラウドサービスの利用規定', en: 'cloud usage rules' } },
  { id: 'social-media-procedure', label: { ja: 'ソーシャルメディアの運用手順', en: 'social media procedure' } },
  { id: 'staff-rules', label: { ja: '職員等の遵守事項', en: 'staff rules' } },
  { id: 'training-plan', label: { ja: '教育の計画', en: 'training plan' } },
  { id: 'audit-plan', label: { ja: '監査計画', en: 'audit plan' } },
  { id: 'inventory', label: { ja: '台帳', en: 'inventory' } },
  { id: 'network-diagram', label: { ja: 'ネットワーク図', en: 'network diagram' } },
  { id: 'other', label: { ja: 'その他の文書', en: 'other document' } },
] as const satisfies readonly DocumentKindRecord[];

/** The name of a kind of document (文書の種類名). */
export type DocumentKind = (typeof documentKinds)[number]['id'];
