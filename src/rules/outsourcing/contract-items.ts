import { fill, listOf, missing, type Outcome, pass } from '../../facts/index';
import { type Bilingual, contractItems as items } from '../../policy/index';
import { defineRule, failing } from '../rule';
import { type ContractEntry, factsOfTerm, nameOf, onceSigned } from './contracts';
import { factsOfWork } from './undeclared-work';

const messages = {
  unknown: {
    ja: '契約「{contract}」に書かれた事項が宣言されていない。',
    en: 'Which items contract "{contract}" lays down is not declared.',
  },
  lacking: {
    ja: 'ガイドラインが契約に求める事項のうち、契約「{contract}」に{items}がない。',
    en: 'Of the items that the guideline asks for, contract "{contract}" lacks: {items}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: {
    ja: '契約「{contract}」にはどの事項が書かれているか（securityRequirements）',
    en: 'Which items does contract "{contract}" lay down (securityRequirements)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Each contract lays down every item of the guideline (契約に定める事項). @see 6(8) */
export const contractItems = defineRule({
  id: 'outsourcing/contract-items',
  requirements: ['6.8.p1/contract-items'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '契約に定める事項', en: 'Items of the contract' },
  remedy: {
    ja: '欠けている事項を契約に加え、securityRequirements に書く。',
    en: 'Add what is missing to the contract, and to "securityRequirements".',
  },
  facts: ['/outsourcing/contracts/{id}/securityRequirements', '/outsourcing/contracts/{id}/signedOn', ...factsOfTerm, ...factsOfWork],
  ...onceSigned((entry) => checkItems(entry)),
});

function checkItems(entry: ContractEntry): Outcome {
  const { securityRequirements: declared } = entry.record;
  if (declared === undefined || declared === 'unknown')
    return missing(fill(messages.unknown, nameOf(entry)), `${entry.at}/securityRequirements`, fill(questions.unknown, nameOf(entry)));
  const stated = declared === 'none' ? [] : declared;
  const lacking = items.filter(({ id }) => !stated.includes(id));
  if (lacking.length === 0) return pass;
  const names = listOf(lacking.map(({ label }) => label));
  return failing(fill(messages.lacking, { ...nameOf(entry), items: names }));
}
