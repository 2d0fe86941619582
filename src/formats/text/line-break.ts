import { widthOf } from './width';

/** May not begin a line (行頭禁則). */
const notAtStart = new Set([
  ...'、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】〙〗’”％℃…‥!),.:;?]}\'"%ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ',
]);

/** May not end a line (行末禁則). */
const notAtEnd = new Set([...'（〔［｛〈《「『【〘〖‘“([{＃№']);

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * Characters that are set one by one, with a break allowed on either side: ideographs, kana, full-width forms. Everything else holds together up
 * to the next space.
 */
const ideographic = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;

/** Katakana words hold together too: they are read as one. */
const katakana = /^[\p{sc=Katakana}\u30fc]+$/u;

/** Where a word that is longer than a line is broken, rather than anywhere. */
const seam = /(?<=[/\-_.,|])/u;

/**
 * Breaks a text into lines of at most `width` columns (行分割と禁則処理): no closing mark at the start of a line, no opening one at its end, no word
 * of letters or katakana cut in two unless it is longer than a line.
 */
export function breakLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const piece of pieces(text, width)) {
    const broad = widthOf(piece.trimEnd());
    if (line !== '' && columns + broad > width) {
      lines.push(line.trimEnd());
      line = '';
      columns = 0;
    }
    line += piece;
    columns += widthOf(piece);
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The text in pieces between which a break is allowed (行分割の単位). A space belongs to the piece before it. */
export function pieces(text: string, width: number): readonly string[] {
  const result: string[] = [];
  let piece = '';
  let last = '';
  let lastOpens = false;
  for (const { segment } of graphemes.segment(text)) {
    if (piece !== '' && !lastOpens && mayBreak(last, segment)) {
      result.push(...fitting(piece, width));
      piece = '';
    }
    piece += segment;
    // A straight quote opens where a word could begin, and there it may not end a line.
    lastOpens = (segment === '"' || segment === "'") && (last === '' || last === ' ' || notAtEnd.has(last));
    last = segment;
  }
  if (piece !== '') result.push(...fitting(piece, width));
  return result;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (notAtStart.has(after) || notAtEnd.has(before)) return false;
  if (katakana.test(before) && katakana.test(after)) return false;
  return ideographic.test(before) || ideographic.test(after);
}

/** A piece that is longer than a line: broken at its seams, and where it has none, anywhere. */
function fitting(piece: string, width: number): readonly string[] {
  if (widthOf(piece.trimEnd()) <= width) return [piece];
  const result: string[] = [];
  for (const part of piece.split(seam)) {
    if (widthOf(part.trimEnd()) <= width) result.push(part);
    else result.push(...cut(part, width));
  }
  return result;
}

function cut(part: string, width: number): readonly string[] {
  const result: string[] = [];
  let chunk = '';
  for (const { segment } of graphemes.segment(part)) {
    if (chunk !== '' && widthOf(chunk + segment) > width) {
      result.push(chunk);
      chunk = '';
    }
    chunk += segment;
  }
  if (chunk !== '') result.push(chunk);
  return result;
}
