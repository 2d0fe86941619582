import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import { idGuard } from './id-guard';

/** A role of the guideline's vocabulary (ガイドラインの役割): a post or a body of the organization. */
export interface GuidelineRole {
  readonly id: string;
  /** What the guideline calls it, with the post in brackets where it goes with one, and our English. */
  readonly label: Bilingual;
  readonly basis: Basis;
}

/**
 * The roles that the guideline names (ガイドラインが挙げる役割の一覧), a vocabulary for systems that need one. The policy itself names no role: it asks
 * for a city-wide structure and leaves the posts open. What a municipality calls its own, and who holds them, is data of its declaration. Basis: guideline.
 *
 * @see 6(1)
 */
export const guidelineRoles = [
  { id: 'ciso', label: { ja: '最高情報セキュリティ責任者（CISO）', en: 'chief information security officer (CISO)' }, basis: 'guideline' },
  {
    id: 'general-security-officer',
    label: { ja: '統括情報セキュリティ責任者', en: 'general information security officer' },
    basis: 'guideline',
  },
  {
    id: 'department-head',
    label: { ja: '情報セキュリティ責任者（部局の長）', en: 'information security officer (head of a department)' },
    basis: 'guideline',
  },
  {
    id: 'section-head',
    label: { ja: '情報セキュリティ管理者（課室の長）', en: 'information security manager (head of a section)' },
    basis: 'guideline',
  },
  { id: 'system-manager', label: { ja: '情報システム管理者', en: 'information system manager' }, basis: 'guideline' },
  { id: 'system-staff', label: { ja: '情報システム担当者', en: 'information system staff' }, basis: 'guideline' },
  { id: 'security-committee', label: { ja: '情報セキュリティ委員会', en: 'information security committee' }, basis: 'guideline' },
  { id: 'csirt', label: { ja: 'CSIRT', en: 'CSIRT (computer security incident response team)' }, basis: 'guideline' },
] as const satisfies readonly GuidelineRole[];

/** The id of a role that the guideline names (ガイドラインの役割ID). The roles that a municipality declares have ids of its own choosing. */
export type RoleId = (typeof guidelineRoles)[number]['id'];

/**
 * Whether a value is the id of a role that the guideline names (ガイドラインの役割IDか).
 *
 * @see 6(1)
 * @example
 * ```ts
 * import { isRoleId } from 'gotsu-security-policy/policy';
 *
 * isRoleId('ciso'); // true
 * isRoleId('mayor'); // false
 * ```
 */
export const isRoleId = idGuard<RoleId>(guidelineRoles);
