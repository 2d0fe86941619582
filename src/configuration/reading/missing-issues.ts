import type { Bilingual } from '../../policy/index';
import type { ConfigurationIssue } from './issues';
import type { MakeIssue } from './make-issue';
import type { Segment } from './pointer';

/** What is missing: a key, or the first element of a list that must have one. */
export function missing(path: readonly Segment[], make: MakeIssue): ConfigurationIssue {
  return typeof path.at(-1) === 'number'
    ? make('empty-list', emptyListText, undefined, path.slice(0, -1))
    : make('missing-key', missingText(path));
}

/** A list that says nothing, where absence would say that nothing is known. */
export const emptyListText: Bilingual = {
  ja: '空の一覧は書けません。分からないときはキーごと省いてください。',
  en: 'The list must not be empty; leave the key out if it is not known.',
};

function missingText(path: readonly Segment[]): Bilingual {
  const key = path.at(-1);
  if (key === undefined) return { ja: '宣言がありません（undefined）。', en: 'There is no declaration: it is undefined.' };
  return { ja: `「${key}」が必要です。`, en: `"${key}" is required.` };
}
