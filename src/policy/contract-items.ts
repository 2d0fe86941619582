import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import { idGuard } from './id-guard';

/** Something that the guideline wants a contract of outsourcing to lay down (契約に定める事項). Basis: guideline. @see 6(8) */
export interface ContractItemRecord {
  readonly id: string;
  readonly label: Bilingual;
  readonly basis: Basis;
}

/** What a contract of outsourcing lays down (契約に定める事項の一覧). @see 6(8) */
export const contractItems = [
  { id: 'information-handling', label: { ja: '情報の取扱い', en: 'handling of information' }, basis: 'guideline' },
  {
    id: 'confidentiality',
    label: { ja: '守秘（契約終了後を含む）', en: 'confidentiality, also after the end' },
    basis: 'guideline',
  },
  {
    id: 'subcontracting-limits',
    label: { ja: '再委託の制限と承認', en: 'limits on re-subcontracting and its approval' },
    basis: 'guideline',
  },
  { id: 'purpose-limitation', label: { ja: '目的外利用の禁止', en: 'no use outside the purpose' }, basis: 'guideline' },
  { id: 'return-or-disposal', label: { ja: '情報の返還・廃棄', en: 'return or disposal of information' }, basis: 'guideline' },
  { id: 'inspection-or-audit', label: { ja: '検査・監査', en: 'inspection or audit' }, basis: 'guideline' },
  { id: 'incident-report', label: { ja: '事故の報告', en: 'report of incidents' }, basis: 'guideline' },
  { id: 'staff-training', label: { ja: '従事者の教育', en: "training of the contractor's staff" }, basis: 'guideline' },
  { id: 'liability', label: { ja: '守られなかったときの責任', en: 'liability' }, basis: 'guideline' },
] as const satisfies readonly ContractItemRecord[];

/** The id of something that a contract lays down (契約に定める事項のID). */
export type ContractItem = (typeof contractItems)[number]['id'];

/**
 * Whether a value is the id of something that a contract lays down (契約に定める事項のIDか). Basis: guideline.
 *
 * @example
 * ```ts
 * import { isContractItem } from 'gotsu-security-policy/policy';
 *
 * isContractItem('incident-report'); // true
 * isContractItem('price'); // false: a contract names one, but not for security
 * ```
 */
export const isContractItem = idGuard<ContractItem>(contractItems);
