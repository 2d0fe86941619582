import type { NodeKind } from '../../../configuration/index';
import type { Bilingual, Zone } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { own } from '../../names';
import { compareText } from '../../sort';
import type { Book } from '../book';
import { withoutEmptyColumns } from '../people';
import { zoneName } from '../zone-name';
import { equipmentName } from './equipment-name';
import type { Placed } from './placed';
import { roomsOf } from './rooms';

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

const words = {
  meaning: { ja: '{zone}とは: {meaning}', en: 'What the {zone} is: {meaning}' },
  count: {
    ja: '宣言されている機器は{entries}項目、{count}台です（{kinds}）。',
    en: 'Declared: {entries} entries, {count} devices ({kinds}).',
  },
  ofKind: { ja: '{kind} {count}台', en: '{kind}: {count}' },
  empty: { ja: '宣言されている機器はありません。', en: 'No equipment is declared.' },
  system: { ja: '情報システム', en: 'Information system' },
  nodes: { ja: '機器', en: 'Equipment' },
  place: { ja: '置き場所', en: 'Where it stands' },
  noSystem: { ja: '（どのシステムのものか記載なし）', en: '(no system declared)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A tier: what it is, how much equipment stands in it, and of which systems (領域の機器). */
export function tierBlocks(zone: Zone, nodes: readonly Placed[], book: Book): readonly string[] {
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
      list(group.map(({ id, node }) => equipmentName(id, node, book))),
      roomsOf(group, book),
    ]);
  return withoutEmptyColumns([words.system, words.nodes, words.place].map(say), rows);
}
