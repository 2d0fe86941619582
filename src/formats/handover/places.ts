import type { Configuration, Node, NodeKind, Party } from '../../configuration/index';
import { type Standing, standingOfNode, statedStandingOfParty } from '../../facts/index';
import { type Bilingual, type Zone, zoneOfTier } from '../../policy/index';
import { inText } from '../markdown/escape';
import { own } from '../names';
import { compareText } from '../sort';
import { type Book, entries, type Section } from './book';
import { withoutEmptyColumns } from './people';

/** What kinds of equipment are called, with a word of explanation where the word needs one (機器の種別). */
const kinds: Readonly<Record<NodeKind, Bilingual>> = {
  server: { ja: 'サーバ', en: 'servers' },
  terminal: { ja: '端末', en: 'terminals' },
  printer: { ja: 'プリンター・複合機', en: 'printers' },
  storage: { ja: 'ファイルサーバなどの保管装置', en: 'storage' },
  backup: { ja: 'バックアップ装置', en: 'backup equipment' },
  hypervisor: { ja: '仮想化基盤（複数のサーバを載せる機械）', en: 'hypervisors (machines that several servers run on)' },
  directory: { ja: '認証サーバ（利用者を確かめる）', en: 'directories (they verify users)' },
  'time-server': { ja: '時刻サーバ', en: 'time servers' },
  'network-device': { ja: '通信機器', en: 'network devices' },
  other: { ja: 'その他', en: 'others' },
  unknown: { ja: '種別の記載がないもの', en: 'of a kind that is not declared' },
};

