import type { Bilingual } from '../../../policy/index';
import { createMarks } from '../../diagram/marks';
import { networkPicture, thingsOf, zonesInOrder } from '../../diagram/network-picture';
import { mermaidOf } from '../../diagram/to-mermaid';
import { own } from '../../names';
import { compareText } from '../../sort';
import { listOf } from '../../wording/tally';
import type { Book, Section } from '../book';
import { zoneName } from '../zone-name';
import { groupsOf, left, right, titleOf } from './groups';
import { itemOf } from './sentences';

const words = {
  heading: { ja: '領域をまたぐ通信', en: 'Communication between zones' },
  none: { ja: '領域をまたぐ通信は宣言されていません。', en: 'No communication between zones is declared.' },
  intro: {
    ja: '領域と領域の間、市と外部の間でデータが動く通信は{flows}件です。同じ内容のものは一つにまとめ、{count}個の番号を付けました。図の線の数字はこの番号です。運ぶ情報は、宣言されているときだけ名を挙げています。「例外」「判断」「違反」「未確定」と書かれていない通信には、その通信そのものへの指摘がありません。',
    en: 'Data moves between zones, or between the city and the outside, in {flows} flows. Those that say the same stand together; the numbers, {count} of them, are those at the lines of the picture. What is carried is named where it is declared. Where neither an exception, a judgement, a violation nor an open question is told, the check has found nothing about the flow itself.',
  },
  picture: {
    ja: '四角が市の機器、角の丸いものが外部の相手方、線が領域をまたぐ通信、矢印がデータの動く向きです。破線の枠は市のネットワークの外です。太い赤線は違反か、違反の経路です。名前のある線は、領域の中の通信のうち違反などに関わるものです。',
    en: 'Boxes are equipment of the city, rounded ones parties outside, lines communication between zones; arrows point where data moves. A dashed frame is outside the network of the city. Thick red lines violate the policy, or are part of a path that does. Lines with names are flows inside a zone that take part in a violation or an open question.',
  },
  between: { ja: '{left} ↔ {right}', en: '{left} ↔ {right}' },
  inSeveral: { ja: '複数の領域にまたがる機器（{zones}）', en: 'equipment in several zones ({zones})' },
  noZone: { ja: '領域の分からないもの', en: 'what stands in no declared zone' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The picture and, numbered as in it, each communication between zones in a few plain sentences (領域をまたぐ通信). */
export function crossingsSection(book: Book): Section & { readonly flows: number } {
  const { say, tell, configuration, report, policy, language } = book;
  const heading = say(words.heading);
  const things = thingsOf(configuration, policy);
  const order = zonesInOrder(things, policy);
  const zoneOf = new Map(things.map(({ id, zone }) => [id, zone]));
  const onPaths = new Set(
    report.results.filter((one) => listOf(one) === 'violations').flatMap(({ path = [] }) => path.flatMap(({ flow }) => flow ?? [])),
  );
  const groups = groupsOf(book, zoneOf, onPaths).sort(
    (a, b) =>
      order.indexOf(left(a, order)) - order.indexOf(left(b, order)) ||
      order.indexOf(right(a, order)) - order.indexOf(right(b, order)) ||
      compareText(titleOf(a), titleOf(b)),
  );
  const numbers = new Map(groups.flatMap(({ flows }, index) => flows.map(([id]) => [id, String(index + 1)] as const)));
  const marks = createMarks(report, policy);
  const captionOf = (id: string): string | undefined => {
    const flow = own(configuration.network?.flows, id);
    return numbers.get(id) ?? (['violation', 'path', 'undetermined'].includes(marks.ofFlow(id)) ? (flow?.title ?? id) : undefined);
  };
  const picture = networkPicture(configuration, report, { language, policy }, { captionOf });
  const drawn = picture.clusters.length === 0 ? [] : [say(words.picture), `\`\`\`mermaid\n${mermaidOf(picture)}\`\`\``];
  if (groups.length === 0) return { heading, blocks: [...drawn, say(words.none)], flows: 0 };
  const blocks: string[] = [];
  let last = '';
  for (const [index, group] of groups.entries()) {
    const between = tell(words.between, {
      left: zonesOf(left(group, order), book),
      right: zonesOf(right(group, order), book),
    });
    const lead = `${index + 1}. `;
    const item = lead + itemOf(group, book, onPaths, lead.length);
    if (between === last) blocks.push(`${blocks.pop() ?? ''}\n${item}`);
    else blocks.push(`### ${between}`, item);
    last = between;
  }
  return {
    heading,
    blocks: [tell(words.intro, { flows: numbers.size, count: groups.length }), ...drawn, ...blocks],
    flows: numbers.size,
  };
}

function zonesOf(key: string, book: Book): string {
  if (key === '') return book.say(words.noZone);
  const zones = key.split('+').map((zone) => zoneName(zone, book));
  const [only = ''] = zones;
  return zones.length > 1 ? book.tell(words.inSeveral, { zones: book.list(zones) }) : only;
}
