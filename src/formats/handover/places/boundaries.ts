import type { Bilingual } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { type Book, entries } from '../book';
import { withoutEmptyColumns } from '../people';
import { zoneName } from '../zone-name';
import { equipmentName } from './equipment-name';

const boundaryKinds = {
  firewall: { ja: 'ファイアウォール（通信を選り分ける装置）', en: 'firewall' },
  sanitizer: { ja: '無害化装置', en: 'sanitizer' },
  gateway: { ja: 'ゲートウェイ（中継装置）', en: 'gateway' },
  router: { ja: 'ルーター（経路を分ける装置）', en: 'router' },
  other: { ja: 'その他', en: 'other' },
  unknown: { ja: '（記載なし）', en: '(not declared)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const words = {
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
  exit: { ja: 'インターネットへの出口「{name}」: {how}', en: 'Way out to the Internet "{name}": {how}' },
  inside: { ja: '都道府県と市区町村の通信の集約を経ます。', en: 'through the aggregation of the prefecture and its municipalities.' },
  beside: {
    ja: '**都道府県と市区町村の通信の集約を経ません。**',
    en: '**not through the aggregation of the prefecture and its municipalities.**',
  },
  notSaidHow: { ja: '通信の集約を経るかは宣言されていません。', en: 'whether through the aggregation is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What stands between zones, and the ways out to the Internet (境界・出口). */
export function boundaryBlocks(book: Book): readonly string[] {
  const { say, tell, list, configuration, notSaid } = book;
  const { boundaries, exits } = configuration.network ?? {};
  const rows = entries(boundaries).map(([id, boundary]) => {
    const { kind = 'unknown', between = [], default: otherwise, allow, refersTo } = boundary;
    return [
      equipmentName(id, boundary, book),
      refersTo === undefined ? say(boundaryKinds[kind]) : '',
      list(between.map((zone) => zoneName(zone, book))),
      refersTo !== undefined ? '' : otherwise === 'deny' ? say(words.deny) : otherwise === 'allow' ? say(words.allow) : notSaid,
      refersTo !== undefined ? '' : allow === undefined ? notSaid : String(allow.length),
    ];
  });
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
