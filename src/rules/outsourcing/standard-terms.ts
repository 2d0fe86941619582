import type { CloudService } from '../../configuration/index';
import { type Facts, fill, missing, notApplicable, type Outcome, pass, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { classifiedData, factsOfClassTwo, isClassTwoOrAbove } from '../class-two';
import { type Entry, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { eachCloudService, factsOfCloudUse, whichData } from './services';

const messages = {
  standard: {
    ja: '外部サービス「{service}」は、自治体機密性2以上の情報を、事業者の定型の約款のままで扱っている。',
    en: 'External service "{service}" handles information of class 2 or above on the provider\'s standard terms.',
  },
  terms: {
    ja: '外部サービス「{service}」の契約条件が宣言されていない。',
    en: 'The terms of external service "{service}" are not declared.',
  },
  data: {
    ja: '外部サービス「{service}」が扱う情報が宣言されていない。',
    en: 'Which information external service "{service}" handles is not declared.',
  },
  class: {
    ja: '外部サービス「{service}」が扱う情報に、自治体機密性2以上か分からないものがある。',
    en: 'Of some information that external service "{service}" handles it is not known whether it is of class 2 or above.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  terms: {
    ja: '「{service}」の条件は個別に取り決めたか、定型の約款のままか（terms）',
    en: 'Were the terms of "{service}" negotiated, or are they standard (terms)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Information of class 2 and above is, in principle, not handled on take-it-or-leave-it terms (定型約款による利用の制限). @see 6(8) */
export const standardTerms = defineRule({
  id: 'outsourcing/standard-terms',
  requirements: ['6.8.p2/standard-terms'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '定型の約款による利用', en: 'Use on standard terms' },
  remedy: {
    ja: '条件を個別に取り決めるか、自治体機密性2以上の情報を扱わない。やむを得なければ例外措置を記録する。',
    en: 'Negotiate the terms, or keep information of class 2 and above out of the service; record an exception where neither can be done.',
  },
  facts: ['/outsourcing/cloudServices/{id}/terms', '/outsourcing/cloudServices/{id}/data', ...factsOfCloudUse, ...factsOfClassTwo],
  ...eachCloudService(checkTerms),
});

function checkTerms(entry: Entry<CloudService>, facts: Facts): Outcome {
  const { terms, data } = entry.record;
  const name = { service: titleOf(entry) };
  if (terms === 'negotiated') return pass;
  if (data === undefined) return missing(fill(messages.data, name), `${entry.at}/data`, whichData(entry));
  const found = data.map((id) => isClassTwoOrAbove(classifiedData(id, facts), facts));
  if (found.includes(true)) {
    if (terms === 'standard') return failing(fill(messages.standard, name));
    return missing(fill(messages.terms, name), `${entry.at}/terms`, fill(questions.terms, name));
  }
  const [first, ...others] = found.filter((one) => typeof one === 'object');
  return first === undefined ? notApplicable : undetermined(fill(messages.class, name), [first, ...others]);
}
