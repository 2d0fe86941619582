import type { Flow } from '../../../configuration/index';
import { mediumLabels, methodLabels } from '../../../facts/flow-labels';
import type { Bilingual } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { own } from '../../names';
import type { Book } from '../book';
import type { Group } from './groups';
import { statesOf } from './states';

const times = {
  always: { ja: '常時', en: 'Always' },
  scheduled: { ja: '決まった時に', en: 'At set times' },
  'on-demand': { ja: '必要なときだけ', en: 'On demand' },
} as const satisfies Readonly<Record<Exclude<NonNullable<Flow['open']>, 'unknown'>, Bilingual>>;

const words = {
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
  onPath: { ja: '**違反の経路の一部です。**', en: '**Part of a violating path.**' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is told of a group: its titles, what moves and how in a few sentences, and what the report says of it. */
export function itemOf(group: Group, book: Book, onPaths: ReadonlySet<string>, indent: number): string {
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
    ...(medium === undefined || medium === 'unknown' ? [] : [tell(words.medium, { medium: mediumLabels[medium] })]),
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
        : [tell(words.sanitized, { methods: list([...new Set(sanitization.map(({ method }) => say(methodLabels[method])))]) })]),
  ];
  const lines = [
    [tell(sentence, { from, to: named(flow.to), what }), ...details].join(gap),
    ...statesOf(id, book),
    ...(onPaths.has(id) ? [say(words.onPath)] : []),
  ];
  return [`**${titles}**`, ...lines].join(`\n${' '.repeat(indent)}- `);
}

/** What a node, party, boundary or exit is called. */
function thingTitle(id: string, { configuration: { network } }: Pick<Book, 'configuration'>): string {
  return (
    [network?.nodes, network?.parties, network?.boundaries, network?.exits]
      .map((records) => own<{ readonly title?: string }>(records, id)?.title)
      .find((title) => title !== undefined) ?? id
  );
}
