import type { Area, Bilingual, Establishment, Modality, Policy, Population } from '../../policy/index';
import type { Decider } from './decider';

/** How strongly a requirement asks, in words. */
export const modalityWords = {
  shall: { ja: '必須', en: 'shall' },
  'in-principle': { ja: '原則', en: 'in principle' },
  'as-needed': { ja: '必要に応じて', en: 'as needed' },
  'periodic-or-as-needed': { ja: '定期的又は必要に応じて', en: 'periodically or as needed' },
} as const satisfies Readonly<Record<Modality, Bilingual>>;

/** What a requirement speaks of, in words. */
export const populationWords = {
  all: { ja: '市にあるもののすべて（宣言にないものを含む）', en: 'everything of its kind in the municipality, declared or not' },
  each: { ja: '宣言されたものの一つひとつ', en: 'each declared thing' },
  body: { ja: '市全体', en: 'the municipality as a whole' },
} as const satisfies Readonly<Record<Population, Bilingual>>;

/** How a requirement can be established, in words. */
export const establishmentWords = {
  facts: { ja: '宣言された事実', en: 'declared facts' },
  attestation: { ja: '証拠を添えた表明', en: 'an attestation with evidence' },
  judgement: { ja: '人の判断の記録', en: 'a recorded judgement' },
} as const satisfies Readonly<Record<Establishment, Bilingual>>;

/** What decides a requirement, in words. */
export const deciderWords = {
  rules: { ja: '規則', en: 'rules' },
  restated: { ja: '方針の判定', en: 'with the policy' },
  evaluation: { ja: '評価', en: 'evaluation' },
  attestation: { ja: '表明', en: 'attestation' },
  judgement: { ja: '判断', en: 'judgement' },
} as const satisfies Readonly<Record<Decider, Bilingual>>;

/** What is said of a requirement and of a rule, as labels. */
export const fieldWords = {
  clause: { ja: '条項', en: 'Clause' },
  area: { ja: '分野', en: 'Area' },
  modality: { ja: '強さ', en: 'Modality' },
  basis: { ja: '根拠', en: 'Basis' },
  provision: { ja: '規定', en: 'Provision' },
  inForce: { ja: '施行日', en: 'In force from' },
  relief: { ja: '経過措置', en: 'Transitional relief' },
  condition: { ja: '条件', en: 'Condition' },
  subjects: { ja: '対象', en: 'Speaks of' },
  established: { ja: '確かめ方', en: 'Established' },
  reading: { ja: '読み方', en: 'Reading' },
  question: { ja: '監査の問い', en: 'For auditors' },
  rules: { ja: '規則', en: 'Rules' },
  noRule: { ja: '規則による判定はない。', en: 'No rule decides it.' },
  byEvaluation: { ja: '例外の評価そのものが判定する。', en: 'The evaluation of exceptions itself decides it.' },
  literal: { ja: '文言どおり', en: 'literal' },
  interpretation: { ja: '解釈', en: 'interpretation' },
  because: { ja: '理由', en: 'Because' },
  remedy: { ja: '対応', en: 'Remedy' },
  severity: { ja: '重さ', en: 'Severity' },
  violation: { ja: '違反（終了コードに影響する）', en: 'violation (gates)' },
  advice: { ja: '助言（終了コードに影響しない）', en: 'advice (does not gate)' },
  facts: { ja: '読む事実', en: 'Reads' },
  parameters: { ja: '読む基準値', en: 'Parameters' },
  terms: { ja: '関係する用語', en: 'Terms used' },
} as const satisfies Readonly<Record<string, Bilingual>>;

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
