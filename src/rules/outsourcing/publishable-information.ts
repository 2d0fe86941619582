import type { PublishableInformation, SocialMediaService } from '../../configuration/index';
import { type Facts, fill, missing, type Outcome, pass, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { checkAdoption } from './adoption';
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
  information: {
    ja: '発信できる情報はどれか（information）、又はどの文書が定めるか（document）',
    en: 'What may be published (information), or which document says it (document)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** It is laid down what may be published through social media (ソーシャルメディアで発信できる情報). @see 6(8) */
export const publishableInformation = defineRule({
  id: 'outsourcing/publishable-information',
  requirements: ['6.8.p3/publishable-information'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: 'ソーシャルメディアで発信できる情報', en: 'What may be published through social media' },
  remedy: {
    ja: '発信できる情報を定め、文書（document）か情報（information）と策定日を publishable に書く。',
    en: 'Lay down what may be published, and put the document or the information, and the day, into "publishable".',
  },
  facts: [
    '/outsourcing/socialMedia/publishable',
    '/outsourcing/socialMedia/services/{id}',
    '/documents/{id}/adoptedOn',
    '/documents/{id}/repealedOn',
  ],
  ...ofTheBody(at, (facts) => forServicesInUse(facts, (used) => checkPublishable(used, facts))),
});

function checkPublishable(used: readonly Entry<SocialMediaService>[], facts: Facts): Outcome {
  const publishable = facts.configuration.outsourcing?.socialMedia?.publishable;
  if (publishable === undefined || publishable === 'unknown') return missing(messages.unknown, at, questions.publishable);
  if (publishable === 'none') return failing(messages.none);
  return worst([checkAdoption(publishable, at, what, facts), checkInformation(publishable), checkScope(publishable, used)]);
}

function checkInformation({ document, information }: PublishableInformation): Outcome {
  if (information !== undefined && information.length > 0) return pass;
  if (document !== undefined) return pass;
  return information === undefined ? missing(messages.unknown, `${at}/information`, questions.information) : failing(messages.none);
}

function checkScope({ services = 'all' }: PublishableInformation, used: readonly Entry<SocialMediaService>[]): Outcome {
  const missed = services === 'all' ? [] : used.filter(({ id }) => !services.includes(id)).map(titleOf);
  return missed.length === 0 ? pass : failing(fill(messages.notCovered, { services: { ja: missed.join('・'), en: missed.join(', ') } }));
}