const boundaryKinds = {
  firewall: { ja: 'ファイアウォール（通信を選り分ける装置）', en: 'firewall' },
  sanitizer: { ja: '無害化装置', en: 'sanitizer' },
  gateway: { ja: 'ゲートウェイ（中継装置）', en: 'gateway' },
  router: { ja: 'ルーター（経路を分ける装置）', en: 'router' },
  other: { ja: 'その他', en: 'other' },
  unknown: { ja: '（記載なし）', en: '(not declared)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const words = {
  heading: { ja: 'ネットワークの全体', en: 'The network' },
  nothing: { ja: 'ネットワークは宣言されていません。', en: 'No network is declared.' },
  intro: {
    ja: '市のネットワークは、扱う情報に応じて三つの領域（三層）に分けることになっています。領域ごとに、宣言されている機器を情報システム別に挙げます。',
    en: 'The network of the city is to be divided into three tiers by the information they handle. The equipment of each tier is listed by information system.',
  },
  meaning: { ja: '{zone}とは: {meaning}', en: 'What the {zone} is: {meaning}' },
  count: {
    ja: '宣言されている機器は{entries}項目、{count}台です（{kinds}）。',
    en: 'Declared: {entries} entries, {count} devices ({kinds}).',
  },
  countRule: { ja: '台数は、記載のない項目を1台と数えています。', en: 'An entry that states no number is counted as one device.' },
  ofKind: { ja: '{kind} {count}台', en: '{kind}: {count}' },
  empty: { ja: '宣言されている機器はありません。', en: 'No equipment is declared.' },
  system: { ja: '情報システム', en: 'Information system' },
  nodes: { ja: '機器', en: 'Equipment' },
  place: { ja: '置き場所', en: 'Where it stands' },
  roomOf: { ja: '{room}（{names}）', en: '{room} ({names})' },
  several: { ja: '{name}（{count}台）', en: '{name} ({count})' },
  elsewhere: { ja: '{name}（詳しくは{owner}の宣言）', en: '{name} (declared in full by {owner})' },
  noSystem: { ja: '（どのシステムのものか記載なし）', en: '(no system declared)' },
  bridging: { ja: '複数の領域にまたがる機器', en: 'Equipment in several tiers' },
  bridgingIntro: {
    ja: '二つ以上の領域につながる機器です。領域の間の抜け道になり得るので、入れ替えや設定の変更のときは特に注意してください。',
    en: 'Equipment that is connected to two tiers or more, and may be a way between them: take care when it is replaced or configured.',
  },
  bridgingItem: { ja: '{name}: {zones}', en: '{name}: {zones}' },
  exception: { ja: '例外 {id}', en: 'exception {id}' },
  judgement: { ja: '判断 {id}', en: 'judgement {id}' },
  unknown: { ja: '領域が宣言されていない機器', en: 'Equipment of which the tier is not declared' },
  outside: { ja: '市の情報資産でないとされている機器', en: "Equipment that is said not to be the city's" },
  outsideItem: { ja: '{name}: {reason}', en: '{name}: {reason}' },
  boundaries: { ja: '境界の装置', en: 'Boundaries' },
  boundariesIntro: {
    ja: '領域の間や外部との間に立ち、許可リストに書かれた通信だけを通すための装置です。',
    en: 'They stand between zones, to let through what their allow-lists name.',
  },
  boundary: { ja: '装置', en: 'Boundary' },
  kind: { ja: '種別', en: 'Kind' },
  between: { ja: '何と何の間か', en: 'Between' },
  default: { ja: '許可リストにない通信', en: 'What is not on its list' },
  deny: { ja: '止める', en: 'is denied' },
  allow: { ja: '**通す**', en: '**is allowed**' },
  allowed: { ja: '許可リストの項目', en: 'Entries of its list' },
  parties: { ja: '外部の相手方', en: 'Parties outside' },
  party: { ja: '相手方', en: 'Party' },
  where: { ja: '区分', en: 'Zone' },
  contract: { ja: '契約（事業者）', en: 'Contract (contractor)' },
  meanings: { ja: '区分の意味: {meanings}。', en: 'Zones: {meanings}.' },
  meaningOf: { ja: '「{zone}」は{meaning}', en: '"{zone}": {meaning}' },
  contractOf: { ja: '{contract}（{contractor}）', en: '{contract} ({contractor})' },
  exit: { ja: 'インターネットへの出口「{name}」: {how}', en: 'Way out to the Internet "{name}": {how}' },
  inside: { ja: '都道府県と市区町村の通信の集約を経ます。', en: 'through the aggregation of the prefecture and its municipalities.' },
  beside: {
    ja: '**都道府県と市区町村の通信の集約を経ません。**',
    en: '**not through the aggregation of the prefecture and its municipalities.**',
  },
  notSaidHow: { ja: '通信の集約を経るかは宣言されていません。', en: 'whether through the aggregation is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A node with where it stands. */
interface Placed {
  readonly id: string;
  readonly node: Node;
  readonly standing: Standing;
}

/** The network tier by tier (領域ごとの機器), what stands between them, and who is met outside. */
export function placesSection(book: Book): Section {
  const { say, tell, configuration, policy } = book;
  const { network } = configuration;
  const heading = say(words.heading);
  if (network === undefined) return { heading, blocks: [say(words.nothing)] };
  const nodes = entries(network.nodes).map(([id, node]): Placed => ({ id, node, standing: standingOfNode(node, policy) }));
  const placed = nodes.filter(({ standing }) => standing.known);
  const outside = placed.filter(({ standing: { zones } }) => zones.length === 1 && zones[0] === 'internet');
  const bridging = placed.filter(({ standing: { zones } }) => zones.length > 1);
  const unknown = nodes.filter(({ standing }) => !standing.known);
  const name = ({ id, node }: Placed): string => nameOf(id, node, book);
  return {
    heading,
    blocks: [
      say(words.intro),
      say(words.countRule),
      ...(['my-number', 'lgwan', 'internet'] as const).flatMap((tier) => {
        const zone = zoneOfTier[tier];
        const inside = placed.filter(({ standing: { zones } }) => zones.length === 1 && zones[0] === zone);
        return tierBlocks(zone, inside, book);
      }),
      ...(bridging.length === 0
        ? []
        : [
            `### ${say(words.bridging)}`,
            say(words.bridgingIntro),
            bridging
              .map((one) => {
                const zones = book.list(one.standing.zones.map((zone) => zoneName(zone, book)));
                const { exception, judgement } = one.node;
                const records = [
                  ...(exception === undefined ? [] : [tell(words.exception, { id: inText(exception) })]),
                  ...(judgement === undefined ? [] : [tell(words.judgement, { id: inText(judgement) })]),
                ];
                return `- ${tell(words.bridgingItem, { name: name(one), zones: book.list([zones, ...records]) })}`;
              })
              .join('\n'),
          ]),
      ...(unknown.length === 0 ? [] : [`### ${say(words.unknown)}`, unknown.map((one) => `- ${name(one)}`).join('\n')]),
      ...(outside.length === 0
        ? []
        : [
            `### ${say(words.outside)}`,
            outside
              .map((one) => `- ${tell(words.outsideItem, { name: name(one), reason: inText(one.node.outside?.reason ?? '') })}`)
              .join('\n'),
          ]),
      ...boundaryBlocks(book),
      ...partyBlocks(book),
    ],
  };
}

function tierBlocks(zone: Zone, nodes: readonly Placed[], book: Book): readonly string[] {
  const { say, tell, list, policy } = book;
  const label = zoneName(zone, book);
  const definition = policy.definitions.find(({ id }) => id === (zone === 'internet-tier' ? zone : `${zone}-tier`));
  const counts = new Map<NodeKind, number>();
  for (const { node } of nodes) counts.set(node.kind ?? 'unknown', (counts.get(node.kind ?? 'unknown') ?? 0) + (node.count ?? 1));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const listed = Object.entries(kinds).flatMap(([kind, word]) => {
    const count = [...counts].find(([one]) => one === kind)?.[1];
    return count === undefined ? [] : [tell(words.ofKind, { kind: word, count })];
  });
  return [
    `### ${label}`,
    ...(definition === undefined ? [] : [tell(words.meaning, { zone: label, meaning: definition.meaning })]),
    nodes.length === 0 ? say(words.empty) : tell(words.count, { entries: nodes.length, count: total, kinds: list(listed) }),
    ...(nodes.length === 0 ? [] : [systemTable(nodes, book)]),
  ];
}

function systemTable(nodes: readonly Placed[], book: Book): string {
  const { say, list, configuration } = book;
  const groups = new Map<string, Placed[]>();
  for (const one of nodes) {
    const key = one.node.system ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const rows = [...groups]
    .sort(([a], [b]) => compareText(a === '' ? '\uffff' : a, b === '' ? '\uffff' : b))
    .map(([system, group]) => [
      system === '' ? say(words.noSystem) : inText(own(configuration.assets?.systems, system)?.title ?? system),
      list(group.map(({ id, node }) => nameOf(id, node, book))),
      roomsOf(group, book),
    ]);
  return withoutEmptyColumns([words.system, words.nodes, words.place].map(say), rows);
}

/** Where the equipment of a system stands; which of it, where that is not said of all or differs. */
function roomsOf(group: readonly Placed[], { list, tell, configuration }: Book): string {
  const rooms = new Map<string, string[]>();
  for (const { id, node } of group) {
    const room = roomOf(id, node, configuration);
    if (room !== undefined) rooms.set(room, [...(rooms.get(room) ?? []), inText(node.title ?? id)]);
  }
  return list(
    [...rooms].map(([room, names]) =>
      names.length === group.length ? inText(room) : tell(words.roomOf, { room: inText(room), names: list(names) }),
    ),
  );
}

/** The room in which something is said to stand: by what protects it there, or where its host is. */
function roomOf(id: string, node: Node, { physical, network }: Configuration): string | undefined {
  const named = (one: string): string | undefined => {
    const room = entries(physical?.protections).find(
      ([, { nodes, room: at }]) => at !== undefined && typeof nodes === 'object' && nodes.includes(one),
    )?.[1].room;
    return room === undefined ? undefined : (own(physical?.rooms, room)?.title ?? room);
  };
  const isHost = node.host !== undefined && own(network?.nodes, node.host) !== undefined;
  return named(id) ?? (isHost && node.host !== undefined ? named(node.host) : undefined);
}

function nameOf(id: string, { title, count = 1, refersTo }: Node, { tell }: Book): string {
  const name = inText(title ?? id);
  if (refersTo !== undefined) return tell(words.elsewhere, { name, owner: inText(refersTo) });
  return count > 1 ? tell(words.several, { name, count }) : name;
}

/** What a zone is called. */
export function zoneName(zone: string, { policy, say }: Pick<Book, 'policy' | 'say'>): string {
  const found = policy.zones.find(({ id }) => id === zone);
  return found === undefined ? inText(zone) : say(found.label);
}

function boundaryBlocks(book: Book): readonly string[] {
  const { say, tell, list, configuration, notSaid } = book;
  const { boundaries, exits } = configuration.network ?? {};
  const rows = entries(boundaries).map(([id, { title, kind = 'unknown', between, default: otherwise, allow, refersTo }]) => [
    refersTo === undefined ? inText(title ?? id) : tell(words.elsewhere, { name: inText(title ?? id), owner: inText(refersTo) }),
    refersTo === undefined ? say(boundaryKinds[kind]) : '',
    list((between ?? []).map((zone) => zoneName(zone, book))),
    refersTo !== undefined ? '' : otherwise === 'deny' ? say(words.deny) : otherwise === 'allow' ? say(words.allow) : notSaid,
    refersTo !== undefined ? '' : allow === undefined ? notSaid : String(allow.length),
  ]);
  const ways = entries(exits).map(([id, { title, aggregation }]) => {
    const how = aggregation === 'inside' ? words.inside : aggregation === 'outside' ? words.beside : words.notSaidHow;
    return `- ${tell(words.exit, { name: inText(title ?? id), how })}`;
  });
  if (rows.length === 0 && ways.length === 0) return [];
  const head = [words.boundary, words.kind, words.between, words.default, words.allowed].map(say);
  return [
    `### ${say(words.boundaries)}`,
    ...(rows.length === 0 ? [] : [say(words.boundariesIntro), withoutEmptyColumns(head, rows)]),
    ...(ways.length === 0 ? [] : [ways.join('\n')]),
  ];
}

function partyBlocks(book: Book): readonly string[] {
  const { say, tell, list, configuration, policy, notSaid } = book;
  const parties = entries(configuration.network?.parties).map(([id, party]) => ({
    id,
    party,
    standing: statedStandingOfParty(party, policy),
  }));
  const rows = parties.map(({ id, party, standing: { known, zones } }) => [
    inText(party.title ?? id),
    known ? list(zones.map((zone) => zoneName(zone, book))) : notSaid,
    contractOf(party, book),
  ]);
  if (rows.length === 0) return [];
  const meanings = policy.zones
    .filter(({ id }) => parties.some(({ standing: { known, zones } }) => known && zones.some((zone) => zone === id)))
    .map(({ label, meaning }) => tell(words.meaningOf, { zone: label, meaning }));
  return [
    `### ${say(words.parties)}`,
    ...(meanings.length === 0 ? [] : [tell(words.meanings, { meanings: meanings.join(book.language === 'ja' ? '、' : '; ') })]),
    withoutEmptyColumns([words.party, words.where, words.contract].map(say), rows),
  ];
}

function contractOf({ contract }: Party, { tell, configuration }: Book): string {
  if (contract === undefined) return '';
  const record = own(configuration.outsourcing?.contracts, contract);
  const title = inText(record?.title ?? contract);
  return record?.contractor === undefined ? title : tell(words.contractOf, { contract: title, contractor: inText(record.contractor) });
}
