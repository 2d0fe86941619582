import type { Facts } from '../../facts/index';
import { isInUse } from './services';

/** What shows that work goes on under a contract (契約の利用): parties that name it and communicate, services in use that name it. By title. */
export function usersOf(contract: string, facts: Facts): readonly string[] {
  const parties = [...facts.parties.values()]
    .filter(({ id, party }) => party.contract === contract && facts.flowsAt.has(id))
    .map(({ id, party }) => party.title ?? id);
  const services = Object.entries(facts.configuration.outsourcing?.cloudServices ?? {})
    .filter(([, service]) => service.contract === contract && isInUse(service, facts.asOf))
    .map(([id, service]) => service.title ?? id);
  return [...parties, ...services].sort();
}
