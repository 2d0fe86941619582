import type { CloudService } from '../../configuration/index';
import { type Facts, fill, hasHappened, missing, type Outcome, pass, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkRules, factsOfRules } from '../document';
import { readingOfKinds } from '../document-uses';
import { type Entry, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { eachCloudService, factsOfCloudUse } from './services';

const messages = {
  none: {
    ja: '外部サービス「{service}」について、事業者と市の責任の分担が定まっていない。',
    en: 'Who answers for what with external service "{service}" is not laid down.',
  },
  unknown: {
    ja: '外部サービス「{service}」について、責任の分担の定めが宣言されていない。',
    en: 'Whether it is laid down who answers for what with external service "{service}" is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  responsibilitySplit: {
    ja: '「{service}」の責任の分担は、どこで定まっているか（responsibilitySplit）',
    en: 'Where is the split of responsibility for "{service}" laid down (responsibilitySplit)?',
  },
  agreedOn: {
    ja: '「{service}」の責任の分担はいつ取り決めたか（agreedOn）',
    en: 'When was the split for "{service}" agreed (agreedOn)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const theSplit = {
  ja: '外部サービス「{service}」の責任の分担',
  en: 'the split of responsibility for external service "{service}"',
} as const satisfies Bilingual;

/** Who answers for what is laid down for each external service in use (責任分界). @see 6(8) */
export const responsibilitySplit = defineRule({
  id: 'outsourcing/responsibility-split',
  requirements: ['6.8.p2/responsibility-split'],
  reading: 'interpretation',
  justification: readingOfKinds('responsibility-split'),
  severity: 'violation',
  title: { ja: '外部サービスの責任分界', en: 'Split of responsibility' },
  remedy: {
    ja: '事業者との責任の分担を文書で定め、文書と日を responsibilitySplit に書く。',
    en: 'Lay down in a document who answers for what, and put document and day into "responsibilitySplit".',
  },
  facts: ['/outsourcing/cloudServices/{id}/responsibilitySplit', ...factsOfCloudUse, ...factsOfRules],
  ...eachCloudService(checkSplit),
});

function checkSplit(entry: Entry<CloudService>, facts: Facts): Outcome {
  const { responsibilitySplit: split } = entry.record;
  const at = `${entry.at}/responsibilitySplit`;
  const name = { service: titleOf(entry) };
  if (split === undefined || split === 'unknown')
    return missing(fill(messages.unknown, name), at, fill(questions.responsibilitySplit, name));
  if (split === 'none' || (split.agreedOn !== undefined && !hasHappened(split.agreedOn, facts.asOf)))
    return failing(fill(messages.none, name));
  return worst([
    checkRules(split, at, 'responsibility-split', fill(theSplit, name), facts),
    split.agreedOn === undefined ? missing(fill(messages.unknown, name), `${at}/agreedOn`, fill(questions.agreedOn, name)) : pass,
  ]);
}
