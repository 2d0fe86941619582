import { factsOfCrossing, factsOfPartition } from '../../facts/index';
import { defineRule } from '../rule';
import { checkCrossing } from './crossing-rule';
import { flowsAndNodesOf } from './looking';

const requirement = '6.3.2/partition';

/** Paths between the LGWAN and Internet tiers pass a boundary that admits only what it lists. @see 6(3)② @see 2(11) */
export const pathPartition = defineRule({
  id: 'network/path-partition',
  requirements: [requirement],
  reading: 'interpretation',
  justification: {
    ja: '2(11)は環境を分離した上で安全な通信だけを許可することと定義する。既定で拒否し、許可した通信を列挙した境界を要すると解する。',
    en: '2(11) defines partition as separating the environments and then permitting only safe communication; we read that as a boundary that denies by default and lists what it permits.',
  },
  severity: 'violation',
  title: { ja: 'LGWAN接続系とインターネット接続系との通信経路の分割', en: 'Partition of the paths between the LGWAN and Internet tiers' },
  remedy: {
    ja: '両領域の間に既定で拒否する境界を置き、この通信をその許可リストに載せ、flow の via にその境界を書く。',
    en: 'Put a boundary between the tiers that denies by default, list the flow on its allow-list, and name the boundary in the flow\'s "via".',
  },
  facts: [...factsOfCrossing, ...factsOfPartition],
  looking: flowsAndNodesOf('lgwan'),
  check: (subject, facts) => checkCrossing(requirement, subject, facts, 'lgwan'),
});
