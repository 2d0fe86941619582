import {
  type End,
  type Facts,
  type FlowFacts,
  factsOfEnds,
  fill,
  forJudgement,
  notApplicable,
  type Outcome,
  type PartyFacts,
  standsInTier,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { factsOfCloudUse, isInUse } from './services';

const messages = {
  undeclared: {
    ja: '契約は一つも宣言されていないが、庁外の者が業務に関わっていることを示すもの（{shown}）がある。',
    en: 'No contract is declared, yet this shows somebody outside at work: {shown}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  undeclared: {
    ja: '{shown}は、業務の委託によらないと判断できるか。委託によるなら契約を宣言する（contracts）',
    en: 'Is none of this done by way of outsourcing: {shown}? If some is, declare the contract (contracts)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From what it is known that work is outsourced, for the facts of a rule. */
export const factsOfWork = [
  ...factsOfEnds,
  '/assets/information/{id}/placements',
  '/outsourcing/cloudServices/{id}/data',
  ...factsOfCloudUse,
] as const;

/**
 * What is said where no contract is declared: that nothing is outsourced, unless somebody outside reaches into the city's systems, or keeps its data, as a
 * contractor does. Whether that is outsourcing a person judges: a neighboring body may do so as well.
 */
export function checkNothingOutsourced(facts: Facts): Outcome {
  const names = [...new Set(atWork(facts).map(titleOf))];
  if (names.length === 0) return notApplicable;
  const shown = { ja: names.map((name) => `「${name}」`).join(''), en: names.join(', ') };
  return forJudgement(fill(messages.undeclared, { shown }), fill(questions.undeclared, { shown }));
}

/** Who is at work for the city as a contractor is (業務に関わる庁外の者): parties that reach into its systems, then those that keep its data. */
export function atWork(facts: Facts): readonly PartyFacts[] {
  return [...byTitle(reachingIn(facts)), ...byTitle(keeping(facts))];
}

/** Parties that open communication with nodes of the city, as maintenance does. */
function reachingIn({ flows }: Facts): readonly PartyFacts[] {
  return [...flows.values()].flatMap(({ from, to }: FlowFacts) => (isContractorLike(from) && standsIn(to) ? [from] : []));
}

/** Parties that keep data of the city. What a declared service in use handles is that service's matter. */
function keeping({ configuration, parties, data, asOf }: Facts): readonly PartyFacts[] {
  const handled = new Set(
    Object.values(configuration.outsourcing?.cloudServices ?? {}).flatMap((one) => (isInUse(one, asOf) ? (one.data ?? []) : [])),
  );
  const found = [...data.values()].flatMap(({ id, asset }) =>
    handled.has(id) ? [] : Object.keys(asset.placements ?? {}).flatMap((place) => parties.get(place) ?? []),
  );
  return found.filter(isContractorLike);
}

function byTitle(parties: readonly PartyFacts[]): readonly PartyFacts[] {
  return [...new Set(parties)].sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));
}

/** Whether a party is a destination that the guideline names other than a data center: with it the city has to do by statute (法令による相手方). */
export function isByStatute({ party: { destination } }: PartyFacts): boolean {
  return destination !== undefined && destination !== 'none' && destination !== 'data-center';
}

/** Whether a party may be a contractor: not the Internet, LGWAN or the security cloud, nor a destination by statute. */
function isContractorLike(end: End): end is PartyFacts {
  if (end.kind !== 'party' || isByStatute(end)) return false;
  return end.standing.zones.some((zone) => zone === 'closed-party' || zone === 'internet-party');
}

function standsIn(end: End): boolean {
  return end.kind === 'node' && standsInTier(end.standing);
}

/** What a party is called in a message. */
export function titleOf({ id, party }: PartyFacts): string {
  return party.title ?? id;
}
