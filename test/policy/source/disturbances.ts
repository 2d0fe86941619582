/** Ways in which a copy of a document differs from another although nobody changed its wording. */

/** Whether a line belongs to running text: neither a heading, nor a marker with a heading, nor the contents list. */
const isProse = (line: string) => /[。、]|等|LOCKER/u.test(line) && !/\t/u.test(line);

/** Breaks the running text of a document into lines of `width` characters, without breaking at a marker's own number. */
export function rewrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (isProse(line) ? wrap(line, width) : [line]))
    .join('\n');
}

/** Joins lines of a paragraph that a blank line split. */
export function wrap(line: string, width: number): readonly string[] {
  const characters = Array.from(line);
  const lines: string[] = [];
  for (let start = 0; start < characters.length; start += width) lines.push(characters.slice(start, start + width).join(''));
  return lines;
}

/** Puts `inserted` as lines of their own behind every `every`-th line. */
export function interleave(text: string, every: number, inserted: readonly string[]): string {
  return text
    .split('\n')
    .flatMap((line, index) => (index % every === 0 ? [line, inserted[index % inserted.length] ?? ''] : [line]))
    .join('\n');
}

/** Markers in full width: `１．`, `（１）`. */
export function fullWidthMarkers(text: string): string {
  const wide = (digits: string) => digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return text
    .replace(/^(\d+)\. /gmu, (_, digits: string) => `${wide(digits)}．`)
    .replace(/^(- )?\((\d+)\) /gmu, (_, bullet: string | undefined, digits: string) => `${bullet ?? ''}（${wide(digits)}）　`);
}
