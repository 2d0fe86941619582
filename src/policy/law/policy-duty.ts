import type { Requirement } from '../requirement';

const enacted = '2026-04-01';
const provision = { ja: '地方自治法244条の6', en: 'Local Autonomy Act, art. 244-6' };

/** What 地方自治法244条の6 asks from 1 April 2026: a policy for ensuring cybersecurity, action on it, and its publication. */
export const lawPolicyRequirements = [
  {
    id: 'law/policy-set',
    clauses: [],
    area: 'documents',
    modality: 'shall',
    basis: 'law',
    population: 'each',
    statement: {
      ja: '議会、長、その他の執行機関のそれぞれが、サイバーセキュリティを確保するための方針を定める。',
      en: 'The assembly, the head and each other executive body set a policy for ensuring cybersecurity.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '共同で一つの方針を定めてもよい。一部事務組合は自らの方針を定めるので、市の宣言では問わない。',
      en: 'They may adopt one policy jointly. A joint association sets its own, and is not asked about in the declaration of the city.',
    },
    question: {
      ja: '方針を定める立場の機関は、これで全部か。ないとした機関は、なぜないのか。',
      en: 'Are these all the bodies that have to set a policy, and why is one not there that is said not to exist?',
    },
    provision,
    inForceFrom: enacted,
  },
  {
    id: 'law/policy-carried-out',
    clauses: [],
    area: 'documents',
    modality: 'shall',
    basis: 'law',
    population: 'body',
    statement: {
      ja: '定めた方針に基づいて、必要な対策を実際にとる。',
      en: 'The necessary measures are in fact taken under the policy that was set.',
    },
    establishedBy: ['attestation', 'judgement'],
    question: {
      ja: '方針に基づく対策が実際にとられていることを、どの点検・監査の結果から言えるか。',
      en: 'Which checks or audits show that the measures of the policy are in fact taken?',
    },
    provision,
    inForceFrom: enacted,
  },
  {
    id: 'law/policy-published',
    clauses: [],
    area: 'documents',
    modality: 'shall',
    basis: 'law',
    population: 'each',
    statement: {
      ja: '方針を定めたとき、変えたときは、すぐに公表する。',
      en: 'The policy is published without delay when it is set and when it is changed.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '遅滞なくとは何日までかの定めはない。当日の公表は適合とし、間があれば人が判断する。公表を求めるのは法であって方針ではない。',
      en: 'No number of days is laid down: published on the day passes, and any gap is for a person to judge. It is the law that wants it published, not the policy.',
    },
    question: {
      ja: '定めた日や変えた日から公表までに間があるなら、なぜその間が要ったか。',
      en: 'Where days passed before publication, why were they needed?',
    },
    provision,
    inForceFrom: enacted,
  },
] as const satisfies readonly Requirement[];
