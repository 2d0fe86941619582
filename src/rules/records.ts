import type { Configuration, RecordKind } from '../configuration/index';
import { sectionPointer } from '../configuration/index';
import { absentSection, type Facts, notApplicable, type Outcome, pointer, theMunicipality } from '../facts/index';
import type { Finding, RuleDefinition } from './rule';

/** A record of a section, with its id and its pointer. */
export interface Entry<T> {
  readonly id: string;
  readonly record: T;
  /** The pointer of the record: `/outsourcing/contracts/core-maintenance`. */
  readonly at: string;
}

/** A record, or the section as a whole where it holds none: absent is unknown, empty says that there is none. */
type Looked<T> = Entry<T> | 'absent' | 'empty';

/** What a rule says of the records of one section. */
export interface RecordsDefinition<T extends object> {
  readonly kind: RecordKind;
  readonly select: (configuration: Configuration) => Readonly<Record<string, T>> | undefined;
  readonly check: (entry: Entry<T>, facts: Facts) => Outcome | readonly Finding[];
  /** What an empty section means, said of the municipality. Absent: the requirement speaks of nothing. */
  readonly whenEmpty?: (facts: Facts) => Outcome | readonly Finding[];
}

/** The `looking` and `check` of a rule over the records of one section. A section that is absent is one undetermined result of the municipality. */
export function overRecords<T extends object>(definition: RecordsDefinition<T>): Pick<RuleDefinition<Looked<T>>, 'looking' | 'check'> {
  const { kind, select, check, whenEmpty = () => notApplicable } = definition;
  const section = sectionPointer(kind);
  return {
    looking: {
      *subjects({ configuration }) {
        const records = select(configuration);
        if (records === undefined) yield 'absent';
        else yield* entriesOf(records, section);
        if (records !== undefined && Object.keys(records).length === 0) yield 'empty';
      },
      about: (looked) => (typeof looked === 'string' ? [theMunicipality] : [{ kind, id: looked.id }]),
      pointers: (looked) => [typeof looked === 'string' ? section : looked.at],
    },
    check: (looked, facts) => (looked === 'absent' ? absentSection(section) : looked === 'empty' ? whenEmpty(facts) : check(looked, facts)),
  };
}

/** The records of a section with their ids and pointers, in the order of their ids. */
export function* entriesOf<T>(records: Readonly<Record<string, T>>, section: string): Generator<Entry<T>> {
  for (const id of Object.keys(records).sort()) {
    const record = records[id];
    if (record !== undefined) yield { id, record, at: `${section}${pointer(id)}` };
  }
}

/** What people call a record in a message: its title, or its id. */
export function titleOf({ id, record }: Entry<{ readonly title?: string }>): string {
  return record.title ?? id;
}
