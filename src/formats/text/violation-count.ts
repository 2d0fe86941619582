import type { Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { fold } from './folding';

const words = {
  plain: { ja: '{count}件', en: '{count}' },
  folded: {
    ja: '{count}件（直すべきもの {own}件、そこから続くもの {following}件）',
    en: '{count} ({own} to mend, {following} following from them)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many violations there are, and how many of them have to be mended: the others go with those (違反の件数). */
export function countViolations(violations: readonly Result[]): Bilingual {
  const count = violations.length;
  const own = fold(violations).length;
  return own === count ? fill(words.plain, { count }) : fill(words.folded, { count, own, following: count - own });
}
