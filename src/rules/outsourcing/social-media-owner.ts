import { absentSection, type Facts, fill, missing, type Outcome, officeOn, pass, pointer } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
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
  vacant: {
    ja: 'ソーシャルメディアサービス「{service}」の責任者「{role}」は空席である。',
    en: 'The post of "{role}", responsible for social media service "{service}", is vacant.',
  },
  holderUnknown: {
    ja: 'ソーシャルメディアサービス「{service}」の責任者「{role}」に、誰がいつから就いているかが宣言されていない。',
    en: 'Who holds the post of "{role}", responsible for social media service "{service}", and since when, is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  responsible: { ja: '「{service}」の責任者はどの役割か（responsible）', en: 'Which role is responsible for "{service}" (responsible)?' },
  from: { ja: '「{role}」の今の就任者はいつ就いたか（from）', en: 'Since when does the present holder hold the post of "{role}" (from)?' },
  holder: { ja: '「{role}」には誰が就いているか（holder）', en: 'Who holds the post of "{role}" (holder)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

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
    '/organization/roles/{id}/holder',
    '/organization/roles/{id}/from',
    '/organization/roles/{id}/until',
    '/organization/roles/{id}/formerHolders',
  ],
  ...eachSocialMediaService((entry, facts) => {
    const { responsible } = entry.record;
    const service = titleOf(entry);
    if (responsible === undefined)
      return missing(fill(messages.unknown, { service }), `${entry.at}/responsible`, fill(questions.responsible, { service }));
    return responsible === 'none' ? failing(fill(messages.none, { service })) : checkHolder(service, responsible, facts);
  }),
});

function checkHolder(service: string, id: string, { configuration, asOf }: Facts): Outcome {
  const at = '/organization/roles';
  const role = configuration.organization?.roles?.[id];
  if (role === undefined) return absentSection(at);
  const values = { service, role: role.title ?? id };
  const office = officeOn(role, asOf);
  const ask = (fact: 'holder' | 'from') =>
    missing(fill(messages.holderUnknown, values), `${at}${pointer(id, fact)}`, fill(questions[fact], values));
  switch (office.state) {
    case 'held':
      // Without a first day the present holder may be one who is still to come.
      return role.from === undefined && office.holder === role.holder ? ask('from') : pass;
    case 'unknown':
      return ask('holder');
    default:
      return failing(fill(messages.vacant, values));
  }
}
