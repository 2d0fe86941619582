import type { ComplianceCheck } from '../configuration/index';
import { type Facts, fill, hasHappened, type Unknown } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { type Entry, titleOf } from './records';

const result = {
  ja: '確認「{check}」で何が分かったか（result）',
  en: 'What did check "{check}" find (result)?',
} as const satisfies Bilingual;

/** From what it is known whether a check was made ({@link mayHaveBeenMade}), for the facts of a rule. */
export const factsOfMadeChecks = [
  '/operations/complianceChecks/{id}/on',
  '/operations/complianceChecks/{id}/methods',
  '/operations/complianceChecks/{id}/scope',
] as const;

/** Whether a check of compliance counts as made, or may (行われた確認か): one that is still to come, was made in no way or reached nobody is none. */
export function mayHaveBeenMade({ on, methods, scope }: ComplianceCheck, { asOf }: Pick<Facts, 'asOf'>): boolean {
  return (on === undefined || hasHappened(on, asOf)) && methods?.length !== 0 && scope?.length !== 0;
}

/** Asks what a check found. */
export function askCheckResult(entry: Entry<ComplianceCheck>): Unknown {
  return { reason: 'missing-fact', pointer: `${entry.at}/result`, question: fill(result, { check: titleOf(entry) }) };
}
