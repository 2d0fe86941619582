import type { PolicyKind, RecordKind } from '../configuration/index';

/**
 * A thing that a result is about (対象). A placement is a `data` and a `node` or `party`; a path is a `path-from` and a `path-to`;
 * the municipality as a whole is one subject without a choice of id.
 */
export interface Subject {
  readonly kind:
    | RecordKind
    | PolicyKind
    | 'municipality'
    | 'path-from'
    | 'path-to'
    | 'security-cloud'
    | 'exception'
    | 'judgement'
    | 'attestation';
  readonly id: string;
}

/** The municipality as a whole. */
export const theMunicipality: Subject = { kind: 'municipality', id: 'municipality' };

const escapes: Readonly<Record<string, string>> = { '%': '%25', '|': '%7C', ',': '%2C', ':': '%3A', '>': '%3E' };

const special = /[%|,:>]/;

function escapePart(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/[%|,:>]/g, (character) => escapes[character] ?? character);
}

/** The subjects in one readable, escaped string, independent of their order. Two lists are about the same things if and only if the strings are equal. */
export function subjectKey(subjects: readonly Subject[]): string {
  const [only] = subjects;
  if (only !== undefined && subjects.length === 1) return `${only.kind}:${escapePart(only.id)}`;
  const parts = subjects.map(({ kind, id }) => `${kind}:${escapePart(id)}`);
  return parts.sort().join(',');
}

/** The identity of a finding: rule, requirement and the ids of every subject. Never an index, a count, a message or a route. */
export function identityOf(rule: string, requirement: string, subjects: readonly Subject[]): string {
  return `${rule}|${requirement}|${subjectKey(subjects)}`;
}
