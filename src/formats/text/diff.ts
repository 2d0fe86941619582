import type { ChangedResult, ComparedResult, ExceptionChange, ReportDiff, Transition } from '../../evaluation/diff-reports';
import type { Result, Status } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { groupBy } from '../group-by';
import { nameSubjects } from '../names';
import { bySubject, compareText } from '../sort';
import { askedWords } from '../wording/asked-words';
import { kindOf, kindWords } from '../wording/described';
import { exceptionState } from '../wording/exception-state';
import { plainMessage } from '../wording/plain-message';
import { statusWords } from '../wording/status-words';
import { firstOf, longestList } from './first-of';
import type { Style } from './page';
import { createSheet, type Sheet } from './sheet';
import { statusStyles } from './status-styles';
import type { TextOptions } from './text-options';
import { writeTitle } from './title';
import { widthOf } from './width';

/** What a comparison shows of a finding (比較で示す判定結果): one of a report, or one read back from its JSON. */
export type ShownFinding = ComparedResult &
  Pick<Result, 'rule' | 'requirement' | 'clause' | 'provision' | 'basis' | 'subjects' | 'message'>;

const words = {
  changed: {
    ja: '判定は、{before}（{from}）から{after}（{to}）に変わった。',
    en: 'The verdict went from {before} ({from}) to {after} ({to}).',
  },
  sameDay: { ja: '判定は、どちらの報告も{after}である（基準日はどちらも{to}）。', en: 'The verdict is {after} in both, as of {to}.' },
  same: { ja: '判定は、{from}も{to}も{after}である。', en: 'The verdict is {after}, as of {from} and of {to} alike.' },
  counts: {
    ja: '結果: 新たに現れたもの {appeared}、変わったもの {changed}、なくなったもの {gone}、変わらないもの {unchanged}',
    en: 'Findings: {appeared} new, {changed} changed, {gone} gone, {unchanged} as before',
  },
  backwards: {
    ja: '注意: 後の報告の基準日（{to}）が前の報告の基準日（{from}）より前である。順が逆でないか確かめる。',
    en: 'Note: the later report is of an earlier day ({to}) than the former one ({from}). Check the order.',
  },
  nothing: { ja: '結果・例外措置・条項の判定に変わりはない。', en: 'No finding, exception or clause stands differently.' },
  asked: { ja: '条件の違い', en: 'The two runs were not asked the same' },
  askedNote: {
    ja: '現れた結果・なくなった結果には、この違いだけによるものがありうる。',
    en: 'What is new or gone may come from that alone.',
  },
  appeared: { ja: '新たに現れた結果 {count}件', en: 'New: {count}' },
  settledSince: {
    ja: '新たに現れ、例外・判断・経過措置により確定している結果 {count}件',
    en: 'New, and settled by exceptions, judgements or transitional relief: {count}',
  },
  altered: { ja: '変わった結果 {count}件', en: 'Changed: {count}' },
  gone: { ja: 'なくなった結果 {count}件', en: 'Gone: {count}' },
  goneNote: {
    ja: '直されたか、対象が宣言されなくなったか、判定の範囲から外れたもの。',
    en: 'Mended, no longer declared, or no longer judged.',
  },
  exceptions: { ja: '例外措置の変化', en: 'Exceptions' },
  exception: {
    ja: '例外 {exception}: 新たに認めるもの {covers}件、認めなくなったもの {released}件',
    en: 'Exception {exception}: covers {covers} more, and {released} no longer',
  },
  clauses: { ja: '条項の判定の変化', en: 'Clauses' },
  others: { ja: '条項によらない要求の判定の変化', en: 'What is demanded under no clause' },
  about: { ja: '対象: ', en: 'About: ' },
  was: { ja: '前: ', en: 'Before: ' },
  is: { ja: '後: ', en: 'After: ' },
  settled: { ja: '{kind}（{by}）', en: '{kind} ({by})' },
  rest: { ja: '… ほか{count}件。--all で見られる。', en: '… and {count} more. Use --all to see them.' },
  notJudged: { ja: '判定なし', en: 'not judged' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How findings are marked: what gates in red, what is open in yellow. */
const kindStyles: Partial<Readonly<Record<ReturnType<typeof kindOf>, Style>>> = {
  violations: 'red',
  errors: 'red',
  undetermined: 'yellow',
};

/**
 * The comparison of two reports as a person reads it in a terminal (文面の報告の比較): the verdict before and after, where the two runs were not asked the
 * same, the findings that are new, changed and gone by clause, what became of exceptions, and the clauses whose status is another one.
 *
 * @example
 * ```ts
 * import { checkConfiguration, diffReports } from 'gotsu-security-policy';
 * import { toDiffText } from 'gotsu-security-policy/formats';
 *
 * const spring = checkConfiguration({ network: { nodes: { a: { tier: 'lgwan' } } } }, { asOf: '2026-04-01' });
 * const autumn = checkConfiguration({ network: { nodes: { a: { tier: 'lgwan', kind: 'server' } } } }, { asOf: '2026-10-01' });
 * console.log(toDiffText(diffReports(spring, autumn), { language: 'en' }));
 * ```
 */
export function toDiffText(diff: ReportDiff<ShownFinding, ShownFinding>, options: TextOptions = {}): string {
  const sheet = createSheet(options);
  writeHead(sheet, diff);
  const { askedDifferently: asked, appeared, changed, gone, exceptions, clauses, requirements } = diff;
  if (asked.length > 0) {
    writeTitle(sheet, words.asked);
    for (const one of asked) sheet.paragraph(sheet.say(askedWords[one]), { indent: 2, lead: '- ' });
    sheet.paragraph(sheet.say(words.askedNote), { indent: 2 });
  }
  let number = 0;
  // What counts stands before what is settled.
  for (const [heading, list] of [
    [words.appeared, appeared.filter((one) => !isSettled(one))],
    [words.settledSince, appeared.filter(isSettled)],
  ] as const) {
    if (list.length === 0) continue;
    writeTitle(sheet, fill(heading, { count: list.length }));
    number = writeByClause(sheet, list, number, (one) => one, writeFinding);
  }
  if (changed.length > 0) {
    writeTitle(sheet, fill(words.altered, { count: changed.length }));
    number = writeByClause(sheet, changed, number, ({ after }) => after, writeChange);
  }
  if (gone.length > 0) {
    writeTitle(sheet, fill(words.gone, { count: gone.length }));
    sheet.paragraph(sheet.say(words.goneNote), { indent: 2, style: 'faint' });
    writeByClause(sheet, gone, number, (one) => one, writeGone);
  }
  if (exceptions.length > 0) {
    writeTitle(sheet, words.exceptions);
    const named = new Map([...appeared, ...gone, ...changed.map(({ after }) => after)].map((one) => [one.identity, one]));
    for (const one of exceptions) writeException(sheet, one, named);
  }
  writeTransitions(sheet, words.clauses, clauses, ({ id }) => sheet.clause(id));
  const withoutClause = new Map(sheet.policy.requirements.flatMap((one) => (one.clauses.length === 0 ? [[one.id, one] as const] : [])));
  writeTransitions(
    sheet,
    words.others,
    requirements.filter(({ id }) => withoutClause.has(id)),
    ({ id }) => sheet.say(withoutClause.get(id)?.provision ?? { ja: '', en: '' }),
  );
  return sheet.toString();
}

function writeHead(sheet: Sheet, diff: ReportDiff<ShownFinding, ShownFinding>): void {
  const { say } = sheet;
  const { before, after, appeared, changed, gone, unchanged } = diff;
  const values = { before: statusWords[before.verdict], after: statusWords[after.verdict], from: before.asOf, to: after.asOf };
  sheet.paragraph(
    say(fill(before.verdict !== after.verdict ? words.changed : before.asOf === after.asOf ? words.sameDay : words.same, values)),
    { style: 'bold' },
  );
  if (after.asOf < before.asOf) sheet.paragraph(say(fill(words.backwards, values)), { style: 'yellow' });
  sheet.paragraph(say(fill(words.counts, { appeared: appeared.length, changed: changed.length, gone: gone.length, unchanged })));
  const lists: readonly (readonly unknown[])[] = [appeared, changed, gone, diff.exceptions, diff.clauses, diff.requirements];
  if (lists.every((list) => list.length === 0)) sheet.paragraph(say(words.nothing));
}

/** Findings by what lays them down, in the order of the clauses. Returns the last number used. */
function writeByClause<T>(
  sheet: Sheet,
  list: readonly T[],
  after: number,
  findingOf: (one: T) => ShownFinding,
  write: (sheet: Sheet, one: T, number: number) => void,
): number {
  const order = new Map(sheet.policy.clauses.map(({ id, order: place }): [string | null, number] => [id, place]));
  const place = (one: T): number => order.get(findingOf(one).clause) ?? Number.MAX_SAFE_INTEGER;
  const origin = (one: T): string => sheet.origin(findingOf(one));
  const sorted = [...list].sort(
    (a, b) => place(a) - place(b) || compareText(origin(a), origin(b)) || compareText(findingOf(a).identity, findingOf(b).identity),
  );
  let number = after;
  for (const [name, ofOrigin] of groupBy(sorted, origin)) {
    sheet.blank();
    sheet.paragraph(name, { style: 'bold' });
    for (const [, ofRule] of groupBy(ofOrigin, (one) => findingOf(one).rule)) {
      const { shown, rest } = firstOf(sheet, ofRule, longestList);
      for (const one of shown) {
        number += 1;
        write(sheet, one, number);
      }
      if (rest > 0) sheet.paragraph(sheet.say(fill(words.rest, { count: rest })), { indent: 2 });
      number += rest;
    }
  }
  return number;
}

const isSettled = (finding: ShownFinding): boolean => ['excepted', 'judged', 'relieved'].includes(kindOf(finding));

function writeFinding(sheet: Sheet, finding: ShownFinding, number: number): void {
  const { say } = sheet;
  writeLine(sheet, finding, number, say(kindWords[kindOf(finding)]));
  const state = exceptionState(sheet, finding);
  if (state !== undefined) sheet.paragraph(state, { indent: 5 });
}

function writeChange(sheet: Sheet, { before, after }: ChangedResult<ShownFinding, ShownFinding>, number: number): void {
  const { say } = sheet;
  writeLine(sheet, after, number);
  sheet.paragraph(standing(sheet, before), { indent: 5, lead: say(words.was) });
  sheet.paragraph(standing(sheet, after), { indent: 5, lead: say(words.is) });
  const state = exceptionState(sheet, after);
  if (state !== undefined) sheet.paragraph(state, { indent: 5 });
}

function writeGone(sheet: Sheet, finding: ShownFinding, number: number): void {
  writeLine(sheet, finding, number, standing(sheet, finding), 'plain');
}

function writeLine(
  sheet: Sheet,
  finding: ShownFinding,
  number: number,
  mark?: string,
  style = kindStyles[kindOf(finding)] ?? 'plain',
): void {
  const { say } = sheet;
  const message = plainMessage(say(finding.message));
  sheet.paragraph(mark === undefined ? message : `[${mark}] ${message}`, { indent: 2, lead: `${number}. `, leadStyle: style });
  sheet.paragraph(aboutText(sheet, finding), { indent: 5, lead: say(words.about) });
}

const aboutText = ({ language, configuration }: Sheet, { subjects }: ShownFinding): string =>
  nameSubjects([...subjects].sort(bySubject), language, configuration);

/** How a finding stands, with the record that says so: `例外（EX-1）`. */
function standing({ say }: Sheet, finding: ShownFinding): string {
  const kind = kindWords[kindOf(finding)];
  const by = finding.exception ?? finding.judgement;
  return say(by === undefined ? kind : fill(words.settled, { kind, by }));
}

function writeException(sheet: Sheet, { exception, covers, released }: ExceptionChange, named: ReadonlyMap<string, ShownFinding>): void {
  const counts = { exception, covers: covers.length, released: released.length };
  sheet.paragraph(sheet.say(fill(words.exception, counts)), { indent: 2 });
  for (const [mark, identities] of [
    ['+ ', covers],
    ['- ', released],
  ] as const) {
    const { shown, rest } = firstOf(sheet, identities, longestList);
    for (const identity of shown) {
      const finding = named.get(identity);
      sheet.paragraph(finding === undefined ? identity : `${finding.requirement}  ${aboutText(sheet, finding)}`, { indent: 4, lead: mark });
    }
    if (rest > 0) sheet.paragraph(sheet.say(fill(words.rest, { count: rest })), { indent: 4 });
  }
}

/** What stands differently now, as a table. What a thing is called stands in the last column, behind which nothing has to be aligned. */
function writeTransitions<T extends Transition>(
  sheet: Sheet,
  heading: Bilingual,
  transitions: readonly T[],
  nameOf: (one: T) => string,
): void {
  if (transitions.length === 0) return;
  const { say } = sheet;
  writeTitle(sheet, heading);
  const word = (status: Status | null): string => say(status === null ? words.notJudged : statusWords[status]);
  const width = Math.max(...Object.values(statusWords).map((one) => widthOf(say(one))), widthOf(say(words.notJudged))) + 1;
  const idWidth = Math.max(...transitions.map(({ id }) => id.length)) + 2;
  for (const one of transitions) {
    const { id, before, after } = one;
    sheet.row(
      [
        { text: word(before), width },
        { text: '->', width: 3 },
        { text: word(after), width: width + 1, ...(after === null ? {} : { style: statusStyles[after] }) },
        { text: id, width: idWidth },
        { text: nameOf(one) },
      ],
      2,
    );
  }
}
