import type { Configuration, Judgement, RecordedStatement } from '../configuration/index';
import { pointer, type Unknown } from '../facts/index';
import type { RawResult } from './raw-result';
import { RecordIndex } from './record-index';

/** What a recorded statement lacks to count: evidence, a date that has come, an owner, a result, validity on the day (記録の不備). */
export function defectsOf(statement: RecordedStatement, asOf: string): readonly (keyof RecordedStatement)[] {
  const defects: (keyof RecordedStatement)[] = [];
  if (statement.result === undefined) defects.push('result');
  if (statement.by === undefined) defects.push('by');
  if (statement.on === undefined || statement.on > asOf) defects.push('on');
  if (statement.evidence === undefined || statement.evidence.trim() === '') defects.push('evidence');
  if (statement.until !== undefined && statement.until < asOf) defects.push('until');
  return defects;
}

/**
 * Settles undetermined results by recorded judgements (判断の記録): only what a person can settle, and only for exactly the judgement's subjects.
 * A gap in a text stated in principle is for an exception, not for a judgement. A judgement of nonconformity makes a failure.
 */
export function applyJudgements(results: readonly RawResult[], configuration: Configuration, asOf: string): readonly RawResult[] {
  if (configuration.judgements === undefined) return results;
  const index = new RecordIndex(configuration.judgements);
  return results.map((result) => settle(result, index.find(result.requirement.id, result.subjects), asOf));
}

function settle(result: RawResult, judgements: readonly (readonly [string, Judgement])[], asOf: string): RawResult {
  if (result.outcome !== 'undetermined' || !isForJudgement(result)) return result;
  const unknown: Unknown[] = [...(result.unknown ?? [])];
  let settled: RawResult | undefined;
  for (const [id, judgement] of judgements) {
    const [defect] = defectsOf(judgement, asOf);
    if (defect !== undefined) {
      unknown.push({ reason: 'judgement', pointer: pointer('judgements', id, defect), question: defectQuestion(id, defect) });
    } else if (judgement.result === 'nonconformant') {
      return { ...result, outcome: 'fail', judgement: id, establishedBy: 'judgement' };
    } else settled ??= { ...result, disposition: 'judged', judgement: id, establishedBy: 'judgement' };
  }
  return settled ?? { ...result, unknown };
}

function isForJudgement({ unknown, requirement }: RawResult): boolean {
  return (unknown ?? []).every(
    ({ reason }) => reason === 'judgement' || (reason === 'text-gap' && requirement.modality !== 'in-principle'),
  );
}

/** What to ask of a statement that does not count. */
export function defectQuestion(id: string, defect: keyof RecordedStatement) {
  return {
    ja: `記録「${id}」の ${defect} が欠けているか、その日に効力がない`,
    en: `Record "${id}" lacks "${defect}", or is not valid on the day`,
  };
}
