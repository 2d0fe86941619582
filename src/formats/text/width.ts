import stringWidth from 'string-width';

/**
 * How many columns a text takes at most (表示幅). Characters of ambiguous width (①, →, …) count as two: Japanese terminals draw them so, and where
 * they are drawn narrow a line is merely shorter.
 */
export function widthOf(text: string): number {
  return stringWidth(text, { ambiguousIsNarrow: false });
}

/** Whether a text takes the same columns on every terminal. Only such a text may stand before the last column of a table. */
export function hasOneWidth(text: string): boolean {
  return stringWidth(text, { ambiguousIsNarrow: true }) === widthOf(text);
}

/** The text with spaces behind it, `columns` wide; a longer one stays as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
