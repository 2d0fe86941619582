import type { CloudService } from '../../configuration/index';
import { type Facts, fill, forJudgement, missing, type Outcome, pass } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { eachCloudService, factsOfCloudUse } from './services';

const messages = {
  none: {
    ja: '外部サービス「{service}」は、効力のある登録・認証を持たない。',
    en: 'External service "{service}" holds no registered evaluation that is valid.',
  },
  unknown: {
    ja: '外部サービス「{service}」の登録・認証が宣言されていない。',
    en: 'The registered evaluations of external service "{service}" are not declared.',
  },
  until: {
    ja: '外部サービス「{service}」のISMAPへの登録の有効期限が宣言されていない。',
    en: 'Until when external service "{service}" is registered with ISMAP is not declared.',
  },
  other: {
    ja: '外部サービス「{service}」はISMAPに登録されていないが、他の登録・認証を持つ。',
    en: 'External service "{service}" is not registered with ISMAP, but holds another evaluation.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  registrations: {
    ja: '「{service}」はISMAP等に登録されているか（registrations）',
    en: 'Is "{service}" registered with ISMAP or the like (registrations)?',
  },
  until: { ja: '「{service}」の登録はいつまで有効か（until）', en: 'Until when is "{service}" registered (until)?' },
  other: { ja: 'その登録・認証は、ISMAPに代わるものと判断できるか', en: 'Can that evaluation stand in for ISMAP?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Each external service in use holds a registered evaluation (ISMAP等への登録). @see 6(8) */
export const cloudRegistration = defineRule({
  id: 'outsourcing/cloud-registration',
  requirements: ['6.8.p2/registered-evaluation'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '外部サービスの登録・認証', en: 'Registered evaluation of external services' },
  remedy: {
    ja: 'ISMAPに登録されたサービスを選び、登録の有効期限とともに registrations に書く。',
    en: 'Choose a service registered with ISMAP, and put it with its last day into "registrations".',
  },
  facts: ['/outsourcing/cloudServices/{id}/registrations', ...factsOfCloudUse],
  ...eachCloudService(checkRegistration),
});

function checkRegistration(entry: Entry<CloudService>, { asOf }: Facts): Outcome {
  const { registrations } = entry.record;
  const name = { service: titleOf(entry) };
  if (registrations === undefined || registrations === 'unknown')
    return missing(fill(messages.unknown, name), `${entry.at}/registrations`, fill(questions.registrations, name));
  const valid = registrations === 'none' ? [] : registrations.filter(({ until }) => until === undefined || until >= asOf);
  const ismap = valid.filter(({ scheme }) => scheme === 'ismap');
  if (ismap.some(({ until }) => until !== undefined)) return pass;
  if (ismap.length > 0) return missing(fill(messages.until, name), `${entry.at}/registrations`, fill(questions.until, name));
  return valid.length > 0 ? forJudgement(fill(messages.other, name), questions.other) : failing(fill(messages.none, name));
}
