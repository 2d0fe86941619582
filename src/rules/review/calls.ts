import type { ChangeOfCircumstances, CivilDate, RecordKind, ReviewFinding, Revision } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import {
  absentSection,
  best,
  type Facts,
  fill,
  forJudgement,
  notApplicable,
  type Outcome,
  pass,
  type Subject,
  type Unknown,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { doerFacts } from '../doer';
import { type Entry, entriesOf, titleOf } from '../records';
import { asked, checkAnswering, unlessAsked } from './asking';
import { cycleBehind, type Deadline, deadlineOf, factsOfCycleBehind, farDeadlines } from './deadline';
import { notShown } from './showing';

const messages = {
  unanswered: {
    ja: '「{name}」によりポリシーの見直しが必要なのに、その後に見直していない。',
    en: '"{name}" calls for a review of the policy, and none has taken place since.',
  },
  overdue: {
    ja: '「{name}」によりポリシーの見直しが必要なのに、期限（{due}）を過ぎても見直していない。',
    en: '"{name}" calls for a review of the policy by {due}, and none has taken place.',
  },
  farDeadline: {
    ja: '「{name}」によるポリシーの見直しはまだで、{far}。',
    en: 'The review of the policy that "{name}" calls for is still to come, and {far}.',
  },
  noChange: {
    ja: '「{name}」によりポリシーの見直しが必要とされたが、「{revision}」では変更していない。',
    en: '"{name}" calls for a review of the policy, and "{revision}" changed nothing.',
  },
  beforeSource: {
    ja: '「{name}」をきっかけとするという「{revision}」は、それを見つけた監査・自己点検が終わった日（{ended}）より前である。',
    en: '"{revision}", said to follow from "{name}", came before the end of the audit or self-check that found it ({ended}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  farDeadline: { ja: 'その期限まで見直しを待ってよいか', en: 'May the review wait until then?' },
  noChange: { ja: '見直しが必要とされたのに、変更しなくてよいか', en: 'Is it right to change nothing although a review was called for?' },
  because: {
    ja: '「{revision}」は何をきっかけとするか（findings、changes）',
    en: 'What gave rise to "{revision}" (findings, changes)?',
  },
  beforeSource: {
    ja: '監査・自己点検が終わる前の見直しで、その結果に応えたと言えるか',
    en: 'Did a review before the end of the audit or self-check answer its result?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From what it is known what calls for a review and which review answers it ({@link callsOf}, {@link checkCall}), for the facts of a rule. */
export const factsOfCalls = [
  '/review/findings/{id}/policyReview',
  '/review/findings/{id}/foundOn',
  '/review/findings/{id}/dueBy',
  ...factsOfCycleBehind,
  '/review/audits/{id}/on',
  '/review/selfChecks/{id}/on',
  '/operations/complianceChecks/{id}/on',
  '/review/changes/{id}/newMeasures',
  '/review/changes/{id}/on',
  '/review/changes/{id}/dueBy',
  '/review/revisions/{id}',
  ...doerFacts,
] as const;

/** Something that may call for a review of the policy (見直しのきっかけ): a finding, or a change of circumstances. @see 8 */
export interface Call {
  readonly subject: Subject & { readonly kind: 'review-finding' | 'change' };
  readonly entry: Entry<{ readonly title?: string }>;
  /** The day on which it was found or came about. */
  readonly on: CivilDate | undefined;
  /** The audit or self-check that found it, where it is declared. */
  readonly source?: Entry<{ readonly title?: string; readonly on?: CivilDate }> | undefined;
  readonly due: CivilDate | undefined;
  readonly deadline: Deadline;
  readonly calls: 'needed' | 'not-needed' | undefined;
  /** What it leaves open, itself. */
  readonly asks: { readonly whether: readonly Unknown[]; readonly when: readonly Unknown[] };
  /** Whether a review names it among what gave rise to it; `undefined` where that is not said. */
  readonly gaveRiseTo: (revision: Revision) => boolean | undefined;
}

/** Everything declared that may call for a review of the policy, and the sections that are absent. */
export function callsOf(facts: Facts): { readonly calls: readonly Call[]; readonly absent: readonly string[] } {
  const { review } = facts.configuration;
  const [findingsAt, changesAt] = [sectionPointer('review-finding'), sectionPointer('change')];
  return {
    calls: [
      ...[...entriesOf(review?.findings ?? {}, findingsAt)].map((entry) => callOfFinding(entry, facts)),
      ...[...entriesOf(review?.changes ?? {}, changesAt)].map((entry) => callOfChange(entry, facts)),
    ],
    absent: [...(review?.findings === undefined ? [findingsAt] : []), ...(review?.changes === undefined ? [changesAt] : [])],
  };
}

function callOfFinding(entry: Entry<ReviewFinding>, facts: Facts): Call {
  const { foundOn, dueBy, policyReview } = entry.record;
  return {
    subject: { kind: 'review-finding', id: entry.id },
    entry,
    on: foundOn,
    source: sourceOf(entry.record, facts),
    due: dueBy,
    deadline: deadlineOf(dueBy, foundOn, cycleBehind(entry.record, facts.configuration), facts),
    calls: policyReview === 'unknown' ? undefined : policyReview,
    asks: { whether: asked(entry, ['policyReview']), when: asked(entry, ['foundOn']) },
    gaveRiseTo: ({ findings }) => findings?.includes(entry.id),
  };
}

/** The audit, the self-check or the check of compliance that a finding comes from. */
function sourceOf({ audit, selfCheck, complianceCheck }: ReviewFinding, { configuration }: Facts): Call['source'] {
  const { review, operations } = configuration;
  if (audit !== undefined) return sourceAmong(review?.audits, 'audit', audit);
  if (selfCheck !== undefined) return sourceAmong(review?.selfChecks, 'self-check', selfCheck);
  return complianceCheck === undefined ? undefined : sourceAmong(operations?.complianceChecks, 'compliance-check', complianceCheck);
}

function sourceAmong(
  records: Readonly<Record<string, { readonly title?: string; readonly on?: CivilDate }>> | undefined,
  kind: RecordKind,
  id: string,
): Call['source'] {
  return [...entriesOf(records ?? {}, sectionPointer(kind))].find((entry) => entry.id === id);
}

function callOfChange(entry: Entry<ChangeOfCircumstances>, facts: Facts): Call {
  const { on, dueBy, newMeasures } = entry.record;
  return {
    subject: { kind: 'change', id: entry.id },
    entry,
    on,
    due: dueBy,
    deadline: deadlineOf(dueBy, on, undefined, facts),
    calls: newMeasures === 'unknown' ? undefined : newMeasures,
    asks: { whether: asked(entry, ['newMeasures']), when: asked(entry, ['on']) },
    gaveRiseTo: ({ changes }) => changes?.includes(entry.id),
  };
}

/** Whether a review of the policy has followed a call for one; not applicable where it calls for none. */
export function checkCall(call: Call, facts: Facts): Outcome {
  if ((call.on !== undefined && call.on > facts.asOf) || call.calls === 'not-needed') return notApplicable;
  if (call.calls === undefined) return unlessAsked(call.entry, call.asks.whether);
  const { revisions } = facts.configuration.review ?? {};
  if (revisions === undefined) return absentSection(sectionPointer('revision'));
  const shown = [...entriesOf(revisions, sectionPointer('revision'))].flatMap((revision) => answerOf(call, revision, facts));
  return best(shown, () => unanswered(call, facts));
}

/** What a review shows of a call: nothing if it came before, was about something else, or was not about the policy. */
function answerOf(call: Call, revision: Entry<Revision>, facts: Facts): readonly Outcome[] {
  const { asOf } = facts;
  const { on, of, result } = revision.record;
  if (on !== undefined && (on > asOf || (call.on !== undefined && on < call.on))) return [];
  if (of !== undefined && !isAboutPolicy(revision.record)) return [];
  const named = call.gaveRiseTo(revision.record);
  if (named === false) return [];
  const unknowns = [
    ...call.asks.when,
    ...(call.source === undefined ? [] : asked(call.source, ['on'])),
    ...asked(revision, ['on', 'of', 'result', 'by', 'record']),
  ];
  const decided = checkAnswering(revision, on, facts);
  const open = named === undefined ? [askWhy(revision, call.subject.kind), ...unknowns] : unknowns;
  if (open.length > 0) return [worst([unlessAsked(revision, open), decided])];
  const ended = call.source?.record.on;
  if (ended !== undefined && on !== undefined && on < ended) {
    const values = { name: titleOf(call.entry), revision: titleOf(revision), ended };
    return [worst([forJudgement(fill(messages.beforeSource, values), questions.beforeSource), decided])];
  }
  if (result === 'revised') return [decided];
  const unchanged = fill(messages.noChange, { name: titleOf(call.entry), revision: titleOf(revision) });
  return [worst([forJudgement(unchanged, questions.noChange), decided])];
}

/** Whether a review was about the policy: the basic policy or the control standards. Procedures are no part of it. @see 2(4) */
export function isAboutPolicy({ of }: Revision): boolean {
  return of?.some((part) => part === 'basic-policy' || part === 'control-standards') === true;
}

/** Asks what gave rise to a review. */
export function askWhy(revision: Entry<Revision>, kind: Call['subject']['kind']): Unknown {
  return {
    reason: 'missing-fact',
    pointer: `${revision.at}/${kind === 'change' ? 'changes' : 'findings'}`,
    question: fill(questions.because, { revision: titleOf(revision) }),
  };
}

function unanswered({ entry, due = '', deadline }: Call, facts: Facts): Outcome {
  const name = titleOf(entry);
  switch (deadline) {
    case 'none':
      return notShown(facts, fill(messages.unanswered, { name }));
    case 'passed':
      return notShown(facts, fill(messages.overdue, { name, due }));
    case 'near':
      return pass;
    default:
      return forJudgement(fill(messages.farDeadline, { name, far: fill(farDeadlines[deadline], { due }) }), questions.farDeadline);
  }
}
