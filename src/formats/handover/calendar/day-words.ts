import type { Bilingual } from '../../../policy/index';

/** What a key with a day says of it that has not come yet (日付の呼び名). */
export const days: Readonly<Record<string, Bilingual>> = {
  until: { ja: '終わりの日', en: 'Last day' },
  from: { ja: '始まりの日', en: 'First day' },
  since: { ja: '始まりの日', en: 'First day' },
  reviewBy: { ja: '見直しの期限', en: 'To be reviewed by' },
  dueBy: { ja: '期限', en: 'Due' },
  endedOn: { ja: '利用の終わりの日', en: 'Last day of use' },
  introducedOn: { ja: '使い始める日', en: 'First day of use' },
  startedOn: { ja: '使い始める日', en: 'First day of use' },
  adoptedOn: { ja: '策定の予定日', en: 'To be adopted' },
  revisedOn: { ja: '改定の予定日', en: 'To be revised' },
  repealedOn: { ja: '廃止の日', en: 'Repealed' },
  publishedOn: { ja: '公表の予定日', en: 'To be published' },
  abolishedOn: { ja: '廃止の日', en: 'Abolished' },
  signedOn: { ja: '締結の予定日', en: 'To be signed' },
  approvedOn: { ja: '承認の予定日', en: 'To be approved' },
  renewals: { ja: '更新の日', en: 'Renewed' },
  on: { ja: '予定日', en: 'Planned' },
};

/** What has to be done before a day, by the section it stands in and its key. */
export const preparations: Readonly<Record<string, Bilingual>> = {
  'outsourcing/contracts|until': {
    ja: '更新するか、次の契約を結ぶか、やめるかを決める',
    en: 'decide whether to renew it, to sign another, or to end it',
  },
  'exceptions|until': { ja: 'やめるか、改めて承認を受けて期間を書き直す', en: 'end it, or have it approved anew' },
  'exceptions|reviewBy': { ja: '見直して、日付を改める', en: 'review it and renew the date' },
  'judgements|until': { ja: '改めて判断し、記録し直す', en: 'judge anew and record it' },
  'attestations|until': { ja: '改めて確かめ、記録し直す', en: 'make sure again and record it' },
  'review/findings|dueBy': { ja: '改めて、改めた日を記録する', en: 'mend it and record the day' },
  'organization/roles|until': { ja: '次に受け持つ人を決める', en: 'decide who holds it next' },
};
