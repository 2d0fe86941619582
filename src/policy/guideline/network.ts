import type { LayeredProvision } from '../layer';
import type { Requirement } from '../requirement';

const specifiedCommunication = '6.3.1/specified-communication';
const limited = {
  requirement: specifiedCommunication,
  effect: 'conditions',
  conditions: ['endpoint-limits'],
  basis: 'guideline',
  exceptable: false,
} as const;
const limitedToNamed = { ...limited, conditions: ['endpoint-limits', 'named-destination'] } as const;
const notExceptable = { requirement: '6.3.1/isolation', effect: 'deny', basis: 'guideline', exceptable: false } as const;

/** What the guideline adds in 6(3): the limits of specified communication. */
export const guidelineNetworkRequirements = [
  {
    id: specifiedCommunication,
    clauses: ['6.3.1'],
    area: 'network',
    modality: 'shall',
    basis: 'guideline',
    population: 'all',
    statement: {
      ja: 'マイナンバー利用事務系と庁外とを回線で結ぶ通信は特定通信とし、MACアドレス・IPアドレス・アプリケーションプロトコル（ポート）のすべてで経路を限定する。インターネットに接続できる相手は、ガイドラインが挙げるものに限る。',
      en: 'Communication of the My Number tier with the outside over a line is specified communication: the path is limited by MAC address, IP address and application protocol (port) together. A party that can reach the Internet must be one that the guideline names.',
    },
    terms: ['my-number-tier'],
    establishedBy: ['facts'],
  },
] as const satisfies readonly Requirement[];

/** The cells that the guideline adds to the table of crossings. */
export const guidelineProvisions = [
  { between: ['my-number', 'closed-party'], provision: limited },
  { between: ['my-number', 'lgwan-network'], provision: limited },
  { between: ['my-number', 'internet-party'], provision: limitedToNamed },
  { between: ['my-number', 'internet-tier'], provision: notExceptable },
  { between: ['my-number', 'security-cloud'], provision: notExceptable },
  { between: ['my-number', 'internet'], provision: notExceptable },
] as const satisfies readonly LayeredProvision[];
