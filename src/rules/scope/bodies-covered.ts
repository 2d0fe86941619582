import type { BodyCoverage } from '../../configuration/index';
import {
  absentSection,
  askBody,
  type BodyFacts,
  bodiesOf,
  type Facts,
  factsOfBodies,
  factsOfMentions,
  fill,
  isCoveredKind,
  listOf,
  missing,
  notApplicable,
  type Outcome,
  pass,
  theMunicipality,
  together,
  type Unknown,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual, Committee, ScopeBody } from '../../policy/index';
import { askCommittee, checkAbsence, committeesKind, contradiction } from '../absent-body';
import { checkEvidence, checkKind, factsOfRules } from '../document';
import { withReadingOfKinds } from '../document-uses';
import { defineRule, failing, type Looking } from '../rule';

const section = '/scope/bodies';

const messages = {
  unknown: {
    ja: '機関「{body}」について、宣言された事実だけでは判定できない。',
    en: 'What is declared of the body "{body}" does not settle it.',
  },
  notCovered: { ja: '機関「{body}」に方針が及んでいない（{key}）。', en: 'The policy does not apply in the body "{body}" ({key}).' },
  notYet: {
    ja: '機関「{body}」に方針が及ぶのは {since} からで、まだ始まっていない（{key}）。',
    en: 'The policy applies in the body "{body}" only from {since} ({key}).',
  },
  both: { ja: '{one}{other}', en: '{one} {other}' },
  kindMissing: {
    ja: '市全体の宣言だが、{kind}に当たる機関が一つも宣言されていない。',
    en: 'The whole municipality is declared, yet no body of the kind "{kind}".',
  },
  committeesMissing: {
    ja: '行政委員会のうち宣言されていないものがある: {committees}。市に置くことを定めるのは地方自治法180条の5であり、方針の文言ではない。',
    en: 'Some administrative committees are not declared: {committees}. That a city has them is said by article 180-5 of the Local Autonomy Act, not by the policy.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  covered: {
    ja: '「{body}」に方針は及ぶか。及ぶならいつから、どの文書によるか（{key}）',
    en: 'Does the policy apply in "{body}"? If so, since when and by which document ({key})?',
  },
  since: { ja: '「{body}」にはいつから方針が及ぶか（{key}.since）', en: 'Since when does the policy apply in "{body}" ({key}.since)?' },
  document: {
    ja: '「{body}」への適用を定めた文書はどれか（{key}.document）',
    en: 'Which document applies the policy in "{body}" ({key}.document)?',
  },
  kindMissing: {
    ja: '{kind}に当たる機関はどれか。市になければ exists: no と書く',
    en: 'Which body is of the kind "{kind}"? If there is none, declare it with "exists: no"',
  },
  committees: {
    ja: '{committees}は市にあるか。なければ exists: no と書く。置かなくてよい場合があるのは、{absences}',
    en: 'Does the city have these: {committees}? Declare those it lacks with "exists: no". A city may be without one as follows: {absences}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const evidence = {
  ja: '機関「{body}」への適用（{key}）の根拠とする文書',
  en: 'on which the application in the body "{body}" ({key}) rests',
} as const satisfies Bilingual;

/** A body; a kind of body of which none is declared; the committees that are not; the municipality where the section is absent. */
type Looked =
  | 'absent'
  | { readonly of: 'body'; readonly one: BodyFacts }
  | { readonly of: 'kind'; readonly kind: ScopeBody }
  | { readonly of: 'committees'; readonly lacking: readonly Committee[]; readonly unnamed: readonly BodyFacts[] };

const looking: Looking<Looked> = {
  *subjects(facts) {
    const bodies = bodiesOf(facts);
    if (bodies === undefined) {
      yield 'absent';
      return;
    }
    for (const one of bodies) yield { of: 'body', one };
    // What a part of a municipality does not declare, the whole may have.
    if (facts.covers !== 'municipality') return;
    for (const kind of facts.policy.scope.bodies)
      if (kind.id !== committeesKind && !bodies.some((one) => one.kind === kind.id)) yield { of: 'kind', kind };
    const lacking = facts.policy.scope.committees.filter(({ id }) => !bodies.some(({ body }) => body.committee === id));
    const unnamed = bodies.filter(({ kind, body }) => kind === committeesKind && body.committee === undefined);
    if (lacking.length > 0) yield { of: 'committees', lacking, unnamed };
  },
  about(looked) {
    if (looked === 'absent') return [theMunicipality];
    if (looked.of === 'body') return [{ kind: 'body', id: looked.one.id }];
    return [{ kind: 'body-kind', id: looked.of === 'kind' ? looked.kind.id : committeesKind }];
  },
  pointers: (looked) => [looked !== 'absent' && looked.of === 'body' ? looked.one.at : section],
};

/** The policy applies in every body of the four kinds that the municipality has (適用範囲の行政機関). @see 4(1) */
export const bodiesCovered = defineRule({
  id: 'scope/bodies-covered',
  requirements: ['4.1/bodies-covered'],
  reading: 'interpretation',
  justification: withReadingOfKinds(
    {
      ja: '適用範囲を述べる文を、市にある四区分の機関のすべてに方針を及ぼす義務と解する。及ぶことは、いつから、どの文書によるかで確かめる。どの行政委員会が市にあるかは地方自治法により、監査委員もこれに数える。本文が挙げない団体（一部事務組合など）には触れていないと解する。',
      en: 'We read the statement of scope as a duty to apply the policy in every body of the four kinds that the city has, shown by the day since when and the document by which it applies. Which committees a city has follows from the Local Autonomy Act; the audit commissioners are counted among them. Of bodies that the text does not name (joint associations and others) it says nothing.',
    },
    'coverage',
  ),
  severity: 'violation',
  title: { ja: '方針が及ぶ機関', en: 'Bodies to which the policy applies' },
  remedy: {
    ja: '方針をその機関にも及ぼし（その機関の策定又は市の方針に従う旨の決定）、適用開始日と根拠文書を covered（議会は parts）に書く。',
    en: 'Have the policy apply in that body too (it adopts one, or decides to follow the city\'s), and give the day and the document in "covered" ("parts" of an assembly).',
  },
  facts: ['/scope/bodies/{id}/covered', ...factsOfBodies, ...factsOfMentions, ...factsOfRules],
  looking,
  check(looked, facts) {
    if (looked === 'absent') return absentSection(section);
    switch (looked.of) {
      case 'body':
        return checkBody(looked.one, facts);
      case 'kind': {
        const label = { kind: looked.kind.label };
        return missing(fill(messages.kindMissing, label), section, fill(questions.kindMissing, label));
      }
      case 'committees':
        return checkCommittees(looked.lacking, looked.unnamed);
    }
  },
});

function checkBody(one: BodyFacts, facts: Facts): Outcome {
  const { kind } = one;
  const name = { body: one.name };
  const ask = (key: 'kind' | 'exists'): Outcome => undetermined(fill(messages.unknown, name), askBody(one, key));
  if (kind === undefined) return ask('kind');
  if (!isCoveredKind(kind, facts.policy)) return notApplicable;
  if (one.exists === 'no') return checkAbsence(one, facts);
  if (one.exists === undefined) return ask('exists');
  const applied = checkApplication(one, facts);
  if (one.exists === 'yes') return applied;
  const contradicted = contradiction(one);
  // What is denied is, for all that is known, denied of one that is there: both are told.
  if (applied.outcome === 'fail') return { ...applied, message: fill(messages.both, { one: applied.message, other: contradicted }) };
  return worst([undetermined(contradicted, askBody(one, 'exists')), applied]);
}

function checkApplication(one: BodyFacts, facts: Facts): Outcome {
  const { covered, parts } = one.body;
  if (one.kind !== 'assembly') return checkCoverage(covered, 'covered', one, facts);
  return together([
    covered === 'no' ? failing(fill(messages.notCovered, { body: one.name, key: 'covered' })) : pass,
    checkCoverage(parts?.members, 'parts/members', one, facts),
    checkCoverage(parts?.secretariat, 'parts/secretariat', one, facts),
  ]);
}

function checkCoverage(
  coverage: 'no' | 'unknown' | BodyCoverage | undefined,
  path: string,
  { name, at }: BodyFacts,
  facts: Facts,
): Outcome {
  const named = { body: name, key: path.replace('/', '.') };
  const ask = (key: 'since' | 'document'): Outcome =>
    missing(fill(messages.unknown, named), `${at}/${path}/${key}`, fill(questions[key], named));
  if (coverage === undefined || coverage === 'unknown')
    return missing(fill(messages.unknown, named), `${at}/${path}`, fill(questions.covered, named));
  if (coverage === 'no') return failing(fill(messages.notCovered, named));
  const { since, document } = coverage;
  return together([
    since === undefined ? ask('since') : since > facts.asOf ? failing(fill(messages.notYet, { ...named, since })) : pass,
    document === undefined
      ? ask('document')
      : together([checkEvidence(document, facts, fill(evidence, named)), checkKind(document, 'coverage', facts)]),
  ]);
}

function checkCommittees(lacking: readonly Committee[], unnamed: readonly BodyFacts[]): Outcome {
  const committees = joined(lacking.map(({ label }) => label));
  const absences = joined(
    lacking.flatMap(({ label, lawfulAbsence }) =>
      lawfulAbsence === undefined ? [] : [{ ja: `${label.ja}（${lawfulAbsence.ja}とき）`, en: `${label.en} (${lawfulAbsence.en})` }],
    ),
  );
  const ask: Unknown = { reason: 'missing-fact', pointer: section, question: fill(questions.committees, { committees, absences }) };
  return undetermined(fill(messages.committeesMissing, { committees }), [ask, ...unnamed.map(askCommittee)]);
}

function joined(labels: readonly Bilingual[]): Bilingual {
  if (labels.length === 0) return { ja: 'ない', en: 'none' };
  return listOf(labels);
}
