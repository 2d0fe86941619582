import stringWidth from 'string-width';

/** What printable ASCII takes is its length. */
const ascii = /^[\x20-\x7e]*$/;

/** Kana without their combining marks, ideographs, brackets and full-width forms: two columns each, and none joins the one before it. */
const wide = /^[\x20-\x7e\u3001\u3002\u300c-\u300f\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uff08\uff09]*$/;

/** Measured before: a report is made of few characters and names, each measured many times. */
const measured = new Map<string, number>();
const most = 20_000;

/**
 * How many columns a text takes at most (表示幅). Characters of ambiguous width (①, →, …) count as two: Japanese terminals draw them so, and where
 * they are drawn narrow a line is merely shorter.
 */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length;
  if (wide.test(text)) return widthOfWide(text);
  const known = measured.get(text);
  if (known !== undefined) return known;
  const width = stringWidth(text, { ambiguousIsNarrow: false });
  if (measured.size >= most) measured.clear();
  measured.set(text, width);
  return width;
}

function widthOfWide(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) < 0x80 ? 1 : 2;
  return width;
}

/** Whether a text takes the same columns on every terminal. Only such a text may stand before the last column of a table. */
export function hasOneWidth(text: string): boolean {
  return stringWidth(text, { ambiguousIsNarrow: true }) === widthOf(text);
}

/** The text with spaces behind it, `columns` wide; a longer one stays as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
