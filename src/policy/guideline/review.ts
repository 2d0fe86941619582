import type { Requirement } from '../requirement';

/** What the guideline adds in 6(9), 7 and 8. */
export const guidelineReviewRequirements = [
  {
    id: '7/auditor-independence',
    clauses: ['7', '6.9'],
    area: 'review',
    modality: 'shall',
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '監査は、監査を受ける部署から独立した者が行う。',
      en: 'Audits are carried out by somebody independent of the audited unit.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '独立しているとは、少なくとも監査を受ける部署に属さないことと読む。',
      en: 'We read independent as, at least, not belonging to the audited unit.',
    },
    question: {
      ja: '監査人はどの部署に属するか。その部署を監査したのは誰か。',
      en: 'Which unit does the auditor belong to, and who audited that unit?',
    },
  },
  {
    id: '6.9/yearly-evaluation',
    clauses: ['6.9'],
    area: 'review',
    modality: 'shall',
    basis: 'guideline',
    population: 'body',
    statement: {
      ja: 'ポリシーと関係規程を、毎年度、また重大な変化があったときに評価する。',
      en: 'The policy and related rules are evaluated every fiscal year and when a major change has come about.',
    },
    terms: ['information-security-policy'],
    establishedBy: ['facts'],
    readingNote: {
      ja: '評価の結果、改めないこともある。年度は、終わるまでは期限を過ぎないと読む。',
      en: 'An evaluation may end without a change. A fiscal year is not overdue before its end.',
    },
  },
] as const satisfies readonly Requirement[];
