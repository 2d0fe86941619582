import { idGuard } from './id-guard';

/** Every {@link Basis} (根拠の一覧). */
export const bases = ['policy', 'guideline', 'law', 'interpretation'] as const;

/**
 * Who demands a thing (根拠).
 *
 * - `policy`: the document itself says it. The default profile uses only this.
 * - `guideline`: the Ministry of Internal Affairs and Communications' guideline for local governments' security policies (R8.3).
 * - `law`: 地方自治法 244条の5 / 244条の6 and 地方自治法施行規則 16条の3.
 * - `interpretation`: ours; always marked as such wherever it is shown.
 */
export type Basis = (typeof bases)[number];

/**
 * Whether a value is a basis (根拠か).
 *
 * @example
 * ```ts
 * import { isBasis } from 'gotsu-security-policy/policy';
 *
 * isBasis('guideline'); // true
 * isBasis('ordinance'); // false
 * ```
 */
export const isBasis = idGuard<Basis>(bases);
