import { resultSources } from '../../../evaluation/sources';
import { fill } from '../../../facts/index';
import type { Bilingual, Policy, Population, Requirement } from '../../../policy/index';
import { type Decider, deciderOf } from '../decider';
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
