import { namedThing, type SubjectReference } from '../configuration/index';
import { type Subject, subjectKey, theMunicipality } from '../facts/index';

/** A record that names a requirement and subjects: an exception, a judgement, an attestation. */
export interface NamingRecord {
  readonly requirement: string;
  readonly subjects: 'municipality' | readonly SubjectReference[];
}

/** The records of a section in the order of their ids: which of several equal ones is named hangs on no order of declaration. */
export function inOrder<R>(records: Readonly<Record<string, R>> | undefined): readonly (readonly [string, R])[] {
  return Object.entries(records ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Finds the records that name exactly the subjects of a result. */
export class RecordIndex<R extends NamingRecord> {
  private readonly byKey = new Map<string, (readonly [string, R])[]>();

  constructor(records: Readonly<Record<string, R>> | undefined) {
    for (const [id, record] of inOrder(records)) {
      for (const key of new Set(keysOf(record))) {
        const full = `${record.requirement}|${key}`;
        const present = this.byKey.get(full);
        if (present === undefined) this.byKey.set(full, [[id, record]]);
        else present.push([id, record]);
      }
    }
  }

  /** The records for a requirement and subjects, in the order of their ids. A device of several entries is named by a record that names every entry. */
  find(requirement: string, subjects: readonly Subject[]): readonly (readonly [string, R])[] {
    const exact = this.byKey.get(`${requirement}|${subjectKey(subjects)}`) ?? [];
    if (subjects.length < 2 || subjects.some(({ kind }) => kind !== 'node')) return exact;
    const [first, ...others] = subjects.map((subject) => this.byKey.get(`${requirement}|${subjectKey([subject])}`) ?? []);
    return (first ?? []).filter(([id]) => others.every((list) => list.some(([other]) => other === id)));
  }
}

function keysOf({ subjects }: NamingRecord): readonly string[] {
  if (subjects === 'municipality') return [subjectKey([theMunicipality]), subjectKey([{ kind: 'security-cloud', id: 'security-cloud' }])];
  return subjects.map((reference) => subjectKey(subjectOf(reference)));
}

/** One reference as results name it. */
export function subjectOf(reference: SubjectReference): readonly Subject[] {
  if ('placement' in reference) {
    return [
      { kind: 'data', id: reference.placement.data },
      { kind: 'node', id: reference.placement.node },
    ];
  }
  if ('path' in reference) {
    return [
      { kind: 'path-from', id: reference.path.from },
      { kind: 'path-to', id: reference.path.to },
    ];
  }
  const thing = namedThing(reference);
  return thing === undefined ? [] : [thing];
}
