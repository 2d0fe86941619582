import type { Bilingual } from './bilingual';

/** A function of the municipal security cloud that the guideline lists (セキュリティクラウドの機能). Basis: guideline. */
export interface SecurityCloudFunctionRecord {
  readonly id: string;
  readonly label: Bilingual;
}

/** The listed functions. */
export const securityCloudFunctions = [
  { id: 'packet-monitoring', label: { ja: 'パケットの監視・破棄', en: 'packet monitoring and discard' } },
  { id: 'port-control', label: { ja: 'ポート制御', en: 'port control' } },
  { id: 'malware-detection', label: { ja: 'マルウェア検知', en: 'malware detection' } },
  { id: 'suspicious-mail-blocking', label: { ja: '不審メールの遮断', en: 'blocking of suspicious mail' } },
  { id: 'bad-url-blocking', label: { ja: '不正なURLの遮断', en: 'blocking of malicious URLs' } },
  { id: 'log-monitoring', label: { ja: 'ログ監視', en: 'log monitoring' } },
  { id: 'tampering-detection', label: { ja: '改ざん検知', en: 'detection of tampering' } },
  { id: 'expert-operation', label: { ja: '専門人材による24時間運用', en: 'expert operation around the clock' } },
] as const satisfies readonly SecurityCloudFunctionRecord[];

/** The id of a listed function. */
export type SecurityCloudFunction = (typeof securityCloudFunctions)[number]['id'];
