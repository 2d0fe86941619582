import { type Cycle, type RecordKind, recordKinds } from '../../configuration/index';
import { dueBy, latest, phaseOf } from '../../facts/index';
import { audiences, type Bilingual } from '../../policy/index';
import { inText } from '../markdown/escape';
import { own } from '../names';
import { compareText } from '../sort';
import { type Book, entries, type Section } from './book';
import { withoutEmptyColumns } from './people';
import { aboutOf } from './until';

const words = {
  heading: { ja: 'これから12か月の日付', en: 'Dates of the coming twelve months' },
  intro: {
    ja: '{from}から{until}までに来る日付を、宣言から残らず拾ったものです。「周期から」とあるものは、前に行った日と、市が定めた周期から計算した期限です（前に行った日が宣言されていないものは入りません）。過ぎた期限はここにはなく、違反になっていれば次の節にあります。',
    en: 'Every date of the declaration from {from} to {until}. What is marked as by its cycle was computed from the day it was last done and the cycle that the city has laid down; without such a day it is not in the list. What is overdue is not here: where that is a violation, the next section tells it.',
  },
  none: { ja: '{from}から{until}までに来る日付は、宣言にありません。', en: 'The declaration holds no date from {from} to {until}.' },
  day: { ja: '日付', en: 'Day' },
  what: { ja: '何の日か', en: 'What' },
  of: { ja: '何について', en: 'Of what' },
  prepare: { ja: 'それまでにすること', en: 'To be done before' },
  subOf: { ja: '{name}の{sub}', en: '{sub} of {name}' },
  recordOf: { ja: '{name}: {about}', en: '{name}: {about}' },
  otherDay: { ja: '日付（{key}）', en: 'date ({key})' },
  cycle: { ja: '{what}の期限（周期から）', en: '{what} due (by its cycle)' },
  others: { ja: 'ほか{count}件', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a key with a day says of it that has not come yet. */
const days: Readonly<Record<string, Bilingual>> = {
  until: { ja: '終わりの日', en: 'Last day' },
  from: { ja: '始まりの日', en: 'First day' },
  since: { ja: '始まりの日', en: 'First day' },
  reviewBy: { ja: '見直しの期限', en: 'To be reviewed by' },
  dueBy: { ja: '期限', en: 'Due' },
  endedOn: { ja: '利用の終わりの日', en: 'Last day of use' },
  introducedOn: { ja: '使い始める日', en: 'First day of use' },
  startedOn: { ja: '使い始める日', en: 'First day of use' },
  adoptedOn: { ja: '策定の予定日', en: 'To be adopted' },
  revisedOn: { ja: '改定の予定日', en: 'To be revised' },
  repealedOn: { ja: '廃止の日', en: 'Repealed' },
  publishedOn: { ja: '公表の予定日', en: 'To be published' },
  abolishedOn: { ja: '廃止の日', en: 'Abolished' },
  signedOn: { ja: '締結の予定日', en: 'To be signed' },
  approvedOn: { ja: '承認の予定日', en: 'To be approved' },
  renewals: { ja: '更新の日', en: 'Renewed' },
  on: { ja: '予定日', en: 'Planned' },
};

/** What is called what, of the sections that are no records of a kind, and of what stands within a record. */
const parts: Readonly<Record<string, Bilingual>> = {
  exceptions: { ja: '例外', en: 'exception' },
  judgements: { ja: '判断', en: 'judgement' },
  attestations: { ja: '表明', en: 'attestation' },
  'technical/systems': { ja: '技術的な対策', en: 'technical measures' },
  'operations/monitoring': { ja: '監視', en: 'monitoring' },
  'operations/incidentResponsePlan': { ja: '緊急時対応計画', en: 'incident response plan' },
  'organization/structure': { ja: '全庁の体制', en: 'structure across the city' },
  'assets/handling': { ja: '区分ごとの取扱い', en: 'handling' },
  'review/needs': { ja: '必要性の検討', en: 'consideration of a need' },
  'review/threats': { ja: '脅威の想定', en: 'threat' },
  subcontracting: { ja: '再委託', en: 'subcontract' },
  registrations: { ja: '登録・認証', en: 'registration' },
  confirmations: { ja: '確認', en: 'confirmation' },
  actions: { ja: '措置', en: 'action' },
  selection: { ja: '選定', en: 'selection' },
  oversight: { ja: '監督', en: 'oversight' },
  approval: { ja: '承認', en: 'approval' },
  responsibilitySplit: { ja: '責任分界', en: 'split of responsibilities' },
  formerHolders: { ja: '前任者', en: 'former holder' },
  covered: { ja: '方針の適用', en: 'coverage' },
  parts: { ja: '方針の適用', en: 'coverage' },
  patching: { ja: '更新の適用', en: 'patching' },
  logs: { ja: '記録', en: 'logs' },
  backups: { ja: 'バックアップ', en: 'backups' },
  access: { ja: 'アクセス制御', en: 'access control' },
  malware: { ja: '不正プログラム対策', en: 'malware protection' },
  intrusion: { ja: '不正アクセス対策', en: 'intrusion protection' },
};

/** What has to be done before a day, by the section it stands in and its key. */
const preparations: Readonly<Record<string, Bilingual>> = {
  'outsourcing/contracts|until': {
    ja: '更新するか、次の契約を結ぶか、やめるかを決める',
    en: 'decide whether to renew it, to sign another, or to end it',
  },
  'exceptions|until': { ja: 'やめるか、改めて承認を受けて期間を書き直す', en: 'end it, or have it approved anew' },
  'exceptions|reviewBy': { ja: '見直して、日付を改める', en: 'review it and renew the date' },
  'judgements|until': { ja: '改めて判断し、記録し直す', en: 'judge anew and record it' },
  'attestations|until': { ja: '改めて確かめ、記録し直す', en: 'make sure again and record it' },
  'review/findings|dueBy': { ja: '改めて、改めた日を記録する', en: 'mend it and record the day' },
  'organization/roles|until': { ja: '次に受け持つ人を決める', en: 'decide who holds it next' },
};

/** One line of the calendar. */
interface Entry {
  readonly day: string;
  readonly what: string;
  readonly of: string;
  readonly prepare: string;
  /** Whether it was computed from a cycle. */
  readonly computed?: true;
}

/** Every date that comes within twelve months, whatever the declaration dates, and what is due by its cycles (日付の一覧). */
export function calendarSection(book: Book): Section & { readonly entries: readonly Entry[] } {
  const { say, tell, asOf } = book;
  const until = dueBy(asOf, { unit: 'month', count: 12 });
  const inWindow = (day: string): boolean => day >= asOf && day <= until;
  const all = [...declaredDays(book, inWindow), ...cycleDays(book, inWindow)].sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.what, b.what) || compareText(a.of, b.of),
  );
  const heading = say(words.heading);
  const window = { from: inText(asOf), until: inText(until) };
  if (all.length === 0) return { heading, blocks: [tell(words.none, window)], entries: all };
  const head = [words.day, words.what, words.of, words.prepare].map(say);
  return {
    heading,
    blocks: [
      tell(words.intro, window),
      withoutEmptyColumns(
        head,
        all.map(({ day, what, of, prepare }) => [day, what, of, prepare]),
      ),
    ],
    entries: all,
  };
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Keys whose value is never a day, whatever it looks like. */
const texts = new Set(['title', 'note', 'source', 'record', 'evidence', 'reason', 'report', 'holder', 'name']);

/** What is declared of itself: it is looked for everywhere, so that no section can be forgotten. */
function declaredDays(book: Book, inWindow: (day: string) => boolean): readonly Entry[] {
  const found: Entry[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (isDay(value)) {
      const keys = path.filter((key) => !/^\d+$/.test(key));
      if (inWindow(value) && !texts.has(keys.at(-1) ?? '')) found.push(entryOf(value, path, book));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    // What has been mended is not due any more.
    const isMended = 'resolvedOn' in value && isDay(value.resolvedOn) && value.resolvedOn <= book.asOf;
    for (const [key, one] of Object.entries(value)) if (key !== 'include' && !(isMended && key === 'dueBy')) walk(one, [...path, key]);
  };
  walk(book.configuration, []);
  return found;
}

function entryOf(day: string, path: readonly string[], book: Book): Entry {
  const { say, tell, language } = book;
  const [section, depth] = sectionOf(path);
  const keys = path.filter((one) => !/^\d+$/.test(one));
  const key = keys.at(-1) ?? '';
  const id = path[depth];
  const record = path
    .slice(0, depth + 1)
    .reduce<unknown>(
      (value, one) => (typeof value === 'object' && value !== null ? Reflect.get(value, one) : undefined),
      book.configuration,
    );
  const label = labelOf(section);
  const title =
    typeof record === 'object' && record !== null && 'title' in record && typeof record.title === 'string' ? record.title : undefined;
  const isRecord = id !== undefined && depth < path.length - 1;
  // A record that is known by its id alone is told by what it is about.
  const about =
    section === 'exceptions' || section === 'judgements' || section === 'attestations'
      ? own(book.configuration[section], id ?? '')?.subjects
      : undefined;
  const name = isRecord
    ? `${label === undefined ? '' : say(label)}${language === 'ja' || label === undefined ? '' : ' '}${book.quote(title ?? id)}`
    : label === undefined
      ? inText(section)
      : say(label);
  const within = path.slice(depth + 1, -1).filter((one) => !/^\d+$/.test(one));
  const sub = within.flatMap((one) => {
    const part = parts[one];
    return part === undefined ? [inText(one)] : [say(part)];
  });
  return {
    day,
    what: days[key] === undefined ? tell(words.otherDay, { key: inText(key) }) : say(days[key]),
    of:
      sub.length > 0
        ? tell(words.subOf, { name, sub: sub.join(' ') })
        : about === undefined
          ? name
          : tell(words.recordOf, { name, about: aboutOf(about, book, 1) }),
    prepare:
      within.length > 0 || preparations[`${section}|${key}`] === undefined ? '' : say(preparations[`${section}|${key}`] ?? words.day),
  };
}

const sections: readonly (readonly [RecordKind, string])[] = (Object.keys(recordKinds) as RecordKind[]).map((kind) => [
  // its own keys
  kind,
  recordKinds[kind].section.join('/'),
]);

/** The section a path leads into, and where in the path the id stands. */
function sectionOf(path: readonly string[]): readonly [section: string, depth: number] {
  for (const depth of [3, 2, 1]) {
    const section = path.slice(0, depth).join('/');
    if (sections.some(([, one]) => one === section) || parts[section] !== undefined) return [section, depth];
  }
  return [path.slice(0, -1).join('/'), Math.max(0, path.length - 1)];
}

function labelOf(section: string): Bilingual | undefined {
  const kind = sections.find(([, one]) => one === section)?.[0];
  return kind === undefined ? parts[section] : recordKinds[kind].label;
}

const deeds = {
  audit: { ja: '監査', en: 'Audit' },
  selfCheck: { ja: '自己点検', en: 'Self-check' },
  complianceCheck: { ja: '遵守状況の確認', en: 'Compliance check' },
  training: { ja: '教育・研修', en: 'Training' },
  awareness: { ja: '啓発', en: 'Awareness' },
  confirmation: { ja: '委託先の対策の確認', en: "Confirmation of the contractor's measures" },
  oversight: { ja: '委託中の監督', en: 'Oversight of outsourced work' },
  patching: { ja: '更新の適用', en: 'Patching' },
  logReview: { ja: '記録（ログ）の点検', en: 'Log review' },
  backup: { ja: 'バックアップの取得', en: 'Backup' },
  restoreTest: { ja: '復元の試験', en: 'Restore test' },
  accountReview: { ja: '利用者登録・特権の点検', en: 'Review of accounts and privileges' },
  malwareDefinitions: { ja: '不正プログラム対策の定義の更新', en: 'Update of malware definitions' },
  intrusionReview: { ja: '不正アクセス対策の点検', en: 'Review of intrusion protection' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is due again within the window, by the cycles that the city has laid down; equal days of one deed stand together. */
function cycleDays(book: Book, inWindow: (day: string) => boolean): readonly Entry[] {
  const { tell, say, some } = book;
  const due = new Map<string, { readonly deed: keyof typeof deeds; readonly day: string; readonly names: string[] }>();
  for (const { deed, last, cycle, name } of repeated(book)) {
    const day = dueBy(last, cycle);
    if (!inWindow(day)) continue;
    const key = `${deed} ${day}`;
    const known = due.get(key) ?? { deed, day, names: [] };
    due.set(key, known);
    if (name !== '' && !known.names.includes(name)) known.names.push(name);
  }
  return [...due.values()].map(({ deed, day, names }) => ({
    day,
    what: tell(words.cycle, { what: say(deeds[deed]) }),
    of: some([...names].sort(compareText), 3),
    prepare: '',
    computed: true,
  }));
}

interface Repeated {
  readonly deed: keyof typeof deeds;
  readonly last: string;
  readonly cycle: Cycle;
  readonly name: string;
}

function repeated(book: Book): readonly Repeated[] {
  const { configuration, asOf, quote, say } = book;
  const { review, operations, personnel, outsourcing, technical } = configuration;
  const found: Repeated[] = [];
  const add = (deed: keyof typeof deeds, last: string | undefined, cycle: Cycle | 'as-needed' | undefined, name = ''): void => {
    if (last !== undefined && isDay(last) && last <= asOf && cycle !== undefined && cycle !== 'as-needed')
      found.push({ deed, last, cycle, name });
  };
  // What reached some units alone does not stand for the whole.
  const ofAll = (records: Readonly<Record<string, { readonly on?: string; readonly scope?: unknown }>> | undefined): string | undefined =>
    latest(
      entries(records).map(([, { on, scope }]) => (scope === 'municipality' ? on : undefined)),
      asOf,
    );
  add('audit', ofAll(review?.audits), review?.cycles?.audit);
  add('selfCheck', ofAll(review?.selfChecks), review?.cycles?.selfCheck);
  add('complianceCheck', ofAll(operations?.complianceChecks), operations?.cycles?.complianceCheck);
  for (const { id, label } of audiences) {
    if (personnel?.audiences?.[id] !== 'present') continue;
    for (const deed of ['training', 'awareness'] as const) {
      const cycles = personnel.cycles?.[deed];
      const cycle = cycles !== undefined && 'unit' in cycles ? cycles : cycles?.[id];
      const reached = entries(personnel[deed]).map(([, one]) => (one.audiences?.includes(id) === true ? one.on : undefined));
      add(deed, latest(reached, asOf), cycle, say(label));
    }
  }
  for (const [id, contract] of entries(outsourcing?.contracts)) {
    if (phaseOf({ from: contract.from, until: contract.until }, asOf) !== 'under-way') continue;
    const name = quote(contract.title ?? id);
    const confirmed = latest(
      entries(contract.confirmations).map(([, { on }]) => on),
      asOf,
    );
    add('confirmation', confirmed, outsourcing?.cycles?.confirmation, name);
    if (typeof contract.oversight === 'object') add('oversight', contract.oversight.lastOn, outsourcing?.cycles?.oversight, name);
  }
  for (const [id, { patching, logs, backups, access, malware, intrusion, cycles: itsOwn }] of entries(technical?.systems)) {
    const cycles = { ...technical?.cycles, ...itsOwn };
    const name = quote(own(configuration.assets?.systems, id)?.title ?? id);
    const of = <T extends object>(part: T | 'none' | 'unknown' | undefined): Partial<T> => (typeof part === 'object' ? part : {});
    add('patching', of(patching).appliedOn, cycles.patching, name);
    add('logReview', of(logs).reviewedOn, cycles.logReview, name);
    add('backup', of(backups).lastOn, cycles.backup, name);
    add('restoreTest', of(backups).restoreTestedOn, cycles.restoreTest, name);
    add('accountReview', of(access).accountsReviewedOn, cycles.accountReview, name);
    add('accountReview', of(access).privilegesReviewedOn, cycles.accountReview, name);
    add('malwareDefinitions', of(malware).definitionsOn, cycles.malwareDefinitions, name);
    add('intrusionReview', of(intrusion).reviewedOn, cycles.intrusionReview, name);
  }
  return found;
}
