import { comparableId } from '../notation/ids';
import { comparableName } from '../notation/names';
import type { Segment } from './pointer';
import type { Report } from './problems';

/** Lists whose order counts, by key: what a flow crosses may be crossed twice. All other lists of texts are sets. */
const sequences: ReadonlySet<string> = new Set(['via']);

/**
 * Reports what a list of texts says twice (一覧の重複): of the classes of a scale it would be open which rank they have, and elsewhere one of the two is most
 * likely a slip for something that is now missing.
 */
export function reportRepeats(value: unknown, path: readonly Segment[], report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    for (const [key, one] of Object.entries(value)) if (!sequences.has(key)) reportRepeats(one, [...path, key], report);
    return;
  }
  // The classes of a scale are compared as names, as they are wherever an asset names one; all else may be ids.
  const comparable = path[0] === 'assets' && path[1] === 'scale' ? comparableName : comparableId;
  const seen = new Map<string, string>();
  for (const [index, one] of value.entries()) {
    const at = [...path, index];
    if (typeof one !== 'string') {
      reportRepeats(one, at, report);
      continue;
    }
    const first = seen.get(comparable(one));
    if (first === undefined) {
      seen.set(comparable(one), one);
      continue;
    }
    report(at, 'duplicate-value', {
      ja: `「${one}」は、この一覧にすでにあります${first === one ? '' : `（「${first}」）`}。一度だけ書いてください。`,
      en: `"${one}" is in this list already${first === one ? '' : `, as "${first}"`}; write it once.`,
    });
  }
}
