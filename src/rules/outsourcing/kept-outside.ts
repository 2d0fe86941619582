import type { CloudService } from '../../configuration/index';
import {
  type Facts,
  factsOfEnds,
  fill,
  forJudgement,
  listOf,
  missing,
  notApplicable,
  type Outcome,
  type PartyFacts,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { Entry } from '../records';
import { whichData } from './services';
import { isByStatute } from './undeclared-work';

const messages = {
  keptOutside: {
    ja: '「{data}」が庁外に置かれているが、それを扱う利用中の外部サービスが宣言されていない。',
    en: 'Data is kept outside the city, yet no external service in use is declared to handle it: {data}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  undeclared: {
    ja: '庁外に置かれた「{data}」は、外部サービスの利用によらないと判断できるか。よるなら、そのサービスを宣言する（cloudServices、その data）',
    en: 'Is this kept outside without the use of an external service: {data}? If not, declare the service (cloudServices, its "data")',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From what it is known that data is kept outside the city, for the facts of a rule. */
export const factsOfKeeping = ['/outsourcing/cloudServices/{id}/data', '/assets/information/{id}/placements', ...factsOfEnds] as const;

/**
 * What is said where data is kept towards the Internet and no service in use handles it: that shows a service that is not declared. Whether it is one a
 * person judges, for the data may be with a contractor and in no service; a service that does not say what it handles is asked first.
 */
export function checkKeptOutside(used: readonly Entry<CloudService>[], facts: Facts): Outcome {
  const kept = keptOutside(new Set(used.flatMap(({ record }) => record.data ?? [])), facts);
  if (kept.length === 0) return notApplicable;
  const data = listOf(kept);
  const message = fill(messages.keptOutside, { data });
  const silent = used.filter(({ record }) => record.data === undefined);
  if (silent.length === 0) return forJudgement(message, fill(questions.undeclared, { data }));
  return worst(silent.map((one) => missing(message, `${one.at}/data`, whichData(one))));
}

/** Data sets that are kept with parties towards the Internet (庁外に置かれた情報), by title, without those that are handled as is known. */
function keptOutside(handled: ReadonlySet<string>, { configuration, parties }: Facts): readonly string[] {
  const placesOf = (placements: object = {}) => Object.keys(placements).flatMap((place) => parties.get(place) ?? []);
  return Object.entries(configuration.assets?.information ?? {})
    .filter(([id, { placements }]) => !handled.has(id) && placesOf(placements).some(isTowardsInternet))
    .map(([id, { title }]) => title ?? id)
    .sort();
}

/** Whether a party is on the Internet side (インターネット側の相手方か), and none with which the city has to do by statute. */
export function isTowardsInternet(place: PartyFacts): boolean {
  return !isByStatute(place) && place.standing.zones.some((zone) => zone === 'internet-party' || zone === 'internet');
}
