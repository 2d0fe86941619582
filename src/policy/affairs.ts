import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import { idGuard } from './id-guard';

/**
 * A kind of affair that a system serves (事務). What a system handles outranks the label it is given: one that serves an affair with
 * `tier: 'my-number'` belongs to the My Number tier whatever it is called.
 *
 * An affair of the first kind, social security, local tax or disaster prevention, means one that uses the individual number: an affair of those
 * fields that does not use it is `general`.
 *
 * @see 2(8)
 */
export interface AffairRecord {
  readonly id: string;
  readonly label: Bilingual;
  /** The tier to which its systems and data belong by definition; absent where the affair does not decide it. */
  readonly tier?: 'my-number';
  readonly clause: ClauseId;
  /** Whether 2(8) names it, or its place is our reading. */
  readonly basis: Basis;
  /** Why we read it so, where the basis is `interpretation`. */
  readonly readingNote?: Bilingual;
}

/** The kinds of affairs that decide about the My Number tier (事務の一覧). @see 2(8) */
export const affairs = [
  {
    id: 'social-security',
    label: { ja: '社会保障（個人番号を利用する事務）', en: 'social security (using the individual number)' },
    tier: 'my-number',
    clause: '2.8',
    basis: 'policy',
  },
  {
    id: 'local-tax',
    label: { ja: '地方税（個人番号を利用する事務）', en: 'local tax (using the individual number)' },
    tier: 'my-number',
    clause: '2.8',
    basis: 'policy',
  },
  {
    id: 'disaster-prevention',
    label: { ja: '防災（個人番号を利用する事務）', en: 'disaster prevention (using the individual number)' },
    tier: 'my-number',
    clause: '2.8',
    basis: 'policy',
  },
  {
    id: 'family-register',
    label: { ja: '戸籍', en: 'family register' },
    tier: 'my-number',
    clause: '2.8',
    basis: 'policy',
  },
  {
    id: 'resident-register',
    label: { ja: '住民基本台帳', en: 'resident register' },
    tier: 'my-number',
    clause: '2.8',
    basis: 'interpretation',
    readingNote: {
      ja: '「戸籍事務等」の「等」に、戸籍と並ぶ身分・居住の登録である住民基本台帳の事務が入ると読む。',
      en: 'We read the 「等」 after family-register affairs as taking in the resident register, the sister register of who lives where.',
    },
  },
  {
    id: 'other-my-number-affair',
    label: { ja: 'その他の個人番号利用事務', en: 'other affair that uses the individual number' },
    tier: 'my-number',
    clause: '2.8',
    basis: 'interpretation',
    readingNote: {
      ja: '括弧内の三つの分野は個人番号を使う事務の説明と読み、それ以外で個人番号を使う事務も含める。',
      en: 'We read the three fields in brackets as describing the affairs that use the number, not as shutting out others that use it.',
    },
  },
  {
    id: 'general',
    label: { ja: 'その他の事務（個人番号を利用しない）', en: 'any other affair (not using the individual number)' },
    clause: '2.8',
    basis: 'interpretation',
    readingNote: {
      ja: '2(8)のどれにも当たらない事務は、それだけではどの系に属するかを決めない。',
      en: 'An affair that falls under nothing in 2(8) does not by itself decide the tier.',
    },
  },
] as const satisfies readonly AffairRecord[];

/** The id of a kind of affair (事務の種類). */
export type Affair = (typeof affairs)[number]['id'];

/**
 * Whether a value is the id of a kind of affair (事務の種類か).
 *
 * @see 2(8)
 * @example
 * ```ts
 * import { isAffair } from 'gotsu-security-policy/policy';
 *
 * isAffair('local-tax'); // true
 * isAffair('地方税'); // false: that is a name
 * ```
 */
export const isAffair = idGuard<Affair>(affairs);
