import { breakLines } from '../formats/text/line-break';

/**
 * Breaks the lines of a message to a width (折返し), by the rules for Japanese that reports follow. What is broken off keeps the indent of its line,
 * and `hanging` columns more.
 */
export function wrap(text: string, width: number, hanging = 0): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const content = line.trimStart();
      const indent = ' '.repeat(line.length - content.length);
      const below = indent + ' '.repeat(hanging);
      return breakLines(content, Math.max(1, width - below.length)).map((part, index) => (index === 0 ? indent : below) + part);
    })
    .join('\n');
}
