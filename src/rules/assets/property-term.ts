import type { Facts } from '../../facts/index';
import type { Bilingual, SecurityProperty } from '../../policy/index';

/** What the policy calls a property (観点の名称). */
export function propertyTerm(property: SecurityProperty, { policy }: Pick<Facts, 'policy'>): Bilingual {
  return policy.definitions.find(({ id }) => id === property)?.term ?? { ja: property, en: property };
}
