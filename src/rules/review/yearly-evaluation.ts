import type { ChangeOfCircumstances, Cycle, RevisedPart, Revision } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import {
  absentSection,
  best,
  type Facts,
  fill,
  isOverdue,
  listOf,
  notApplicable,
  type Outcome,
  theMunicipality,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { doerFacts } from '../doer';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, type Looking } from '../rule';
import { asked, checkAnswering, unlessAsked } from './asking';
import { askWhy } from './calls';
import type { Occasion } from './periodic';
import { notShown } from './showing';

const messages = {
  lacking: {
    ja: '評価されないまま年度が終わったものがある: {parts}。',
    en: 'A fiscal year has ended without an evaluation of: {parts}.',
  },
  change: {
    ja: '重大な変化（「{name}」）があったのに、それを受けて評価していないものがある: {parts}。',
    en: 'A major change ("{name}") has come about, and because of it there has been no evaluation of: {parts}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const revisionsAt = sectionPointer('revision');
const changesAt = sectionPointer('change');

const parts: readonly (readonly [RevisedPart, Bilingual])[] = [
  ['basic-policy', { ja: '基本方針', en: 'the basic policy' }],
  ['control-standards', { ja: '対策基準', en: 'the control standards' }],
  ['related-rules', { ja: '関係規程', en: 'the related rules' }],
];

/** The guideline's own interval. */
const everyFiscalYear: Cycle = { unit: 'fiscal-year', count: 1, source: 'ガイドライン（R8.3）' };

type Looked = 'year' | Entry<ChangeOfCircumstances>;

const yearAndChanges: Looking<Looked> = {
  *subjects({ configuration }) {
    yield 'year';
    yield* entriesOf(configuration.review?.changes ?? {}, changesAt);
  },
  about: (looked) => [looked === 'year' ? theMunicipality : { kind: 'change', id: looked.id }],
  pointers: (looked) => [looked === 'year' ? revisionsAt : looked.at],
};

/** The policy and related rules are evaluated every fiscal year and on a major change (毎年度及び重大な変化の際の評価). @see 6(9) */
export const yearlyEvaluation = defineRule({
  id: 'review/yearly-evaluation',
  requirements: ['6.9/yearly-evaluation'],
  reading: 'interpretation',
  justification: {
    ja: '見直しは、変更なしに終わったものも、新しい版の制定も、評価に数える。基本方針・対策基準・関係規程のそれぞれについて見る。年度は終わるまで期限を過ぎない。',
    en: 'A review counts as an evaluation even if it ended without a change, and so does the adoption of an edition. The basic policy, the control standards and the related rules are looked at one by one. A fiscal year is not overdue before its end.',
  },
  severity: 'violation',
  title: { ja: '毎年度の評価', en: 'Evaluation every fiscal year' },
  remedy: {
    ja: '毎年度、及び重大な変化があったときに、ポリシーと関係規程を評価し、変更しなくても revisions に書く。',
    en: 'Evaluate the policy and the related rules every fiscal year and on a major change; enter it in "revisions" even if nothing is changed.',
  },
  facts: [
    '/review/revisions/{id}/on',
    '/review/revisions/{id}/of',
    '/review/revisions/{id}/result',
    '/review/revisions/{id}/by',
    '/review/revisions/{id}/record',
    '/review/revisions/{id}/changes',
    '/review/changes/{id}/extent',
    '/review/changes/{id}/on',
    ...doerFacts,
  ],
  looking: yearAndChanges,
  check: (looked, facts) => (looked === 'year' ? checkYear(facts) : checkChange(looked, facts)),
});

function checkYear(facts: Facts): Outcome {
  const done = evaluations(facts);
  const changes = facts.configuration.review?.changes === undefined ? [absentSection(changesAt)] : [];
  if (done === undefined) return worst([absentSection(revisionsAt), ...changes]);
  const inYear = done.filter(({ on }) => on === undefined || !isOverdue(on, everyFiscalYear, facts.asOf));
  return worst([checkParts(inYear, (names) => notShown(facts, fill(messages.lacking, { parts: names }))), ...changes]);
}

function checkChange(change: Entry<ChangeOfCircumstances>, facts: Facts): Outcome {
  const { on, extent } = change.record;
  if (extent === 'minor' || (on !== undefined && on > facts.asOf)) return notApplicable;
  const told = unlessAsked(change, asked(change, ['extent', 'on']));
  if (told.outcome !== 'pass') return told;
  const since = evaluations(facts)?.filter((one) => one.on === undefined || on === undefined || one.on >= on);
  if (since === undefined) return absentSection(revisionsAt);
  const naming = since.flatMap(({ revision, shows, ...one }) => {
    const { changes } = revision.record;
    if (changes === undefined) return [{ ...one, revision, shows: worst([shows, unlessAsked(revision, [askWhy(revision, 'change')])]) }];
    return changes.includes(change.id) ? [{ ...one, revision, shows }] : [];
  });
  return checkParts(naming, (names) => notShown(facts, fill(messages.change, { name: titleOf(change), parts: names })));
}

/** A review that has taken place, or may have, as an evaluation of what it was about. */
interface Evaluation extends Occasion {
  readonly revision: Entry<Revision>;
}

function evaluations(facts: Facts): readonly Evaluation[] | undefined {
  const { configuration, asOf } = facts;
  const { revisions } = configuration.review ?? {};
  if (revisions === undefined) return undefined;
  return [...entriesOf(revisions, revisionsAt)].flatMap((revision) => {
    const { on } = revision.record;
    if (on !== undefined && on > asOf) return [];
    const told = unlessAsked(revision, asked(revision, ['on', 'of', 'result', 'by', 'record']));
    return [{ revision, on, shows: worst([told, checkAnswering(revision, on, facts)]) }];
  });
}

/** Each part is dealt with by one of the evaluations; those by none are named together. */
function checkParts(done: readonly Evaluation[], lacking: (names: Bilingual) => Outcome): Outcome {
  const none: Bilingual[] = [];
  const shown = parts.map(([part, label]) => {
    const about = done.filter(({ revision: { record } }) => record.of === undefined || record.of.includes(part));
    if (about.length === 0) none.push(label);
    return best(
      about.map(({ shows }) => shows),
      () => notApplicable,
    );
  });
  if (none.length === 0) return worst(shown);
  return worst([lacking(listOf(none)), ...shown]);
}
