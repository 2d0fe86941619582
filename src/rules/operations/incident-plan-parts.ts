import type { PlanPart, PlanParts } from '../../configuration/index';
import {
  fill,
  forJudgement,
  missing,
  notApplicable,
  type Outcome,
  pass,
  saysNothing,
  theMunicipality,
  together,
  worst,
} from '../../facts/index';
import { type Bilingual, isThreatId, type Threat } from '../../policy/index';
import { defineRule, failing } from '../rule';

const plan = '/operations/incidentResponsePlan';
const place = `${plan}/parts`;

const messages = {
  planUnknown: {
    ja: '緊急時対応計画に何が定められているか宣言されていない。',
    en: 'What the incident response plan lays down is not declared.',
  },
  unknown: {
    ja: '緊急時対応計画が{part}を定めているか宣言されていない。',
    en: 'Whether the incident response plan lays down {part} is not declared.',
  },
  none: { ja: '緊急時対応計画が{part}を定めていない。', en: 'The incident response plan does not lay down {part}.' },
  kindNone: {
    ja: '緊急時対応計画が「{kind}」による事案への対応を定めていない。',
    en: 'The incident response plan lays down no response to incidents of the kind "{kind}".',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  planUnknown: {
    ja: '緊急時対応計画に何が定められているか（incidentResponsePlan）',
    en: 'What does the incident response plan lay down (incidentResponsePlan)?',
  },
  unknown: { ja: '{part}は計画のどこに定められているか', en: 'Where in the plan stands {part}?' },
  kindNone: { ja: 'この種類の事案への対応を、計画に定めなくてよいか', en: 'Can the plan leave out the response to this kind of incident?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const parts = {
  contacts: { ja: '連絡先', en: 'whom to contact' },
  reporting: { ja: '報告すべき事項', en: 'what to report' },
  recurrencePrevention: { ja: '再発防止', en: 'how recurrence is prevented' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const responses = { ja: '事案ごとの対応', en: 'how each kind of incident is responded to' } as const satisfies Bilingual;
const response = {
  ja: '「{kind}」による事案への対応',
  en: 'the response to incidents of the kind "{kind}"',
} as const satisfies Bilingual;

/** The incident response plan holds what the guideline wants of one (緊急時対応計画の内容). @see 6(7) */
export const incidentPlanParts = defineRule({
  id: 'operations/incident-plan-parts',
  requirements: ['6.7/incident-plan-parts'],
  reading: 'interpretation',
  justification: {
    ja: '事案の種類は、方針の3が挙げる五つの脅威によると解する。その一つへの対応を定めない計画で足りるかは、人が判断する。',
    en: 'We take the kinds of incident to be the five kinds of threat of clause 3. Whether a plan is enough that leaves one of them out a person judges.',
  },
  severity: 'violation',
  title: { ja: '緊急時対応計画の内容', en: 'What the incident response plan holds' },
  remedy: {
    ja: '連絡先、報告すべき事項、事案ごとの対応、再発防止を計画に定め、その箇所を operations.incidentResponsePlan の parts に書く。',
    en: 'Lay down in the plan whom to contact, what to report, how to respond to each kind of incident and how to prevent recurrence, and say where in "parts" of operations.incidentResponsePlan.',
  },
  facts: [
    '/operations/incidentResponsePlan',
    '/operations/incidentResponsePlan/parts/contacts',
    '/operations/incidentResponsePlan/parts/reporting',
    '/operations/incidentResponsePlan/parts/responses',
    '/operations/incidentResponsePlan/parts/recurrencePrevention',
  ],
  looking: { subjects: () => ['the body'], about: () => [theMunicipality], pointers: () => [place] },
  check: (_, { configuration, policy }) => {
    const declared = configuration.operations?.incidentResponsePlan;
    if (declared === undefined || declared === 'unknown') return missing(messages.planUnknown, plan, questions.planUnknown);
    if (declared === 'none') return notApplicable; // that there is none is the finding
    return together([
      ...(['contacts', 'reporting', 'recurrencePrevention'] as const).map((key) => checkPart(declared.parts?.[key], key, parts[key])),
      checkResponses(declared.parts?.responses, policy.threats),
    ]);
  },
});

function checkPart(part: PlanPart | 'none' | 'unknown' | undefined, key: string, name: Bilingual): Outcome {
  // 'none' denies the part; a section 「なし」 is not a place where it could be read.
  if (part === undefined || part === 'unknown' || (part !== 'none' && saysNothing(part.section))) {
    return missing(fill(messages.unknown, { part: name }), `${place}/${key}`, fill(questions.unknown, { part: name }));
  }
  return part === 'none' ? failing(fill(messages.none, { part: name })) : pass;
}

function checkResponses(declared: PlanParts['responses'], kinds: readonly Threat[]): Outcome {
  if (typeof declared !== 'object') return checkPart(declared, 'responses', responses);
  const said = kinds.map(({ id, label }) => ({ key: `responses/${id}`, label, part: isThreatId(id) ? declared[id] : undefined }));
  if (said.every(({ part }) => part === 'none') || Object.keys(declared).length === 0)
    return failing(fill(messages.none, { part: responses }));
  return worst(
    said.map(({ key, label, part }) =>
      part === 'none'
        ? forJudgement(fill(messages.kindNone, { kind: label }), questions.kindNone)
        : checkPart(part, key, fill(response, { kind: label })),
    ),
  );
}
