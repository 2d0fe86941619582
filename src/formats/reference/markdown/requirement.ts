import { resultSources } from '../../../evaluation/sources';
import { fill } from '../../../facts/index';
import type { Bilingual, ClauseId, Policy, Requirement } from '../../../policy/index';
import { basisWords } from '../../wording/basis-words';
import { type Decider, deciderOf } from '../decider';
import type { Library } from '../reference';
import { deciderWords, establishmentWords, fieldWords, modalityWords, populationWords } from '../words';
import { ruleLink } from './links';
import { code, field, indented, inline, plain, stacked } from './markdown';
import { pageWords } from './page-words';

const words = {
  ourReading: { ja: '読み方（解釈）', en: 'Our reading (interpretation)' },
  exceptable: {
    ja: '記録と承認のある例外で認めうる（解釈）',
    en: 'a recorded, approved exception can cover it (interpretation)',
  },
  byRestated: {
    ja: '方針の要求事項の判定を、そのままこの規定についての判定とする。',
    en: 'The results of these requirements of the policy are its results.',
  },
  relief: {
    ja: '{day} より前からあるシステム・契約・外部サービスは対象外',
    en: 'systems, contracts and cloud services that existed before {day} are not held to it',
  },
  byAttestation: {
    ja: '規則による判定はない。証拠・日付・責任者を備えた記録（attestations）により、「適合（表明による）」又は不適合とする。記録がなければ未確定とする。',
    en: 'No rule decides it. A record with evidence, date and owner ("attestations") makes it conformant (declared) or nonconformant; without one it is undetermined.',
  },
  byJudgement: {
    ja: '規則による判定はない。監査の問いに答える判断の記録（judgements）により、「適合（判断による）」又は不適合とする。記録がなければ未確定とする。',
    en: 'No rule decides it. A recorded judgement ("judgements") that answers the question for auditors makes it conformant (judged) or nonconformant; without one it is undetermined.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const deciding: Readonly<Record<Decider, string>> = {
  rules: inline(deciderWords.rules),
  restated: stacked(words.byRestated),
  evaluation: inline(deciderWords.evaluation),
  attestation: stacked(words.byAttestation),
  judgement: stacked(words.byJudgement),
};

/** One requirement on the page of its area (要求事項の節), with links to what decides it. */
export function requirementBlocks(requirement: Requirement, { policy, rules }: Library, here: string): readonly string[] {
  const { id, condition, readingNote, question, modality, provision, inForceFrom, relievedIfBefore, restates = [] } = requirement;
  const terms: ReadonlySet<string> = new Set(requirement.terms);
  const used = policy.definitions.filter((definition) => terms.has(definition.id));
  const by = [...rules, ...resultSources].filter(({ requirements }) => requirements.includes(id));
  const fields = [
    field(fieldWords.clause, originOf(requirement, policy)),
    field(fieldWords.modality, `${inline(modalityWords[modality])}${modality === 'in-principle' ? ` — ${inline(words.exceptable)}` : ''}`),
    field(fieldWords.basis, inline(basisWords[requirement.basis])),
    ...(provision === undefined ? [] : [field(fieldWords.provision, stacked(provision))]),
    ...(inForceFrom === undefined ? [] : [field(fieldWords.inForce, inForceFrom)]),
    ...(relievedIfBefore === undefined ? [] : [field(fieldWords.relief, stacked(fill(words.relief, { day: relievedIfBefore })))]),
    ...(condition === undefined ? [] : [field(fieldWords.condition, stacked(condition))]),
    field(fieldWords.subjects, inline(populationWords[requirement.population])),
    ...(used.length === 0 ? [] : [field(fieldWords.terms, used.map(({ clause }) => labelOf(clause, policy)).join(', '))]),
    field(fieldWords.established, requirement.establishedBy.map((way) => inline(establishmentWords[way])).join('; ')),
    ...(readingNote === undefined ? [] : [field(words.ourReading, stacked(readingNote))]),
    ...(question === undefined ? [] : [field(fieldWords.question, stacked(question))]),
    field(pageWords.decided, deciding[deciderOf(requirement, rules)]),
    ...restates.map((one) => indented(`- ${code(one)}`)),
    ...by.map((one) => indented(`- ${ruleLink(one.id, here)} ${inline(one.title)}`)),
  ];
  return [`### ${id}`, stacked(requirement.statement), fields.join('\n')];
}

/** The labels of its clauses as printed, or the provision of the law. */
export function originOf({ clauses, provision }: Requirement, policy: Policy): string {
  if (clauses.length > 0) return clauses.map((id) => labelOf(id, policy)).join(', ');
  return provision === undefined ? '—' : plain(provision.ja);
}

function labelOf(id: ClauseId, { clauses }: Policy): string {
  return plain(clauses.find((clause) => clause.id === id)?.label ?? id);
}
