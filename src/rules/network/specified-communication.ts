import { factsOfCrossing, factsOfEndpointLimits, notApplicable } from '../../facts/index';
import { defineRule } from '../rule';
import { checkCrossing } from './crossing-rule';
import { flowsAndNodesOf } from './looking';

const requirement = '6.3.1/specified-communication';

/** Communication of the My Number tier with the outside is specified communication (特定通信). Basis: guideline. @see 6(3)① */
export const specifiedCommunication = defineRule({
  id: 'network/specified-communication',
  requirements: [requirement],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '特定通信の限定', en: 'Limits of specified communication' },
  remedy: {
    ja: '通信経路をMACアドレス・IPアドレス・ポートのすべてで限定し、相手をガイドラインが挙げるものに限る。',
    en: 'Limit the path by MAC and IP address and port together, and keep to the destinations that the guideline names.',
  },
  facts: [...factsOfCrossing, ...factsOfEndpointLimits],
  looking: flowsAndNodesOf('my-number'),
  check: (subject, facts) => (facts.guideline ? checkCrossing(requirement, subject, facts, 'my-number') : notApplicable),
});
