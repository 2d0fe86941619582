import { type Configuration, formatWareki } from '../../configuration/index';
import type { Report } from '../../evaluation/report';
import type { Bilingual } from '../../policy/index';
import { asCode, inText, tableOf } from '../markdown/escape';
import { ReportError } from '../read-report';
import { byIdentity } from '../sort';
import { demandersOf } from '../text/demands';
import { scopeText } from '../text/verdict';
import { verdictSentence } from '../text/verdict-sentence';
import type { ReportOptions } from '../wording/report-options';
import { type Tally, tally } from '../wording/tally';
import { type Book, createBook, entries, type Section } from './book';
import { calendarSection } from './calendar/calendar';
import { crossingsSection } from './crossings/crossings';
import { openPointsSection } from './open-points';
import { peopleSection } from './people';
import { placesSection } from './places/places';
import { systemsSection } from './systems';
import { untilSection } from './until';

/** What a hand-over document is written from besides the report (引継ぎ書の設定). */
export interface HandoverOptions extends ReportOptions {
  /** The declaration that the report is about: the document explains it. */
  readonly configuration: Configuration;
}

const refused = {
  ja: '公開用の報告から引継ぎ書は作れない。引継ぎ書は、公開用の報告が除いた名称や接続を述べる文書である。',
  en: 'No hand-over document is made from a public report: it would tell the names and connections that were taken out.',
} as const satisfies Bilingual;

