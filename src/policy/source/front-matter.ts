import type { SourceLine } from './lines';
import { readMarker } from './marker';
import { foldText } from './normalize';
import type { OutlineEntry } from './outline';

const contentsTitle = '目次';
const trailingPage = /[。・\-(]*\d{1,3}[-)]*$/u;
const chapterPrefix = /^第\d+章/u;

/** Tells the lines that may stand before the first clause: title page, chapter heading, contents list, or a wrapped part of one. */
export function isFrontMatter<Id extends string>(
  frontMatter: readonly string[],
  entries: readonly OutlineEntry<Id>[],
): (line: SourceLine) => boolean {
  const known = [contentsTitle, ...frontMatter.map(foldText), ...entries.flatMap((entry) => entry.heading?.folded ?? [])];
  const parts = (text: string) => [text, text.replace(trailingPage, '')].flatMap((part) => [part, part.replace(chapterPrefix, '')]);
  return ({ text }) => {
    const bare = foldText(text).replace(/^[([]|[)\]]$/gu, '');
    const unmarked = foldText(readMarker(text)?.rest ?? text);
    return [...parts(bare), ...parts(unmarked)].some((part) => known.some((whole) => whole.includes(part)));
  };
}
