import { absentSection, type Facts, fill, forRenewedJudgement, listOf, type Outcome, undetermined, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule } from '../rule';
import { factsOfPresence, type Group, overGroups, pointerOf, subjectOf, unmet } from './audiences';
import { activitiesFor, trainingsFor } from './held';

const messages = {
  never: {
    ja: '{audience}には教育も啓発も一度も行われておらず、共通の理解をもたらすものがない。',
    en: 'Neither training nor anything else has ever reached {audience}: nothing could give them the shared understanding.',
  },
  notCounted: {
    ja: '{audience}には教育も啓発もまだ及んでおらず、共通の理解をもたらすものがない: {which}。',
    en: 'Neither training nor anything else has reached {audience} yet, so nothing could give them the shared understanding: {which}.',
  },
  open: {
    ja: '{audience}に教育や啓発が及んだかどうか分からない。',
    en: 'Whether training or anything else has reached {audience} is not known.',
  },
  shared: {
    ja: '{audience}には教育又は啓発が行われている。共通の理解があるかは人が判断しなければならない。',
    en: 'Training or other activities have reached {audience}; whether they share the understanding a person must judge.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  shared: {
    ja: '{audience}が大切さを共に理解していることを、理解度の確認などの何が示すか',
    en: 'What shows that {audience} share the understanding: tests, interviews, results of exercises?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Something has reached every group of staff that could make them share the understanding; that they do, a person judges (共通の認識). @see 5 */
export const sharedAwareness = defineRule({
  id: 'personnel/shared-awareness',
  requirements: ['5/awareness'],
  reading: 'interpretation',
  justification: {
    ja: '教育も啓発も一度も及んでいない区分に共通の理解があるとは言えない、と解する。及んでいる区分に理解があるかは事実から決まらず、人の判断による。',
    en: 'We read that a group which neither training nor awareness-raising has ever reached cannot be said to share the understanding. Whether one that was reached does, facts do not settle: a person judges.',
  },
  severity: 'violation',
  title: { ja: '大切さについての共通の理解', en: 'A shared understanding of its importance' },
  remedy: {
    ja: '臨時・非常勤を含む職員に教育か啓発を行い、理解度を確かめて、区分ごとに判断を記録する。',
    en: 'Reach staff, temporary and part-time included, by training or otherwise, find out what they have understood, and record a judgement about each group.',
  },
  facts: [
    ...factsOfPresence,
    '/personnel/training/{id}/on',
    '/personnel/training/{id}/audiences',
    '/personnel/training/{id}/invited',
    '/personnel/training/{id}/attended',
    '/personnel/training/{id}/record',
    '/personnel/awareness/{id}/on',
    '/personnel/awareness/{id}/audiences',
    '/personnel/awareness/{id}/means',
    '/personnel/awareness/{id}/record',
    '/covers',
  ],
  ...overGroups({ sections: ['training', 'awareness'], check: checkGroup }),
});

function checkGroup(group: Group, facts: Facts): Outcome {
  const { training, awareness } = facts.configuration.personnel ?? {};
  const taught = trainingsFor(group, facts);
  const reached = activitiesFor(group, facts);
  const audience = { audience: group.label };
  if (taught.last !== undefined || reached.last !== undefined)
    return forRenewedJudgement(fill(messages.shared, audience), fill(questions.shared, audience));

  const [first, ...others] = [...taught.open, ...reached.open];
  const open = worst([
    ...(first === undefined ? [] : [undetermined(fill(messages.open, audience), [first, ...others])]),
    ...(training === undefined ? [absentSection(pointerOf('training'))] : []),
    ...(awareness === undefined ? [absentSection(pointerOf('awareness'))] : []),
  ]);
  if (open.outcome === 'undetermined') return open;
  const because = ['6.5/education', '6.5/awareness'].map((requirement) => ({ requirement, subjects: [subjectOf(group)] }));
  const out = [...taught.notCounted, ...reached.notCounted];
  const message = out.length === 0 ? fill(messages.never, audience) : fill(messages.notCounted, { ...audience, which: listOf(out, '; ') });
  return unmet(group, facts, message, because);
}
