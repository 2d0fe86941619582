import type { SocialMediaProcedure, SocialMediaService } from '../../configuration/index';
import { absentSection, best, type Facts, fill, missing, type Outcome, pass, together } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkRules, factsOfRules } from '../document';
import { readingOfKinds } from '../document-uses';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { ofTheBody } from './body';
import { forServicesInUse } from './social-media-services';

const at = '/outsourcing/socialMedia/procedures';

const messages = {
  none: { ja: 'ソーシャルメディアを使っているが、運用手順がない。', en: 'Social media are in use, but there is no operating procedure.' },
  scope: {
    ja: 'ソーシャルメディアの運用手順「{procedure}」がどのサービスを扱うかが宣言されていない。',
    en: 'With which services procedure "{procedure}" deals is not declared.',
  },
  notCovered: {
    ja: 'ソーシャルメディアサービス「{service}」を扱う運用手順がない。',
    en: 'No operating procedure deals with social media service "{service}".',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  scope: {
    ja: '運用手順「{procedure}」はどのサービスを扱うか（services）',
    en: 'With which services does procedure "{procedure}" deal (services)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Operating procedures for social media are laid down and deal with every service in use (ソーシャルメディアの運用手順). @see 6(8) */
export const socialMediaProcedure = defineRule({
  id: 'outsourcing/social-media-procedure',
  requirements: ['6.8.p3/operating-procedure'],
  reading: 'interpretation',
  justification: readingOfKinds('social-media-procedure'),
  severity: 'violation',
  title: { ja: 'ソーシャルメディアの運用手順', en: 'Operating procedure for social media' },
  remedy: {
    ja: '使っているサービスのすべてについて運用手順を定め、文書と対象を procedures に、策定日を文書に書く。',
    en: 'Adopt procedures for every service in use; put document and services into "procedures", the day into the document.',
  },
  facts: [
    '/outsourcing/socialMedia/procedures/{id}/document',
    '/outsourcing/socialMedia/procedures/{id}/services',
    '/outsourcing/socialMedia/services/{id}',
    ...factsOfRules,
  ],
  ...ofTheBody(at, (facts) => forServicesInUse(facts, (used) => checkProcedures(used, facts))),
});

function checkProcedures(used: readonly Entry<SocialMediaService>[], facts: Facts): Outcome {
  const procedures = facts.configuration.outsourcing?.socialMedia?.procedures;
  if (procedures === undefined) return absentSection(at);
  const all = [...entriesOf(procedures, at)];
  return all.length === 0 ? failing(messages.none) : together(used.map((service) => checkService(service, all, facts)));
}

/** One procedure that deals with the service and is adopted is enough; else what is best known of those that may. */
function checkService(service: Entry<SocialMediaService>, all: readonly Entry<SocialMediaProcedure>[], facts: Facts): Outcome {
  const found = all.flatMap((procedure) => checkOne(service.id, procedure, facts) ?? []);
  const known = best(found, () => failing(fill(messages.notCovered, { service: titleOf(service) })));
  return known.outcome === 'fail' && found.length > 0 ? together(found) : known;
}

function checkOne(service: string, procedure: Entry<SocialMediaProcedure>, facts: Facts): Outcome | undefined {
  const { services } = procedure.record;
  const name = titleOf(procedure);
  if (services !== undefined && services !== 'all' && !services.includes(service)) return undefined;
  // A procedure is often called as its document is, which is named beside it.
  const { document = '' } = procedure.record;
  const isNamedAlike = name === (facts.configuration.documents?.[document]?.title ?? document);
  const what = isNamedAlike
    ? { ja: 'ソーシャルメディアの運用手順', en: 'the social media procedure' }
    : { ja: `ソーシャルメディアの運用手順「${name}」`, en: `social media procedure "${name}"` };
  const scope =
    services === undefined
      ? missing(fill(messages.scope, { procedure: name }), `${procedure.at}/services`, fill(questions.scope, { procedure: name }))
      : pass;
  return together([checkRules(procedure.record, procedure.at, 'social-media-procedure', what, facts), scope]);
}
