import { isCivilDate } from '../configuration/index';
import type { ComparedReport } from '../evaluation/diff-reports';
import { type Result, type Status, statuses } from '../evaluation/report';
import { fill, type Subject } from '../facts/index';
import { type Bilingual, bases, type ClauseId } from '../policy/index';
import { isSubjectKind } from './names';
import { coverages, dispositions, outcomes, severities } from './report-vocabulary';
import { safe } from './safe';

/** A finding as it is read back (読み戻した判定結果): what tells it from others, and what a comparison shows of it. */
export type ReadFinding = Pick<
  Result,
  | 'rule'
  | 'requirement'
  | 'clause'
  | 'provision'
  | 'basis'
  | 'outcome'
  | 'disposition'
  | 'severity'
  | 'subjects'
  | 'message'
  | 'exception'
  | 'judgement'
  | 'identity'
>;

/** A report as it is read back from its JSON (読み戻した報告): what `diffReports` compares. */
export type ReadReport = ComparedReport<ReadFinding>;

/** A text is no report that can be compared (報告の読取りの誤り). */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  /** The message in both languages. */
  readonly text: Bilingual;
  /** Where in the report, as a JSON pointer; `''` for the whole of it. */
  readonly pointer: string;

  constructor(text: Bilingual, pointer = '') {
    super(`${text.ja}\n${text.en}`);
    this.text = text;
    this.pointer = pointer;
  }
}

/** The newest form that is read. */
const newest = 1;

