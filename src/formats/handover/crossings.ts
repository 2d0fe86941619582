import type { Flow, Medium, SanitizationMethod } from '../../configuration/index';
import type { Result } from '../../evaluation/report';
import type { Bilingual } from '../../policy/index';
import { createMarks } from '../diagram/marks';
import { networkPicture, thingsOf, zonesInOrder } from '../diagram/network-picture';
import { mermaidOf } from '../diagram/to-mermaid';
import { inText } from '../markdown/escape';
import { own } from '../names';
import { compareText } from '../sort';
import { periodOf } from '../wording/exception-state';
import { listOf } from '../wording/tally';
import { type Book, entries, type Section } from './book';
import { zoneName } from './zone-name';

const media: Readonly<Record<Exclude<Medium, 'unknown'>, Bilingual>> = {
  'local-network': { ja: '庁内の回線', en: 'the local network' },
  radio: { ja: '無線', en: 'radio' },
  'closed-line': { ja: '閉域回線（インターネットにつながらない専用の回線）', en: 'a closed line' },
  lgwan: { ja: 'LGWAN（自治体専用の広域網）', en: 'LGWAN' },
  internet: { ja: 'インターネット', en: 'the Internet' },
  'vpn-over-internet': { ja: 'VPN（インターネットの上に設けた仮想の専用線）', en: 'a VPN over the Internet' },
  'carried-media': { ja: '媒体の持ち運び', en: 'carried media' },
};

const times = {
  always: { ja: '常時', en: 'Always' },
  scheduled: { ja: '決まった時に', en: 'At set times' },
  'on-demand': { ja: '必要なときだけ', en: 'On demand' },
} as const satisfies Readonly<Record<Exclude<NonNullable<Flow['open']>, 'unknown'>, Bilingual>>;

