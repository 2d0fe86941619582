import type { Attestation, Configuration, Judgement, RecordedStatement } from '../configuration/index';
import { pointer, subjectKey, theMunicipality, type Unknown } from '../facts/index';
import type { Bilingual, Parameters, Requirement } from '../policy/index';
import { defectQuestion, defectsOf, denialMessage, denialRemedy, isSpent, spentQuestion } from './judgements';
import type { RawResult, ResultSource } from './raw-result';
import { inOrder, type NamingRecord, subjectOf } from './record-index';

const source: ResultSource = {
  id: 'records/statement',
  reading: 'literal',
  severity: 'violation',
  title: { ja: '表明・判断による確認', en: 'Established by attestation or judgement' },
  remedy: {
    ja: '根拠・日付・責任者を備えた表明（attestations）または判断（judgements）を記録する。',
    en: 'Record an attestation or a judgement with evidence, date and owner.',
  },
  parameters: ['longestCycle'],
};

const denial: ResultSource = { ...source, remedy: denialRemedy };

const messages = {
  none: {
    ja: 'この要求を判定する規則はなく、表明・判断の記録もない。',
    en: 'No rule decides this requirement, and nobody has attested or judged it.',
  },
  incomplete: {
    ja: 'この要求についての記録はあるが、要件を欠くため効力がない。',
    en: 'There is a record for this requirement, but it lacks something and does not count.',
  },
  attested: { ja: '根拠を示して実施していると表明されている。', en: 'It is declared, with evidence, to be done.' },
  judged: { ja: '根拠を示して適合と判断されている。', en: 'It is judged, with evidence, to conform.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const defaultQuestion: Bilingual = { ja: 'この要求は満たされているか', en: 'Is this requirement met?' };

/**
 * The result of a requirement that no rule decides (規則のない要求事項): its attestations and judgements about the body as a whole. An attestation
 * counts only where the requirement can be attested, a judgement only where it can be judged; where facts decide and the registry lacks the rule, no
 * record takes its place. Without a record that counts, it is undetermined. Of records that disagree the worse counts.
 */
export function resultOfStatements(
  requirement: Requirement,
  configuration: Configuration,
  asOf: string,
  { longestCycle }: Parameters,
): RawResult {
  const base = { source, requirement, subjects: [theMunicipality], exceptable: false, disposition: 'open' } as const;
  const unknown: Unknown[] = [];
  let established: RawResult | undefined;
  const kinds = [
    { section: 'attestations', establishedBy: 'attestation', records: configuration.attestations, message: messages.attested },
    { section: 'judgements', establishedBy: 'judgement', records: configuration.judgements, message: messages.judged },
  ] as const;
  for (const { section, establishedBy, records, message } of kinds) {
    for (const [id, statement] of statementsAbout(records, requirement)) {
      const pointers = [pointer(section, id)];
      const [defect] = defectsOf(statement, configuration, asOf);
      // A record that says no is heard of whatever kind it is.
      if (defect === undefined && statement.result === 'nonconformant')
        return { ...base, source: denial, pointers, outcome: 'fail', message: denialMessage(id, statement, configuration), establishedBy };
      if (!requirement.establishedBy.includes(establishedBy)) continue;
      if (defect !== undefined)
        unknown.push({ reason: 'no-record', pointer: pointer(section, id, defect), question: defectQuestion(id, defect) });
      else if (isSpent(statement.on ?? '', asOf, longestCycle))
        unknown.push({
          reason: 'no-record',
          pointer: pointer(section, id, 'on'),
          question: spentQuestion(id, statement.on ?? '', longestCycle),
        });
      else if (requirement.establishedBy[0] !== 'facts') established = { ...base, pointers, outcome: 'pass', message, establishedBy };
    }
  }
  if (established !== undefined) return established;
  const question = requirement.question ?? defaultQuestion;
  return {
    ...base,
    pointers: [],
    outcome: 'undetermined',
    message: unknown.length === 0 ? messages.none : messages.incomplete,
    unknown: [...unknown, { reason: 'no-record', question }],
    establishedBy: 'judgement',
  };
}

/**
 * A recorded judgement or attestation that says no is heard, whatever the facts say (不適合の記録): of facts and a person's word that contradict each
 * other the worse counts. Where a result carries it already, nothing is added. It admits an exception where what the rules found of the same thing does.
 */
export function deniedResults(
  selected: ReadonlyMap<string, Requirement>,
  configuration: Configuration,
  asOf: string,
  results: readonly RawResult[],
): readonly RawResult[] {
  const heard = new Set(
    results.flatMap(({ pointers, judgement, subjects }) =>
      [...pointers, ...(judgement === undefined ? [] : [pointer('judgements', judgement)])].map((at) => `${at}|${subjectKey(subjects)}`),
    ),
  );
  const strict = strictSubjects(results);
  // Two records that say no of one thing are one finding.
  const denied = new Map<string, RawResult>();
  const said = new Set(results.flatMap((result) => (result.source === denial && result.outcome === 'fail' ? [keyOf(result)] : [])));
  for (const section of ['judgements', 'attestations'] as const) {
    for (const [id, statement] of inOrder<RecordedStatement & NamingRecord>(configuration[section])) {
      const requirement = selected.get(statement.requirement);
      const at = pointer(section, id);
      if (requirement === undefined || statement.result !== 'nonconformant' || defectsOf(statement, configuration, asOf).length > 0)
        continue;
      const about = statement.subjects === 'municipality' ? [[theMunicipality]] : statement.subjects.map(subjectOf);
      const establishedBy = section === 'judgements' ? 'judgement' : 'attestation';
      for (const subjects of about) {
        const key = keyOf({ requirement, subjects });
        if (heard.has(`${at}|${subjectKey(subjects)}`) || said.has(key) || denied.has(key)) continue;
        denied.set(key, {
          source: denial,
          requirement,
          subjects,
          pointers: [at],
          outcome: 'fail',
          message: denialMessage(id, statement, configuration),
          exceptable: requirement.modality === 'in-principle' && !strict.has(key),
          disposition: 'open',
          establishedBy,
          ...(section === 'judgements' ? { judgement: id } : {}),
        });
      }
    }
  }
  return [...denied.values()];
}

function keyOf({ requirement, subjects }: Pick<RawResult, 'requirement' | 'subjects'>): string {
  return `${requirement.id}|${subjectKey(subjects)}`;
}

/** What the rules say of things that admits no exception; what is said of a device is said of each of its entries. */
function strictSubjects(results: readonly RawResult[]): ReadonlySet<string> {
  const strict = new Set<string>();
  for (const { requirement, subjects, exceptable } of results) {
    if (exceptable) continue;
    strict.add(keyOf({ requirement, subjects }));
    if (subjects.every(({ kind }) => kind === 'node')) for (const one of subjects) strict.add(keyOf({ requirement, subjects: [one] }));
  }
  return strict;
}

function statementsAbout(
  records: Configuration['attestations'] | Configuration['judgements'],
  requirement: Requirement,
): readonly (readonly [string, RecordedStatement])[] {
  const entries: readonly (readonly [string, Attestation | Judgement])[] = inOrder<Attestation | Judgement>(records);
  return entries.filter(([, statement]) => statement.requirement === requirement.id && statement.subjects === 'municipality');
}

export { source as statementSource };
