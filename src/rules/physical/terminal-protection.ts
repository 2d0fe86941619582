import { defineRule } from '../rule';
import { factsOfProtectedNodes, overProtectedNodes } from './protected-nodes';

/** Each terminal is protected by a named physical measure (職員等のパソコン等の物理的な対策). @see 6(4) */
export const terminalProtection = defineRule({
  id: 'physical/terminal-protection',
  requirements: ['6.4/staff-terminals'],
  reading: 'interpretation',
  justification: {
    ja: '本文は対策の種類も程度も示さない。端末ごとに、人の侵入・盗難・破損を防ぐ物理的な対策が一つ以上とられていることを要すると解する。記録するだけのもの、災害や停電に備えるだけのもので足りるかは、人が判断する。それ以上は問わない。',
    en: 'The text names neither kind nor degree. We read that at least one physical measure that keeps people from entering, stealing or damaging is in place for each terminal; whether what only records, or answers hazards and power failure, is enough a person judges. Whether more is needed is not asked.',
  },
  severity: 'violation',
  title: { ja: '端末の物理的な対策', en: 'Physical protection of terminals' },
  remedy: {
    ja: '端末をワイヤーで固定する、施錠して保管するなどの対策をとり、physical.protections に対象（staff-terminals）と対策を書く。',
    en: 'Fasten the terminal with a cable lock, keep it in a locked cabinet, or take another measure, and declare it under "physical.protections" with objects "staff-terminals".',
  },
  facts: [...factsOfProtectedNodes],
  ...overProtectedNodes({
    objects: 'staff-terminals',
    label: { ja: '職員等の端末', en: 'terminals of the staff' },
    kinds: ['terminal'],
  }),
});
