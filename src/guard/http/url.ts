/**
 * A URL, read; `undefined` if the text is none. Not by `URL.canParse`: once V8 has optimized its caller, that of Node 20 takes what is Latin-1 for UTF-8 and says
 * something else than the parser.
 */
export function urlIn(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
