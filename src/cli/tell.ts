import { safe } from '../formats/safe';
import type { Io } from './io';
import { widestLine } from './settings';
import { wrap } from './wrap';

/** A message as standard error shows it: broken into lines on a terminal; in a file or a pipe, where it may be searched, one line. */
export function messageFor({ errorColumns }: Pick<Io, 'errorColumns'>, text: string): string {
  // Keys and ids of a declaration may hold control characters, which a terminal would obey.
  const harmless = text.split('\n').map(safe).join('\n');
  const readable = errorColumns === undefined || errorColumns <= 0 ? harmless : wrap(harmless, Math.min(errorColumns, widestLine));
  return `${readable}\n`;
}

/** Says something on standard error. */
export function tell(io: Pick<Io, 'errorColumns' | 'stderr'>, text: string): void {
  io.stderr.write(messageFor(io, text));
}
