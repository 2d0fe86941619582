import type { CloudService } from '../../configuration/index';
import { fill, forJudgement, missing, type Outcome, pass } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { checkOutsideItsDays, factsOfServiceUse } from './service-in-use';
import { eachCloudService } from './services';

const messages = {
  none: { ja: '外部サービス「{service}」について対策をとっていない。', en: 'Nothing is done about external service "{service}".' },
  unknown: {
    ja: '外部サービス「{service}」についてとった対策が宣言されていない。',
    en: 'What is done about external service "{service}" is not declared.',
  },
  otherOnly: {
    ja: '外部サービス「{service}」の対策が、名のあるものを含まない。',
    en: 'Of what is done about external service "{service}" nothing is a known measure.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: {
    ja: '「{service}」についてどのような対策をとっているか（measures）',
    en: 'What is done about "{service}" (measures)?',
  },
  otherOnly: { ja: 'その対策は、利用の規定に沿った対策と言えるか', en: 'Is that a measure under the rules for its use?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Measures are taken for each external service in use (外部サービスについての対策). @see 6(8) */
export const cloudMeasures = defineRule({
  id: 'outsourcing/cloud-measures',
  requirements: ['6.8.p2/measures'],
  reading: 'interpretation',
  justification: {
    ja: '対策の内容は方針にない。利用中のサービスごとに、名のある対策が一つはあることを要すると解する。足りるかは問わない。期間の外とされても使われていると見えるサービスは、人が判断する。',
    en: 'The policy does not say which measures. We read that each service in use has at least one that is named; whether they are enough is not asked. Of one that is seen at work outside its days a person judges.',
  },
  severity: 'violation',
  title: { ja: '外部サービスの対策', en: 'Measures for external services' },
  remedy: {
    ja: '利用の規定に沿って対策をとり、measures に書く。',
    en: 'Take measures under the rules for its use, and name them in "measures".',
  },
  facts: ['/outsourcing/cloudServices/{id}/measures', ...factsOfServiceUse],
  ...eachCloudService(checkMeasures, checkOutsideItsDays),
});

function checkMeasures(entry: Entry<CloudService>): Outcome {
  const { measures } = entry.record;
  const name = { service: titleOf(entry) };
  if (measures === undefined || measures === 'unknown')
    return missing(fill(messages.unknown, name), `${entry.at}/measures`, fill(questions.unknown, name));
  if (measures === 'none' || measures.length === 0) return failing(fill(messages.none, name));
  return measures.every((one) => one === 'other') ? forJudgement(fill(messages.otherOnly, name), questions.otherOnly) : pass;
}
