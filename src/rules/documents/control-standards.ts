import {
  absentSection,
  type Facts,
  fill,
  forceOf,
  listOf,
  missing,
  type Outcome,
  pass,
  theMunicipality,
  type Unknown,
  undetermined,
} from '../../facts/index';
import { type Bilingual, type Clause, type ClauseId, clauses } from '../../policy/index';
import { askOf, type DocumentEntry } from '../document';
import { titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { documentsOf } from './basis';

const messages = {
  none: { ja: '対策基準に当たる文書が宣言されていない。', en: 'No document is declared to be the control standards.' },
  notInForce: { ja: '効力のある対策基準がない: {standards}。', en: 'No control standards are in force: {standards}.' },
  lacking: {
    ja: '対策基準が、基本方針の{clauses}についての定めを欠く。',
    en: 'The control standards give no rules for {clauses} of the basic policy.',
  },
  open: {
    ja: '対策基準について、宣言された事実だけでは判定できない。',
    en: 'The declared facts about the control standards do not settle it.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  none: {
    ja: 'どの文書が対策基準か。ほかで宣言するのか（documents）',
    en: 'Which document holds the control standards, or where else are they declared (documents)?',
  },
  covers: {
    ja: '「{title}」は基本方針のどの条項について定めるか（covers）',
    en: 'For which clauses of the basic policy does "{title}" give rules (covers)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const states = {
  'not-yet': { ja: '「{title}」は {on} の策定で、まだ成立していない', en: '"{title}" is adopted only on {on}' },
  repealed: { ja: '「{title}」は {on} に廃止されている', en: '"{title}" was repealed on {on}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const all: readonly Clause[] = clauses;

/** What the standards are drawn up for. @see 9 */
const owed = all.filter(({ id, parent }) => parent === '6' || id === '7' || id === '8');

/** Control standards are in force that give rules for everything in 6, 7 and 8 (対策基準の策定). @see 9 */
export const controlStandards = defineRule({
  id: 'documents/control-standards',
  requirements: ['9/standards'],
  reading: 'interpretation',
  justification: {
    ja: '条項は6・7・8に規定する対策等のための基準を求める。6は(1)から(9)までの項目ごとに、7と8はそれぞれに定めがあることを要すると解する。複数の文書に分かれていてもよい。',
    en: 'The clause asks for standards by which 6, 7 and 8 can be carried out. We read that each item of 6, (1) to (9), and 7 and 8 have rules in them; several documents may hold them together.',
  },
  severity: 'violation',
  title: { ja: '対策基準の策定', en: 'Control standards' },
  remedy: {
    ja: '6(1)から6(9)まで、7及び8について対策基準を定め、策定日（adoptedOn）と定めている条項（covers）を書く。',
    en: 'Adopt control standards for 6(1) to 6(9), 7 and 8, and say when they were adopted (adoptedOn) and which clauses they cover (covers).',
  },
  facts: ['/documents/{id}/kind', '/documents/{id}/adoptedOn', '/documents/{id}/repealedOn', '/documents/{id}/covers', '/covers'],
  looking: {
    *subjects(facts) {
      yield documentsOf(facts);
    },
    about: () => [theMunicipality],
    pointers: () => ['/documents'],
  },
  check: (documents, facts) => (documents === undefined ? absentSection('/documents') : checkStandards(documents, facts)),
});

function checkStandards(documents: readonly DocumentEntry[], facts: Facts): Outcome {
  const forceOn = ({ record }: DocumentEntry) => forceOf(record, facts.asOf);
  const standards = documents.filter(({ record }) => record.kind === 'control-standards');
  const inForce = standards.filter((entry) => forceOn(entry) === 'in-force');
  const covered = coverageOf(inForce, []);
  if (owed.every(({ id }) => isCovered(id, covered))) return pass;

  const undated = standards.filter((entry) => forceOn(entry) === 'unknown');
  const unnamed = documents.filter(
    (entry) =>
      entry.record.kind === undefined &&
      ['in-force', 'unknown'].includes(forceOn(entry)) &&
      (inForce.length === 0 || entry.record.covers !== undefined),
  );
  const unknown: readonly Unknown[] = [
    ...[...inForce, ...undated].filter(({ record }) => record.covers === undefined).map(askCovers),
    ...undated.map((entry) => askOf(entry, 'adoptedOn')),
    ...unnamed.map((entry) => askOf(entry, 'kind')),
  ];
  const [first, ...others] = unknown;
  // What no answer would cover is lacking, whatever else is not known.
  const hoped = coverageOf([...inForce, ...undated, ...unnamed], owed);
  const lacking = owed.filter(({ id }) => !isCovered(id, hoped));
  if (first !== undefined && lacking.length === 0) return undetermined(messages.open, [first, ...others]);
  if (first !== undefined || inForce.length > 0) {
    const names = listOf(lacking.map(({ label }) => label));
    return { outcome: 'fail', message: fill(messages.lacking, { clauses: names }), pointers: [...inForce, ...undated].map(({ at }) => at) };
  }
  if (standards.some((entry) => forceOn(entry) === 'not-yet') || (standards.length > 0 && facts.covers === 'municipality')) {
    const told = standards.map((entry) => stateOf(entry, facts.asOf));
    const names = listOf(told, '; ');
    return { outcome: 'fail', message: fill(messages.notInForce, { standards: names }), pointers: standards.map(({ at }) => at) };
  }
  return facts.covers === 'municipality' ? failing(messages.none) : missing(messages.none, '/documents', questions.none);
}

/** Why standards do not hold, and since or until which day. */
function stateOf(entry: DocumentEntry, asOf: string): Bilingual {
  const { adoptedOn = '', repealedOn = '' } = entry.record;
  const isRepealed = forceOf(entry.record, asOf) === 'repealed';
  return fill(isRepealed ? states.repealed : states['not-yet'], { title: titleOf(entry), on: isRepealed ? repealedOn : adoptedOn });
}

/** The clauses that documents cover; of one that does not say so, those that it may. */
function coverageOf(documents: readonly DocumentEntry[], otherwise: readonly Clause[]): ReadonlySet<ClauseId> {
  return new Set(documents.flatMap(({ record }) => record.covers ?? otherwise.map(({ id }) => id)));
}

function askCovers(entry: DocumentEntry): Unknown {
  return { reason: 'missing-fact', pointer: `${entry.at}/covers`, question: fill(questions.covers, { title: titleOf(entry) }) };
}

/** A clause is covered by itself, by what it stands in, or by everything that stands in it. */
function isCovered(id: ClauseId, covered: ReadonlySet<ClauseId>): boolean {
  return isCoveredFromAbove(id, covered) || isCoveredFromBelow(id, covered);
}

function isCoveredFromAbove(id: ClauseId, covered: ReadonlySet<ClauseId>): boolean {
  const parent = all.find((clause) => clause.id === id)?.parent;
  return covered.has(id) || (parent !== undefined && isCoveredFromAbove(parent, covered));
}

function isCoveredFromBelow(id: ClauseId, covered: ReadonlySet<ClauseId>): boolean {
  const parts = all.filter(({ parent }) => parent === id);
  return parts.length > 0 && parts.every((part) => covered.has(part.id) || isCoveredFromBelow(part.id, covered));
}
