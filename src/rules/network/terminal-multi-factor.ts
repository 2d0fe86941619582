import type { Factor, Node } from '../../configuration/index';
import { type Facts, fill, lacksGuidelineQuality, missing, type NodeFacts, type Outcome, pass, pointer, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule } from '../rule';
import { checkTerminal, entriesThatSay, factsOfTerminals, myNumberTerminals } from './terminals';

const messages = {
  none: { ja: '端末「{node}」では認証の要素を一つも求めていない。', en: 'Terminal "{node}" asks for no authentication factor.' },
  oneKind: {
    ja: '端末「{node}」の認証は「{kind}」の一種類だけである。多要素は、異なる種類（知識・所持・生体）が二つ以上あることをいう。',
    en: 'Terminal "{node}" asks for one kind of factor only ({kind}); multi-factor means two or more different kinds (knowledge, possession, inherence).',
  },
  unknown: { ja: '端末「{node}」の認証の要素が分からない。', en: 'The authentication factors of terminal "{node}" are not known.' },
  shared: {
    ja: '端末「{node}」の認証要素のうち、共用のものは個人を識別しない。個人を識別する要素は一種類以下である。',
    en: 'On terminal "{node}" shared factors identify nobody; those that identify a person are of fewer than two kinds.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  factors: { ja: '端末「{node}」は何で認証するか（factors）', en: 'Which factors does terminal "{node}" ask for (factors)?' },
  kind: {
    ja: '種類の分からない要素は、知識・所持・生体のどれか（kind）',
    en: 'Of which kind is the unknown factor: knowledge, possession or inherence (kind)?',
  },
  identifies: {
    ja: '各要素は個人を識別するか、共用か（identifies）',
    en: 'Does each factor identify a person, or is it shared (identifies)?',
  },
  shared: {
    ja: '共用の要素を含む認証で、利用者本人の確認として足りると判断できるか',
    en: 'Is authentication with a shared factor enough to tell who the user is?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const kindLabels: Readonly<Record<Factor['kind'], Bilingual>> = {
  knowledge: { ja: '知識', en: 'knowledge' },
  possession: { ja: '所持', en: 'possession' },
  inherence: { ja: '生体', en: 'inherence' },
  unknown: { ja: '不明', en: 'unknown' },
};

/** Terminals of the My Number tier authenticate by two or more different kinds of factor (多要素認証). @see 6(3)① */
export const terminalMultiFactor = defineRule({
  id: 'network/terminal-multi-factor',
  requirements: ['6.3.1/multi-factor'],
  reading: 'interpretation',
  justification: {
    ja: '多要素認証は、知識・所持・生体のうち異なる種類を二つ以上用いる認証と解する。同じ種類を重ねても多要素ではない。',
    en: 'We read multi-factor as two or more different kinds among knowledge, possession and inherence; two of one kind are not.',
  },
  severity: 'violation',
  title: { ja: '端末の多要素認証', en: 'Multi-factor authentication on terminals' },
  remedy: {
    ja: '異なる種類の要素（例: パスワードとICカード、ICカードと顔認証）を組み合わせ、個人ごとに割り当てる。',
    en: 'Combine factors of different kinds (a password and a card, a card and a face), assigned to each person.',
  },
  facts: [...factsOfTerminals, '/network/nodes/{id}/factors'],
  looking: myNumberTerminals,
  check: (subject, facts) =>
    checkTerminal(subject, facts, {
      says: saysOfFactors,
      decide: (terminal) => worst(entriesThatSay(terminal, facts, saysOfFactors).map((entry) => decide(entry, facts))),
    }),
});

function saysOfFactors({ factors }: Node): boolean {
  return factors !== undefined;
}

function decide({ id, node }: NodeFacts, facts: Facts): Outcome {
  const name = { node: node.title ?? id };
  const at = pointer('network', 'nodes', id, 'factors');
  const { factors } = node;
  if (factors === undefined) return missing(fill(messages.unknown, name), at, fill(questions.factors, name));
  const [first] = factors;
  if (first === undefined) return { outcome: 'fail', message: fill(messages.none, name) };
  if (kindsOf(factors).size < 2) {
    if (factors.some(({ kind }) => kind === 'unknown')) return missing(fill(messages.unknown, name), at, questions.kind);
    return { outcome: 'fail', message: fill(messages.oneKind, { ...name, kind: kindLabels[first.kind] }) };
  }
  if (kindsOf(factors.filter(({ identifies }) => identifies === 'person')).size >= 2) return pass;
  const notShared = factors.filter(({ identifies }) => identifies !== 'group');
  if (kindsOf(notShared).size >= 2) return missing(fill(messages.unknown, name), at, questions.identifies);
  return lacksGuidelineQuality(facts, fill(messages.shared, name), questions.shared);
}

/** The known kinds among factors. */
function kindsOf(factors: readonly Factor[]): ReadonlySet<Factor['kind']> {
  return new Set(factors.map(({ kind }) => kind).filter((kind) => kind !== 'unknown'));
}