const methods: Readonly<Record<SanitizationMethod, Bilingual>> = {
  'text-conversion': { ja: '文字だけを取り出す変換', en: 'conversion to text' },
  'screen-transfer': { ja: '画面だけを送る画面転送', en: 'screen transfer' },
  'file-sanitization': { ja: 'ファイルから危険な部分を除く処理', en: 'file sanitization' },
  'file-inspection': { ja: 'ファイルの検査', en: 'file inspection' },
  other: { ja: 'その他の方法', en: 'another method' },
  unknown: { ja: '宣言に書かれていない方法', en: 'a method that is not declared' },
};

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
  forward: { ja: '{from}から{to}へ、{what}を送ります。', en: '{from} sends {what} to {to}.' },
  backward: {
    ja: '{from}が、{to}から{what}を受け取ります（接続を始めるのは受け取る側です）。',
    en: '{from} fetches {what} from {to}.',
  },
  both: {
    ja: '{from}と{to}が、{what}を互いにやり取りします（接続を始めるのは前者です）。',
    en: '{from} and {to} exchange {what}; the former opens the connection.',
  },
  unknown: {
    ja: '{from}が{to}に接続します。データの動く向きは宣言されていません。',
    en: '{from} connects to {to}; which way data moves is not declared.',
  },
  data: { ja: 'データ', en: 'data' },
  noData: { ja: '市の情報を含まないデータ', en: 'data that holds no information of the city' },
  each: { ja: '{names}のそれぞれ', en: 'each of {names}' },
  eachBoth: { ja: '次の{count}項目のそれぞれ（{names}）', en: 'each of these {count} ({names})' },
  medium: { ja: '手段は{medium}です。', en: 'By {medium}.' },
  open: { ja: '{open}行います。', en: '{open}.' },
  via: { ja: '{via}を通ります。', en: 'Through {via}.' },
  viaNone: { ja: '境界の装置は通りません。', en: 'Through no boundary.' },
  encrypted: { ja: '暗号化しています。', en: 'Encrypted.' },
  notEncrypted: { ja: '暗号化していません。', en: 'Not encrypted.' },
  sanitized: { ja: '無害化の方法は、{methods}です。', en: 'Sanitization: {methods}.' },
  notSanitized: { ja: '無害化していません。', en: 'Not sanitized.' },
  excepted: { ja: '例外 {id} で認められています{period}。理由: {reason}', en: 'Excepted by {id}{period}. Reason: {reason}' },
  exceptedBare: { ja: '例外 {id} で認められています{period}。', en: 'Excepted by {id}{period}.' },
  judged: { ja: '判断 {id} で決まっています{period}。', en: 'Settled by judgement {id}{period}.' },
  violation: { ja: '**違反です**: {title}。', en: '**A violation**: {title}.' },
  onPath: { ja: '**違反の経路の一部です。**', en: '**Part of a violating path.**' },
  undetermined: { ja: '**未確定です**: {title}。', en: '**Undetermined**: {title}.' },
  advice: { ja: '助言: {title}。', en: 'Advice: {title}.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Flows that differ in nothing but their name and where they begin, in one zone. */
interface Group {
  readonly flows: readonly (readonly [id: string, flow: Flow])[];
  readonly zones: readonly [from: string, to: string];
}

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

function groupsOf({ configuration, report }: Book, zoneOf: ReadonlyMap<string, string>, onPaths: ReadonlySet<string>): Group[] {
  const groups = new Map<string, { flows: (readonly [string, Flow])[]; zones: readonly [string, string] }>();
  for (const [id, flow] of entries(configuration.network?.flows)) {
    const zones = [zoneOf.get(flow.from), zoneOf.get(flow.to)] as const;
    if (zones[0] === undefined || zones[1] === undefined || zones[0] === zones[1]) continue;
    const { from: _, title: __, ...rest } = flow;
    const state = resultsAbout(id, report.results).map(({ requirement, outcome, disposition, exception, judgement }) =>
      [requirement, outcome, disposition, exception, judgement].join(' '),
    );
    const key = stable([zones[0], rest, state.sort(), onPaths.has(id)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { flows: [[id, flow]], zones: [zones[0], zones[1]] });
    else group.flows.push([id, flow]);
  }
  return [...groups.values()];
}

/** A value as text, the same whatever order its keys stand in. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => compareText(a, b)))
      : one,
  );
}

const left = ({ zones: [from, to] }: Group, order: readonly string[]): string => (order.indexOf(from) <= order.indexOf(to) ? from : to);
const right = ({ zones: [from, to] }: Group, order: readonly string[]): string => (order.indexOf(from) <= order.indexOf(to) ? to : from);
const titleOf = ({ flows: [first] }: Group): string => first?.[1].title ?? first?.[0] ?? '';

/** What the report says of a flow by itself: paths stand with their ends. */
function resultsAbout(id: string, results: readonly Result[]): readonly Result[] {
  return results.filter(
    (one) =>
      !['pass', 'not-applicable'].includes(one.outcome) && one.subjects.some((subject) => subject.kind === 'flow' && subject.id === id),
  );
}

function itemOf(group: Group, book: Book, onPaths: ReadonlySet<string>, indent: number): string {
  const { tell, list, say, quote, configuration, language } = book;
  const [first] = group.flows;
  if (first === undefined) return '';
  const [id, flow] = first;
  const named = (thing: string): string => quote(thingTitle(thing, book));
  const froms = [...new Set(group.flows.map(([, { from }]) => from))].map(named);
  const [only = ''] = froms;
  const what =
    flow.carries === undefined
      ? words.data
      : flow.carries.length === 0
        ? words.noData
        : list(flow.carries.map((data) => quote(own(configuration.assets?.information, data)?.title ?? data)));
  const sentence =
    flow.data === 'forward' ? words.forward : flow.data === 'backward' ? words.backward : flow.data === 'both' ? words.both : words.unknown;
  const names = list(froms);
  const from =
    froms.length === 1 ? only : flow.data === 'both' ? tell(words.eachBoth, { count: froms.length, names }) : tell(words.each, { names });
  const titles = list(group.flows.map(([one, { title }]) => inText(title ?? one)));
  const [{ medium, open, via, encryption, sanitization }, gap] = [flow, language === 'ja' ? '' : ' '];
  const details = [
    ...(medium === undefined || medium === 'unknown' ? [] : [tell(words.medium, { medium: media[medium] })]),
    ...(open === undefined || open === 'unknown' ? [] : [tell(words.open, { open: times[open] })]),
    ...(via === undefined
      ? []
      : via === 'none' || via.length === 0
        ? [say(words.viaNone)]
        : [tell(words.via, { via: list(via.map(named)) })]),
    ...(encryption === 'encrypted' ? [say(words.encrypted)] : encryption === 'none' ? [say(words.notEncrypted)] : []),
    ...(sanitization === undefined
      ? []
      : sanitization === 'none' || sanitization.length === 0
        ? [say(words.notSanitized)]
        : [tell(words.sanitized, { methods: list([...new Set(sanitization.map(({ method }) => say(methods[method])))]) })]),
  ];
  const lines = [
    [tell(sentence, { from, to: named(flow.to), what }), ...details].join(gap),
    ...statesOf(id, book),
    ...(onPaths.has(id) ? [say(words.onPath)] : []),
  ];
  return [`**${titles}**`, ...lines].join(`\n${' '.repeat(indent)}- `);
}

/** What an exception, a judgement or a finding says of a flow. */
function statesOf(id: string, book: Book): readonly string[] {
  const { tell, say, configuration, report } = book;
  const states = resultsAbout(id, report.results).flatMap((result): readonly string[] => {
    const values = { title: inText(say(result.title)) };
    switch (listOf(result)) {
      case 'excepted': {
        const exception = result.exception ?? '';
        const record = own(configuration.exceptions, exception);
        const given = { id: inText(exception), period: periodOf(record) };
        return [
          record?.reason === undefined
            ? tell(words.exceptedBare, given)
            : tell(words.excepted, { ...given, reason: inText(record.reason) }),
        ];
      }
      case 'judged': {
        const judgement = result.judgement ?? '';
        return [tell(words.judged, { id: inText(judgement), period: periodOf(own(configuration.judgements, judgement)) })];
      }
      case 'violations':
      case 'errors':
        return [tell(words.violation, values)];
      case 'undetermined':
        return [tell(words.undetermined, values)];
      case 'advice':
        return [tell(words.advice, values)];
      default:
        return [];
    }
  });
  return [...new Set(states)].sort(compareText);
}

/** What a node, party, boundary or exit is called. */
export function thingTitle(id: string, { configuration: { network } }: Pick<Book, 'configuration'>): string {
  return (
    [network?.nodes, network?.parties, network?.boundaries, network?.exits]
      .map((records) => own<{ readonly title?: string }>(records, id)?.title)
      .find((title) => title !== undefined) ?? id
  );
}
