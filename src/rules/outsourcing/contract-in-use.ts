import { comparableId } from '../../configuration/notation/ids';
import { type Facts, hasHappened, type PartyFacts, phaseOf } from '../../facts/index';
import { type ContractEntry, factsOfTerm } from './contracts';
import { factsOfCloudUse, isInUse } from './services';

/** Something that goes on under a contract (契約の利用): that names it, or that it names. */
export interface ContractUser {
  readonly title: string;
  /** The system that it is or is for, by id. */
  readonly system?: string;
  /** The data sets that it handles, by id. */
  readonly data?: readonly string[];
}

/** From what it is known what goes on under a contract, for the facts of a rule. */
export const factsOfUse = [
  '/outsourcing/contracts/{id}/party',
  ...factsOfTerm,
  '/outsourcing/cloudServices/{id}/contract',
  '/outsourcing/cloudServices/{id}/data',
  ...factsOfCloudUse,
  '/network/parties/{id}/contract',
  '/network/flows/{id}/from',
  '/network/flows/{id}/to',
  '/network/exits/{id}/through',
  '/network/securityCloud/party',
  '/assets/systems/{id}/contract',
  '/assets/systems/{id}/introducedOn',
  '/operations/monitoring/{id}/contract',
  '/operations/monitoring/{id}/from',
  '/operations/monitoring/{id}/until',
] as const;

/** What shows that work goes on under a contract: parties that communicate, services in use, systems, and their monitoring. In the order of their titles. */
export function usersOf(contract: ContractEntry, facts: Facts): readonly ContractUser[] {
  const parties = partiesUnder(contract, facts).map(({ id, party }) => ({ title: party.title ?? id }));
  return [...parties, ...servicesOf(contract, facts), ...systemsOf(contract, facts)].sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** What goes on under a contract although the contract is said to be about other systems, or other data. One that says neither is about whatever names it. */
export function strangersOf(contract: ContractEntry, facts: Facts): readonly ContractUser[] {
  const { systems, data } = contract.record;
  const covered = systems === undefined ? undefined : new Set(systems.map(comparableId));
  return usersOf(contract, facts).filter(
    (user) =>
      (user.system !== undefined && covered?.has(comparableId(user.system)) === false) ||
      (data !== undefined && user.data?.some((id) => !data.includes(id)) === true),
  );
}

/** The parties that communicate under a contract (契約に基づく相手方): that name it, or that it names. */
export function partiesUnder({ id: contract, record }: ContractEntry, facts: Facts): readonly PartyFacts[] {
  const { exits, flowsAt, parties, configuration, asOf } = facts;
  const isUsed = (id: string): boolean =>
    flowsAt.has(id) || configuration.network?.securityCloud?.party === id || [...exits.values()].some(({ through }) => through === id);
  // Another contract with the party may be the one under which its line runs.
  const hasAnother = (id: string): boolean =>
    Object.entries(configuration.outsourcing?.contracts ?? {}).some(
      ([other, one]) => other !== contract && one.party === id && phaseOf(one, asOf) === 'under-way',
    );
  return [...parties.values()].filter(
    ({ id, party }) =>
      (party.contract === contract || (party.contract === undefined && record.party === id && !hasAnother(id))) && isUsed(id),
  );
}

function servicesOf({ id: contract }: ContractEntry, { configuration, asOf }: Facts): readonly ContractUser[] {
  return Object.entries(configuration.outsourcing?.cloudServices ?? {})
    .filter(([, service]) => service.contract === contract && isInUse(service, asOf))
    .map(([id, { title = id, data }]) => (data === undefined ? { title } : { title, data }));
}

function systemsOf({ id: contract }: ContractEntry, { configuration, asOf }: Facts): readonly ContractUser[] {
  const declared = configuration.assets?.systems ?? {};
  const own = Object.entries(declared)
    .filter(([, system]) => system.contract === contract && (system.introducedOn === undefined || hasHappened(system.introducedOn, asOf)))
    .map(([id, { title = id }]) => ({ title, system: id }));
  const monitored = Object.entries(configuration.operations?.monitoring ?? {})
    .filter(([, one]) => typeof one === 'object' && one.contract === contract && phaseOf(one, asOf) === 'under-way')
    .map(([id]) => ({ title: declared[id]?.title ?? id, system: id }));
  return [...own, ...monitored];
}
