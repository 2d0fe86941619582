import type { ClauseId } from '../clauses';
import { align } from './align';
import { gotsuSource } from './gotsu-source';
import type { SourceOutline } from './outline';
import { resolve } from './resolve';
import type { SourceClauseStatus, SourceVerification } from './source-verification';

/**
 * Compares a copy of the document with what the policy was encoded from (原文照合), clause by clause. The package does not hold the document's
 * sentences: it compares fingerprints. Line breaks, page numbers, contents lists, bullets, width of characters and invisible characters do not
 * matter; text that stands on a line of its own and belongs to no clause is reported as added. It never throws on any text: of a different
 * document every clause is missing.
 *
 * @param text - The document as plain text. Nothing is kept or sent. A second argument gives another outline than that of the Gotsu policy.
 * @example
 * ```ts
 * import { verifySource } from 'gotsu-security-policy/policy';
 *
 * const verification = await verifySource('a text copied from the official document');
 * console.log(verification.status, verification.clauses.filter((clause) => clause.status !== 'unchanged'));
 * ```
 */
export function verifySource(text: string): Promise<SourceVerification>;
export function verifySource<Id extends string>(text: string, source: SourceOutline<Id>): Promise<SourceVerification<Id>>;
export async function verifySource(text: string, source: SourceOutline<string> = gotsuSource): Promise<SourceVerification<string>> {
  const { resolutions, added } = await resolve(align(text, source), source.fingerprints);
  const clauses = resolutions.map(({ result }) => result);
  const states = clauses.flatMap(({ status, heading }): SourceClauseStatus[] => (heading === undefined ? [status] : [status, heading]));
  const changed = added.length > 0 || states.some((state) => state === 'changed' || state === 'missing');
  return { status: changed ? 'changed' : states.includes('characters-only') ? 'characters-only' : 'unchanged', clauses, added };
}

/**
 * The clauses on which nothing should be rested until a person has read them (要確認の条項): those changed or missing in text or heading, and those
 * to which something was added. A change of characters only makes none suspect.
 *
 * @example
 * ```ts
 * import { suspectClauses, verifySource } from 'gotsu-security-policy/policy';
 *
 * const suspects = suspectClauses(await verifySource('a text copied from the official document'));
 * ```
 */
export function suspectClauses<Id extends string = ClauseId>(verification: SourceVerification<Id>): readonly Id[] {
  const amended = new Set(
    verification.added.flatMap(({ after, within, marker }) => (marker === null ? [after, within] : [within])).filter((id) => id !== null),
  );
  return verification.clauses
    .filter(({ clause, status, heading }) => status === 'changed' || status === 'missing' || heading === 'changed' || amended.has(clause))
    .map(({ clause }) => clause);
}
