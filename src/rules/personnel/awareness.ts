import type { Facts, Outcome } from '../../facts/index';
import { parametersOfCycles } from '../cycle';
import { defineRule } from '../rule';
import { factsOfPresence, type Group, overGroups } from './audiences';
import { activitiesFor, cycleFor } from './held';
import { checkRhythm } from './rhythm';

/** Awareness is raised in every group of staff, as often as the municipality has decided (十分な啓発). @see 6(5) */
export const awareness = defineRule({
  id: 'personnel/awareness',
  requirements: ['6.5/awareness'],
  reading: 'interpretation',
  justification: {
    ja: '啓発は、5が職員等として挙げる区分のそれぞれに行うものと解する。一度も行っていないこと、団体の定める周期に遅れていることは事実から判定し、十分かどうかは人の判断による。',
    en: 'We read that awareness is raised in each group that clause 5 names. That it never was, or is overdue by the cycle that the municipality has decided, is decided from facts; whether it is sufficient, a person judges.',
  },
  severity: 'violation',
  title: { ja: '職員等に対する啓発', en: 'Raising the awareness of staff' },
  remedy: {
    ja: '臨時・非常勤を含む職員に啓発を行い、実施日（on）、対象者（audiences）、方法（means）を記録する。周期（cycles）を定め、十分かどうかの判断を記録する。',
    en: 'Raise the awareness of staff, temporary and part-time included; record when, among whom and by what means (on, audiences, means), decide on a cycle, and record the judgement whether it is sufficient.',
  },
  facts: [
    ...factsOfPresence,
    '/personnel/awareness/{id}/on',
    '/personnel/awareness/{id}/audiences',
    '/personnel/awareness/{id}/means',
    '/personnel/awareness/{id}/record',
    '/personnel/cycles/awareness',
    '/covers',
  ],
  parameters: parametersOfCycles,
  ...overGroups({ sections: ['awareness'], check: checkGroup }),
});

function checkGroup(group: Group, facts: Facts): Outcome {
  const cycle = cycleFor(group, 'awareness', facts);
  const what = { ja: '啓発', en: 'awareness activity' };
  return checkRhythm({ group, what, held: activitiesFor(group, facts), cycle }, facts);
}
