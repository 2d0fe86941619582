import { type Configuration, namedThing, type SubjectReference } from '../../configuration/index';
import type { Bilingual } from '../../policy/index';
import { asCode, inText } from '../markdown/escape';
import { nameSubjects } from '../names';
import { compareText } from '../sort';
import { type Book, entries, type Section } from './book';
import { withoutEmptyColumns } from './people';

const words = {
  heading: { ja: '例外・判断・表明（終わりの日の順）', en: 'Exceptions, judgements and attestations by the day they end' },
  none: { ja: '例外・判断・表明は宣言されていません。', en: 'None is declared.' },
  exceptions: {
    ja: '**例外**は、方針から外れることを期限付きで認めた記録です。終わりの日までに、やめるか、改めて承認を受けて期間を書き直すかを決めてください。どちらもしないと、翌日からは認められません。「見直し」とある例外は、その日までに見直して日付を改めます。',
    en: '**Exceptions** accept a departure from the policy for a time. By the last day, either end what they cover or have them approved anew; otherwise it is not accepted from the next day on. Where a review is written, review it and renew the date by then.',
  },
  judgements: {
    ja: '**判断**は、規則では決められないことを人が決めた記録、**表明**は、していることを責任者が言明した記録です。終わりの日までに改めて確かめ、記録し直してください。そうしないと、未確定に戻ります。',
    en: '**Judgements** record what a person decided where no rule can, **attestations** that something is done. By the last day, make sure again and record it anew; otherwise it is undetermined.',
  },
  until: { ja: '終わりの日', en: 'Last day' },
  kind: { ja: '記録', en: 'Record' },
  requirement: { ja: '方針の条項', en: 'Clause' },
  about: { ja: '対象', en: 'About' },
  reason: { ja: '理由・根拠', en: 'Reason or evidence' },
  who: { ja: '申請した役割・記録した役割', en: 'Requested or recorded by' },
  approver: { ja: '承認した役割', en: 'Approved by' },
  exception: { ja: '例外 {id}', en: 'Exception {id}' },
  judgement: { ja: '判断 {id}', en: 'Judgement {id}' },
  attestation: { ja: '表明 {id}', en: 'Attestation {id}' },
  review: { ja: '{day}（見直し）', en: '{day} (review)' },
  over: { ja: '{day} **過ぎています**', en: '{day} **passed**' },
  open: { ja: '（終わりの日なし）', en: '(no last day)' },
  municipality: { ja: '市全体', en: 'the municipality' },
  placement: { ja: '{data}の保管（{node}）', en: '{data} kept on {node}' },
  path: { ja: '経路（{from}から{to}まで）', en: 'path from {from} to {to}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One record with the day on which it ends. */
interface Ending {
  readonly day: string | undefined;
  readonly review: boolean;
  readonly cells: readonly string[];
  readonly key: string;
}

/** Exceptions, judgements and attestations by the day on which they end (期限の順), with what has to be done before. */
export function untilSection(book: Book): Section {
  const { say, tell, configuration, asOf } = book;
  const { exceptions, judgements, attestations } = configuration;
  const clauseOf = (id: string): string => {
    const requirement = book.policy.requirements.find((one) => one.id === id);
    const clause = requirement?.clauses[0];
    return clause === undefined ? asCode(id) : inText(book.clause(clause));
  };
  const role = (id: string | undefined): string => (id === undefined ? '' : book.roleOf(id));
  const ended = (record: { readonly until?: string; readonly reviewBy?: string }): Pick<Ending, 'day' | 'review'> => ({
    day: record.until ?? record.reviewBy,
    review: record.until === undefined && record.reviewBy !== undefined,
  });
  const all: readonly Ending[] = [
    ...entries(exceptions).map(
      ([id, one]): Ending => ({
        ...ended(one),
        key: `1${id}`,
        cells: [
          tell(words.exception, { id: inText(id) }),
          clauseOf(one.requirement),
          aboutOf(one.subjects, book),
          inText(one.reason ?? ''),
          role(one.requestedBy),
          role(one.approvedBy),
        ],
      }),
    ),
    ...(
      [
        [words.judgement, judgements],
        [words.attestation, attestations],
      ] as const
    ).flatMap(([word, records]) =>
      entries(records).map(
        ([id, one]): Ending => ({
          ...ended(one),
          key: `${word === words.judgement ? 2 : 3}${id}`,
          cells: [
            tell(word, { id: inText(id) }),
            clauseOf(one.requirement),
            aboutOf(one.subjects, book),
            inText(one.evidence ?? ''),
            role(one.by),
            '',
          ],
        }),
      ),
    ),
  ];
  const heading = say(words.heading);
  if (all.length === 0) return { heading, blocks: [say(words.none)] };
  const sorted = [...all].sort((a, b) => compareText(a.day ?? '9999-99-99', b.day ?? '9999-99-99') || compareText(a.key, b.key));
  const rows = sorted.map(({ day, review, cells }) => {
    if (day === undefined) return [say(words.open), ...cells];
    const written = inText(day);
    return [day < asOf ? tell(words.over, { day: written }) : review ? tell(words.review, { day: written }) : written, ...cells];
  });
  const head = [words.until, words.kind, words.requirement, words.about, words.reason, words.who, words.approver].map(say);
  return {
    heading,
    blocks: [
      ...(entries(exceptions).length > 0 ? [say(words.exceptions)] : []),
      ...(entries(judgements).length + entries(attestations).length > 0 ? [say(words.judgements)] : []),
      withoutEmptyColumns(head, rows),
    ],
  };
}

/** What a record is about. */
export function aboutOf(subjects: 'municipality' | readonly SubjectReference[], book: Book, most = 3): string {
  const { say, tell, some, language, configuration } = book;
  if (subjects === 'municipality') return say(words.municipality);
  const names = subjects.map((subject) => {
    const named = namedThing(subject);
    if (named !== undefined) return inText(nameSubjects([named], language, configuration));
    if ('placement' in subject) {
      const { data, node } = subject.placement;
      return tell(words.placement, { data: name('data', data, configuration, book), node: name('node', node, configuration, book) });
    }
    if (!('path' in subject)) return '';
    return tell(words.path, {
      from: name('node', subject.path.from, configuration, book),
      to: name('node', subject.path.to, configuration, book),
    });
  });
  return some(names, most);
}

function name(kind: 'data' | 'node', id: string, { assets, network }: Configuration, { quote }: Book): string {
  const records = kind === 'data' ? [assets?.information] : [network?.nodes, network?.parties];
  for (const record of records) {
    const title = record !== undefined && Object.hasOwn(record, id) ? record[id]?.title : undefined;
    if (title !== undefined) return quote(title);
  }
  return quote(id);
}
