import type { AskedDifferently } from '../../evaluation/report';
import type { Bilingual } from '../../policy/index';

/** What two runs may be asked differently, in words (条件の違いの語). */
export const askedWords = {
  policy: { ja: '照らした方針', en: 'the policy it is judged against' },
  profile: { ja: '根拠（--profile）', en: 'whose demands count (--profile)' },
  only: { ja: '判定を限った範囲（--only）', en: 'what the run is limited to (--only)' },
  exceptions: { ja: '例外措置を考慮したか（--no-exceptions）', en: 'whether exceptions count (--no-exceptions)' },
  declared: { ja: '宣言の範囲（団体、covers、システム）', en: 'what is declared (municipality, covers, systems)' },
} as const satisfies Readonly<Record<AskedDifferently, Bilingual>>;
