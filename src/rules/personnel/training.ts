import type { Cycle } from '../../configuration/index';
import { type Facts, fill, isOverdue, type Outcome, pass, type Unknown } from '../../facts/index';
import type { Bilingual, PercentParameter } from '../../policy/index';
import { parametersOfCycles } from '../cycle';
import { type Entry, titleOf } from '../records';
import { defineRule } from '../rule';
import { factsOfPresence, type Group, overGroups, unmet } from './audiences';
import { askOccasion, cycleFor, trainingsFor } from './held';
import { checkRhythm, notSettled } from './rhythm';

const what = { ja: '教育', en: 'training' } as const satisfies Bilingual;

const messages = {
  attendance: {
    ja: '{audience}を対象とする教育の受講者は{invited}人中{attended}人で、団体の定める割合（{percent}％、{source}）に満たない。',
    en: 'Of {invited} people in the training for {audience}, {attended} attended: less than the {percent} percent that the municipality sets ({source}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  invited: { ja: '「{title}」を受講すべき者は何人いたか（invited）', en: 'How many people were to attend "{title}" (invited)?' },
  attended: { ja: '「{title}」を何人が受講したか（attended）', en: 'How many people attended "{title}" (attended)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Every group of staff is taught, as often as the municipality has decided (十分な教育). @see 6(5) */
export const training = defineRule({
  id: 'personnel/training',
  requirements: ['6.5/education'],
  reading: 'interpretation',
  justification: {
    ja: '教育は、5が職員等として挙げる区分のそれぞれに行うものと解する。方針には回数も割合もないので、「十分な」かどうかは、団体の定める周期を守り、団体の定める受講率（基準値）に達していれば足りるとし、その定めがなければ人の判断による。',
    en: 'We read that each group that clause 5 names is taught. The document has no figure for "sufficient": keeping to the cycle and reaching the attendance that the municipality sets, the latter a parameter, is enough; where they are not set, a person judges.',
  },
  severity: 'violation',
  title: { ja: '職員等に対する教育', en: 'Education of staff' },
  remedy: {
    ja: '臨時・非常勤を含む職員に教育を行い、実施日（on）、対象者（audiences）、受講者数、記録の所在（record）を書く。周期（cycles）を定める。',
    en: 'Teach staff, temporary and part-time included; give when, for whom, how many attended and where that is recorded (on, audiences, invited, attended, record), and decide on a cycle (cycles).',
  },
  facts: [
    ...factsOfPresence,
    '/personnel/training/{id}/on',
    '/personnel/training/{id}/audiences',
    '/personnel/training/{id}/invited',
    '/personnel/training/{id}/attended',
    '/personnel/training/{id}/record',
    '/personnel/cycles/training',
    '/covers',
  ],
  parameters: [...parametersOfCycles, 'trainingAttendance'],
  ...overGroups({ sections: ['training'], check: checkGroup }),
});

function checkGroup(group: Group, facts: Facts): Outcome {
  const cycle = cycleFor(group, 'training', facts);
  const { trainingAttendance } = facts.policy.parameters;
  const rhythm = { group, what, held: trainingsFor(group, facts), cycle };
  if (trainingAttendance === undefined) return checkRhythm(rhythm, facts);
  return checkRhythm(rhythm, facts, (declared) => checkAttendance(group, declared, trainingAttendance, facts));
}

/** Holds the trainings of the running period together against the attendance that the municipality sets: sessions for one purpose are often split. */
function checkAttendance(group: Group, cycle: Cycle, { percent, source }: PercentParameter, facts: Facts): Outcome {
  const unknown: Unknown[] = [];
  let [allInvited, allAttended] = [0, 0];
  for (const occasion of trainingsFor(group, facts).occasions) {
    if (isOverdue(occasion.on, cycle, facts.asOf)) continue;
    const { invited, attended } = occasion.record;
    if (invited === undefined) unknown.push(ask(occasion, 'invited'));
    if (attended === undefined) unknown.push(ask(occasion, 'attended'));
    // Figures pass without anybody judging them, so it is asked where they can be looked up.
    if (occasion.record.record === undefined) unknown.push(askOccasion(occasion, 'record'));
    allInvited += invited ?? 0;
    // Whoever came without being asked to stands in for nobody.
    allAttended += Math.min(attended ?? 0, invited ?? 0);
  }
  const open = notSettled({ group, what }, unknown);
  if (open !== undefined) return open;
  if (allAttended * 100 >= percent * allInvited) return pass;
  const words = { audience: group.label, invited: allInvited, attended: allAttended, percent, source };
  return unmet(group, facts, fill(messages.attendance, words));
}

function ask(entry: Entry<{ readonly title?: string }>, key: keyof typeof questions): Unknown {
  return { reason: 'missing-fact', pointer: `${entry.at}/${key}`, question: fill(questions[key], { title: titleOf(entry) }) };
}
