import type { SelfCheck } from '../../configuration/index';
import { parametersOfCycles } from '../cycle';
import { doerFacts } from '../doer';
import { defineRule } from '../rule';
import { factsOfNeed, periodically } from './periodic';

/** Self-checks take place at the set interval or when the need arises (自己点検の実施). @see 6(9) @see 7 */
export const selfCheck = defineRule({
  id: 'review/self-check',
  requirements: ['7/self-check'],
  reading: 'interpretation',
  justification: {
    ja: '周期は団体が定める。市全体で行い、いつ、誰の責任で行い、結果がどこにあるかが分かる自己点検だけを数える。一部の部署の点検で足りるか、周期がないときに必要が生じたかは、人が判断する。監査は自己点検に代わらない。',
    en: 'The municipality sets the cycle. A self-check counts if the whole municipality took part and it is known when it was made, who answers for it and where the results are. Whether checks of some units suffice, and whether a need arose where no cycle is set, a person judges. An audit is no self-check.',
  },
  severity: 'violation',
  title: { ja: '自己点検の実施', en: 'Self-checks' },
  remedy: {
    ja: '自己点検を行い、実施日・範囲・責任者・結果の所在を宣言する。周期を定めていれば cycles.selfCheck に書く。予定の日付は実施とみなさない。',
    en: 'Carry out a self-check and declare its day, scope, owner and results; if a cycle is set, write it in "cycles.selfCheck". A day to come counts as not done.',
  },
  facts: [
    '/review/cycles/selfCheck',
    '/review/selfChecks/{id}/on',
    '/review/selfChecks/{id}/scope',
    '/review/selfChecks/{id}/by',
    '/review/selfChecks/{id}/report',
    ...factsOfNeed,
    ...doerFacts,
  ],
  parameters: parametersOfCycles,
  ...periodically<SelfCheck>({
    kind: 'self-check',
    cycle: 'selfCheck',
    what: { ja: '自己点検', en: 'self-checks' },
    select: ({ review }) => review?.selfChecks,
    evidence: ['by', 'report'],
  }),
});
