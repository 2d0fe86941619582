import type { Requirement } from '../requirement';

/** The requirements of clause 6(7) (運用). @see 6(7) */
export const operationsRequirements = [
  {
    id: '6.7/monitoring',
    clauses: ['6.7'],
    area: 'operations',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: { ja: '情報システムを監視する。', en: 'Information systems are monitored.' },
    terms: ['information-system'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '文末の「ものとする」を、ほかの条項の言い切りと同じ強さの義務と読む。',
      en: 'We read the closing 「ものとする」 as a duty of the same strength as the plain declaratives elsewhere.',
    },
    question: {
      ja: 'どのシステムを、誰が、何によって監視しているか。監視していないシステムはないか。',
      en: 'Which systems are monitored, by whom and by what means, and is any left unmonitored?',
    },
  },
  {
    id: '6.7/compliance-check',
    clauses: ['6.7'],
    area: 'operations',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: { ja: 'ポリシーが守られているかどうかを確かめる。', en: 'It is checked whether the policy is complied with.' },
    terms: ['information-security-policy'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '運用の中での確認であり、6(9)・7の監査や自己点検とは別の義務と読む。一部の部署だけの確認で足りるか、周期がないときに最後の確認の時期で足りるかは、人が判断する。',
      en: 'This is checking in the course of operation, a duty apart from the audits and self-checks of 6(9) and 7. Whether checks of some units are enough, and where no cycle is declared whether the last check is recent enough, a person judges.',
    },
    question: {
      ja: '守られているかどうかを、誰が、いつ、どの方法で確かめたか。',
      en: 'Who checked compliance, when, and in what way?',
    },
  },
  {
    id: '6.7/outsourcing-security',
    clauses: ['6.7'],
    area: 'operations',
    modality: 'shall',
    condition: { ja: '業務を外部に委託するとき', en: 'when work is outsourced' },
    basis: 'policy',
    population: 'each',
    statement: {
      ja: '委託する業務のセキュリティを、運用の中で確保する。',
      en: 'The security of outsourced work is ensured in operation.',
    },
    terms: ['information-security'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '具体の手順は6(8)が定めるので、この条項はそれを日々の運用で続けることを求めると読む。',
      en: 'The steps are named in 6(8); we read this clause as asking that they be kept up in daily operation.',
    },
    question: {
      ja: '委託中の業務について、セキュリティが保たれていることを日頃どう見ているか。',
      en: 'How is the security of outsourced work followed while it is under way?',
    },
  },
  {
    id: '6.7/incident-response-plan',
    clauses: ['6.7'],
    area: 'operations',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '情報資産への侵害などが起きたときに速く正しく動けるよう、緊急時対応計画を作っておく。',
      en: 'An incident response plan is drawn up, so that a breach affecting information assets, or the like, meets a prompt and proper response.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「場合等に」は計画が備える出来事を言い、計画を作る条件ではないと読む。計画は事が起きる前から要る。求められるのは計画があることであり、その内容は問わない。',
      en: 'The "in case of" names what the plan prepares for; it is no condition of drawing it up. The plan is owed beforehand. What is owed is that there is one; what it holds is not asked here.',
    },
    question: {
      ja: '緊急時の動きを、どの文書で定めているか。計画と名の付かない文書なら、計画として使えるか。',
      en: 'Which document says how to respond to an incident, and if it is not called a plan, does it serve as one?',
    },
  },
] as const satisfies readonly Requirement[];
