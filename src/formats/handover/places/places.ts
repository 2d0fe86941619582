import { standingOfNode } from '../../../facts/index';
import { type Bilingual, zoneOfTier } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { type Book, entries, type Section } from '../book';
import { zoneName } from '../zone-name';
import { boundaryBlocks } from './boundaries';
import { equipmentName } from './equipment-name';
import { partyBlocks } from './parties';
import type { Placed } from './placed';
import { tierBlocks } from './tiers';

const words = {
  heading: { ja: 'ネットワークの全体', en: 'The network' },
  nothing: { ja: 'ネットワークは宣言されていません。', en: 'No network is declared.' },
  intro: {
    ja: '市のネットワークは、扱う情報に応じて三つの領域（三層）に分けることになっています。領域ごとに、宣言されている機器を情報システム別に挙げます。',
    en: 'The network of the city is to be divided into three tiers by the information they handle. The equipment of each tier is listed by information system.',
  },
  countRule: { ja: '台数は、記載のない項目を1台と数えています。', en: 'An entry that states no number is counted as one device.' },
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
} as const satisfies Readonly<Record<string, Bilingual>>;

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
  const name = ({ id, node }: Placed): string => equipmentName(id, node, book);
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
