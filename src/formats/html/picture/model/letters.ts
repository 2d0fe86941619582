import { compareText } from '../../../sort';
import type { Line } from './picture';

/** The letters of what lines go through, in the order of the ids: A, B, …, Z, AA. */
export function lettersOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  const ids = [...new Set(lines.flatMap(({ via }) => via))].sort(compareText);
  return new Map(ids.map((id, index) => [id, letters(index)]));
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
