import type { ClauseFingerprint } from '../fingerprints';
import { align } from './align';
import { sha256 } from './digest';
import { foldText, normalizeText } from './normalize';
import type { SourceOutline } from './outline';
import { resolve } from './resolve';

/**
 * Computes the fingerprints of a document's clauses (指紋の計算): for a new edition, or for another municipality's policy. Text that follows the last
 * sentence of a clause counts as the clause's own, so give it a copy that holds nothing else.
 *
 * @throws RangeError naming every clause of the outline that the text does not hold, or the paragraphs that the outline does not name.
 * @example
 * ```ts
 * import { fingerprintSource, verifySource } from 'gotsu-security-policy/policy';
 *
 * const heading = { ja: '目的', en: 'Purpose' };
 * const clauses = [{ id: '1', label: '1', heading, headingBasis: 'policy', order: 1 }] as const;
 * const text = '1. 目的\nこの例は短い。';
 * const fingerprints = await fingerprintSource(text, { clauses });
 * const { status } = await verifySource(text, { clauses, fingerprints }); // 'unchanged'
 * ```
 */
export async function fingerprintSource<Id extends string>(
  text: string,
  outline: Pick<SourceOutline<Id>, 'clauses' | 'frontMatter'>,
): Promise<readonly ClauseFingerprint<Id>[]> {
  const alignment = align(text, outline);
  const { resolutions, added } = await resolve(alignment, []);
  const sections = new Set(alignment.sections.map(({ entry }) => entry.id));
  const absent = resolutions.filter(({ result, lines }) => lines.length === 0 && !sections.has(result.clause));
  if (absent.length > 0)
    throw new RangeError(`The text does not hold these clauses: ${absent.map(({ result }) => result.label).join(', ')}.`);
  const unclaimed = added.filter(({ after }) => after !== null);
  if (unclaimed.length > 0) {
    throw new RangeError(`The text holds more paragraphs than the outline: ${unclaimed.map(({ excerpt }) => excerpt).join(' / ')}`);
  }
  return Promise.all(
    resolutions.map(async ({ result, lines }) => {
      const own = lines.join('');
      const folded = foldText(own);
      return { clause: result.clause, length: folded.length, exact: await sha256(normalizeText(own)), folded: await sha256(folded) };
    }),
  );
}
