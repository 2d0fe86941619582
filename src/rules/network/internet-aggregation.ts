import { factsOfAggregation, factsOfCrossing } from '../../facts/index';
import { defineRule } from '../rule';
import { checkCrossing } from './crossing-rule';
import { flowsAndAllNodes } from './looking';

const requirement = '6.3.3/aggregation';

/** Traffic with the Internet stays inside the aggregation of the prefecture and its municipalities. @see 6(3)③ */
export const internetAggregation = defineRule({
  id: 'network/internet-aggregation',
  requirements: [requirement],
  reading: 'interpretation',
  justification: {
    ja: '③の第2文は本市のインターネットとの通信全体について述べると解し、どの領域から出る通信にも及ぼす。',
    en: 'We read the second sentence of ③ as speaking of all the traffic of the municipality with the Internet, whichever tier it starts in.',
  },
  severity: 'violation',
  title: { ja: 'インターネットとの通信の集約', en: 'Aggregation of the traffic with the Internet' },
  remedy: {
    ja: '集約された接続口を通し、flow の via にその接続口を書く。集約の外の接続口は廃止する。',
    en: 'Route it through an exit inside the aggregation and name that exit in the flow\'s "via"; close exits outside it.',
  },
  facts: [...factsOfCrossing, ...factsOfAggregation],
  looking: flowsAndAllNodes,
  check: (subject, facts) => checkCrossing(requirement, subject, facts),
});
