import type { Sheet } from './sheet';

/** The beginning of a list and how many more there are (一覧の先頭と残り). Where everything is asked for, nothing remains. */
export function firstOf<T>(
  { all }: Pick<Sheet, 'all'>,
  items: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly rest: number } {
  const shown = all ? items : items.slice(0, most);
  return { shown, rest: items.length - shown.length };
}

/** So many findings of one rule, or results settled by one record, are written out before the rest is counted. */
export const longestList = 50;
