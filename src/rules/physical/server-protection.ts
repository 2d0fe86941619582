import { defineRule } from '../rule';
import { factsOfProtectedNodes, overProtectedNodes } from './protected-nodes';

/** Each server is protected by a named physical measure (サーバの物理的な対策). @see 6(4) */
export const serverProtection = defineRule({
  id: 'physical/server-protection',
  requirements: ['6.4/servers'],
  reading: 'interpretation',
  justification: {
    ja: '本文は対策の種類も程度も示さない。サーバごとに、人の侵入・盗難・破損を防ぐ物理的な対策が一つ以上とられていることを要すると解する。記録するだけのもの、災害や停電に備えるだけのもので足りるかは、人が判断する。それ以上は問わない。',
    en: 'The text names neither kind nor degree. We read that at least one physical measure that keeps people from entering, stealing or damaging is in place for each server; whether what only records, or answers hazards and power failure, is enough a person judges. Whether more is needed is not asked.',
  },
  severity: 'violation',
  title: { ja: 'サーバの物理的な対策', en: 'Physical protection of servers' },
  remedy: {
    ja: 'サーバを施錠した部屋やラックに置くなどの対策をとり、physical.protections に対象（servers）と対策を書く。',
    en: 'Keep the server in a locked room or rack, or take another measure, and declare it under "physical.protections" with objects "servers".',
  },
  facts: [...factsOfProtectedNodes],
  ...overProtectedNodes({
    objects: 'servers',
    label: { ja: 'サーバ', en: 'servers' },
    kinds: ['server', 'storage', 'backup', 'hypervisor', 'directory', 'time-server'],
  }),
});
