import { safe } from '../safe';
import { breakLines } from './line-break';
import { padEnd, widthOf } from './width';

/** How a text is marked where color is wanted. */
export type Style = 'plain' | 'bold' | 'faint' | 'red' | 'yellow' | 'green' | 'cyan';

const codes = {
  plain: '',
  bold: '\u001b[1m',
  faint: '\u001b[2m',
  red: '\u001b[1;31m',
  yellow: '\u001b[33m',
  green: '\u001b[32m',
  cyan: '\u001b[36m',
} as const satisfies Readonly<Record<Style, string>>;

/** How a paragraph stands on the page. */
export interface Placing {
  /** Columns before every line. */
  readonly indent?: number;
  /** What the first line begins with; the others are indented by its width. */
  readonly lead?: string;
  readonly leadStyle?: Style;
  /** Whether the lines after the first begin below the lead instead of behind it. */
  readonly flush?: boolean;
  readonly style?: Style;
}

/** A cell of a table row: every one but the last is padded to `width`. */
export interface Cell {
  readonly text: string;
  readonly width?: number;
  readonly style?: Style;
}

/** A page of text in the making. Everything put on it is made harmless first; color is added behind that, line by line. */
export interface Page {
  /** One empty line; never two, and none at the top. */
  readonly blank: () => void;
  readonly paragraph: (text: string, placing?: Placing) => void;
  readonly row: (cells: readonly Cell[], indent?: number) => void;
  /** The page, ending in one line feed. */
  readonly toString: () => string;
}

/** Narrower than this nothing can be read; the page is then set this wide. */
const narrowest = 40;

/** The last cell of a row gets at least so many columns, even if the line grows too long. */
const narrowestCell = 8;

/** An empty page. */
export function createPage(options: { readonly width: number; readonly color: boolean }): Page {
  const width = Math.max(narrowest, Math.floor(options.width));
  const lines: string[] = [];
  const paint = (text: string, style: Style = 'plain'): string =>
    options.color && style !== 'plain' && text !== '' ? `${codes[style]}${text}\u001b[0m` : text;

  return {
    blank() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    paragraph(text, { indent = 0, lead = '', leadStyle, flush = false, style } = {}) {
      const first = safe(lead);
      const hanging = flush ? indent : indent + widthOf(first);
      // Where the other lines begin further left, the first one is broken together with its lead, which holds together as one word.
      const broken = flush ? breakLines(first + safe(text), width - hanging) : breakLines(safe(text), width - hanging);
      broken.forEach((line, index) => {
        const own = flush && index === 0 ? line.slice(first.length) : line;
        const before = index === 0 ? ' '.repeat(indent) + paint(first, leadStyle ?? style) : ' '.repeat(hanging);
        lines.push((before + paint(own, style)).trimEnd());
      });
    },
    row(cells, indent = 0) {
      const before = cells.slice(0, -1).map(({ text, width: columns = 0, style }) => {
        const shown = padEnd(safe(text), columns);
        return { columns: widthOf(shown), painted: paint(shown.trimEnd(), style) + ' '.repeat(shown.length - shown.trimEnd().length) };
      });
      const hanging = before.reduce((sum, { columns }) => sum + columns, indent);
      const last = cells.at(-1);
      breakLines(safe(last?.text ?? ''), Math.max(width - hanging, narrowestCell)).forEach((line, index) => {
        const lead = index === 0 ? ' '.repeat(indent) + before.map(({ painted }) => painted).join('') : ' '.repeat(hanging);
        lines.push((lead + paint(line, last?.style)).trimEnd());
      });
    },
    toString() {
      const end = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
      return `${end.join('\n')}\n`;
    },
  };
}