const words = {
  title: { ja: '引継ぎ書: {name}の情報セキュリティとネットワーク', en: 'Hand-over: information security and network of {name}' },
  unnamed: { ja: '（名称の宣言がない団体）', en: 'a municipality without a declared name' },
  day: {
    ja: '**{day}現在。** {tool} が、宣言{inputs}から作ったものです。',
    en: '**As of {day}.** Written by {tool} from the declaration{inputs}.',
  },
  tool: { ja: 'gotsu-security-policy', en: 'gotsu-security-policy' },
  inputs: { ja: '（{files}）', en: ' ({files})' },
  byHand: {
    ja: '**この文書を手で直さないでください。** 誤りや変更は宣言を直し、この文書を作り直します。手で書き足したことは、作り直すと消えます。',
    en: '**Do not edit this document by hand.** Correct the declaration and write it anew: whatever was added by hand is lost then.',
  },
  protect: {
    ja: '機器の名称、外部との接続、直っていない点を書いています。宣言と同じように、知る必要のある人だけに見せてください。',
    en: 'It names equipment, connections and what is not mended: keep it as the declaration is kept, for those who need to know.',
  },
  limits: {
    ja: 'ここに書いてあるのは、宣言されていることだけです。「（記載なし）」は、ないという意味ではなく、宣言に書かれていないという意味です。',
    en: 'It tells what is declared and nothing else. "(not declared)" does not mean that there is none.',
  },
  about: { ja: 'はじめに', en: 'At a glance' },
  scope: { ja: '宣言の範囲: {scope}', en: 'Extent of the declaration: {scope}' },
  number: { ja: '数', en: 'Count' },
  item: { ja: '項目', en: 'Item' },
  ofSection: { ja: '詳しくは', en: 'See' },
  devices: { ja: '市の機器の項目', en: 'Entries of equipment' },
  parties: { ja: '外部の相手方', en: 'Parties outside' },
  flows: { ja: '領域をまたぐ通信', en: 'Flows between zones' },
  systems: { ja: '情報システム', en: 'Information systems' },
  contracts: { ja: '契約', en: 'Contracts' },
  exceptions: { ja: '例外の記録', en: 'Records of exceptions' },
  judgements: { ja: '判断・表明の記録', en: 'Records of judgements and attestations' },
  dates: { ja: '12か月以内に来る日付', en: 'Dates within twelve months' },
  violations: { ja: '**違反**', en: '**Violations**' },
  undetermined: { ja: '**決まっていない結果**', en: '**Undetermined results**' },
  next: { ja: '宣言にある最も近い日付: {day}（{of}の{what}）', en: 'The nearest date that is declared: {day} ({of}: {what})' },
  nextBare: { ja: '宣言にある最も近い日付: {day}（{what}）', en: 'The nearest date: {day} ({what})' },
  glossary: { ja: 'この文書のことば', en: 'Words of this document' },
  further: { ja: '次に見るところ', en: 'Where to look next' },
  furtherHow: {
    ja: 'コマンドは、宣言のファイルのある場所で動かします。FILES には、この文書の初めに挙げた宣言のファイルをすべて並べます。宣言を直したら、必ず判定し直してください。',
    en: 'Run these where the files of the declaration are; FILES stands for all files named at the head of this document. Check again after every change.',
  },
  onDay: { ja: '今日の判定を見る', en: 'see the verdict of today' },
  everything: { ja: '決まっていないことを残らず見る', en: 'see every open question' },
  again: { ja: 'この文書を作り直す', en: 'write this document anew' },
  html: { ja: '図と根拠の付いた報告を作る', en: 'write a report with a picture and reasons' },
  explain: { ja: '要求事項の意味と、何を確かめるかを読む', en: 'read what a requirement means and what to verify' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The words that a reader of the document meets, each in a sentence. What the policy defines is told in the words of our restatement. */
const glossary = [
  [
    { ja: '宣言', en: 'Declaration' },
    {
      ja: '市の機器、通信、役割、契約などを書いたファイル。この文書の元である。',
      en: 'The files that state the equipment, flows, roles and contracts of the city; this document is written from them.',
    },
  ],
  [
    { ja: '領域', en: 'Zone' },
    {
      ja: 'ネットワークを分けた区画。市の中の三つ（三層）と、外部の区分がある。',
      en: 'A part of the network: three tiers inside the city, and what stands outside.',
    },
  ],
  [
    { ja: '要求事項', en: 'Requirement' },
    { ja: '方針、法令などが求めることの一つひとつ。', en: 'One thing that the policy or the law demands.' },
  ],
  [
    { ja: '違反', en: 'Violation' },
    { ja: '宣言されていることが要求事項に反している状態。', en: 'What is declared goes against a requirement.' },
  ],
  [
    { ja: '違反の経路', en: 'Violating path' },
    {
      ja: '一つひとつの通信をつなぐと、届いてはならない領域までデータが届く道筋。',
      en: 'A chain of flows by which data reaches a zone that it must not reach.',
    },
  ],
  [
    { ja: '未確定', en: 'Undetermined' },
    {
      ja: '宣言に書かれていないか、人の判断がまだないため、適合とも違反とも言えない状態。',
      en: 'Not declared, or not yet judged by a person: neither conformant nor violated.',
    },
  ],
  [
    { ja: '境界', en: 'Boundary' },
    { ja: '領域の間に立ち、決めた通信だけを通す装置。', en: 'A device between zones that lets through what it is told to.' },
  ],
] as const satisfies readonly (readonly [Bilingual, Bilingual])[];

/** Definitions of the policy that the document uses. */
const defined = ['sanitized-communication', 'path-partition'] as const;

/**
 * A hand-over document (引継ぎ書): Markdown for whoever takes the network over, written from the declaration and never by hand. Who is who on the day of the
 * report, the network tier by tier, each communication between zones in a plain sentence with what it stands on, systems and contracts, exceptions and
 * judgements by the day they end, every date of the coming twelve months, and what is violated or open with whom to ask. It tells what is declared, no more.
 *
 * It names what a declaration protects, and is to be kept like the declaration.
 *
 * @throws {ReportError} if the report is a public one: what was taken out of it is what the document tells.
 * @see 4(2)③
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toHandover } from 'gotsu-security-policy/formats';
 *
 * const configuration = { municipality: { name: '江津市' }, network: { nodes: { a: { title: '税DB', tier: 'my-number' } } } } as const;
 * console.log(toHandover(checkConfiguration(configuration, { asOf: '2026-11-24' }), { configuration }));
 * ```
 */
export function toHandover(report: Report, options: HandoverOptions): string {
  if (report.redacted !== undefined) throw new ReportError(refused, '/redacted');
  const book = createBook(report, options);
  const sorted = tally([...report.results].sort(byIdentity));
  const people = peopleSection(book);
  const places = placesSection(book);
  const crossings = crossingsSection(book);
  const systems = systemsSection(book);
  const until = untilSection(book);
  const calendar = calendarSection(book);
  const open = openPointsSection(book, sorted);
  const further = [glossarySection(book), furtherSection(book, sorted)];
  const body: readonly Section[] = [people, places, crossings, systems, until, calendar, open, ...further];
  const numberOf = (section: Section): string => `${body.indexOf(section) + 2}. ${section.heading}`;
  const counts: readonly (readonly [Bilingual, number, Section])[] = [
    [words.violations, sorted.violations.length, open],
    [words.undetermined, sorted.undetermined.length, open],
    [words.dates, calendar.entries.length, calendar],
    [words.exceptions, entries(book.configuration.exceptions).length, until],
    [words.judgements, entries(book.configuration.judgements).length + entries(book.configuration.attestations).length, until],
    [words.devices, entries(book.configuration.network?.nodes).length, places],
    [words.parties, entries(book.configuration.network?.parties).length, places],
    [words.flows, crossings.flows, crossings],
    [words.systems, entries(book.configuration.assets?.systems).length, systems],
    [words.contracts, entries(book.configuration.outsourcing?.contracts).length, systems],
  ];
  const { say, tell } = book;
  const nearest = calendar.entries.find(({ computed }) => computed !== true);
  const blocks = [
    ...head(book, options),
    `## 1. ${say(words.about)}`,
    inText(verdictSentence(book, report, sorted, demandersOf(report, sorted.violations))),
    [
      `- ${tell(words.scope, { scope: inText(scopeText(book, report)) })}`,
      ...(nearest === undefined
        ? []
        : [`- ${tell(nearest.of === '' ? words.nextBare : words.next, { day: nearest.day, what: nearest.what, of: nearest.of })}`]),
    ].join('\n'),
    tableOf(
      [words.item, words.number, words.ofSection].map(say),
      counts.map(([word, count, section]) => [say(word), String(count), numberOf(section)]),
    ),
    ...body.flatMap((section) => [`## ${numberOf(section)}`, ...section.blocks]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head({ say, tell, list, report, language, configuration }: Book, { tool, inputs }: HandoverOptions): readonly string[] {
  const name = configuration.municipality?.name ?? report.declared.municipality;
  const day = language === 'ja' ? `${report.asOf}（${formatWareki(report.asOf)}）` : report.asOf;
  const given = {
    day,
    tool: inText(tool ?? say(words.tool)),
    inputs: inputs === undefined || inputs.length === 0 ? '' : tell(words.inputs, { files: list(inputs.map(asCode)) }),
  };
  return [
    `# ${tell(words.title, { name: name === undefined ? say(words.unnamed) : inText(name) })}`,
    [tell(words.day, given), say(words.byHand), say(words.protect), say(words.limits)].map((line) => `> ${line}`).join('\n>\n'),
  ];
}

function glossarySection({ say, policy }: Book): Section {
  const rows = [
    ...glossary.map(([term, meaning]) => [say(term), say(meaning)]),
    ...policy.definitions.flatMap(({ id, term, meaning }) =>
      defined.some((one) => one === id) ? [[inText(say(term)), inText(say(meaning))]] : [],
    ),
  ];
  return { heading: say(words.glossary), blocks: [rows.map(([term, meaning]) => `- **${term}**: ${meaning}`).join('\n')] };
}

function furtherSection({ say }: Book, sorted: Tally): Section {
  const [requirement = '6.3.1/isolation'] = [...sorted.violations, ...sorted.undetermined].map((result) => result.requirement);
  const commands: readonly (readonly [string, Bilingual])[] = [
    ['gotsu-policy check FILES', words.onDay],
    ['gotsu-policy check FILES --all', words.everything],
    ['gotsu-policy handover FILES --output handover.md', words.again],
    ['gotsu-policy check FILES --format html --output report.html', words.html],
    [`gotsu-policy explain ${requirement}`, words.explain],
  ];
  return {
    heading: say(words.further),
    blocks: [say(words.furtherHow), commands.map(([command, what]) => `- ${say(what)}: ${asCode(command)}`).join('\n')],
  };
}
