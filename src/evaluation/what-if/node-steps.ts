import type { Node } from '../../configuration/index';
import { caselessId } from '../../configuration/notation/ids';
import type { Result } from '../report';
import { type ApprovalContext, recordException, recordJudgement } from './approvals';
import { freeId } from './free-id';
import { type Step, withNodes } from './step';

/** What could be changed about one proposed device that stands in several tiers (複数の領域に置く機器の手直しの候補). */
export function nodeSteps(id: string, node: Node, results: readonly Result[], context: ApprovalContext): readonly Step[] {
  const own = results.filter(({ subjects }) => subjects.some((subject) => subject.kind === 'node' && subject.id === id));
  if (own.length === 0 || node.tiers === undefined || node.tiers.length < 2) return [];
  const slot = (name: string): string => `node ${id} ${name}`;
  const open = new Set(own.map(({ requirement }) => requirement));
  return [
    oneDevicePerTier(slot('passage'), id, node, context),
    {
      slot: slot('passage'),
      description: {
        ja: '経路・共有の保存領域・受渡し機能のいずれでも領域間に何も通さない（passage をすべて none とする）',
        en: 'let nothing pass inside it: no routing, no shared storage, no function that hands data over (passage: all none)',
      },
      apply: (change) =>
        withNodes(change, { [id]: { ...node, passage: { routing: 'none', sharedStorage: 'none', dataFunction: 'none' } } }),
    },
    ...(open.has('6.3.1/isolation') ? [recordException(slot('exception'), [{ node: id }], context)] : []),
    ...(open.has('6.3.2/partition') ? [recordJudgement(slot('judgement'), '6.3.2/partition', [{ node: id }], own, context)] : []),
  ];
}

/** The first tier keeps the device, each other one gets its own. What says which device it is stays with the first. */
function oneDevicePerTier(slot: string, id: string, node: Node, { configuration, change }: ApprovalContext): Step {
  const { tiers = [], tier: _, passage: _passage, ...rest } = node;
  const { device: _device, host: _host, addresses: _addresses, ...alike } = rest;
  const nodes = tiers.map((tier, index): readonly [string, Node] =>
    index === 0 ? [id, { ...rest, tier }] : [freeId(`${caselessId(id)}-${tier}`, configuration, change), { ...alike, tier }],
  );
  return {
    slot,
    description: { ja: '領域ごとに別の機器を置く', en: 'use one device for each tier' },
    apply: (before) => withNodes(before, Object.fromEntries(nodes)),
  };
}
