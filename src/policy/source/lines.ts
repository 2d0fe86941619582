/** A line of the document that holds something: neither blank nor a page number. */
export interface SourceLine {
  /** Trimmed, without format characters; otherwise as it stands. */
  readonly text: string;
  /** Whether a blank line, a page break or the beginning stands before it. */
  readonly afterGap: boolean;
}

const pageNumber = /^[-–—~〜・(〔[\s]*(?:第|p(?:age)?\.?\s*)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?\s*(?:頁|ページ)?[-–—~〜・)〕\]\s]*$/iu;

/** Whether a line is a page number standing alone: `3`, `-3-`, `- 3 -`, `3/10`. `(3)` alone is a marker, not a page number. */
function isPageNumber(line: string): boolean {
  const plain = line.normalize('NFKC').replace(/[\u2010-\u2015\u2212\u2500]/gu, '-');
  return pageNumber.test(plain) && !/^\(.*\)$/u.test(plain);
}

/** Reads a document into lines. Copes with every kind of line break, form feeds, byte order marks, zero-width characters and page numbers. */
export function readLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let afterGap = true;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)) {
    const line = raw.replace(/\p{Cf}/gu, '').trim();
    if (line === '' || isPageNumber(line)) {
      afterGap = true;
      continue;
    }
    lines.push({ text: line, afterGap });
    afterGap = false;
  }
  return lines;
}
