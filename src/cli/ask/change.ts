import type { Configuration, Node, NodeKind, Passage } from '../../configuration/index';
import { fill } from '../../facts/index';
import { type Bilingual, type Tier, zoneOfTier } from '../../policy/index';
import { UsageError } from '../errors';
import { type EndContext, endOf } from './ends';
import { type AskArguments, flowOf } from './proposal-options';

/** The id of the proposed flow. */
export const proposalId = 'proposal';

/** What a question asks, as a change of the declaration and as the reader can check it. */
export interface Question {
  readonly change: Configuration;
  readonly understood: readonly Bilingual[];
}

const messages = {
  incomplete: {
    ja: '--from と --to（通信の両端）か、--node と --tiers（複数領域の機器）を指定してください。',
    en: 'Give --from and --to (the ends of a flow), or --node and --tiers (a device in several tiers).',
  },
  both: {
    ja: '--node と --from・--to は一緒に指定できません。',
    en: '--node cannot be given together with --from or --to.',
  },
  noTiers: { ja: '--node には --tiers（属する領域）が要ります。', en: '--node needs --tiers.' },
  deviceOnly: {
    ja: '--tiers・--kind・--passage は --node（機器）についてのものです。',
    en: '--tiers, --kind and --passage are about a device (--node).',
  },
  a: { ja: 'A = {end}', en: 'A = {end}' },
  b: { ja: 'B = {end}', en: 'B = {end}' },
  device: { ja: '機器 = {title}（宣言された機器 {id}）、{tiers}', en: 'Device = {title} (declared node {id}), {tiers}' },
  newDevice: { ja: '機器 = {id}（宣言にない仮のもの）、{tiers}', en: 'Device = {id} (not declared; assumed for this question), {tiers}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * The change that a question describes (質問の内容): a flow between declared things, or between temporary ones that stand in a named tier or zone; or a
 * device in several tiers.
 *
 * @throws {UsageError} if an end is neither declared nor a tier or zone, or could be both.
 */
export function questionOf(given: AskArguments, context: EndContext): Question {
  const node = given.value('node');
  const [from, to] = [given.value('from'), given.value('to')];
  if (node !== undefined) {
    if (from !== undefined || to !== undefined) throw new UsageError(messages.both);
    return deviceQuestion(given, context, node);
  }
  if (from === undefined || to === undefined) throw new UsageError(messages.incomplete);
  if (given.has('tiers') || given.has('kind') || given.has('passage')) throw new UsageError(messages.deviceOnly);
  const [a, b] = [endOf(from, 'from', context), endOf(to, 'to', context)];
  const nodes = Object.fromEntries([a, b].flatMap((end) => (end.node === undefined ? [] : [[end.id, end.node]])));
  const parties = Object.fromEntries([a, b].flatMap((end) => (end.party === undefined ? [] : [[end.id, end.party]])));
  return {
    change: { network: { nodes, parties, flows: { [proposalId]: flowOf(given, a.id, b.id) } } },
    understood: [fill(messages.a, { end: a.understood }), fill(messages.b, { end: b.understood })],
  };
}

function deviceQuestion(given: AskArguments, { configuration, policy }: EndContext, id: string): Question {
  const [first, ...others] = given.list('tiers') ?? [];
  if (first === undefined) throw new UsageError(messages.noTiers);
  // The choices of these options are those of the facts; reading the command line has checked them.
  const tiers: Node['tiers'] = [first as Tier, ...(others as Tier[])];
  const kind = given.value('kind') as NodeKind | undefined;
  const state = given.value('passage') as Passage['routing'];
  const { exception, judgement } = { exception: given.value('exception'), judgement: given.value('judgement') };
  const nodes = configuration.network?.nodes ?? {};
  const declared = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
  const { tier: _, ...present } = declared ?? {};
  const node: Node = {
    ...present,
    tiers,
    ...(kind === undefined ? {} : { kind }),
    ...(state === undefined ? {} : { passage: { routing: state, sharedStorage: state, dataFunction: state } }),
    ...(exception === undefined ? {} : { exception }),
    ...(judgement === undefined ? {} : { judgement }),
  };
  const labels = tiers.map((tier) => policy.zones.find((zone) => zone.id === zoneOfTier[tier])?.label ?? { ja: tier, en: tier });
  const named = { ja: labels.map(({ ja }) => ja).join('・'), en: labels.map(({ en }) => en).join(' and ') };
  return {
    change: { network: { nodes: { [id]: node } } },
    understood: [
      declared === undefined
        ? fill(messages.newDevice, { id, tiers: named })
        : fill(messages.device, { title: declared.title ?? id, id, tiers: named }),
    ],
  };
}
