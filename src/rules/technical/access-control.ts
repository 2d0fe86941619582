import type { AccessMeans, SystemMeasures } from '../../configuration/index';
import { factsOfSystems, fill, forJudgement, type Outcome, together } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { parametersOfCycles } from '../cycle';
import { defineRule } from '../rule';
import { overSystems } from '../systems';
import { checkDated, checkMeans, checkMeasure, type Place } from './measure';

const message = {
  ja: '{measure}に共用IDを使っている。認められた者だけが使えるかは、人が判断しなければならない。',
  en: 'Shared accounts are part of {measure}; whether only those who are entitled get in by them is for a person to judge.',
} as const satisfies Bilingual;

const question = {
  ja: '{measure}で、共用IDを使うのは認められた者だけと言えるか。誰がいつ使ったか分かるか',
  en: 'For {measure}: are shared accounts used only by those who are entitled, and is it known who used them when?',
} as const satisfies Bilingual;

const access = { key: 'access', name: { ja: 'アクセス制御', en: 'access control' }, owed: true } as const;
const accounts = { ja: '利用者登録の点検', en: 'review of accounts' };
const privileges = { ja: '特権の点検', en: 'review of privileges' };

/** Who may do what is enforced in every system, and gone through (アクセス制御). @see 6(6) */
export const accessControl = defineRule({
  id: 'technical/access-control',
  requirements: ['6.6/access-control'],
  reading: 'interpretation',
  justification: {
    ja: 'アクセスの制御は、強制する手段があり、誰に何の権限があるかが点検されていることをいうと解する。点検の間隔は本文になく、団体が定めた周期による。共用IDは、ほかの手段と並んでいても、使う者を一人に定めない。共用IDがあるとき、又は接続元の制限だけによるときに、それで足りるかは人が判断する。',
    en: 'We read control of access as a mechanism that enforces it, and rights that are gone through. The text has no interval: the cycle that the municipality has laid down counts. A shared account tells nobody apart, whatever stands beside it: whether access is controlled where there is one, or by limits on where one connects from alone, a person judges.',
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
  parameters: parametersOfCycles,
  ...overSystems<SystemMeasures>({
    section: ['technical', 'systems'],
    select: ({ technical }) => technical?.systems,
    check: (entry, facts) =>
      checkMeasure(entry, access, ({ means, accountsReviewedOn, privilegesReviewedOn }, place) =>
        together([
          checkAccounts(means, place),
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

/** Shared accounts are put to a person; of the other means one that would do by itself is enough. */
function checkAccounts(means: readonly AccessMeans[] | undefined, place: Place): Outcome {
  if (means?.includes('shared-accounts') === true) return forJudgement(fill(message, place), fill(question, place), `${place.at}/means`);
  return checkMeans(means, ['network-restriction', 'other'], place);
}
