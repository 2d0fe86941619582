import type { SystemMeasures } from '../../configuration/index';
import { factsOfSystems, together } from '../../facts/index';
import { parametersOfCycles } from '../cycle';
import { defineRule } from '../rule';
import { overSystems } from '../systems';
import { checkDated, checkMeans, checkMeasure } from './measure';

const intrusion = {
  key: 'intrusion',
  name: { ja: '不正アクセス対策', en: 'protection against unauthorized access' },
  owed: true,
} as const;
const review = { ja: '不正アクセス対策の点検', en: 'review of the protection against unauthorized access' };

/** Every system is protected against unauthorized access, and the protection is gone through (不正アクセス対策). @see 6(6) */
export const intrusionProtection = defineRule({
  id: 'technical/intrusion-protection',
  requirements: ['6.6/unauthorized-access-protection'],
  reading: 'interpretation',
  justification: {
    ja: '不正アクセスへの対策は、手段があり、その規則や設定が更新又は点検されていることをいうと解する。気付くだけ、調べるだけの手段は侵入を止めないので、それだけで足りるかは人が判断する。間隔は本文になく、団体が定めた周期による。',
    en: 'We read protection against unauthorized access as means whose rules and settings are updated or gone through. Means that only notice or look for weaknesses keep nobody out: whether they are enough by themselves a person judges. The text has no interval: the cycle that the municipality has laid down counts.',
  },
  severity: 'violation',
  title: { ja: '不正アクセス対策', en: 'Protection against unauthorized access' },
  remedy: {
    ja: '不正アクセスを防ぎ、気付く手段を設け、規則や設定を点検して、手段と点検の日を technical.systems の intrusion に書く。',
    en: 'Set up means that prevent and notice unauthorized access, go through their rules and settings, and give means and day in "intrusion" of technical.systems.',
  },
  facts: [
    ...factsOfSystems,
    '/technical/systems/{id}/intrusion/means',
    '/technical/systems/{id}/intrusion/reviewedOn',
    '/technical/systems/{id}/cycles/intrusionReview',
    '/technical/cycles/intrusionReview',
  ],
  parameters: parametersOfCycles,
  ...overSystems<SystemMeasures>({
    section: ['technical', 'systems'],
    select: ({ technical }) => technical?.systems,
    check: (entry, facts) =>
      checkMeasure(entry, intrusion, ({ means, reviewedOn }, place) =>
        together([
          checkMeans(means, ['intrusion-detection', 'vulnerability-assessment', 'other'], place),
          checkDated({ last: reviewedOn, key: 'reviewedOn', name: review, cycle: 'intrusionReview' }, place, entry, facts),
        ]),
      ),
  }),
});
