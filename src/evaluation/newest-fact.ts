import {
  type CivilDate,
  type Configuration,
  isCivilDate,
  isPolicyKind,
  type PolicyKind,
  policyKinds,
  type RecordKind,
  recordKinds,
  sectionPointer,
} from '../configuration/index';
import { referencesOf } from '../configuration/reading/origin';
import { segmentsOf } from '../configuration/reading/pointer';
import { hasHappened, pointer, type Subject } from '../facts/index';
import type { RawResult } from './raw-result';

/** A fact that has a day (日付のある事実): where it stands, and its day. */
export interface DatedFact {
  readonly pointer: string;
  readonly day: CivilDate;
}

/** What tells on which facts a result rests. */
type Resting = Pick<RawResult, 'source' | 'subjects' | 'pointers' | 'unknown'>;

/** Days by which something is to be done: they are set, and never happen. */
const deadlines: ReadonlySet<string> = new Set(['dueBy', 'reviewBy']);

/** Last days, included: what ends has ended once they are over. */
const lastDays: ReadonlySet<string> = new Set(['until', 'endedOn']);

/** Kinds of which a record says by itself for whom or for what it is; all others are named by what they concern, or name it. */
const general: ReadonlySet<string> = new Set(['protection', 'staff-rules', 'training', 'awareness-activity']);

const related: ReadonlySet<string> = new Set(
  Object.entries(recordKinds).flatMap(([kind, { section }]) => (general.has(kind) ? [] : [pointer(...section)])),
);

/** Kinds of which every record is about all of the staff: nothing ties it to a group of them by name. */
const aboutStaff: ReadonlySet<string> = new Set(
  (['compliance-check', 'audit', 'self-check', 'review-finding'] as const).map((kind) => sectionPointer(kind)),
);

const nothing: ReadonlySet<string> = new Set();

/** Who holds a post on which day. A post changes hands, and what was judged of something else stays judged. */
const posts = pointer(...recordKinds.role.section);

/**
 * The newest fact that has happened, among those on which a result rests (判定が拠る事実のうち最も新しいもの); `undefined` where none has a day. They are
 * what its rule reads, of the result's own records and of those that these name or that name its subjects; where all its questions say what they ask
 * about, that alone.
 */
export function newestFact(result: Resting, configuration: Configuration, asOf: CivilDate): DatedFact | undefined {
  let newest: DatedFact | undefined;
  for (const fact of datedFacts(result, configuration)) {
    const key = fact.pointer.slice(fact.pointer.lastIndexOf('/') + 1);
    const happened = !deadlines.has(key) && hasHappened(fact.day, asOf) && !(lastDays.has(key) && fact.day === asOf);
    if (happened && (newest === undefined || fact.day > newest.day)) newest = fact;
  }
  return newest;
}

function* datedFacts({ source, subjects, pointers, unknown = [] }: Resting, configuration: Configuration): Generator<DatedFact> {
  const asked = unknown.map((one) => one.pointer);
  if (asked.length > 0 && asked.every((at) => at !== undefined)) {
    for (const at of asked) yield* daysIn(valueAt(configuration, segmentsOf(at)), segmentsOf(at));
    return;
  }
  const patterns = (source.facts ?? []).flatMap(withVersions).map(segmentsOf);
  const reading = { configuration, subjects, own: pointers.map(segmentsOf) };
  // What is read names further records that are read: until nothing new is named.
  let names: ReadonlySet<string> = new Set();
  for (;;) {
    const found = patterns.flatMap((pattern) => [...read(pattern, { ...reading, names })]);
    const more = new Set([
      ...names,
      ...found.flatMap(({ record }) => [...(referencesOf(configuration).get(pointer(...record)) ?? nothing)]),
    ]);
    if (more.size === names.size) {
      for (const { at, value } of found) yield* daysIn(value, at);
      return;
    }
    names = more;
  }
}

/** What was adopted is a text of its day, and another one once it was revised: where one of its days is read, these two count. */
function withVersions(pattern: string): readonly string[] {
  const [, record] = /^(.*)\/(?:adoptedOn|publishedOn|repealedOn)$/.exec(pattern) ?? [];
  return record === undefined ? [pattern] : [pattern, `${record}/adoptedOn`, `${record}/revisedOn`];
}

