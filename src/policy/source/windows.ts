import type { ClauseFingerprint } from '../fingerprints';
import { sha256 } from './digest';
import { foldText, normalizeText } from './normalize';

/** A run of whole lines whose text has the fingerprint asked for. */
export interface Window {
  readonly start: number;
  /** Index after the last line. */
  readonly end: number;
  readonly status: 'unchanged' | 'characters-only';
}

/** A line and the length of its folded text. */
export interface MeasuredLine {
  readonly text: string;
  readonly length: number;
}

/** Measures lines once, so that windows are found by length before anything is hashed. */
export function measure(lines: readonly string[]): readonly MeasuredLine[] {
  return lines.map((text) => ({ text, length: foldText(text).length }));
}

/** The first run of whole lines from `from` on that has the fingerprint. Only runs of exactly its length are hashed. */
export async function findWindow(
  lines: readonly MeasuredLine[],
  from: number,
  fingerprint: ClauseFingerprint<string>,
): Promise<Window | undefined> {
  let start = from;
  let length = 0;
  for (let end = from; end <= lines.length; end++) {
    while (length > fingerprint.length) length -= lines[start++]?.length ?? 0;
    if (length === fingerprint.length) {
      const text = lines
        .slice(start, end)
        .map((line) => line.text)
        .join('');
      if ((await sha256(foldText(text))) === fingerprint.folded) {
        return { start, end, status: (await sha256(normalizeText(text))) === fingerprint.exact ? 'unchanged' : 'characters-only' };
      }
    }
    length += lines[end]?.length ?? 0;
  }
  return undefined;
}

/** Groups lines into paragraphs: a paragraph ends where a line ends in a full stop. Blank lines say nothing: they occur inside sentences. */
export function paragraphsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const paragraphs: string[][] = [];
  let open: string[] = [];
  for (const line of lines) {
    open.push(line);
    if (/[。．｡][)）」』]?$/u.test(line)) {
      paragraphs.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...paragraphs, open] : paragraphs;
}
