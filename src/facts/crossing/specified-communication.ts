import type { EndpointLimits } from '../../configuration/index';
import type { Bilingual } from '../../policy/index';
import type { FlowFacts } from '../ends';
import { nameOf } from '../ends';
import { admitsEveryAddress, admitsEveryPort } from '../limits';
import { notApplicable, type Outcome, pass, worst } from '../outcome';
import { pointer } from '../pointer';
import { fill } from '../text';
import { missing } from '../undetermined';
import { crossingMessages as messages, crossingQuestions as questions } from './messages';

const limits: readonly {
  readonly key: keyof EndpointLimits;
  readonly label: Bilingual;
  readonly admitsAll: (list: readonly string[]) => boolean;
}[] = [
  { key: 'mac', label: { ja: 'MACアドレス', en: 'MAC address' }, admitsAll: () => false },
  { key: 'ip', label: { ja: 'IPアドレス', en: 'IP address' }, admitsAll: admitsEveryAddress },
  { key: 'port', label: { ja: 'ポート', en: 'port' }, admitsAll: admitsEveryPort },
];

/** The facts that say how a flow is limited ({@link decideEndpointLimits}). */
export const factsOfEndpointLimits = ['/network/flows/{id}/limits'] as const;

/** Whether a flow is limited by MAC and IP address and port together (特定通信の限定). Basis: guideline. */
export function decideEndpointLimits(flow: FlowFacts): Outcome {
  const ends = { from: nameOf(flow.from), to: nameOf(flow.to) };
  return worst(
    limits.map(({ key, label, admitsAll }): Outcome => {
      const stated = flow.flow.limits?.[key];
      if (stated === undefined || stated === 'unknown') {
        return missing(
          fill(messages.limitUnknown, ends),
          pointer('network', 'flows', flow.id, 'limits', key),
          fill(questions.limit, { limit: label }),
        );
      }
      if (stated === 'none' || stated.length === 0)
        return { outcome: 'fail', message: fill(messages.limitMissing, { ...ends, limit: label }) };
      return admitsAll(stated) ? { outcome: 'fail', message: fill(messages.limitAdmitsAll, { ...ends, limit: label }) } : pass;
    }),
  );
}

/** Whether the party is a destination that the guideline names. Basis: guideline. */
export function decideNamedDestination(flow: FlowFacts): Outcome {
  const party = [flow.from, flow.to].find((end) => end.kind === 'party');
  if (party === undefined || party.kind !== 'party') return notApplicable;
  const to = { to: nameOf(party) };
  if (party.party.destination === 'none') return { outcome: 'fail', message: fill(messages.notNamedDestination, to) };
  if (party.party.destination === undefined) {
    const ends = { from: nameOf(flow.from), to: nameOf(flow.to) };
    return missing(
      fill(messages.limitUnknown, ends),
      pointer('network', 'parties', party.id, 'destination'),
      fill(questions.destination, to),
    );
  }
  if (party.endsPaths === 'yes') return pass;
  if (party.endsPaths === 'may' && party.reach !== undefined) {
    const { by } = party.reach;
    return missing(
      fill(messages.mayReachInternet, to),
      pointer('network', 'parties', by, 'zone'),
      fill(questions.zoneOfParty, { name: by }),
    );
  }
  return { outcome: 'fail', message: fill(messages.notNamedDestination, to) };
}
