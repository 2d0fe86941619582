import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import { type Committee, committees } from './committees';
import { idGuard } from './id-guard';

/** A kind of body that the policy covers, or that it does not name (行政機関). @see 4(1) */
export interface ScopeBody {
  readonly id: string;
  readonly label: Bilingual;
  /** The clause that covers it, or that is silent on it. */
  readonly clause: ClauseId;
  readonly basis: Basis;
  /** The parts that the text names inside it. */
  readonly parts?: readonly { readonly id: string; readonly label: Bilingual }[];
}

/** A kind of information asset that the policy covers (情報資産), restated. @see 4(2) */
export interface ScopeAsset {
  readonly id: string;
  readonly label: Bilingual;
  readonly clause: ClauseId;
  readonly basis: Basis;
}

/** Whom and what the policy covers (適用範囲). @see 4 */
export interface Scope {
  /** The bodies covered. */
  readonly bodies: readonly ScopeBody[];
  /** Bodies near a municipality that the text does not name. That they are therefore outside is our reading. */
  readonly unnamedBodies: readonly ScopeBody[];
  /** The committees that the law sets up, which are the second kind of body. */
  readonly committees: readonly Committee[];
  /** The information assets covered. */
  readonly assets: readonly ScopeAsset[];
}

/** The scope of the Gotsu policy (適用範囲). @see 4(1) @see 4(2) */
export const scope = {
  bodies: [
    { id: 'internal-departments', label: { ja: '内部部局', en: 'internal departments' }, clause: '4.1', basis: 'policy' },
    { id: 'administrative-committees', label: { ja: '行政委員会', en: 'administrative committees' }, clause: '4.1', basis: 'policy' },
    {
      id: 'assembly',
      label: { ja: '議会', en: 'assembly' },
      clause: '4.1',
      basis: 'policy',
      parts: [
        { id: 'assembly-members', label: { ja: '議員', en: 'members' } },
        { id: 'assembly-secretariat', label: { ja: '議会事務局', en: 'secretariat' } },
      ],
    },
    { id: 'local-public-enterprises', label: { ja: '地方公営企業', en: 'local public enterprises' }, clause: '4.1', basis: 'policy' },
  ],
  unnamedBodies: [
    { id: 'joint-associations', label: { ja: '一部事務組合', en: 'joint associations' }, clause: '4.1', basis: 'interpretation' },
    { id: 'designated-managers', label: { ja: '指定管理者', en: 'designated managers' }, clause: '4.1', basis: 'interpretation' },
    {
      id: 'third-sector-companies',
      label: { ja: '第三セクター', en: 'third-sector companies' },
      clause: '4.1',
      basis: 'interpretation',
    },
  ],
  committees,
  assets: [
    {
      id: 'systems-and-facilities',
      label: {
        ja: 'ネットワーク、情報システム、その設備と電磁的記録媒体',
        en: 'networks and information systems, with their facilities and electromagnetic media',
      },
      clause: '4.2.1',
      basis: 'policy',
    },
    {
      id: 'information',
      label: {
        ja: 'ネットワークや情報システムで扱う情報と、それを印刷した紙',
        en: 'information handled on networks and information systems, and the papers it is printed on',
      },
      clause: '4.2.2',
      basis: 'policy',
    },
    {
      id: 'system-documents',
      label: {
        ja: '仕様書、ネットワーク図など、システムに関する文書',
        en: 'documents about the systems, such as specifications and network diagrams',
      },
      clause: '4.2.3',
      basis: 'policy',
    },
  ],
} as const satisfies Scope;

/** The id of a kind of body that the policy covers (行政機関の区分). @see 4(1) */
export type ScopeBodyId = (typeof scope)['bodies'][number]['id'];

/** The id of a kind of information asset (情報資産の区分). @see 4(2) */
export type ScopeAssetId = (typeof scope)['assets'][number]['id'];

/**
 * Whether a value is the id of a kind of body that the policy covers (適用される行政機関か).
 *
 * @see 4(1)
 * @example
 * ```ts
 * import { isScopeBodyId } from 'gotsu-security-policy/policy';
 *
 * isScopeBodyId('local-public-enterprises'); // true
 * isScopeBodyId('joint-associations'); // false: the text does not name them
 * ```
 */
export const isScopeBodyId = idGuard<ScopeBodyId>(scope.bodies);

/**
 * Whether a value is the id of a kind of information asset (情報資産の区分か).
 *
 * @see 4(2)
 * @example
 * ```ts
 * import { isScopeAssetId } from 'gotsu-security-policy/policy';
 *
 * isScopeAssetId('system-documents'); // true
 * isScopeAssetId('4.2.3'); // false: that is its clause
 * ```
 */
export const isScopeAssetId = idGuard<ScopeAssetId>(scope.assets);

/**
 * The id of a kind of body that a municipality may have or work with (団体・機関の種類): those that the policy covers, and those that its text does
 * not name. Which is which, and on what basis, is in {@link scope}, not in the id; {@link isScopeBodyId} holds for the covered ones.
 *
 * @see 4(1)
 */
export type BodyKind = ScopeBodyId | (typeof scope)['unnamedBodies'][number]['id'];

/**
 * Whether a value is the id of a kind of body, covered or not named (団体・機関の種類か).
 *
 * @see 4(1)
 * @example
 * ```ts
 * import { isBodyKind } from 'gotsu-security-policy/policy';
 *
 * isBodyKind('assembly'); // true
 * isBodyKind('joint-associations'); // true, though isScopeBodyId says false
 * isBodyKind('assembly-secretariat'); // false: a part of one
 * ```
 */
export const isBodyKind = idGuard<BodyKind>([...scope.bodies, ...scope.unnamedBodies]);
