import { type Facts, factsOfEnds } from '../../facts/index';

/** From what it is known that data is kept towards the Internet, for the facts of a rule. */
export const factsOfKeptOutside = ['/assets/information/{id}/placements', ...factsOfEnds] as const;

/** Data sets that are kept with a party towards the Internet (庁外に置かれた情報), by title: what shows that external services are used. */
export function keptOutside(facts: Facts): readonly string[] {
  return Object.entries(facts.configuration.assets?.information ?? {})
    .filter(([, { placements }]) => Object.keys(placements ?? {}).some((place) => isTowardsInternet(place, facts)))
    .map(([id, { title }]) => title ?? id)
    .sort();
}

function isTowardsInternet(place: string, { parties }: Facts): boolean {
  const party = parties.get(place);
  return party?.standing.zones.some((zone) => zone === 'internet-party' || zone === 'internet') ?? false;
}
