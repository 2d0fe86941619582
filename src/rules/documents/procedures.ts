import {
  absentSection,
  type Facts,
  fill,
  forceOf,
  missing,
  notApplicable,
  type Outcome,
  pass,
  theMunicipality,
  undetermined,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { askOf, type DocumentEntry } from '../document';
import { titleOf } from '../records';
import { defineRule, failing, type Looking } from '../rule';
import { documentsOf, restsOnStandards } from './basis';

const messages = {
  none: { ja: '効力のある実施手順が一つも宣言されていない。', en: 'No procedure that is in force is declared.' },
  unknownKinds: {
    ja: '実施手順と分かっている文書がなく、種類の分からない文書がある。',
    en: 'No document is known to be a procedure, and the kind of some is not known.',
  },
  undated: { ja: '実施手順「{title}」の策定日が宣言されていない。', en: 'When procedure "{title}" was adopted is not declared.' },
  otherBasis: {
    ja: '実施手順「{title}」は、効力のある対策基準に基づいていない。',
    en: 'Procedure "{title}" does not rest on control standards that are in force.',
  },
  openBasis: {
    ja: '実施手順「{title}」が対策基準に基づくかどうか分からない。',
    en: 'Whether procedure "{title}" rests on the control standards is not known.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  none: {
    ja: '実施手順はどの文書か。ほかで宣言するのか（documents）',
    en: 'Which documents are the procedures, or where else are they declared (documents)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A procedure, or the body where none is in force. */
type Subject = DocumentEntry | 'absent' | 'none';

const procedureSubjects: Looking<Subject> = {
  *subjects(facts) {
    const documents = documentsOf(facts);
    if (documents === undefined) yield 'absent';
    const procedures = proceduresAmong(documents ?? []);
    yield* procedures;
    const some = procedures.some(({ record }) => ['in-force', 'unknown'].includes(forceOf(record, facts.asOf)));
    if (documents !== undefined && !some) yield 'none';
  },
  about: (subject) => [typeof subject === 'string' ? theMunicipality : { kind: 'document', id: subject.id }],
  pointers: (subject) => [typeof subject === 'string' ? '/documents' : subject.at],
};

/** Procedures are in force, and each rests on the control standards (実施手順の策定). @see 10第1段落 */
export const procedures = defineRule({
  id: 'documents/procedures',
  requirements: ['10.p1/procedures'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '実施手順の策定', en: 'Procedures' },
  remedy: {
    ja: '対策基準に基づく実施手順を策定し、策定日（adoptedOn）と根拠とする文書（basedOn）を書く。',
    en: 'Adopt procedures that rest on the control standards, and say when (adoptedOn) and on which documents (basedOn).',
  },
  facts: ['/documents/{id}/kind', '/documents/{id}/adoptedOn', '/documents/{id}/repealedOn', '/documents/{id}/basedOn', '/covers'],
  looking: procedureSubjects,
  check: (subject, facts) =>
    subject === 'absent' ? absentSection('/documents') : subject === 'none' ? checkBody(facts) : checkProcedure(subject, facts),
});

function proceduresAmong(documents: readonly DocumentEntry[]): readonly DocumentEntry[] {
  return documents.filter(({ record }) => record.kind === 'procedure');
}

function checkBody(facts: Facts): Outcome {
  const [first, ...others] = (documentsOf(facts) ?? [])
    .filter(({ record }) => record.kind === undefined && ['in-force', 'unknown'].includes(forceOf(record, facts.asOf)))
    .map((entry) => askOf(entry, 'kind'));
  if (first !== undefined) return undetermined(messages.unknownKinds, [first, ...others]);
  return facts.covers === 'municipality' ? failing(messages.none) : missing(messages.none, '/documents', questions.none);
}

function checkProcedure(entry: DocumentEntry, facts: Facts): Outcome {
  const force = forceOf(entry.record, facts.asOf);
  if (force === 'not-yet' || force === 'repealed') return notApplicable;
  const title = { title: titleOf(entry) };
  const basis = restsOnStandards(entry, facts);
  if (basis === false) return failing(fill(messages.otherBasis, title));
  if (basis !== true) return undetermined(fill(messages.openBasis, title), basis);
  return force === 'unknown' ? undetermined(fill(messages.undated, title), [askOf(entry, 'adoptedOn')]) : pass;
}
