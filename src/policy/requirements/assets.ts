import type { Requirement } from '../requirement';

/** The requirements of clause 6(2) (情報資産の分類と管理). @see 6(2) */
export const assetRequirements = [
  {
    id: '6.2/classification',
    clauses: ['6.2'],
    area: 'assets',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: {
      ja: '市が持つ情報資産のそれぞれを、機密性・完全性・可用性の三つの観点すべてで分類する。',
      en: 'Each information asset that the city holds is classified by all three of confidentiality, integrity and availability.',
    },
    terms: ['confidentiality', 'integrity', 'availability'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '三つの観点は「及び」で結ばれているので、一つの観点だけの分類では足りないと読む。区分の段階は方針になく、団体が定めた基準による。',
      en: 'The three are joined by "and": classifying by one of them is not enough. The document gives no levels: the scale is the one that the municipality has laid down.',
    },
    question: {
      ja: '分類の一覧はいつのものか。三つの観点がそろわない資産や、一覧にない資産はないか。',
      en: 'Of what date is the register, and are there assets that lack one of the three classes or are not in it?',
    },
  },
  {
    id: '6.2/handling',
    clauses: ['6.2'],
    area: 'assets',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: {
      ja: '情報資産には、その分類に見合った対策をとる。',
      en: 'Each information asset is protected as its class demands.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '何を求めるかは団体が区分ごとに定める。定めた対策が資産にとられているかを見る。定めた対策で足りるかは事実からは決まらない。',
      en: 'What a class demands is for the municipality to lay down; whether that is applied is looked at. Whether it suffices facts do not show.',
    },
    question: {
      ja: '分類ごとに取扱いが決まっていて、実際の対策がそれに沿っているか。',
      en: 'Is the handling of each class laid down, and do the measures in place follow it?',
    },
  },
] as const satisfies readonly Requirement[];
