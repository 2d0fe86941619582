import {
  type BodyFacts,
  bodiesOf,
  type Facts,
  fill,
  forJudgement,
  listOf,
  notApplicable,
  type Outcome,
  sectionName,
  type Unknown,
  undetermined,
} from '../facts/index';
import type { Bilingual } from '../policy/index';

const messages = {
  againstLaw: {
    ja: '「{body}」は市にないと宣言されているが、法律は{kind}を市に置くものとしている（地方自治法による。方針の文言ではない）。',
    en: 'It is declared that there is no "{body}", yet by law a city has {kind} (the Local Autonomy Act says so, not the policy).',
  },
  whichCommittee: {
    ja: '市にないという「{body}」がどの行政委員会か宣言されていない。',
    en: 'Which administrative committee "{body}" is, which the city is said to lack, is not declared.',
  },
  existsAfterAll: {
    ja: '機関「{body}」は市にないと宣言されているが、これを挙げるものがある（{places}）。',
    en: 'It is declared that there is no "{body}", yet it is named elsewhere ({places}).',
  },
  yetToGo: {
    ja: '機関「{body}」は市にないと宣言されているが、なくなるのは {on} である（abolishedOn）。',
    en: 'It is declared that there is no "{body}", yet it is to be abolished only on {on} (abolishedOn).',
  },
  alreadyGone: {
    ja: '機関「{body}」は市にあると宣言されているが、{on} になくなったともされている（abolishedOn）。',
    en: 'It is declared that there is a "{body}", and that it was abolished on {on} (abolishedOn).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  againstLaw: {
    ja: '市が「{body}」を置かないと言える根拠は何か（他の団体との共同設置など）',
    en: 'On what grounds does the city have no "{body}" (one set up jointly with other bodies, for example)?',
  },
  committee: { ja: '「{body}」はどの行政委員会か（committee）', en: 'Which administrative committee is "{body}" (committee)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The kind of the committees, of which each is a body of its own. */
export const committeesKind = 'administrative-committees';

/** Asks which committee a body is. */
export function askCommittee({ name, at }: BodyFacts): Unknown {
  return { reason: 'missing-fact', pointer: `${at}/committee`, question: fill(questions.committee, { body: name }) };
}

/** What contradicts that a body is there, or that it is not. */
export function contradiction({ name: body, body: { exists }, contradictingEnd: on, shownBy }: BodyFacts): Bilingual {
  if (on !== undefined) return fill(exists === 'yes' ? messages.alreadyGone : messages.yetToGo, { body, on });
  return fill(messages.existsAfterAll, { body, places: listOf(shownBy.map(({ at }) => sectionName(at))) });
}

/**
 * Whether a city may be without a body that it is said not to have (機関がないこと). One of several departments may be gone; that a city has no assembly at all
 * is for a person to explain.
 */
export function checkAbsence(one: BodyFacts, facts: Facts): Outcome {
  const { body, kind, name } = one;
  // Which committee a city lacks decides whether it may.
  if (kind === committeesKind && body.committee === undefined)
    return undetermined(fill(messages.whichCommittee, { body: name }), [askCommittee(one)]);
  const label = setUpByLaw(body.committee, kind, facts);
  const another = (bodiesOf(facts) ?? []).some(
    (other) => other.kind === kind && other.body.committee === body.committee && other.exists === 'yes',
  );
  if (label === undefined || another) return notApplicable;
  return forJudgement(fill(messages.againstLaw, { body: name, kind: label }), fill(questions.againstLaw, { body: name }));
}

/** What the law sets up in every city: departments, the assembly, and committees but for those that it lets a city be without. */
function setUpByLaw(committee: string | undefined, kind: string | undefined, { policy }: Facts): Bilingual | undefined {
  if (kind === 'internal-departments' || kind === 'assembly') return policy.scope.bodies.find(({ id }) => id === kind)?.label;
  const known = policy.scope.committees.find(({ id }) => id === committee);
  return known?.lawfulAbsence === undefined ? known?.label : undefined;
}
