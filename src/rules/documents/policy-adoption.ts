import {
  absentSection,
  askBody,
  type BodyFacts,
  bodiesOf,
  type Cause,
  type Facts,
  factsOfBodies,
  factsOfMentions,
  fill,
  forceOf,
  listOf,
  missing,
  notApplicable,
  type Outcome,
  pass,
  theMunicipality,
  type Unknown,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual, BodyKind } from '../../policy/index';
import { checkAbsence, contradiction } from '../absent-body';
import { askOf, type DocumentEntry } from '../document';
import { entriesOf } from '../records';
import { defineRule, failing, type Looking } from '../rule';

const messages = {
  none: { ja: '「{body}」が定めた方針が宣言されていない。', en: 'No policy set by "{body}" is declared.' },
  notYet: { ja: '「{body}」の方針は {on} からで、まだ定まっていない。', en: 'The policy of "{body}" is set only on {on}.' },
  contradicted: { ja: '{contradiction}{rest}', en: '{contradiction} {rest}' },
  unknown: {
    ja: '「{body}」が方針を定めたかどうか、宣言された事実だけでは決まらない。',
    en: 'Whether "{body}" has set a policy is not settled by what is declared.',
  },
  undeclared: {
    ja: '市全体の宣言だが、方針を定めるべき機関のうち宣言されていないものがある: {bodies}。',
    en: 'The whole municipality is declared, yet some bodies that are to set a policy are not: {bodies}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  policy: {
    ja: '「{body}」の方針はどの文書か（documents の basic-policy）',
    en: 'Which document is the policy of "{body}" (a basic-policy of documents)?',
  },
  undeclared: {
    ja: '{bodies}は市にあるか。どの方針を定めたか（scope.bodies）。なければ exists: no と書く',
    en: 'Does the city have these: {bodies}? Which policy have they set (scope.bodies)? Declare those it lacks with "exists: no"',
  },
  adoptedBy: { ja: 'この方針を定めた機関はどれか（adoptedBy）', en: 'Which bodies set this policy (adoptedBy)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The kinds whose bodies set a policy of their own: the head with the departments, the executive bodies, the assembly. */
const setting: readonly BodyKind[] = ['internal-departments', 'administrative-committees', 'assembly'];

/** A kind of body of which the law knows some that the declaration does not name. */
interface Undeclared {
  readonly kind: BodyKind;
  readonly labels: readonly Bilingual[];
}

type Looked = BodyFacts | Undeclared | 'absent';

const bodies: Looking<Looked> = {
  *subjects(facts) {
    const declared = bodiesOf(facts);
    if (declared === undefined || facts.configuration.documents === undefined) {
      yield 'absent';
      return;
    }
    yield* declared;
    // What a part of a municipality does not declare, the whole may have.
    if (facts.covers === 'municipality') yield* undeclared(declared, facts);
  },
  about(looked) {
    if (looked === 'absent') return [theMunicipality];
    return [isUndeclared(looked) ? { kind: 'body-kind', id: looked.kind } : { kind: 'body', id: looked.id }];
  },
  pointers: (looked) => [looked === 'absent' ? '/documents' : isUndeclared(looked) ? '/scope/bodies' : looked.at],
};

function isUndeclared(looked: BodyFacts | Undeclared): looked is Undeclared {
  return 'labels' in looked;
}

/** The head, the assembly and the committees that the law gives a city, where none of the kind or not all of them are declared. */
function* undeclared(declared: readonly BodyFacts[], { policy: { scope } }: Facts): Generator<Undeclared> {
  for (const { id, label } of scope.bodies) {
    if (id === 'administrative-committees') {
      const lacking = scope.committees.filter((committee) => !declared.some(({ body }) => body.committee === committee.id));
      if (lacking.length > 0) yield { kind: id, labels: lacking.map((committee) => committee.label) };
      continue;
    }
    const kind = setting.find((one) => one === id);
    if (kind !== undefined && !declared.some((one) => one.kind === kind)) yield { kind, labels: [label] };
  }
}

/** The assembly, the head and each other executive body have set a policy, alone or jointly (方針の策定). @see 244条の6 of 地方自治法 */
export const policyAdoption = defineRule({
  id: 'documents/policy-adoption',
  requirements: ['law/policy-set'],
  reading: 'interpretation',
  justification: {
    ja: '長の方針は内部部局と地方公営企業に及ぶと解し、企業に別の方針は求めない。一つの方針を共同で定めてもよく、adoptedBy に挙げた機関がそれぞれ定めたものとみる。',
    en: 'We read the policy of the head as that of the departments and of the local public enterprises, of which none of their own is asked. One policy may be set jointly: each body named in "adoptedBy" has set it.',
  },
  severity: 'violation',
  title: { ja: '機関ごとの方針の策定', en: 'A policy set by each body' },
  remedy: {
    ja: '方針を定め、documents に basic-policy として、定めた日と機関（adoptedOn、adoptedBy）を書く。',
    en: 'Set a policy, and declare it in "documents" as basic-policy with its day and its bodies (adoptedOn, adoptedBy).',
  },
  facts: ['/covers', ...factsOfBodies, ...factsOfMentions, '/documents/{id}/kind'],
  looking: bodies,
  check: (looked, facts) => {
    if (looked !== 'absent') return isUndeclared(looked) ? askUndeclared(looked) : checkBody(looked, facts);
    return absentSection(facts.configuration.scope?.bodies === undefined ? '/scope/bodies' : '/documents');
  },
});

function askUndeclared({ labels }: Undeclared): Outcome {
  const named = listOf(labels);
  return missing(fill(messages.undeclared, { bodies: named }), '/scope/bodies', fill(questions.undeclared, { bodies: named }));
}

function checkBody(one: BodyFacts, facts: Facts): Outcome {
  const { id, name: body, kind, exists } = one;
  if (kind !== undefined && !setting.includes(kind)) return notApplicable;
  if (exists === 'no')
    return kind === undefined ? undetermined(fill(messages.unknown, { body }), askBody(one, 'kind')) : checkAbsent(one, facts);
  const found = [...entriesOf(facts.configuration.documents ?? {}, '/documents')].map((entry) => policyOf(entry, id, facts));
  if (found.includes('set')) return pass;
  const open = found.flatMap((said) => (typeof said === 'object' && 'question' in said ? [said] : []));
  const asked = [...(kind === undefined ? askBody(one, 'kind') : []), ...(exists === 'yes' ? [] : askBody(one, 'exists')), ...open];
  const [unknown, none] = [fill(messages.unknown, { body }), fill(messages.none, { body })];
  if (asked.length > 0) {
    const rest = open.length > 0 ? unknown : none;
    const message = exists === 'contradicted' ? fill(messages.contradicted, { contradiction: contradiction(one), rest }) : unknown;
    return worst(asked.map((ask) => undetermined(message, [ask])));
  }
  const ahead = found.flatMap((one) => (typeof one === 'object' && 'on' in one ? [one.on] : []));
  const [on] = ahead.sort();
  if (on !== undefined) return failing(fill(messages.notYet, { body, on }));
  if (facts.covers === 'municipality') return failing(none);
  return missing(none, '/documents', fill(questions.policy, { body }));
}

/** A body that is not there sets no policy; whether a city can be without it, a person who has explained that for 4(1) has explained it here. */
function checkAbsent(one: BodyFacts, facts: Facts): Outcome {
  const outcome = checkAbsence(one, facts);
  if (outcome.outcome !== 'undetermined') return outcome;
  const askedBy: Cause = { requirement: '4.1/bodies-covered', subjects: [{ kind: 'body', id: one.id }] };
  const [first, ...others] = outcome.unknown;
  return { ...outcome, because: [askedBy], unknown: [{ ...first, askedBy }, ...others.map((unknown) => ({ ...unknown, askedBy }))] };
}

/** What one document says of the policy of a body: it is one that was set, one that will be, something that is not known, or nothing. */
function policyOf(entry: DocumentEntry, body: string, { asOf }: Facts): 'set' | 'nothing' | { readonly on: string } | Unknown {
  const { record, at } = entry;
  const { kind, adoptedBy, adoptedOn } = record;
  const force = forceOf(record, asOf);
  if ((kind !== undefined && kind !== 'basic-policy') || force === 'repealed' || adoptedBy?.includes(body) === false) return 'nothing';
  if (force === 'not-yet') return { on: adoptedOn ?? '' };
  if (kind === undefined) return askOf(entry, 'kind');
  if (adoptedBy === undefined) return { reason: 'missing-fact', pointer: `${at}/adoptedBy`, question: questions.adoptedBy };
  return force === 'unknown' ? askOf(entry, 'adoptedOn') : 'set';
}
