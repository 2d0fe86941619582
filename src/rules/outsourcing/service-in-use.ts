import type { CloudService } from '../../configuration/index';
import {
  type Facts,
  factsOfEnds,
  fill,
  forJudgement,
  listOf,
  notApplicable,
  type Outcome,
  type PartyFacts,
  phaseOf,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';
import { isTowardsInternet } from './kept-outside';
import { isInUse } from './services';

const messages = {
  over: {
    ja: '外部サービス「{service}」の利用は {endedOn} に終わったとされるが、{shown}がまだある。',
    en: 'The use of external service "{service}" is said to have ended on {endedOn}, yet there still is: {shown}.',
  },
  ahead: {
    ja: '外部サービス「{service}」の利用は {introducedOn} からとされるが、{shown}がもうある。',
    en: 'External service "{service}" is said to be used only from {introducedOn}, yet there already is: {shown}.',
  },
  kept: { ja: '「{name}」の保管', en: '{name}, kept there' },
  line: { ja: '「{name}」との通信', en: 'communication with {name}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  over: {
    ja: '{shown}があっても、「{service}」をもう使っていないと判断できるか。使っているなら利用終了日（endedOn）を改める',
    en: 'Is "{service}" no longer used in spite of this: {shown}? If it is, correct its last day (endedOn)',
  },
  ahead: {
    ja: '{shown}があっても、「{service}」をまだ使っていないと判断できるか。使っているなら利用開始日（introducedOn）を改める',
    en: 'Is "{service}" not used yet in spite of this: {shown}? If it is, correct its first day (introducedOn)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From what it is known that a service is used outside its days, for the facts of a rule. */
export const factsOfServiceUse = [
  '/outsourcing/cloudServices/{id}/introducedOn',
  '/outsourcing/cloudServices/{id}/endedOn',
  '/outsourcing/cloudServices/{id}/contract',
  '/outsourcing/cloudServices/{id}/data',
  '/outsourcing/contracts/{id}/party',
  '/outsourcing/contracts/{id}/from',
  '/outsourcing/contracts/{id}/until',
  '/network/parties/{id}/contract',
  '/assets/information/{id}/placements',
  ...factsOfEnds,
] as const;

/** What is said of a service that has ended, or has not begun: nothing, unless its data or its communication is there all the same. */
export function checkOutsideItsDays(entry: Entry<CloudService>, facts: Facts): Outcome {
  const traces = tracesOf(entry, facts);
  if (traces.length === 0) return notApplicable;
  const { introducedOn = '', endedOn = '' } = entry.record;
  const shown = listOf(traces);
  const values = { service: titleOf(entry), introducedOn, endedOn, shown };
  const isOver = phaseOf({ until: entry.record.endedOn }, facts.asOf) === 'over';
  const phase = isOver ? 'over' : 'ahead';
  return forJudgement(fill(messages[phase], values), fill(questions[phase], values), `${entry.at}/${isOver ? 'endedOn' : 'introducedOn'}`);
}

/**
 * What shows that a service is used (利用を示すもの): its data is kept with its provider, or towards the Internet, and no service in use handles it; or the
 * city communicates with its provider under a contract that is under way. Where another service in use stands under the contract, what is not its own data is that one's.
 */
function tracesOf({ record }: Entry<CloudService>, facts: Facts): readonly Bilingual[] {
  const { configuration, asOf, flowsAt } = facts;
  const used = Object.values(configuration.outsourcing?.cloudServices ?? {}).filter((one) => isInUse(one, asOf));
  const handled = new Set(used.flatMap(({ data }) => data ?? []));
  const isAlone = used.every(({ contract }) => contract === undefined || contract !== record.contract);
  const providers = providersOf(record, facts);
  const isKept = (id: string, place: PartyFacts): boolean => {
    const isItsOwn = record.data?.includes(id) === true;
    return isItsOwn ? providers.includes(place) || isTowardsInternet(place) : isAlone && providers.includes(place);
  };
  const kept = [...facts.data.values()].flatMap(({ id, asset }) => {
    const places = Object.keys(asset.placements ?? {}).flatMap((place) => facts.parties.get(place) ?? []);
    return !handled.has(id) && places.some((place) => isKept(id, place)) ? [fill(messages.kept, { name: asset.title ?? id })] : [];
  });
  const contract = record.contract === undefined ? undefined : configuration.outsourcing?.contracts?.[record.contract];
  const runs = contract !== undefined && phaseOf(contract, asOf) === 'under-way';
  const lines = providers
    .filter(({ id }) => isAlone && runs && flowsAt.has(id))
    .map(({ id, party }) => fill(messages.line, { name: party.title ?? id }));
  return [...kept, ...lines];
}

/** The parties with which a service's contract is, or that name it. */
function providersOf({ contract: id }: CloudService, { parties, configuration }: Facts): readonly PartyFacts[] {
  if (id === undefined) return [];
  const named = configuration.outsourcing?.contracts?.[id]?.party;
  return [...parties.values()].filter((one) => one.id === named || one.party.contract === id);
}
