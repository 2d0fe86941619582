import { safe } from '../../safe';
import { breakLines, pieces } from '../../text/line-break';
import { widthOf } from '../../text/width';

const mostLines = 3;

/** A break between two ideographs or two kana cuts a word more often than not: it costs as much as so many columns of raggedness squared. */
const cutsWord = 220;

const han = /\p{sc=Han}/u;
const katakana = /[\p{sc=Katakana}ー]/u;

/**
 * The lines of a label (見出しの行分け): as few as may be and of much the same length, broken by the rules of Japanese and rather between kinds of characters
 * than within a word; what needs more than three lines ends in an ellipsis.
 */
export function setLabel(text: string, width: number): readonly string[] {
  const plain = safe(text);
  if (widthOf(plain) <= width) return [plain];
  const lines = breakLines(plain, width);
  if (lines.length > mostLines) return cut(lines, width);
  const parts = partsOf(plain, width);
  return evenly(parts, lines.length, width) ?? evenly(parts, lines.length + 1, width) ?? lines;
}

/** Where a word of katakana that is longer than a line is broken: before what such words end in. */
const lastWords = /(?=サーバ|サービス|システム|センター|ネットワーク|ファイアウォール|ゲートウェイ|プラットフォーム|ルータ|メール|データ)/u;

function partsOf(text: string, width: number): readonly string[] {
  return pieces(text, Number.MAX_SAFE_INTEGER).flatMap((piece) => {
    if (widthOf(piece.trimEnd()) <= width) return [piece];
    return piece.split(lastWords).flatMap((part) => pieces(part, width));
  });
}

function cut(lines: readonly string[], width: number): readonly string[] {
  const last = [...(lines[mostLines - 1] ?? '')];
  while (widthOf(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, mostLines - 1), `${last.join('')}…`];
}

/** The best way to set pieces in so many lines: for each beginning of the text and number of lines the cheapest way is kept. */
function evenly(parts: readonly string[], count: number, width: number): readonly string[] | undefined {
  type Way = { readonly cost: number; readonly lines: readonly string[] };
  let ways: readonly (Way | undefined)[] = parts.map((_, index) => lineOf(parts, 0, index + 1, width));
  for (let line = 1; line < count; line += 1) {
    const before = ways;
    ways = parts.map((_, index) => {
      let best: Way | undefined;
      for (let start = 1; start <= index; start += 1) {
        const [above, own] = [before[start - 1], lineOf(parts, start, index + 1, width)];
        if (above === undefined || own === undefined) continue;
        const cost = above.cost + own.cost + seam(parts[start - 1], parts[start]);
        if (best === undefined || cost < best.cost) best = { cost, lines: [...above.lines, ...own.lines] };
      }
      return best;
    });
  }
  return ways.at(-1)?.lines;
}

function lineOf(parts: readonly string[], from: number, to: number, width: number): { cost: number; lines: readonly string[] } | undefined {
  const line = parts.slice(from, to).join('').trim();
  const free = width - widthOf(line);
  return free < 0 ? undefined : { cost: free * free, lines: [line] };
}

function seam(before = '', after = ''): number {
  const [last, first] = [[...before].at(-1) ?? '', [...after][0] ?? ''];
  return [han, katakana].some((kind) => kind.test(last) && kind.test(first)) ? cutsWord : 0;
}

/** How wide a line may be drawn, in pixels of a font of 12: letters are not all half as wide as an ideograph. */
export function drawnWidth(line: string, font: number): number {
  let width = 0;
  for (const character of line) {
    const columns = widthOf(character);
    width += columns > 1 ? font : /[WMm@%&]/.test(character) ? font * 0.95 : /[A-Zw#<>+=~_]/.test(character) ? font * 0.72 : font * 0.6;
  }
  return width;
}
