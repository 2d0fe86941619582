/** How many suggestions are looked for in one pass over an input: a file with thousands of mistakes must still answer quickly. */
const searchLimit = 200;

/** Looks for the nearest valid choice to a mistyped one, at most {@link searchLimit} times. */
export type NearestSearch = (value: string, candidates: Iterable<string>) => string | undefined;

/** A search with a budget of its own. One per parse. */
export function createNearestSearch(): NearestSearch {
  let left = searchLimit;
  return (value, candidates) => (left-- > 0 ? nearest(value, candidates) : undefined);
}

/**
 * The candidate that a mistyped value most likely meant: the one at the smallest Damerau-Levenshtein distance (optimal string alignment, on
 * NFKC text without regard to case), if at most a third of the text differs. Of equally near ones the first.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(value);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = distanceWithin(wanted, fold(candidate), bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
      if (distance === 0) break;
    }
  }
  return best;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The distance between two texts, or any number above `limit` where it exceeds that. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
      }
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
