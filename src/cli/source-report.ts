import { fill } from '../facts/index';
import type { Bilingual, SourceAddition, SourceClauseResult, SourceClauseStatus, SourceVerification } from '../policy/index';

const words: Readonly<Record<SourceClauseStatus, Bilingual>> = {
  unchanged: { ja: '一致', en: 'unchanged' },
  'characters-only': { ja: '文字の違いだけ', en: 'characters only' },
  changed: { ja: '変更あり', en: 'changed' },
  missing: { ja: '見当たらない', en: 'missing' },
};

const messages = {
  other: {
    ja: 'この文書は、規則が前提とする方針の本文ではないようです（その条項が一つも見当たりません）。',
    en: 'This does not seem to be the document that the rules were written for: none of its clauses is there.',
  },
  partly: {
    ja: 'この文書は方針の一部か、別の文書のようです（条項の半分以上が見当たりません）。',
    en: 'This seems to be a part of the document, or another one: more than half of the clauses are missing.',
  },
  counts: {
    ja: '{all}条項のうち{same}条項が一致、追加{added}件。',
    en: '{same} of {all} clauses unchanged, {added} additions.',
  },
  clause: { ja: '  {label}: {status}', en: '  {label}: {status}' },
  heading: { ja: '  {label}: {status}（見出し: {heading}）', en: '  {label}: {status} (heading: {heading})' },
  within: { ja: '  {label} に追加（{length}文字）: {what}', en: '  added in {label} ({length} characters): {what}' },
  after: { ja: '  {label} の後に追加（{length}文字）: {what}', en: '  added after {label} ({length} characters): {what}' },
  front: { ja: '  前付け（表題など）に追加（{length}文字）: {what}', en: '  added in the front matter ({length} characters): {what}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a comparison with the official text found, line by line (照合結果の表示). */
export function describeVerification({ clauses, added }: SourceVerification): readonly Bilingual[] {
  const differing = clauses.filter(({ status, heading }) => status !== 'unchanged' || (heading !== undefined && heading !== 'unchanged'));
  const missing = clauses.filter(({ status }) => status === 'missing').length;
  const counts = fill(messages.counts, { all: clauses.length, same: clauses.length - differing.length, added: added.length });
  // Of another document every clause is missing, and all its text is added: a list of that says nothing more.
  if (missing === clauses.length) return [messages.other, counts];
  const labels = new Map<string, string>(clauses.map(({ clause, label }) => [clause, label]));
  return [
    ...(missing > clauses.length / 2 ? [messages.partly] : []),
    counts,
    ...differing.map(describeClause),
    ...added.map((addition) => describeAddition(addition, labels)),
  ];
}

function describeClause({ label, status, heading }: SourceClauseResult): Bilingual {
  if (heading === undefined || heading === 'unchanged') return fill(messages.clause, { label, status: words[status] });
  return fill(messages.heading, { label, status: words[status], heading: words[heading] });
}

function describeAddition({ within, after, marker, excerpt, length }: SourceAddition, labels: ReadonlyMap<string, string>): Bilingual {
  // The excerpt begins with the marker, as the reader's copy has it.
  const what = excerpt === '' ? (marker ?? '') : excerpt;
  const place = within ?? after;
  if (place === null) return fill(messages.front, { length, what });
  return fill(within === null ? messages.after : messages.within, { label: labels.get(place) ?? place, length, what });
}
