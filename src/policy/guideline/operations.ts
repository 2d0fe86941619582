import type { Requirement } from '../requirement';

/** What the guideline adds in 6(7). */
export const guidelineOperationsRequirements = [
  {
    id: '6.7/incident-plan-parts',
    clauses: ['6.7'],
    area: 'operations',
    modality: 'shall',
    basis: 'guideline',
    population: 'body',
    statement: {
      ja: '緊急時対応計画に、連絡先、報告すべき事項、事案の種類ごとの対応、再発防止を定める。',
      en: 'The incident response plan lays down whom to contact, what to report, how to respond to each kind of incident, and how recurrence is prevented.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '事案の種類は、方針の3が挙げる五つの脅威によると読む。定める箇所は、計画が参照する別の文書でもよい。',
      en: 'We take the kinds of incident to be the five kinds of threat of clause 3. A part may stand in another document to which the plan refers.',
    },
    question: {
      ja: '計画は、起こりうる事案のどの種類にも対応を定めているか。定めない種類があるなら、なぜそれでよいか。',
      en: 'Does the plan lay down a response to every kind of incident that may happen, and if it leaves one out, why is that enough?',
    },
  },
] as const satisfies readonly Requirement[];
