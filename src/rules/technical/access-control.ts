import type { SystemMeasures } from '../../configuration/index';
import { defineRule } from '../rule';
import { factsOfSystems, overSystems } from '../systems';
import { together } from '../together';
import { checkDated, checkMeans, checkMeasure } from './measure';

const access = { key: 'access', name: { ja: 'アクセス制御', en: 'access control' }, owed: true } as const;
const accounts = { ja: '利用者登録の点検', en: 'review of accounts' };
const privileges = { ja: '特権の点検', en: 'review of privileges' };

/** Who may do what is enforced in every system, and gone through (アクセス制御). @see 6(6) */
export const accessControl = defineRule({
  id: 'technical/access-control',
  requirements: ['6.6/access-control'],
  reading: 'interpretation',
  justification: {
    ja: 'アクセスの制御は、強制する手段があり、誰に何の権限があるかが点検されていることをいうと解する。点検の間隔は本文になく、団体が定めた周期による。共用IDや接続元の制限だけによる制御で足りるかは、人が判断する。',
    en: 'We read control of access as a mechanism that enforces it, and rights that are gone through. The text has no interval: the cycle that the municipality has laid down counts. Whether shared accounts or limits on where one connects from are enough by themselves a person judges.',
  },
  severity: 'violation',
  title: { ja: 'アクセス制御', en: 'Access control' },
  remedy: {
    ja: '利用者ごとのIDと権限でアクセスを制御し、利用者の登録と特権を点検して、その日を technical.systems の access に書く。',
    en: 'Control access by personal accounts and permissions, go through accounts and privileges, and give the days in "access" of technical.systems.',
  },
  facts: [
    ...factsOfSystems,
    '/technical/systems/{id}/access/means',
    '/technical/systems/{id}/access/accountsReviewedOn',
    '/technical/systems/{id}/access/privilegesReviewedOn',
    '/technical/systems/{id}/cycles/accountReview',
    '/technical/cycles/accountReview',
  ],
  ...overSystems<SystemMeasures>({
    section: ['technical', 'systems'],
    select: ({ technical }) => technical?.systems,
    check: (entry, facts) =>
      checkMeasure(entry, access, ({ means, accountsReviewedOn, privilegesReviewedOn }, place) =>
        together([
          checkMeans(means, ['shared-accounts', 'network-restriction', 'other'], place),
          checkDated({ last: accountsReviewedOn, key: 'accountsReviewedOn', name: accounts, cycle: 'accountReview' }, place, entry, facts),
          checkDated(
            { last: privilegesReviewedOn, key: 'privilegesReviewedOn', name: privileges, cycle: 'accountReview' },
            place,
            entry,
            facts,
          ),
        ]),
      ),
  }),
});