const problems = {
  notJson: {
    ja: 'JSONとして読めない。check --format json で書いた報告を指定する。',
    en: 'This is not JSON. Name a report that "check --format json" wrote.',
  },
  notReport: {
    ja: '判定の報告ではない（schemaVersion がない）。check --format json で書いた報告を指定する。',
    en: 'This is no report: it has no schemaVersion. Name a report that "check --format json" wrote.',
  },
  newer: {
    ja: 'この報告の形の版は {version} で、読める版（{newest}）より新しい。ツールを更新する。',
    en: 'This report has schemaVersion {version}; the newest one that can be read is {newest}. Update the tool.',
  },
  public: {
    ja: '公開用の報告は比べられない。対象の名前が除かれ、どの結果が同じものか分からない。',
    en: 'A public report cannot be compared: names are taken out of it, and nothing tells which findings are the same.',
  },
  missing: { ja: '報告に {pointer} がない。', en: 'The report lacks {pointer}.' },
  wrong: {
    ja: '報告の {pointer} は{expected}でなければならないが、{found} と書かれている。',
    en: '{pointer} of the report must be {expected}, but is {found}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const expectations = {
  object: { ja: 'オブジェクト', en: 'an object' },
  list: { ja: 'リスト', en: 'a list' },
  text: { ja: '文字列', en: 'a string' },
  flag: { ja: 'true', en: 'true' },
  day: { ja: '日付（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' },
  kind: { ja: '知られている種類', en: 'a known kind of thing' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Reads a report back from the JSON that `toJson` wrote (報告の読戻し), as far as `diffReports` and `toDiffText` need it. Whatever else stands in it is
 * left out. The message of a failure says what is wrong and where.
 *
 * @throws {ReportError} if the text is not JSON, or no report, or one of a newer form, or a public one, or a key of it is missing or has no proper value.
 * @example
 * ```ts
 * import { checkConfiguration, diffReports } from 'gotsu-security-policy';
 * import { readReport, toDiffText, toJson } from 'gotsu-security-policy/formats';
 *
 * const spring = toJson(checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-04-01' })); // kept in a file
 * const autumn = checkConfiguration({ network: { nodes: { a: { tier: 'lgwan' } } } }, { asOf: '2026-10-01' });
 * console.log(toDiffText(diffReports(readReport(spring), autumn)));
 * ```
 */
export function readReport(text: string): ReadReport {
  const report = parse(text);
  const version = own(report, 'schemaVersion');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new ReportError(problems.notReport);
  if (version > newest) throw new ReportError(fill(problems.newer, { version, newest }), '/schemaVersion');
  // Its things are numbered anew: equal identities would be of different things, and what is new could pass for known.
  if (own(report, 'redacted') !== undefined) throw new ReportError(problems.public, '/redacted');
  return {
    policy: required(report, '', 'policy', (value, at) => ({ id: required(object(value, at), at, 'id', string) })),
    profile: required(report, '', 'profile', list(oneOf(bases))),
    asOf: required(report, '', 'asOf', day),
    declared: required(report, '', 'declared', readDeclared),
    ...optional(report, '', 'only', list(string)),
    ...optional(report, '', 'withoutExceptions', flag),
    verdict: required(report, '', 'verdict', status),
    clauses: required(report, '', 'clauses', list(readClause)),
    requirements: required(report, '', 'requirements', list(readRequirement)),
    results: required(report, '', 'results', list(readFinding)),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a value, which stands at a JSON pointer. */
type Read<T> = (value: unknown, at: string) => T;

function parse(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ReportError(problems.notJson);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ReportError(problems.notReport);
  return { ...value };
}

function readDeclared(value: unknown, at: string): ReadReport['declared'] {
  const fields = object(value, at);
  return {
    ...optional(fields, at, 'municipality', string),
    covers: required(fields, at, 'covers', oneOf(coverages)),
    ...optional(fields, at, 'systems', list(string)),
  };
}

function readClause(value: unknown, at: string): ReadReport['clauses'][number] {
  const fields = object(value, at);
  return {
    clause: required(fields, at, 'clause', clauseId),
    label: required(fields, at, 'label', string),
    status: required(fields, at, 'status', status),
  };
}

function readRequirement(value: unknown, at: string): { readonly id: string; readonly status: Status } {
  const fields = object(value, at);
  return { id: required(fields, at, 'id', string), status: required(fields, at, 'status', status) };
}

function readFinding(value: unknown, at: string): ReadFinding {
  const fields = object(value, at);
  return {
    rule: required(fields, at, 'rule', string),
    requirement: required(fields, at, 'requirement', string),
    clause: required(fields, at, 'clause', (clause, place) => (clause === null ? null : clauseId(clause, place))),
    ...optional(fields, at, 'provision', bilingual),
    basis: required(fields, at, 'basis', oneOf(bases)),
    outcome: required(fields, at, 'outcome', oneOf(outcomes)),
    disposition: required(fields, at, 'disposition', oneOf(dispositions)),
    severity: required(fields, at, 'severity', oneOf(severities)),
    subjects: required(fields, at, 'subjects', list(readSubject)),
    message: required(fields, at, 'message', bilingual),
    ...optional(fields, at, 'exception', string),
    ...optional(fields, at, 'judgement', string),
    identity: required(fields, at, 'identity', string),
  };
}

function readSubject(value: unknown, at: string): Subject {
  const fields = object(value, at);
  return { kind: required(fields, at, 'kind', subjectKind), id: required(fields, at, 'id', string) };
}

function bilingual(value: unknown, at: string): Bilingual {
  const fields = object(value, at);
  return { ja: required(fields, at, 'ja', string), en: required(fields, at, 'en', string) };
}

const status: Read<Status> = oneOf(statuses);

/** A clause of whatever edition: it is compared as it is, and shown by its id where the policy lacks it. */
const clauseId: Read<ClauseId> = (value, at) => string(value, at) as ClauseId; // an id that is none of them is shown as it stands

function subjectKind(value: unknown, at: string): Subject['kind'] {
  const kind = string(value, at);
  return isSubjectKind(kind) ? kind : wrong(value, at, expectations.kind);
}

function string(value: unknown, at: string): string {
  return typeof value === 'string' ? value : wrong(value, at, expectations.text);
}

function flag(value: unknown, at: string): true {
  return value === true ? value : wrong(value, at, expectations.flag);
}

function day(value: unknown, at: string): string {
  return typeof value === 'string' && isCivilDate(value) ? value : wrong(value, at, expectations.day);
}

function oneOf<const T extends string>(values: readonly T[]): Read<T> {
  return (value, at) => values.find((one) => one === value) ?? wrong(value, at, { ja: values.join('・'), en: values.join(' | ') });
}

function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, at) =>
    Array.isArray(value) ? value.map((one, index) => read(one, `${at}/${index}`)) : wrong(value, at, expectations.list);
}

function object(value: unknown, at: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : wrong(value, at, expectations.object);
}

function required<T>(fields: Fields, at: string, name: string, read: Read<T>): T {
  const pointer = `${at}/${name}`;
  const value = own(fields, name);
  if (value === undefined) throw new ReportError(fill(problems.missing, { pointer }), pointer);
  return read(value, pointer);
}

/** A key that may be absent; where it is, it stays absent. */
function optional<const K extends string, T>(fields: Fields, at: string, name: K, read: Read<T>): { readonly [key in K]?: T } {
  const value = own(fields, name);
  return value === undefined ? {} : ({ [name]: read(value, `${at}/${name}`) } as { readonly [key in K]?: T }); // the compiler widens a computed key
}

/** A key of the report itself: `constructor` is in every object. */
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

function wrong(value: unknown, pointer: string, expected: Bilingual): never {
  const found = safe(JSON.stringify(value));
  throw new ReportError(fill(problems.wrong, { pointer, expected, found: found.length > 60 ? `${found.slice(0, 60)}…` : found }), pointer);
}