interface Reading {
  readonly configuration: Configuration;
  readonly subjects: readonly Subject[];
  /** Where the result points. */
  readonly own: readonly (readonly string[])[];
  /** The pointers of what the records that are read name. */
  readonly names: ReadonlySet<string>;
}

/** What stands at one place that a rule reads, and the record in which it does. */
interface Found {
  readonly at: readonly string[];
  readonly value: unknown;
  readonly record: readonly string[];
}

/** The values at a pattern, of the records that concern the result. */
function* read(pattern: readonly string[], reading: Reading): Generator<Found> {
  const open = pattern.indexOf('{id}');
  if (open === -1) {
    yield* readPlace(pattern, reading);
    return;
  }
  const section = pattern.slice(0, open);
  const records = valueAt(reading.configuration, section);
  if (typeof records !== 'object' || records === null) return;
  for (const [id, record] of Object.entries(records)) {
    if (!concerns(section, id, record, reading)) continue;
    const further = pattern.slice(open + 1);
    const rest = further.slice(0, further.includes('{id}') ? further.indexOf('{id}') : further.length);
    yield { at: [...section, id, ...rest], value: valueAt(record, rest), record: [...section, id] };
  }
}

/** What stands at one place; of a result about something in it, that thing alone. */
function* readPlace(place: readonly string[], { configuration, own, subjects }: Reading): Generator<Found> {
  const within = subjects.every(isNamed)
    ? own.filter((one) => one.length > place.length && place.every((part, index) => one[index] === part))
    : [];
  for (const at of within.length > 0 ? within : [place]) yield { at, value: valueAt(configuration, at), record: at };
}

/** Whether a record is one on which the result rests. */
function concerns(section: readonly string[], id: string, record: unknown, { configuration, subjects, own, names }: Reading): boolean {
  const place = pointer(...section);
  const within = own.filter((one) => one.length > section.length && section.every((part, index) => one[index] === part));
  if (within.some((one) => one[section.length] === id)) return true;
  if (place === posts) return false;
  const things = subjects.filter(isNamed);
  if (things.length < subjects.length || (aboutStaff.has(place) && things.every(({ kind }) => kind === 'audience'))) return true;
  const here = pointer(...section, id);
  const named = referencesOf(configuration).get(here) ?? nothing;
  if (names.has(here) || things.some((thing) => isNamedBy(record, named, thing))) return true;
  const pointedAt = own.some((one) => one.length <= section.length && one.every((part, index) => section[index] === part));
  if (within.length > 0 || (related.has(place) && !pointedAt)) return false;
  // It may be about everything of the subject's kind, unless it names others of it.
  return !things.some(({ kind }) => namesSomeOf(record, named, kind));
}

/** A subject that is one of several of its kind. */
interface Thing {
  readonly kind: RecordKind | PolicyKind;
  readonly id: string;
}

function isNamed(subject: Subject): subject is Subject & Thing {
  return Object.hasOwn(recordKinds, subject.kind) || isPolicyKind(subject.kind);
}

function isNamedBy(record: unknown, named: ReadonlySet<string>, { kind, id }: Thing): boolean {
  return isPolicyKind(kind) ? listOf(record, kind).includes(id) : named.has(`${sectionPointer(kind)}${pointer(id)}`);
}

function namesSomeOf(record: unknown, named: ReadonlySet<string>, kind: Thing['kind']): boolean {
  if (isPolicyKind(kind)) return listOf(record, kind).length > 0;
  return [...named].some((one) => one.startsWith(`${sectionPointer(kind)}/`));
}

/** Where a record says for which of the things that the policy lists it is. Of a kind of body nothing is left to a person. */
const keysOfKinds: Readonly<Record<PolicyKind, readonly string[]>> = {
  audience: ['audiences', 'appliesTo'],
  'body-kind': [],
  threat: [],
};

function listOf(record: unknown, kind: PolicyKind): readonly unknown[] {
  return keysOfKinds[kind].flatMap((key) => valueAt(record, [key])).filter((one) => policyKinds[kind].of.some(({ id }) => id === one));
}

function* daysIn(value: unknown, at: readonly string[]): Generator<DatedFact> {
  if (typeof value === 'string') {
    if (isCivilDate(value)) yield { pointer: pointer(...at), day: value };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* daysIn(one, [...at, key]);
  }
}

function valueAt(value: unknown, segments: readonly string[]): unknown {
  let found = value;
  for (const key of segments) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
