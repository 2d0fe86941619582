import type { Bilingual } from '../../../policy/index';

/** Headings and labels that several pages share. */
export const pageWords = {
  matrix: { ja: '網羅表', en: 'Coverage matrix' },
  requirements: { ja: '要求事項', en: 'Requirements' },
  requirement: { ja: '要求事項', en: 'Requirement' },
  decided: { ja: '判定', en: 'Decided by' },
  sources: { ja: '規則によらない結果', en: 'Results without a rule' },
} as const satisfies Readonly<Record<string, Bilingual>>;
