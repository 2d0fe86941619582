import type { SourceLine } from './lines';
import { readMarker } from './marker';
import { foldText } from './normalize';
import type { OutlineEntry } from './outline';

const contentsTitle = '目次';
const trailingPage = /[。・\-(]*\d{1,3}[-)]*$/u;
const longestWrap = 12;
const chapterPrefix = /^第\d+章/u;

/**
 * Tells the lines that may stand before the first clause: title page, chapter heading, contents list. A part of one counts only together with the
 * lines that complete it: a shortened date is another date.
 */
export function isFrontMatter<Id extends string>(
  frontMatter: readonly string[],
  entries: readonly OutlineEntry<Id>[],
): (lines: readonly SourceLine[], index: number) => number {
  const titles = frontMatter.map(foldText);
  const known = new Set([contentsTitle, ...titles, ...entries.flatMap((entry) => entry.heading?.folded ?? [])]);
  const isKnown = (text: string): boolean => {
    const bare = text.replace(/^[([]|[)\]]$/gu, '');
    if (known.has(bare)) return true;
    // A chapter heading may bear the title without the issuer.
    const title = bare.replace(chapterPrefix, '');
    return title !== bare && title !== '' && (known.has(title) || titles.some((whole) => whole.endsWith(title)));
  };
  return (lines, index) => {
    const first = lines[index]?.text ?? '';
    const starts = [first, readMarker(first)?.rest ?? first];
    for (let length = Math.min(longestWrap, lines.length - index); length > 0; length--) {
      const more = lines.slice(index + 1, index + length).map(({ text }) => text);
      const texts = starts.map((start) => foldText([start, ...more].join('')));
      if (texts.some((text) => isKnown(text) || isKnown(text.replace(trailingPage, '')))) return length;
    }
    return 0;
  };
}
