import type { Clause } from '../clauses';
import { type ClauseFingerprint, fingerprints as gotsuFingerprints } from '../fingerprints';
import { align } from './align';
import { resolve } from './resolve';
import { paragraphsOf } from './windows';

/** A policy whose clauses may carry the official wording (原文を添えた方針), which came from the reader's own copy. */
export type WithOfficialText<P extends { readonly clauses: readonly Clause<string>[] }> = Omit<P, 'clauses'> & {
  readonly clauses: readonly (P['clauses'][number] & Pick<Clause<string>, 'officialText'>)[];
};

/**
 * A copy of a policy whose clauses also carry the official wording (原文の添付), so that reports can quote it. The wording is the reader's own copy:
 * the package holds none. Clauses that are not found, or have a heading only, stay as they are; a clause whose wording has changed carries what the
 * copy says, and `verifySource` tells which these are.
 *
 * @param text - The document as plain text.
 * @param fingerprints - Tell a clause's own text from what was added behind it; those of the Gotsu policy unless told.
 * @example
 * ```ts
 * import { attachSource, gotsuPolicy } from 'gotsu-security-policy/policy';
 *
 * const policy = await attachSource(gotsuPolicy, 'a text copied from the official document');
 * console.log(policy.clauses[0]?.officialText);
 * ```
 */
export async function attachSource<P extends { readonly clauses: readonly Clause<string>[] }>(
  policy: P,
  text: string,
  fingerprints: readonly ClauseFingerprint<string>[] = gotsuFingerprints,
): Promise<WithOfficialText<P>> {
  const { resolutions } = await resolve(align(text, policy), fingerprints);
  const texts = new Map(resolutions.map(({ result, lines }) => [result.clause, officialText(lines)]));
  const clauses = policy.clauses.map((clause) => {
    const found = texts.get(clause.id) ?? '';
    return found === '' ? clause : { ...clause, officialText: found };
  });
  return { ...policy, clauses };
}

/** Puts wrapped lines together again: one line per paragraph, a space only where Latin text was wrapped. */
function officialText(lines: readonly string[]): string {
  const paragraphs = paragraphsOf(lines).map((paragraph) =>
    paragraph.reduce((text, line) => (/[\x21-\x7e]$/u.test(text) && /^[\x21-\x7e]/u.test(line) ? `${text} ${line}` : text + line), ''),
  );
  return paragraphs.join('\n');
}
