import type { CloudService, SocialMediaService } from '../../configuration/index';
import { type Facts, fill, notApplicable, type Outcome, phaseOf } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, overRecords, titleOf } from '../records';

const questions = {
  data: {
    ja: '「{service}」はどの情報を扱うか（data）。扱わなければ空と書く',
    en: 'Which data does "{service}" handle (data)? Write an empty list if none',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What asks a service for the data that it handles. */
export function whichData(service: Entry<CloudService>): Bilingual {
  return fill(questions.data, { service: titleOf(service) });
}

/** From what it is known whether an external service is used ({@link isInUse}), for the facts of a rule. */
export const factsOfCloudUse = ['/outsourcing/cloudServices/{id}/introducedOn', '/outsourcing/cloudServices/{id}/endedOn'] as const;

/** Whether a service is used on a day (利用中か). One without days is: it is declared. */
export function isInUse(service: CloudService | SocialMediaService, asOf: string): boolean {
  const from = 'introducedOn' in service ? service.introducedOn : 'startedOn' in service ? service.startedOn : undefined;
  return phaseOf({ from, until: service.endedOn }, asOf) === 'under-way';
}

type Check = (entry: Entry<CloudService>, facts: Facts) => Outcome;

/** What is owed of every external service in use; `outsideItsDays` is what is said of one that has ended, or has not begun. */
export function eachCloudService(check: Check, outsideItsDays: Check = () => notApplicable) {
  return overRecords<CloudService>({
    kind: 'cloud-service',
    select: ({ outsourcing }) => outsourcing?.cloudServices,
    check: (entry, facts) => (isInUse(entry.record, facts.asOf) ? check : outsideItsDays)(entry, facts),
  });
}

/** What is owed of every social media service in use. */
export function eachSocialMediaService(check: (entry: Entry<SocialMediaService>, facts: Facts) => Outcome) {
  return overRecords<SocialMediaService>({
    kind: 'social-media-service',
    select: ({ outsourcing }) => outsourcing?.socialMedia?.services,
    check: (entry, facts) => (isInUse(entry.record, facts.asOf) ? check(entry, facts) : notApplicable),
  });
}
