import type { SelectionCriterion } from '../../configuration/index';
import { fill, forJudgement, missing, type Outcome, pass } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule, failing } from '../rule';
import { type ContractEntry, factsOfTerm, nameOf, onceSigned } from './contracts';
import { factsOfWork } from './undeclared-work';

/** Criteria that say something of security. */
const ofSecurity: readonly SelectionCriterion[] = [
  'security-management',
  'certification',
  'incident-history',
  'subcontracting-control',
  'data-location',
];

const messages = {
  none: {
    ja: '契約「{contract}」の委託先を、セキュリティについての基準なしに選んでいる。',
    en: 'The contractor of "{contract}" was selected without any criterion of security.',
  },
  unknown: {
    ja: '契約「{contract}」の委託先をどの基準で選んだかが宣言されていない。',
    en: 'By which criteria the contractor of "{contract}" was selected is not declared.',
  },
  other: {
    ja: '契約「{contract}」の選定の基準に、名のあるセキュリティの観点がない。',
    en: 'The criteria for "{contract}" name no known point of security.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  criteria: {
    ja: '「{contract}」の委託先を何によって比べたか（criteria）',
    en: 'By what were contractors for "{contract}" compared (criteria)?',
  },
  other: { ja: 'その他とした基準は、セキュリティを見るものと言えるか', en: 'Is the other criterion one of security?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Contractors are selected by criteria that look at security (委託先の選定基準). @see 6(8) */
export const selectionCriteria = defineRule({
  id: 'outsourcing/selection-criteria',
  requirements: ['6.8.p1/selection-criteria'],
  reading: 'interpretation',
  justification: {
    ja: '選定基準のうち少なくとも一つがセキュリティを見るものであることを要すると解する。価格・能力・実績はそれに当たらない。',
    en: 'We read that at least one of the criteria looks at security; price, capability and experience do not.',
  },
  severity: 'violation',
  title: { ja: '委託先の選定基準', en: 'Criteria of selection' },
  remedy: {
    ja: 'セキュリティの観点を含む選定基準で委託先を選び、criteria に書く。',
    en: 'Select by criteria that include security, and name them in "criteria".',
  },
  facts: ['/outsourcing/contracts/{id}/selection', '/outsourcing/contracts/{id}/signedOn', ...factsOfTerm, ...factsOfWork],
  ...onceSigned((entry) => checkCriteria(entry)),
});

function checkCriteria(entry: ContractEntry): Outcome {
  const { selection } = entry.record;
  const criteria = typeof selection === 'object' ? selection.criteria : selection;
  if (criteria === undefined || criteria === 'unknown') {
    const at = typeof selection === 'object' ? `${entry.at}/selection/criteria` : `${entry.at}/selection`;
    return missing(fill(messages.unknown, nameOf(entry)), at, fill(questions.criteria, nameOf(entry)));
  }
  if (criteria === 'none') return failing(fill(messages.none, nameOf(entry)));
  if (criteria.some((one) => ofSecurity.includes(one))) return pass;
  return criteria.includes('other')
    ? forJudgement(fill(messages.other, nameOf(entry)), questions.other)
    : failing(fill(messages.none, nameOf(entry)));
}
