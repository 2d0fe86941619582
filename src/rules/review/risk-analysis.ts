import type { CivilDate, Revision, RiskAnalysis } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import {
  absentSection,
  type Facts,
  fill,
  forJudgement,
  notApplicable,
  type Outcome,
  pass,
  theMunicipality,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, failing, type Looking } from '../rule';
import { analyzed } from './analyzed';
import { asked, unlessAsked } from './asking';
import { askWhy, type Call, callsOf, checkCall, factsOfCalls, isAboutPolicy } from './calls';
import { notShown } from './showing';

const messages = {
  none: { ja: '「{name}」は、リスクの分析なしに行われている。', en: '"{name}" took place without any analysis of the risk.' },
  after: {
    ja: '「{name}」（{on}）が踏まえたとされる「{analysis}」は、それより後（{done}）の分析である。',
    en: '"{analysis}", on which "{name}" of {on} is said to rest, was made after it ({done}).',
  },
  stale: {
    ja: '「{analysis}」は、見直しのきっかけ（{occasion}）より前の分析である。',
    en: '"{analysis}" was made before what gave rise to the review ({occasion}).',
  },
  owed: {
    ja: '「{name}」によりポリシーの見直しが必要なのに、リスクの分析も行われていない。',
    en: '"{name}" calls for a review of the policy, and the risk has not been analyzed either.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  stale: {
    ja: 'きっかけとなったことが、その分析で考えられているか',
    en: 'Does that analysis take account of what gave rise to the review?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const revisionsAt = sectionPointer('revision');
const analysesAt = sectionPointer('risk-analysis');

/** A review, what calls for one in vain or may call for one, or the municipality where a section is absent or nothing is declared. */
type Looked = { readonly revision: Entry<Revision> } | { readonly call: Call } | { readonly absent: readonly string[] };

const reviews: Looking<Looked> = {
  *subjects(facts) {
    const { revisions } = facts.configuration.review ?? {};
    const found = callsOf(facts);
    const open = found.calls.filter((call) => revisions !== undefined && isOpen(call, facts));
    for (const revision of entriesOf(revisions ?? {}, revisionsAt)) yield { revision };
    for (const call of open) yield { call };
    const absent = [...(revisions === undefined ? [revisionsAt] : []), ...found.absent];
    if (absent.length > 0 || (Object.keys(revisions ?? {}).length === 0 && open.length === 0)) yield { absent };
  },
  about: (looked) => {
    if ('revision' in looked) return [{ kind: 'revision', id: looked.revision.id }];
    return ['call' in looked ? looked.call.subject : theMunicipality];
  },
  pointers: (looked) => {
    if ('revision' in looked) return [looked.revision.at];
    return ['call' in looked ? looked.call.entry.at : '/review'];
  },
};

/** Whether the review that something calls for, or may call for, has not taken place. */
function isOpen(call: Call, facts: Facts): boolean {
  const { outcome } = checkCall(call, facts);
  return outcome === 'fail' || (outcome === 'undetermined' && call.calls === undefined);
}

/** Before the policy is reviewed, likelihood and loss are analyzed for information and systems (リスクの分析・検討). @see 8 */
export const riskAnalysis = defineRule({
  id: 'review/risk-analysis',
  requirements: ['8/risk-analysis'],
  reading: 'interpretation',
  justification: {
    ja: '指摘や状況の変化をきっかけとするポリシーの見直しごとに、その日までに済んだ分析を求める。起こりやすさと損失の両方を、情報と情報システムの両方について見る。いくつかの分析を合わせて足りてもよい。きっかけより前の分析や一部だけの分析で足りるかは、人が判断する。',
    en: 'Each review of the policy that findings or changed circumstances gave rise to asks for an analysis finished by its day, of both likelihood and loss, for both information and systems; several may do so together. Whether one that precedes the occasion, or deals with some of them only, suffices a person judges.',
  },
  severity: 'violation',
  title: { ja: '見直しの前のリスク分析', en: 'Risk analysis before a review' },
  remedy: {
    ja: '見直しの前に、情報と情報システムについて脅威の起こりやすさと損失を分析し、riskAnalyses に記録して basedOn で示す。',
    en: 'Before reviewing, analyze likelihood and loss for the information and the systems; record it in "riskAnalyses" and name it in "basedOn".',
  },
  facts: [...factsOfCalls, '/review/riskAnalyses/{id}'],
  looking: reviews,
  check: (looked, facts) => {
    if ('revision' in looked) return checkRevision(looked.revision, facts);
    return 'call' in looked ? checkUnanswered(looked.call, facts) : worst(looked.absent.map(absentSection));
  },
});

function checkRevision(revision: Entry<Revision>, facts: Facts): Outcome {
  const { on, of, findings, changes, basedOn } = revision.record;
  if (on !== undefined && on > facts.asOf) return notApplicable;
  if (of !== undefined && !isAboutPolicy(revision.record)) return notApplicable;
  const named = (findings?.length ?? 0) + (changes?.length ?? 0);
  if (named === 0 && findings !== undefined && changes !== undefined) return notApplicable;
  const why = [
    ...(findings === undefined ? [askWhy(revision, 'review-finding')] : []),
    ...(changes === undefined ? [askWhy(revision, 'change')] : []),
  ];
  const unknowns = [...(named === 0 ? why : []), ...asked(revision, ['on', 'of', 'basedOn'])];
  if (unknowns.length > 0 || on === undefined) return unlessAsked(revision, unknowns);
  const { riskAnalyses } = facts.configuration.review ?? {};
  if (riskAnalyses === undefined && basedOn?.length !== 0) return absentSection(analysesAt);
  const analyses = [...entriesOf(riskAnalyses ?? {}, analysesAt)].filter(({ id }) => basedOn?.includes(id) === true);
  const { calls } = callsOf(facts);
  const occasions = calls.filter(({ gaveRiseTo }) => gaveRiseTo(revision.record) === true);
  const others = calls.filter((call) => call.gaveRiseTo(revision.record) === undefined && mayCall(call, on));
  const dated = worst(occasions.map(({ entry, asks }) => unlessAsked(entry, asks.when)));
  const lastOccasion = occasions
    .flatMap(({ on: day }) => day ?? [])
    .sort()
    .at(-1);
  return worst([
    dated,
    analyzed(
      analyses,
      (analysis) =>
        worst([checkOrder(analysis, revision, on), checkFreshness(analysis, lastOccasion), askOthers(analysis, revision, others)]),
      () => failing(fill(messages.none, { name: titleOf(revision) })),
      facts,
    ),
  ]);
}

/** A review that was owed and has not taken place: the analysis is owed all the same. */
function checkUnanswered(call: Call, facts: Facts): Outcome {
  if (call.calls === undefined) return checkCall(call, facts);
  const { riskAnalyses } = facts.configuration.review ?? {};
  if (riskAnalyses === undefined) return absentSection(analysesAt);
  const since = [...entriesOf(riskAnalyses, analysesAt)].filter(
    ({ record: { on } }) => on === undefined || (on <= facts.asOf && (call.on === undefined || on >= call.on)),
  );
  const found = analyzed(
    since,
    () => pass,
    () => notShown(facts, fill(messages.owed, { name: titleOf(call.entry) })),
    facts,
  );
  // While nobody has said when the call came, no analysis is known to have followed it.
  return worst([unlessAsked(call.entry, call.asks.when), found]);
}

function checkOrder(analysis: Entry<RiskAnalysis>, revision: Entry<Revision>, on: CivilDate): Outcome {
  const done = analysis.record.on;
  if (done === undefined || done <= on) return pass;
  return failing(fill(messages.after, { name: titleOf(revision), analysis: titleOf(analysis), on, done }));
}

/** Whether a review on a day may have been called for by it. */
function mayCall({ on, calls }: Call, day: CivilDate): boolean {
  return calls !== 'not-needed' && (on === undefined || on <= day);
}

/** An analysis may be older than what the review does not say it answers. */
function askOthers({ record: { on } }: Entry<RiskAnalysis>, revision: Entry<Revision>, others: readonly Call[]): Outcome {
  const since = others.filter((call) => call.on === undefined || (on !== undefined && call.on > on));
  const kinds = new Set(since.map(({ subject }) => subject.kind));
  return unlessAsked(
    revision,
    [...kinds].map((kind) => askWhy(revision, kind)),
  );
}

function checkFreshness(analysis: Entry<RiskAnalysis>, occasion: CivilDate | undefined): Outcome {
  const { on } = analysis.record;
  if (on === undefined || occasion === undefined || on >= occasion) return pass;
  return forJudgement(fill(messages.stale, { analysis: titleOf(analysis), occasion }), questions.stale);
}
