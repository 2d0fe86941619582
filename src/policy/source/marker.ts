/** How a clause is numbered in the document: `1.`, `(1)`, `①`; a paragraph bears no number. */
export type MarkerShape = 'number' | 'parenthesized' | 'circled' | 'paragraph';

/** The number that opens a clause. */
export interface Marker {
  readonly shape: MarkerShape;
  readonly value: number;
}

/** A line that opens with what may be a marker. */
export interface MarkedLine {
  readonly marker: Marker;
  /** What stands after it on the line. */
  readonly rest: string;
  /** Whether the line looks like the beginning of something: a bullet, or a full stop or space after a bare number. */
  readonly separated: boolean;
}

const firstCircled = 0x2460; // ①
const bullet = /^[-\u2010-\u2015\u2212\uFF0Dー・•*●○◦▪■□※>＞]\s*(?=[(（⑴-⒇①-⑳])/u;
const chapter = /^第\s*[0-9０-９]+\s*章\s*(?=[0-9０-９])/u;
const circled = /^([①-⑳])\s*(.*)$/u;
const parenthesized = /^(?:[(（]\s*([0-9０-９]{1,2})\s*[)）]|([⑴-⒇]))\s*(.*)$/u;
const bareNumber = /^([0-9０-９]{1,2})(\s*[.．]\s*|\s+|)(.*)$/u;

/** The marker that the printed label of a clause ends in: `6(3)①` ends in the circled 1. */
export function markerOfLabel(label: string): Marker {
  const paragraph = /第(\d+)段落$/u.exec(label);
  if (paragraph !== null) return { shape: 'paragraph', value: Number(paragraph[1]) };
  const last = label.slice(-1);
  if (/[①-⑳]/u.test(last)) return { shape: 'circled', value: circledValue(last) };
  const inner = /\((\d+)\)$/u.exec(label);
  if (inner !== null) return { shape: 'parenthesized', value: Number(inner[1]) };
  return { shape: 'number', value: Number(label) };
}

/** Reads the marker that a line opens with, before any normalization, which would turn ① into 1. */
export function readMarker(text: string): MarkedLine | undefined {
  const unbulleted = text.replace(bullet, '');
  const separated = unbulleted !== text;
  const circle = circled.exec(unbulleted);
  if (circle !== null) {
    const [, sign = '', rest = ''] = circle;
    return { marker: { shape: 'circled', value: circledValue(sign) }, rest, separated };
  }
  const parentheses = parenthesized.exec(unbulleted);
  if (parentheses !== null) {
    const [, digits, sign = '', rest = ''] = parentheses;
    const value = Number((digits ?? sign).normalize('NFKC').replace(/[()]/gu, ''));
    return { marker: { shape: 'parenthesized', value }, rest, separated };
  }
  const number = bareNumber.exec(text.replace(chapter, ''));
  if (number !== null) {
    const [, digits = '', separator = '', rest = ''] = number;
    return { marker: { shape: 'number', value: Number(digits.normalize('NFKC')) }, rest, separated: separator !== '' };
  }
  return undefined;
}

/** A marker as printed: `1.`, `(1)`, `①`. */
export function showMarker({ shape, value }: Marker): string {
  if (shape === 'circled') return String.fromCodePoint(firstCircled + value - 1);
  return shape === 'parenthesized' ? `(${value})` : `${value}.`;
}

function circledValue(sign: string): number {
  return (sign.codePointAt(0) ?? firstCircled) - firstCircled + 1;
}
