import type { Audit } from '../../configuration/index';
import { parametersOfCycles } from '../cycle';
import { defineRule } from '../rule';
import { factsOfNeed, periodically } from './periodic';

/** Audits take place at the set interval or when the need arises (情報セキュリティ監査の実施). @see 6(9) @see 7 */
export const audit = defineRule({
  id: 'review/audit',
  requirements: ['7/audit'],
  reading: 'interpretation',
  justification: {
    ja: '周期は団体が定める。市全体を対象とし、いつ、誰が監査し、報告書がどこにあるかが分かる監査だけを数える。一部の部署の監査で足りるか、周期がないときに必要が生じたかは、人が判断する。',
    en: 'The municipality sets the cycle. An audit counts if it dealt with the whole municipality and it is known when and by whom it was made and where the report is. Whether audits of some units suffice, and whether a need arose where no cycle is set, a person judges.',
  },
  severity: 'violation',
  title: { ja: '情報セキュリティ監査の実施', en: 'Information security audits' },
  remedy: {
    ja: '監査を行い、実施日・範囲・監査人・報告書を宣言する。周期を定めていれば cycles.audit に書く。予定の日付は実施とみなさない。',
    en: 'Carry out an audit and declare its day, scope, auditor and report; if a cycle is set, write it in "cycles.audit". A day to come counts as not done.',
  },
  facts: [
    '/review/cycles/audit',
    '/review/audits/{id}/on',
    '/review/audits/{id}/scope',
    '/review/audits/{id}/auditor',
    '/review/audits/{id}/report',
    ...factsOfNeed,
  ],
  parameters: parametersOfCycles,
  ...periodically<Audit>({
    kind: 'audit',
    cycle: 'audit',
    what: { ja: '監査', en: 'audits' },
    select: ({ review }) => review?.audits,
    evidence: ['auditor', 'report'],
  }),
});
