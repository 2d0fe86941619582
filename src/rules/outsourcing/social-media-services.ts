import type { SocialMediaService } from '../../configuration/index';
import { absentSection, type Facts, notApplicable, type Outcome } from '../../facts/index';
import { type Entry, entriesOf } from '../records';
import { isInUse } from './services';

const at = '/outsourcing/socialMedia/services';

/** What is owed for all social media services in use together; of no service nothing is owed. */
export function forServicesInUse(facts: Facts, check: (used: readonly Entry<SocialMediaService>[]) => Outcome): Outcome {
  const services = facts.configuration.outsourcing?.socialMedia?.services;
  if (services === undefined) return absentSection(at);
  const used = [...entriesOf(services, at)].filter(({ record }) => isInUse(record, facts.asOf));
  return used.length === 0 ? notApplicable : check(used);
}
