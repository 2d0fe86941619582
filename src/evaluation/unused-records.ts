import { type Configuration, type RecordedStatement, type RecordKind, recordsOf, type SubjectReference } from '../configuration/index';
import { fill, forceOf, phaseOf, pointer, type Subject, subjectKey, theMunicipality } from '../facts/index';
import type { Bilingual, Requirement } from '../policy/index';
import { defectsOf, isForJudgement } from './judgements';
import type { RawResult, ResultSource } from './raw-result';
import { inOrder, type NamingRecord, RecordIndex, subjectOf } from './record-index';

const source: ResultSource = {
  id: 'records/unused',
  reading: 'interpretation',
  severity: 'advice',
  title: { ja: '何も決めていない記録', en: 'Record that settles nothing' },
  remedy: {
    ja: '記録が言おうとすることを事実として宣言する。とっていない対策は、とってから宣言する。要らない記録は除く。',
    en: 'Declare as facts what the record is meant to say; a measure that is not taken is taken first. Remove a record that is not needed.',
  },
};

const messages = {
  attestation: {
    ja: '表明「{id}」は何も決めていない。要求 {requirement} は表明では確かめられず、宣言された事実と人の判断による。',
    en: 'Attestation "{id}" settles nothing: requirement {requirement} cannot be attested; declared facts and judgements decide it.',
  },
  judgement: {
    ja: '判断「{id}」は何も決めていない。要求 {requirement} について、{subject}には、判断だけで決まる問いがない。',
    en: 'Judgement "{id}" settles nothing: requirement {requirement} puts no question about {subject} that a judgement alone would settle.',
  },
  restated: {
    ja: '記録「{id}」は何も決めていない。要求 {requirement} には方針の要求事項（{restates}）の判定を用いる。',
    en: 'Record "{id}" settles nothing: for requirement {requirement} the results of the policy\'s own ({restates}) count.',
  },
  subjects: {
    ja: '記録「{id}」は何も決めていない。要求 {requirement} は市全体についてのもので、対象（subjects）は municipality と書く。',
    en: 'Record "{id}" settles nothing: requirement {requirement} is about the body as a whole, of which "subjects" says municipality.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const theWhole: Bilingual = { ja: '市全体', en: 'the municipality as a whole' };

type Section = 'judgements' | 'attestations';

/** What is known of a run when its records are looked through. */
interface Run {
  /** The requirements of the run. */
  readonly selected: ReadonlyMap<string, Requirement>;
  /** The requirements that a rule decides. */
  readonly decided: ReadonlySet<string>;
  /** What was found, before judgements were applied. */
  readonly found: readonly RawResult[];
  readonly configuration: Configuration;
  readonly asOf: string;
}

/**
 * Says of each recorded judgement and attestation whether it was put to use (使われない記録): one about a requirement that facts decide, or about a thing of
 * which nothing is asked, would else be passed over in silence. Advice. A record that says no is heard whatever it is about, and one that has ended is
 * kept for the archive, as is a judgement of what is over.
 */
export function unusedRecords(run: Run): readonly RawResult[] {
  const asked = askedOf(run);
  return (['judgements', 'attestations'] as const).flatMap((section) =>
    inOrder<RecordedStatement & NamingRecord>(run.configuration[section]).flatMap(([id, record]) => {
      const requirement = run.selected.get(record.requirement);
      if (requirement === undefined || isHeardAnyway(record, run)) return [];
      const references = record.subjects === 'municipality' ? [undefined] : record.subjects;
      return references.flatMap((reference) => {
        const message = unusedBecause(section, id, reference, requirement, run, asked);
        return message === undefined ? [] : [notice(section, id, reference, requirement, message)];
      });
    }),
  );
}

function isHeardAnyway(record: RecordedStatement, { configuration, asOf }: Run): boolean {
  if (record.until !== undefined && record.until < asOf) return true;
  return record.result === 'nonconformant' && defectsOf(record, configuration, asOf).length === 0;
}

/** Why a record settles nothing about one of its subjects; nothing if it does. */
function unusedBecause(
  section: Section,
  id: string,
  reference: SubjectReference | undefined,
  requirement: Requirement,
  { decided, configuration, asOf }: Run,
  asked: ReadonlySet<string>,
): Bilingual | undefined {
  const names = { id, requirement: requirement.id };
  if (requirement.restates !== undefined) return fill(messages.restated, { ...names, restates: requirement.restates.join(', ') });
  const way = section === 'attestations' ? 'attestation' : 'judgement';
  if (!decided.has(requirement.id) && requirement.establishedBy.includes(way)) {
    return reference === undefined ? undefined : fill(messages.subjects, names);
  }
  if (way === 'attestation') return fill(messages.attestation, names);
  const subjects = subjectsOf(reference);
  if (asked.has(keyOf(id, subjects)) || subjects.some((subject) => isOver(subject, configuration, asOf))) return undefined;
  return fill(messages.judgement, { ...names, subject: reference === undefined ? theWhole : nameOf(subjects) });
}

/** The key that says until when a thing of a kind lasts, its last day included (末日). Things of other kinds have no end of their own. */
const ends = { contract: 'until', 'cloud-service': 'endedOn', 'social-media-service': 'endedOn', protection: 'until' } as const;

/** Those that cease on a day, which is the first without them (廃止日). */
const repealable = ['document', 'staff-rules'] as const;

/** Whether a thing is over (終わったもの): what was judged of it while it lasted is history, and rightly kept. */
function isOver({ kind, id }: Subject, configuration: Configuration, asOf: string): boolean {
  const dayOf = (of: RecordKind, key: string): string | undefined => {
    const records = recordsOf(of, configuration) ?? {};
    const day: unknown = Reflect.get(Object.hasOwn(records, id) ? Object(records[id]) : {}, key);
    return typeof day === 'string' ? day : undefined;
  };
  if (isKeyOf(ends, kind)) return phaseOf({ until: dayOf(kind, ends[kind]) }, asOf) === 'over';
  const adopted = repealable.find((one) => one === kind);
  return adopted !== undefined && forceOf({ repealedOn: dayOf(adopted, 'repealedOn') }, asOf) === 'repealed';
}

function isKeyOf<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

function nameOf(subjects: readonly Subject[]): Bilingual {
  const ids = subjects.map(({ id }) => id).join(' → ');
  return { ja: `「${ids}」`, en: `"${ids}"` };
}

/** The judgements and the subjects of them of which a question is open; of a device, each of its entries. */
function askedOf({ found, configuration }: Run): ReadonlySet<string> {
  const index = new RecordIndex(configuration.judgements);
  const asked = new Set<string>();
  for (const result of found) {
    if (!isForJudgement(result)) continue;
    for (const [id, { subjects }] of index.find(result.requirement.id, result.subjects)) {
      asked.add(keyOf(id, subjects === 'municipality' ? [theMunicipality] : result.subjects));
      for (const subject of result.subjects) if (subject.kind === 'node') asked.add(keyOf(id, [subject]));
    }
  }
  return asked;
}

function subjectsOf(reference: SubjectReference | undefined): readonly Subject[] {
  return reference === undefined ? [theMunicipality] : subjectOf(reference);
}

function keyOf(id: string, subjects: readonly Subject[]): string {
  return `${id}\u0000${subjectKey(subjects)}`;
}

function notice(
  section: Section,
  id: string,
  reference: SubjectReference | undefined,
  requirement: Requirement,
  message: Bilingual,
): RawResult {
  return {
    source,
    requirement,
    subjects: [
      { kind: section === 'judgements' ? 'judgement' : 'attestation', id },
      ...(reference === undefined ? [] : subjectOf(reference)),
    ],
    pointers: [pointer(section, id)],
    outcome: 'fail',
    message,
    exceptable: false,
    disposition: 'open',
    establishedBy: 'facts',
  };
}

export { source as unusedRecordSource };
