import type { PublishableInformation, SocialMediaService } from '../../configuration/index';
import { type Facts, fill, listOf, missing, type Outcome, pass, together } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkRules, factsOfRules } from '../document';
import { readingOfKinds } from '../document-uses';
import { type Entry, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { ofTheBody } from './body';
import { forServicesInUse } from './social-media-services';

const at = '/outsourcing/socialMedia/publishable';
const what = {
  ja: 'ソーシャルメディアで発信できる情報',
  en: 'the limits of what may be published through social media',
} as const satisfies Bilingual;

const messages = {
  none: {
    ja: 'ソーシャルメディアを使っているが、発信できる情報を定めていない。',
    en: 'Social media are in use, but it is not laid down what may be published there.',
  },
  unknown: {
    ja: 'ソーシャルメディアで発信できる情報の定めが宣言されていない。',
    en: 'Whether it is laid down what may be published through social media is not declared.',
  },
  scope: {
    ja: '発信できる情報の定めがどのサービスに及ぶかが宣言されていない。',
    en: 'To which services what is laid down on publishable information applies is not declared.',
  },
  notCovered: {
    ja: '発信できる情報の定めが「{services}」に及んでいない。',
    en: 'What is laid down on publishable information does not apply to: {services}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  publishable: {
    ja: '発信できる情報は、どの文書でいつ定めたか（publishable）',
    en: 'In which document, and when, was it laid down what may be published (publishable)?',
  },
  scope: { ja: '発信できる情報の定めはどのサービスに及ぶか（services）', en: 'To which services does it apply (services)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** It is laid down what may be published through social media (ソーシャルメディアで発信できる情報). @see 6(8) */
export const publishableInformation = defineRule({
  id: 'outsourcing/publishable-information',
  requirements: ['6.8.p3/publishable-information'],
  reading: 'interpretation',
  justification: readingOfKinds('publishable-information'),
  severity: 'violation',
  title: { ja: 'ソーシャルメディアで発信できる情報', en: 'What may be published through social media' },
  remedy: {
    ja: '使っているサービスのすべてについて発信できる情報を文書で定め、文書と対象を publishable に書く。',
    en: 'Lay down in a document, for every service in use, what may be published, and put document and services into "publishable".',
  },
  facts: [
    '/outsourcing/socialMedia/publishable/document',
    '/outsourcing/socialMedia/publishable/services',
    '/outsourcing/socialMedia/services/{id}',
    ...factsOfRules,
  ],
  ...ofTheBody(at, (facts) => forServicesInUse(facts, (used) => checkPublishable(used, facts))),
});

function checkPublishable(used: readonly Entry<SocialMediaService>[], facts: Facts): Outcome {
  const publishable = facts.configuration.outsourcing?.socialMedia?.publishable;
  if (publishable === undefined || publishable === 'unknown') return missing(messages.unknown, at, questions.publishable);
  if (publishable === 'none') return failing(messages.none);
  return together([checkRules(publishable, at, 'publishable-information', what, facts), checkScope(publishable, used)]);
}

function checkScope({ services }: PublishableInformation, used: readonly Entry<SocialMediaService>[]): Outcome {
  if (services === undefined) return missing(messages.scope, `${at}/services`, questions.scope);
  const missed = services === 'all' ? [] : used.filter(({ id }) => !services.includes(id)).map(titleOf);
  return missed.length === 0 ? pass : failing(fill(messages.notCovered, { services: listOf(missed) }));
}
