import type { ThreatResponse } from '../../configuration/index';
import {
  absentSection,
  type Facts,
  fill,
  forJudgement,
  listOf,
  missing,
  type Outcome,
  pass,
  theMunicipality,
  worst,
} from '../../facts/index';
import { type Bilingual, isThreatId, type Threat } from '../../policy/index';
import { doerFacts } from '../doer';
import { defineRule, failing, type Looking } from '../rule';
import { asked, checkAnswering, unlessAsked } from './asking';

const section = '/review/threats';

const messages = {
  absent: { ja: '「{threat}」を想定しているかが宣言されていない。', en: 'Whether the threat "{threat}" is reckoned with is not declared.' },
  notYet: {
    ja: '「{threat}」は、まだ検討されていない（検討の日とされる{on}が来ていない）。',
    en: 'The threat "{threat}" has not been considered yet: the day given ({on}) has not come.',
  },
  unanswered: { ja: '「{threat}」に備える対策がない。', en: 'No measures answer the threat "{threat}".' },
  elsewhere: {
    ja: '「{threat}」に備えるとされる対策（{controls}）は、本ツールの対応表ではこの脅威に対するものではない。',
    en: 'The measures said to answer the threat "{threat}" ({controls}) are not among those that we pair with it.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  absent: {
    ja: '「{threat}」をいつ検討し、どの対策で備えているか',
    en: 'When was the threat "{threat}" considered, and which measures answer it?',
  },
  elsewhere: { ja: 'それらの対策は、この脅威にどのように備えるか', en: 'How do those measures answer it?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Every kind of threat of the policy, or the municipality where none is spoken of. */
const kindsOfThreat: Looking<Threat | undefined> = {
  *subjects({ configuration, policy }) {
    if (configuration.review?.threats === undefined) yield undefined;
    else yield* policy.threats;
  },
  about: (threat) => [threat === undefined ? theMunicipality : { kind: 'threat', id: threat.id }],
  pointers: (threat) => [threat === undefined ? section : `${section}/${threat.id}`],
};

/** Each of the five kinds of threat is reckoned with and answered by measures (想定する脅威への対策). @see 3 */
export const threats = defineRule({
  id: 'review/threats',
  requirements: ['3/threat-based-measures'],
  reading: 'interpretation',
  justification: {
    ja: '五種の脅威のそれぞれについて、検討した日・者・記録と、備える対策の区分を求める。区分が脅威に対するものかは本ツールの対応表（解釈）による。対策が実際にとられているかは各号の判定に、合わせて足りるかは6の要求に表れる。',
    en: 'For each of the five kinds we ask when and by whom it was considered, where that is recorded, and which areas of measures answer it; which ones do, our pairing says (interpretation). Whether the measures are taken shows in their own status, whether together they suffice in the requirement of 6.',
  },
  severity: 'violation',
  title: { ja: '五種の脅威の想定と対策', en: 'The five kinds of threat and what answers them' },
  remedy: {
    ja: '脅威の種類ごとに、検討した日・者・記録と、備える対策（answeredBy）を threats に書く。',
    en: 'For each kind of threat, write in "threats" when and by whom it was considered, where that is recorded, and which measures answer it (answeredBy).',
  },
  facts: ['/review/threats', ...doerFacts],
  looking: kindsOfThreat,
  check: (threat, facts) => (threat === undefined ? absentSection(section) : checkThreat(threat, facts)),
});

function checkThreat(threat: Threat, facts: Facts): Outcome {
  const at = `${section}/${threat.id}`;
  const name = { threat: threat.label };
  const response = isThreatId(threat.id) ? facts.configuration.review?.threats?.[threat.id] : undefined;
  if (response === undefined) return missing(fill(messages.absent, name), at, fill(questions.absent, name));
  const { consideredOn: on, answeredBy } = response;
  if (answeredBy?.length === 0) return failing(fill(messages.unanswered, name));
  if (on !== undefined && on > facts.asOf) return failing(fill(messages.notYet, { ...name, on }));
  const entry = { id: threat.id, record: response, at };
  const told = unlessAsked(
    { ...entry, record: {} },
    asked(entry, ['consideredOn', 'by', 'answeredBy', 'record'], threat.label),
    threat.label,
  );
  const shown = told.outcome === 'pass' ? checkControls(threat, response, facts) : told;
  return worst([shown, checkAnswering(entry, on, facts, threat.label)]);
}

/** Whether one of the areas of measures named is among those that we pair with the threat. */
function checkControls(threat: Threat, { answeredBy = [] }: ThreatResponse, { policy }: Facts): Outcome {
  const named = policy.controls.filter(({ id }) => answeredBy.includes(id));
  if (named.some(({ answers }) => answers.threats.some((id) => id === threat.id))) return pass;
  const labels = listOf(named.map(({ label }) => label));
  return forJudgement(fill(messages.elsewhere, { threat: threat.label, controls: labels }), questions.elsewhere);
}
