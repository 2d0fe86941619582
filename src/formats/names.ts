import {
  type Configuration,
  isPolicyKind,
  type PolicyKind,
  policyKinds,
  type RecordKind,
  recordKinds,
  recordsOf,
} from '../configuration/index';
import type { Subject } from '../facts/index';
import type { Bilingual, Language } from '../policy/index';

/** What the kinds are called that are no sections of records. */
const otherKinds = {
  municipality: { ja: '市全体', en: 'the municipality' },
  'path-from': { ja: '起点', en: 'path from' },
  'path-to': { ja: '終点', en: 'to' },
  'security-cloud': { ja: 'セキュリティクラウド', en: 'security cloud' },
  exception: { ja: '例外', en: 'exception' },
  judgement: { ja: '判断', en: 'judgement' },
  attestation: { ja: '実施の表明', en: 'attestation' },
} as const satisfies Readonly<Record<Exclude<Subject['kind'], RecordKind | PolicyKind>, Bilingual>>;

const kinds: Readonly<Record<Subject['kind'], { readonly label: Bilingual }>> = {
  ...recordKinds,
  ...policyKinds,
  ...mapValues(otherKinds, (label) => ({ label })),
};

/** Whether something is a kind of thing that results are about (対象の種類か). */
export const isSubjectKind = (kind: string): kind is Subject['kind'] => Object.hasOwn(kinds, kind);

function mapValues<K extends string, V, W>(record: Readonly<Record<K, V>>, change: (value: V) => W): Readonly<Record<K, W>> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<K, W>; // the same keys
}

/** What a thing is called in the declaration, if it has a title (名称). */
export function titleOf({ kind, id }: Subject, configuration: Configuration | undefined): string | undefined {
  if (configuration === undefined) return undefined;
  if (kind === 'path-from' || kind === 'path-to') return titleIn('node', id, configuration) ?? titleIn('party', id, configuration);
  return isRecordKind(kind) ? titleIn(kind, id, configuration) : undefined;
}

function titleIn(kind: RecordKind, id: string, configuration: Configuration): string | undefined {
  const record = own(recordsOf(kind, configuration), id);
  return record !== undefined && 'title' in record && typeof record.title === 'string' ? record.title : undefined;
}

function isRecordKind(kind: Subject['kind']): kind is RecordKind {
  return Object.hasOwn(recordKinds, kind);
}

/** A record's own entry: an id like `constructor` finds nothing that was not declared. */
export function own<V>(record: Readonly<Record<string, V>> | undefined, id: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}

/** What a result is about, in words (対象の表示): the kind, the title if there is one, the id. */
export function nameSubjects(subjects: readonly Subject[], language: Language, configuration?: Configuration): string {
  return subjects.map((subject) => nameSubject(subject, language, configuration)).join(language === 'ja' ? '、' : ', ');
}

function nameSubject(subject: Subject, language: Language, configuration: Configuration | undefined): string {
  const kind = kinds[subject.kind].label[language];
  if (subject.kind === 'municipality' || subject.kind === 'security-cloud') return kind;
  // What the policy itself lists has one name and is no entry of the declaration: its id tells a reader nothing.
  const listed = isPolicyKind(subject.kind) ? policyKinds[subject.kind].of.find(({ id }) => id === subject.id) : undefined;
  if (listed !== undefined) return language === 'ja' ? `${kind}「${listed.label.ja}」` : `${kind} "${listed.label.en}"`;
  const title = titleOf(subject, configuration);
  if (title === undefined) return `${kind} ${subject.id}`;
  return language === 'ja' ? `${kind}「${title}」（${subject.id}）` : `${kind} "${title}" (${subject.id})`;
}
