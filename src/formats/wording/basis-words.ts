import type { Basis, Bilingual } from '../../policy/index';

/** Who demands a thing, in words. */
export const basisWords = {
  policy: { ja: '方針', en: 'policy' },
  guideline: { ja: 'ガイドライン', en: 'guideline' },
  law: { ja: '法令', en: 'law' },
  interpretation: { ja: '解釈', en: 'interpretation' },
} as const satisfies Readonly<Record<Basis, Bilingual>>;
