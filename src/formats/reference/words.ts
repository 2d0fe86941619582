import type { Area, Bilingual, Establishment, Modality, Policy, Population } from '../../policy/index';

/** How strongly a requirement asks, in words. */
export const modalityWords = {
  shall: { ja: '必須', en: 'shall' },
  'in-principle': { ja: '原則', en: 'in principle' },
  'as-needed': { ja: '必要に応じて', en: 'as needed' },
  'periodic-or-as-needed': { ja: '定期的又は必要に応じて', en: 'periodically or as needed' },
} as const satisfies Readonly<Record<Modality, Bilingual>>;

/** What a requirement speaks of, in words. */
export const populationWords = {
  all: { ja: 'すべての通信と保護対象', en: 'every flow and every protected thing' },
  each: { ja: '宣言されたものの一つひとつ', en: 'each declared thing' },
  body: { ja: '市全体', en: 'the municipality as a whole' },
} as const satisfies Readonly<Record<Population, Bilingual>>;

/** How a requirement can be established, in words. */
export const establishmentWords = {
  facts: { ja: '宣言された事実', en: 'declared facts' },
  attestation: { ja: '証拠を添えた表明', en: 'an attestation with evidence' },
  judgement: { ja: '人の判断の記録', en: 'a recorded judgement' },
} as const satisfies Readonly<Record<Establishment, Bilingual>>;

const otherAreas = {
  scope: { ja: '適用範囲', en: 'scope' },
  documents: { ja: '文書', en: 'documents' },
  exceptions: { ja: '例外の管理', en: 'life cycle of exceptions' },
} as const satisfies Partial<Readonly<Record<Area, Bilingual>>>;

/** What an area is called. */
export function areaLabel(policy: Policy, area: Area): Bilingual {
  if (area === 'scope' || area === 'documents' || area === 'exceptions') return otherAreas[area];
  return policy.controls.find(({ id }) => id === area)?.label ?? { ja: area, en: area };
}
