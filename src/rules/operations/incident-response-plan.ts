import type { IncidentResponsePlan } from '../../configuration/index';
import { adoptionOf, type Facts, fill, forceOf, missing, type Outcome, pass, theMunicipality, together } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkKind } from '../document';
import { readingOfKinds } from '../document-uses';
import { defineRule, failing } from '../rule';

const place = '/operations/incidentResponsePlan';

const messages = {
  unknown: { ja: '緊急時対応計画があるか宣言されていない。', en: 'Whether there is an incident response plan is not declared.' },
  none: { ja: '緊急時対応計画がない。', en: 'There is no incident response plan.' },
  documentUnknown: {
    ja: '緊急時対応計画がどの文書か宣言されていない。',
    en: 'Which document is the incident response plan is not declared.',
  },
  dayUnknown: {
    ja: '緊急時対応計画がいつ定められたか宣言されていない。',
    en: 'When the incident response plan was adopted is not declared.',
  },
  toCome: {
    ja: '緊急時対応計画が定められる日（{on}）はまだ来ていない。',
    en: 'The day on which the incident response plan is to be adopted ({on}) is still to come.',
  },
  repealed: { ja: '緊急時対応計画は {on} に廃止されている。', en: 'The incident response plan was repealed on {on}.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: {
    ja: '緊急時対応計画はあるか。あれば、どの文書で、いつ定めたか（incidentResponsePlan）',
    en: 'Is there an incident response plan, and if so which document, adopted when (incidentResponsePlan)?',
  },
  document: { ja: '緊急時対応計画はどの文書か（document）', en: 'Which document is the incident response plan (document)?' },
  dayUnknown: { ja: '緊急時対応計画はいつ定められたか（adoptedOn）', en: 'When was the incident response plan adopted (adoptedOn)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** There is an incident response plan, adopted on a day that has come (緊急時対応計画の策定). What it holds is the guideline's matter. @see 6(7) */
export const incidentResponsePlan = defineRule({
  id: 'operations/incident-response-plan',
  requirements: ['6.7/incident-response-plan'],
  reading: 'interpretation',
  justification: readingOfKinds('incident-response-plan'),
  severity: 'violation',
  title: { ja: '緊急時対応計画の策定', en: 'The incident response plan' },
  remedy: {
    ja: '緊急時対応計画を定め、文書と策定の日を operations.incidentResponsePlan に書く。',
    en: 'Adopt an incident response plan, and give document and day in operations.incidentResponsePlan.',
  },
  facts: [
    '/operations/incidentResponsePlan',
    '/operations/incidentResponsePlan/document',
    '/operations/incidentResponsePlan/adoptedOn',
    '/documents/{id}/kind',
    '/documents/{id}/adoptedOn',
    '/documents/{id}/repealedOn',
  ],
  looking: { subjects: () => ['the body'], about: () => [theMunicipality], pointers: () => [place] },
  check: (_, facts) => {
    const plan = facts.configuration.operations?.incidentResponsePlan;
    if (plan === 'none') return failing(messages.none);
    if (plan === undefined || plan === 'unknown') {
      return isAmongDocuments(facts) ? pass : missing(messages.unknown, place, questions.unknown);
    }
    return together([
      checkAdoption(plan, facts),
      plan.document === undefined
        ? missing(messages.documentUnknown, `${place}/document`, questions.document)
        : checkKind(plan.document, 'incident-response-plan', facts),
    ]);
  },
});

/** Whether one of the documents is such a plan, and in force: then it need not be said again. */
function isAmongDocuments({ configuration, asOf }: Facts): boolean {
  return Object.values(configuration.documents ?? {}).some(
    (document) => document.kind === 'incident-response-plan' && forceOf(document, asOf) === 'in-force',
  );
}

function checkAdoption(plan: IncidentResponsePlan, { configuration, asOf }: Facts): Outcome {
  const adoption = adoptionOf(plan, configuration);
  const { adoptedOn = '', repealedOn = '' } = adoption;
  switch (forceOf(adoption, asOf)) {
    case 'in-force':
      return pass;
    case 'not-yet':
      return failing(fill(messages.toCome, { on: adoptedOn }));
    case 'repealed':
      return failing(fill(messages.repealed, { on: repealedOn }));
    case 'unknown':
      return missing(messages.dayUnknown, `${place}/adoptedOn`, questions.dayUnknown);
  }
}
