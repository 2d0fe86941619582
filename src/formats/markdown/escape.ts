import { withEntities } from '../entities';
import { safe } from '../safe';

/** What no reader sees, and what keeps GitHub from taking a name for a mention or an address: it looks for those behind all markup. */
const breaker = '\u200b';

/** Mentions, numbers of issues, addresses: whatever reaches out of the text. */
const reaching = /@(?=[\p{L}\p{N}_])|#(?=\d)|\bGH-(?=\d)|(?<=\b(?:https?|ftp|mailto|xmpp|javascript|data)):|\bwww(?=\.)/giu;

const withoutReach = (text: string): string => text.replace(reaching, (found) => found + breaker);

/** Text inside a tag, where Markdown is not read (タグの中の文). */
export function inTag(text: string): string {
  return withEntities(withoutReach(safe(text)));
}

/** What would begin a heading, a list, a rule or a table at the start of a line. */
const atStart = /^(\s*)(?:([#+\-=~])|(\d+)([.)])(?=\s|$))/;

/** Text in which nothing is markup (地の文), on one line, in a table too. */
export function inText(text: string): string {
  const plain = withoutReach(safe(text)).replace(/[\\`*_[\]{}|~$]/g, '\\$&');
  return withEntities(plain, /[&<>]/g).replace(
    atStart,
    (_, space: string, mark?: string, number?: string, dot?: string) => space + (mark === undefined ? `${number}\\${dot}` : `\\${mark}`),
  );
}

/** A word of the declaration (宣言中の語), outside tables. */
export function asCode(text: string): string {
  const shown = safe(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return shown === '' ? '' : fence + space + shown + space + fence;
}

/** A table (表) of cells that are Markdown already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Something that is shown when asked for (折りたたみ). */
export function folded(summary: string, blocks: readonly string[]): string {
  return [`<details><summary>${inTag(summary)}</summary>`, ...blocks, '</details>'].join('\n\n');
}
