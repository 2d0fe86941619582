import { fill, missing } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkNamedRole, factsOfOffice } from '../named-role';
import { titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { eachSocialMediaService } from './services';

const messages = {
  none: {
    ja: 'ソーシャルメディアサービス「{service}」に責任者を置いていない。',
    en: 'Nobody is responsible for social media service "{service}".',
  },
  unknown: {
    ja: 'ソーシャルメディアサービス「{service}」の責任者が宣言されていない。',
    en: 'Who is responsible for social media service "{service}" is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  responsible: { ja: '「{service}」の責任者はどの役割か（responsible）', en: 'Which role is responsible for "{service}" (responsible)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const duty = {
  ja: 'ソーシャルメディアサービス「{service}」の責任者',
  en: 'responsible for social media service "{service}"',
} as const satisfies Bilingual;

/** Each social media service in use has a responsible person (ソーシャルメディアサービスごとの責任者). @see 6(8) */
export const socialMediaOwner = defineRule({
  id: 'outsourcing/social-media-owner',
  requirements: ['6.8.p3/responsible-person'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: 'ソーシャルメディアの責任者', en: 'Person responsible for social media' },
  remedy: {
    ja: 'サービスごとに責任者の役割を定め、空席にしない。一人が複数のサービスを受け持ってよい。',
    en: 'Name a role for each service and keep it filled. One person may be responsible for several services.',
  },
  facts: [
    '/outsourcing/socialMedia/services/{id}/responsible',
    '/outsourcing/socialMedia/services/{id}/startedOn',
    '/outsourcing/socialMedia/services/{id}/endedOn',
    ...factsOfOffice,
  ],
  ...eachSocialMediaService((entry, facts) => {
    const { responsible } = entry.record;
    const service = titleOf(entry);
    if (responsible === undefined)
      return missing(fill(messages.unknown, { service }), `${entry.at}/responsible`, fill(questions.responsible, { service }));
    return responsible === 'none' ? failing(fill(messages.none, { service })) : checkNamedRole(responsible, fill(duty, { service }), facts);
  }),
});
