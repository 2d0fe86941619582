import { resultSources } from '../../../evaluation/sources';
import { fill } from '../../../facts/index';
import type { Bilingual, Policy, Population, Requirement } from '../../../policy/index';
import { countDeciders, type Decider, deciderOf } from '../catalogue';
import type { Library } from '../reference';

const words = {
  undeclaredAny: {
    ja: '宣言に載っていないもの（機器、通信、データ、機関など）については何も言わない。',
    en: 'It says nothing of what is not declared: devices, flows, data, bodies and the like.',
  },
  undeclaredThing: { ja: '宣言に載っていないものについては何も言わない。', en: 'It says nothing of a thing that is not declared.' },
  silent: {
    ja: '本文が述べていない通信は、判断か例外の記録があるまで未確定である。',
    en: 'Communication of which the text does not speak stays undetermined until a judgement or an exception is recorded.',
  },
  person: { ja: '事実で決まらないところは人が判断する: {question}', en: 'Where facts do not settle it, a person judges: {question}' },
  factsAlone: { ja: '人の判断に委ねるところはない。', en: 'Nothing in it is left to judgement.' },
  unrecorded: {
    ja: '記録されていない例外は見えない。理由と代替措置が妥当かは人が判断する。',
    en: 'An exception that nobody recorded is not seen; whether reason and compensating measures are sound, a person judges.',
  },
  restated: {
    ja: '方針の要求事項の判定が言わないことは、ここでも言わない。対応そのものが解釈である。',
    en: 'What the results of the policy leave open is open here too, and that the two correspond is our reading.',
  },
  noQuestion: { ja: 'この要求は満たされているか', en: 'Is this requirement met?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const undeclared = {
  all: [words.undeclaredAny],
  each: [words.undeclaredThing],
  body: [],
} as const satisfies Readonly<Record<Population, readonly Bilingual[]>>;

/** What decides one requirement, and what that leaves open (要求事項の網羅). */
export interface Coverage {
  readonly requirement: Requirement;
  readonly decider: Decider;
  /** The rules, what the evaluation itself reports, or the requirements whose results count; empty where no machine decides. */
  readonly by: readonly string[];
  /** What the decision does not say: to be looked at by a person. */
  readonly left: readonly Bilingual[];
}

/** Every requirement with what decides it, in the order of the policy (網羅表の行). */
export function coverageOf({ policy, rules }: Library): readonly Coverage[] {
  return policy.requirements.map((requirement): Coverage => {
    const decider = deciderOf(requirement, rules);
    return { requirement, decider, by: decidedBy(requirement, decider, rules), left: leftOpen(requirement, decider, policy) };
  });
}

function decidedBy({ id, restates }: Requirement, decider: Decider, rules: Library['rules']): readonly string[] {
  if (decider === 'rules' || decider === 'judgement')
    return rules.filter(({ requirements }) => requirements.includes(id)).map((rule) => rule.id);
  if (decider === 'restated') return restates ?? [];
  if (decider === 'evaluation') return resultSources.filter(({ requirements }) => requirements.includes(id)).map((source) => source.id);
  return [];
}

function leftOpen(requirement: Requirement, decider: Decider, policy: Policy): readonly Bilingual[] {
  const { population, establishedBy, question = words.noQuestion } = requirement;
  switch (decider) {
    case 'rules':
      return [
        ...undeclared[population],
        ...(hasSilentCells(requirement, policy) ? [words.silent] : []),
        establishedBy.includes('judgement') ? fill(words.person, { question }) : words.factsAlone,
      ];
    case 'restated':
      return [words.restated];
    case 'evaluation':
      return [words.unrecorded];
    case 'attestation':
      return [question];
    case 'judgement':
      return [...undeclared[population], question];
  }
}

/** Whether there are zones between which the text does not say what the requirement asks. */
function hasSilentCells({ id }: Requirement, { crossings }: Policy): boolean {
  const provisions = Object.values(crossings).flatMap((row) => Object.values(row).flat());
  return provisions.some(({ requirement, effect }) => requirement === id && effect === 'silent');
}

const summaries = {
  document: {
    ja: '文書の要求事項 {total}件のうち {rules}件を、宣言された事実から規則が自動で判定する（うち {shared}件は、事実で決まらないところを人の判断に残す）。{attestation}件は証拠・日付・責任者を備えた表明、{judgement}件は、規則が違反を見つけ、適合は監査の問いに答える人の判断による。',
    en: '{rules} of {total} requirements of the document are decided automatically from declared facts, of which {shared} leave to a person what facts do not settle; {attestation} by an attestation with evidence, date and owner, {judgement} by the judgement of a person who answers the question for auditors, while rules find violations.',
  },
  own: {
    ja: '方針の文書にはなく、本ツールの解釈で加えたもの: {total}件。例外の評価そのものが判定する。',
    en: 'Not in the document, added by our interpretation: {total}, decided by the evaluation of exceptions itself.',
  },
  guideline: {
    ja: 'ガイドラインの層が加えるもの: {total}件（規則 {rules}件、表明 {attestation}件、判断 {judgement}件）。',
    en: 'Added by the guideline layer: {total} ({rules} by rules, {attestation} by attestation, {judgement} by judgement).',
  },
  law: {
    ja: '法令の層が加えるもの: {total}件（規則 {rules}件、方針の判定 {restated}件、表明 {attestation}件、判断 {judgement}件）。',
    en: 'Added by the law layer: {total} ({rules} by rules, {restated} with the policy, {attestation} by attestation, {judgement} by judgement).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many requirements are decided in which way, in sentences (件数): the document's own, then what is added to it. Counted, never a share. */
export function summariesOf(requirements: readonly Requirement[], rules: Library['rules']): readonly Bilingual[] {
  const by = { policy: summaries.document, interpretation: summaries.own, guideline: summaries.guideline, law: summaries.law } as const;
  return (['policy', 'guideline', 'law', 'interpretation'] as const).flatMap((basis) => {
    const own = requirements.filter((requirement) => requirement.basis === basis);
    const shared = own.filter((one) => deciderOf(one, rules) === 'rules' && one.establishedBy.includes('judgement')).length;
    return own.length === 0 ? [] : [fill(by[basis], { ...countDeciders(own, rules), shared, total: own.length })];
  });
}
