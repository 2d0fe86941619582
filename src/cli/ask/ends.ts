import type { Configuration, Node, Party } from '../../configuration/index';
import { choiceCalled } from '../../configuration/notation/value-labels';
import { idsByTitle, idTitled } from '../../configuration/reading/titles';
import { fill } from '../../facts/index';
import type { Bilingual, Language, PartyZone, Policy, Tier, Zone } from '../../policy/index';
import { zoneOfTier } from '../../policy/index';
import { UsageError } from '../errors';
import { didYouMean, suggested } from '../suggestion';

/** An end of the proposed flow: what it is called, and the temporary record it needs if it is not declared. */
export interface End {
  readonly id: string;
  readonly node?: Node;
  readonly party?: Party;
  /** What was understood, for the reader to check. */
  readonly understood: Bilingual;
}

const messages = {
  ambiguous: {
    ja: '「{name}」は、宣言された{kind}のIDでもあり、領域「{zone}」の名前でもあります。id:{name} か zone:{name} と書いてください。',
    en: '"{name}" is the id of a declared {kind} and also names a zone ({zone}). Write id:{name} or zone:{name}.',
  },
  unknown: {
    ja: '「{name}」は宣言された機器・相手方でも、領域（{zones}）でもありません。{hint}',
    en: '"{name}" is neither a declared node or party nor a zone ({zones}).{hint}',
  },
  notDeclared: { ja: '「{name}」という機器・相手方は宣言されていません。{hint}', en: 'No node or party "{name}" is declared.{hint}' },
  noZone: {
    ja: '「{name}」という領域はありません。あるのは {zones} です。{hint}',
    en: 'There is no zone "{name}". There are: {zones}.{hint}',
  },
  declared: { ja: '{title}（宣言された{kind} {id}、{zone}）', en: '{title} (declared {kind} {id}, {zone})' },
  temporaryNodeRead: { ja: '宣言にない仮の機器（{label}、zone:{zone}）', en: 'an assumed device, not declared ({label}, zone:{zone})' },
  temporaryPartyRead: { ja: '宣言にない仮の相手方（{label}、zone:{zone}）', en: 'an assumed party, not declared ({label}, zone:{zone})' },
  zoneUnknown: { ja: '領域は宣言されていない', en: 'zone not declared' },
  temporaryNode: { ja: '{zone}の機器（仮）', en: 'a device in the {zone} (assumed)' },
  temporaryParty: { ja: '{zone}（仮）', en: '{zone} (assumed)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const kinds = { node: { ja: '機器', en: 'node' }, party: { ja: '相手方', en: 'party' } } as const satisfies Readonly<
  Record<string, Bilingual>
>;

/** What ends are looked up in, and in which language temporary ones are named. */
export interface EndContext {
  readonly configuration: Configuration;
  readonly policy: Policy;
  readonly language: Language;
}

/**
 * Finds what a name on the command line means (端の解決): `id:x` a declared thing, `zone:x` a temporary one in that zone, `x` whichever it can be.
 *
 * @throws {UsageError} if it is neither, or if it could be both: the answer would be about something that the asker did not mean.
 */
export function endOf(name: string, side: 'from' | 'to', context: EndContext): End {
  if (name.startsWith('id:'))
    return declaredEnd(name.slice('id:'.length), context) ?? fail(messages.notDeclared, name.slice('id:'.length), context, 'ids');
  if (name.startsWith('zone:')) {
    const wanted = name.slice('zone:'.length);
    return temporaryEnd(wanted, side, context) ?? fail(messages.noZone, wanted, context, 'zones');
  }
  const declared = declaredEnd(name, context);
  const temporary = temporaryEnd(name, side, context);
  if (declared !== undefined && temporary !== undefined && !standsThere(name, context)) {
    const kind = kinds[Object.hasOwn(context.configuration.network?.nodes ?? {}, name) ? 'node' : 'party'];
    throw new UsageError(fill(messages.ambiguous, { name, kind, zone: labelOf(name, context.policy) }));
  }
  return declared ?? temporary ?? fail(messages.unknown, name, context, 'all');
}

/** A party called `internet` that is the Internet: the two readings of the name are one. */
function standsThere(name: string, { configuration }: EndContext): boolean {
  const node = own(configuration.network?.nodes, name);
  if (node?.tier !== undefined && node.tier !== 'unknown') return zoneOfTier[node.tier] === name;
  return own(configuration.network?.parties, name)?.zone === name;
}

function declaredEnd(id: string, { configuration, policy }: EndContext): End | undefined {
  const node = own(configuration.network?.nodes, id);
  const party = own(configuration.network?.parties, id);
  if (node === undefined && party === undefined) return undefined;
  const zones = node === undefined ? [party?.zone] : zonesOf(node);
  const labels = zones.map((zone) => (zone === undefined || zone === 'unknown' ? messages.zoneUnknown : labelOf(zone, policy)));
  const zone = { ja: labels.map(({ ja }) => ja).join('・'), en: labels.map(({ en }) => en).join(' and ') };
  const title = node?.title ?? party?.title ?? id;
  return { id, understood: fill(messages.declared, { title, kind: kinds[node === undefined ? 'party' : 'node'], id, zone }) };
}

function zonesOf({ tier, tiers }: Node): readonly (Zone | 'unknown')[] {
  if (tiers !== undefined) return tiers.map((one) => zoneOfTier[one]);
  return [tier === undefined || tier === 'unknown' ? 'unknown' : zoneOfTier[tier]];
}

function temporaryEnd(name: string, side: 'from' | 'to', { policy, language }: EndContext): End | undefined {
  const zone = policy.zones.find((record) => record.id === name);
  if (zone === undefined) return undefined;
  const tier = policy.tiers.find(({ id }) => zoneOfTier[id as Tier] === name)?.id; // the policy's tiers are the tiers
  const title = fill(tier === undefined ? messages.temporaryParty : messages.temporaryNode, { zone: zone.label });
  const understood = fill(tier === undefined ? messages.temporaryPartyRead : messages.temporaryNodeRead, { label: zone.label, zone: name });
  const id = `${side}:${name}`;
  if (tier !== undefined) return { id, node: { title: title[language], tier: tier as Tier, kind: 'server' }, understood };
  return { id, party: { title: title[language], zone: zone.id as PartyZone }, understood }; // a zone that is no tier's is a party's
}

function labelOf(zone: string, policy: Policy): Bilingual {
  return policy.zones.find(({ id }) => id === zone)?.label ?? { ja: zone, en: zone };
}

function own<V>(record: Readonly<Record<string, V>> | undefined, id: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}

function fail(
  message: (typeof messages)['unknown' | 'notDeclared' | 'noZone'],
  name: string,
  { configuration, policy }: EndContext,
  among: 'ids' | 'zones' | 'all',
): never {
  const zones = policy.zones.map(({ id }) => id);
  const declared = { ...configuration.network?.nodes, ...configuration.network?.parties };
  const ids = Object.keys(declared);
  const choices = among === 'ids' ? ids : among === 'zones' ? zones : [...ids, ...zones];
  // Who writes the title of a thing or the Japanese name of a zone is told its id.
  const meant = (among === 'zones' ? undefined : idTitled(name, idsByTitle(declared))) ?? choiceCalled(name, choices);
  const hint = meant === undefined ? didYouMean(name, choices) : suggested(meant);
  throw new UsageError(fill<Bilingual>(message, { name, zones: zones.join(', '), hint }));
}
