import type { Configuration, Node, Party } from '../../configuration/index';
import { idsByTitle, idTitled } from '../../configuration/titles';
import { choiceCalled } from '../../configuration/value-labels';
import type { PartyZone, Policy, Tier } from '../../policy/index';
import { UsageError } from '../errors';
import { didYouMean, suggested } from '../suggestion';
import { type AskArguments, flowOf } from './proposal-options';

/** The id of the proposed flow. */
export const proposalId = 'proposal';

/**
 * The change that a question describes (質問の内容): a flow between declared things, or between temporary ones that stand in a named tier or zone; or a
 * device in several tiers.
 *
 * @throws {UsageError} if an end is neither declared nor a tier or zone.
 */
export function changeOf(given: AskArguments, configuration: Configuration, policy: Policy): Configuration {
  const node = given.value('node');
  if (node !== undefined) return { network: { nodes: { [node]: deviceOf(given, configuration, node) } } };
  const [from, to] = [given.value('from'), given.value('to')];
  if (from === undefined || to === undefined) {
    throw new UsageError({
      ja: '--from と --to（通信の両端）か、--node と --tiers（複数領域の機器）を指定してください。',
      en: 'Give --from and --to (the ends of a flow), or --node and --tiers (a device in several tiers).',
    });
  }
  const nodes: Record<string, Node> = {};
  const parties: Record<string, Party> = {};
  const end = (name: string, side: 'from' | 'to'): string => {
    const { network } = configuration;
    if (Object.hasOwn(network?.nodes ?? {}, name) || Object.hasOwn(network?.parties ?? {}, name)) return name;
    const id = `${side}:${name}`;
    const zone = policy.zones.find((record) => record.id === name);
    const tier = name === 'internet-tier' ? 'internet' : policy.tiers.find((record) => record.id === name && name !== 'internet')?.id;
    if (tier !== undefined)
      nodes[id] = { tier: tier as Tier, kind: 'server' }; // an id of the policy's own tiers
    else if (zone !== undefined && !zone.city)
      parties[id] = { zone: zone.id as PartyZone }; // a zone outside the city is a party's
    else throw unknownEnd(name, configuration, policy);
    return id;
  };
  const ends = { from: end(from, 'from'), to: end(to, 'to') };
  return { network: { nodes, parties, flows: { [proposalId]: flowOf(given, ends.from, ends.to) } } };
}

function deviceOf(given: AskArguments, configuration: Configuration, id: string): Node {
  const [first, ...others] = given.list('tiers') ?? [];
  if (first === undefined) throw new UsageError({ ja: '--node には --tiers（属する領域）が要ります。', en: '--node needs --tiers.' });
  const { tier: _, ...present } = configuration.network?.nodes?.[id] ?? {};
  const exception = given.value('exception');
  // The choices of --tiers are the tiers.
  return { ...present, tiers: [first as Tier, ...(others as Tier[])], ...(exception === undefined ? {} : { exception }) };
}

function unknownEnd(name: string, configuration: Configuration, policy: Policy): UsageError {
  const declared = { ...configuration.network?.nodes, ...configuration.network?.parties };
  const zones = policy.zones.map(({ id }) => id);
  const meant = idTitled(name, idsByTitle(declared)) ?? choiceCalled(name, zones);
  const hint = meant === undefined ? didYouMean(name, [...Object.keys(declared), ...zones]) : suggested(meant);
  return new UsageError({
    ja: `「${name}」は宣言された機器・相手方でも、領域（${zones.join(', ')}）でもありません。${hint.ja}`,
    en: `"${name}" is neither a declared node or party nor a zone (${zones.join(', ')}).${hint.en}`,
  });
}
