import type { Status } from '../../evaluation/report';
import type { Bilingual } from '../../policy/index';
import type { Style } from './page';

/** The verdicts in words (判定の語). */
export const statusWords = {
  nonconformant: { ja: '不適合', en: 'nonconformant' },
  error: { ja: '規則の誤り', en: 'error' },
  undetermined: { ja: '未確定', en: 'undetermined' },
  excepted: { ja: '例外', en: 'excepted' },
  conformant: { ja: '適合', en: 'conformant' },
  'not-applicable': { ja: '対象外', en: 'not applicable' },
} as const satisfies Readonly<Record<Status, Bilingual>>;

/** How they are colored. */
export const statusStyles = {
  nonconformant: 'red',
  error: 'red',
  undetermined: 'yellow',
  excepted: 'cyan',
  conformant: 'green',
  'not-applicable': 'faint',
} as const satisfies Readonly<Record<Status, Style>>;
