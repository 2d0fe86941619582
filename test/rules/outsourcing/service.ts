import type { CloudService, Configuration } from '../../../src/configuration/index';
import type { RuleCase } from '../describe-rule';

/** A declaration with one external service. */
export function serving(service: CloudService, others: Configuration = {}): Configuration {
  return { ...others, outsourcing: { ...others.outsourcing, cloudServices: { a: service } } };
}

/** Where a fact of that service stands. */
export function at(...keys: readonly string[]): string {
  return ['/outsourcing/cloudServices/a', ...keys].join('/');
}

/** What is said of that service. */
export function says<const Name extends string>(outcome: Name): Readonly<Record<string, Name>> {
  return { 'cloud-service:a': outcome };
}

/** What every rule over the external services in use says of those that are not declared or not in use. `denied` fails where the service is in use. */
export function casesOfUse(denied: CloudService, profile?: RuleCase['profile']): readonly RuleCase[] {
  const cases: readonly RuleCase[] = [
    {
      law: 'services that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/outsourcing/cloudServices'],
    },
    {
      law: 'where none is used nothing is owed',
      configuration: { outsourcing: { cloudServices: {} } },
      expected: { 'municipality:municipality': 'not-applicable' },
    },
    {
      law: 'of a service that has ended, or not begun, nothing is owed',
      configuration: {
        outsourcing: {
          cloudServices: { a: { ...denied, endedOn: '2026-11-23' }, b: { ...denied, introducedOn: '2026-11-25' } },
        },
      },
      expected: { 'cloud-service:a': 'not-applicable', 'cloud-service:b': 'not-applicable' },
    },
    {
      law: 'of one on its first and last day it is',
      configuration: serving({ ...denied, introducedOn: '2026-11-24', endedOn: '2026-11-24' }),
      expected: says('fail'),
    },
  ];
  return profile === undefined ? cases : cases.map((one) => ({ ...one, profile }));
}
