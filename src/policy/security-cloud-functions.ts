import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import { idGuard } from './id-guard';

/** A function of the municipal security cloud that the guideline lists (セキュリティクラウドの機能). Basis: guideline. */
export interface SecurityCloudFunctionRecord {
  readonly id: string;
  readonly label: Bilingual;
  readonly basis: Basis;
}

/** The listed functions (セキュリティクラウドの機能の一覧). */
export const securityCloudFunctions = [
  { id: 'packet-monitoring', label: { ja: 'パケットの監視・破棄', en: 'packet monitoring and discard' }, basis: 'guideline' },
  { id: 'port-control', label: { ja: 'ポート制御', en: 'port control' }, basis: 'guideline' },
  { id: 'malware-detection', label: { ja: 'マルウェア検知', en: 'malware detection' }, basis: 'guideline' },
  { id: 'suspicious-mail-blocking', label: { ja: '不審メールの遮断', en: 'blocking of suspicious mail' }, basis: 'guideline' },
  { id: 'bad-url-blocking', label: { ja: '不正なURLの遮断', en: 'blocking of malicious URLs' }, basis: 'guideline' },
  { id: 'log-monitoring', label: { ja: 'ログ監視', en: 'log monitoring' }, basis: 'guideline' },
  { id: 'tampering-detection', label: { ja: '改ざん検知', en: 'detection of tampering' }, basis: 'guideline' },
  { id: 'expert-operation', label: { ja: '専門人材による24時間運用', en: 'expert operation around the clock' }, basis: 'guideline' },
] as const satisfies readonly SecurityCloudFunctionRecord[];

/** The id of a listed function (セキュリティクラウドの機能ID). */
export type SecurityCloudFunction = (typeof securityCloudFunctions)[number]['id'];

/**
 * Whether a value is the id of a listed function (セキュリティクラウドの機能IDか). Basis: guideline.
 *
 * @example
 * ```ts
 * import { isSecurityCloudFunction } from 'gotsu-security-policy/policy';
 *
 * isSecurityCloudFunction('log-monitoring'); // true
 * isSecurityCloudFunction('sanitization'); // false: the list does not hold it
 * ```
 */
export const isSecurityCloudFunction = idGuard<SecurityCloudFunction>(securityCloudFunctions);
