import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import { idGuard } from './id-guard';

/** A group of people whom the duties of clause 5 reach, or may reach (遵守義務を負う者の区分). @see 5 */
export interface Audience {
  readonly id: string;
  readonly label: Bilingual;
  /** The clause that names it, or that is silent on it. */
  readonly clause: ClauseId;
  /** Whether the clause names it, or its place is our reading. */
  readonly basis: Basis;
  /** How we read its place or its extent. Basis: interpretation, whatever the basis of the group itself. */
  readonly readingNote?: Bilingual;
}

const fiscalYearAppointed: Bilingual = {
  ja: '条文は会計年度任用職員を挙げない。実務上は臨時職員又は非常勤職員に当たると読む。',
  en: 'The text does not name staff appointed for a fiscal year (会計年度任用職員); we read them as falling, in practice, under temporary or part-time staff.',
};

/** The groups of clause 5 (職員等), and the one on which it is silent (遵守義務を負う者の一覧). @see 5 */
export const audiences = [
  { id: 'regular-staff', label: { ja: '職員', en: 'regular staff' }, clause: '5', basis: 'policy' },
  {
    id: 'temporary-staff',
    label: { ja: '臨時職員', en: 'temporary staff' },
    clause: '5',
    basis: 'policy',
    readingNote: fiscalYearAppointed,
  },
  {
    id: 'part-time-staff',
    label: { ja: '非常勤職員', en: 'part-time staff' },
    clause: '5',
    basis: 'policy',
    readingNote: fiscalYearAppointed,
  },
  {
    id: 'assembly-members',
    label: { ja: '議員', en: 'assembly members' },
    clause: '5',
    basis: 'interpretation',
    readingNote: {
      ja: '議員は4(1)の適用範囲に入るが、5の「職員等」には挙げられていない。「等」に入るかは条文からは決まらない。',
      en: 'Members stand inside the scope of 4(1), but 5 does not name them among its staff; whether its open 「等」 takes them in, the text does not settle.',
    },
  },
] as const satisfies readonly Audience[];

/** The id of a group of people in clause 5 (遵守義務を負う者の区分). @see 5 */
export type AudienceId = (typeof audiences)[number]['id'];

/**
 * Whether a value is the id of a group of people in clause 5 (遵守義務を負う者の区分か).
 *
 * @see 5
 * @example
 * ```ts
 * import { isAudienceId } from 'gotsu-security-policy/policy';
 *
 * isAudienceId('part-time-staff'); // true
 * isAudienceId('contractors'); // false
 * ```
 */
export const isAudienceId = idGuard<AudienceId>(audiences);
