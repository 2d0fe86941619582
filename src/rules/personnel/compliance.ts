import type { Observed } from '../../configuration/index';
import { type Facts, fill, forRenewedJudgement, type Outcome, type Unknown, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { withReadingOfKinds } from '../document-uses';
import { defineRule } from '../rule';
import { factsOfPresence, type Group, overGroups, subjectOf, unmet } from './audiences';
import { askRules, bindingsOf } from './binding';

const messages = {
  unbound: {
    ja: '{audience}に{observed}を守らせる、効力のある定めがない。',
    en: 'No rules in force oblige {audience} to follow the {observed}.',
  },
  open: {
    ja: '{audience}に{observed}を守らせる定めがあるかどうか分からない。',
    en: 'Whether rules oblige {audience} to follow the {observed} is not known.',
  },
  followed: {
    ja: '{audience}はポリシーと実施手順を守る義務を負う。実際に守っているかは人が判断しなければならない。',
    en: 'Rules oblige {audience} to follow the policy and the procedures; whether they do so a person must judge.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  followed: {
    ja: '{audience}が実際に守っていることを、どの点検・確認・監査の結果が示すか',
    en: 'Which results of checks or audits show that {audience} in fact follow them?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const labels = {
  policy: { ja: 'ポリシー', en: 'policy' },
  procedures: { ja: '実施手順', en: 'procedures' },
} as const satisfies Readonly<Record<Observed, Bilingual>>;

/** Staff are bound to the policy and to the procedures; that they follow them, a person judges (ポリシーと実施手順の遵守). @see 5 */
export const compliance = defineRule({
  id: 'personnel/compliance',
  requirements: ['5/compliance'],
  reading: 'interpretation',
  justification: withReadingOfKinds(
    {
      ja: '守っていると言うには、まずポリシーと実施手順の両方を守る義務がその者に及んでいなければならない。義務の有無は事実から判定し、実際に守っているかは、点検や監査の結果を根拠とする判断の記録による。',
      en: 'Nobody can be said to comply who is not bound to both the policy and the procedures. Whether they are bound is decided from facts; that they comply is for a recorded judgement that rests on the results of checks or audits.',
    },
    'staff-rules',
  ),
  severity: 'violation',
  title: { ja: 'ポリシーと実施手順の遵守', en: 'Compliance with the policy and the procedures' },
  remedy: {
    ja: 'ポリシーと実施手順の両方を守る義務を定め（requires）、守られていることを点検や監査で確かめて、区分ごとに判断を記録する。',
    en: 'Oblige staff to follow both the policy and the procedures (requires), check that they do, and record a judgement about each group.',
  },
  facts: [
    ...factsOfPresence,
    '/personnel/rules/{id}/document',
    '/personnel/rules/{id}/adoptedOn',
    '/personnel/rules/{id}/repealedOn',
    '/personnel/rules/{id}/appliesTo',
    '/personnel/rules/{id}/requires',
    '/documents/{id}/kind',
    '/documents/{id}/adoptedOn',
    '/documents/{id}/repealedOn',
    // On these rests who judges that they comply: what has been looked into since makes the judgement older.
    '/operations/complianceChecks/{id}/on',
    '/review/audits/{id}/on',
    '/review/selfChecks/{id}/on',
    '/review/findings/{id}/foundOn',
    '/covers',
  ],
  ...overGroups({ sections: ['rules'], check: checkGroup }),
});

function checkGroup(group: Group, facts: Facts): Outcome {
  const duties = (['policy', 'procedures'] as const).map((observed) => ({
    label: labels[observed],
    bound: boundTo(observed, group, facts),
  }));
  const open = duties.filter(({ bound }) => bound !== true);
  const lacking = open.filter(({ bound }) => bound === false);
  const [first, ...others] = open.flatMap(({ bound }) => (typeof bound === 'boolean' ? [] : bound));
  const wordsOf = (some: typeof duties) => ({
    audience: group.label,
    observed: { ja: some.map(({ label }) => label.ja).join('・'), en: some.map(({ label }) => label.en).join(' or ') },
  });
  if (lacking.length > 0) {
    const because = [{ requirement: '6.5/staff-rules', subjects: [subjectOf(group)] }];
    return unmet(group, facts, fill(messages.unbound, wordsOf(lacking)), because);
  }
  if (first !== undefined) return undetermined(fill(messages.open, wordsOf(open)), [first, ...others]);
  const audience = { audience: group.label };
  return forRenewedJudgement(fill(messages.followed, audience), fill(questions.followed, audience));
}

/** Whether rules in force oblige a group to follow the policy or the procedures; or what is not known of that. */
function boundTo(observed: Observed, group: Group, facts: Facts): boolean | readonly Unknown[] {
  const unknown = bindingsOf(group, facts)
    .filter(({ entry }) => entry.record.requires?.includes(observed) !== false)
    .map((binding): readonly Unknown[] => [
      ...binding.unknown,
      ...(binding.entry.record.requires === undefined ? [askRules(binding.entry, 'requires')] : []),
    ]);
  if (unknown.length === 0) return false;
  return unknown.some((list) => list.length === 0) || unknown.flat();
}
