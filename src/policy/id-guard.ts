/**
 * Makes the guard of a vocabulary from its table (語彙の型ガードを作る): whether a value is one of its ids. It takes any value, since those who ask
 * read theirs from somewhere else.
 */
export function idGuard<Id extends string>(table: readonly (Id | { readonly id: Id })[]): (value: unknown) => value is Id {
  const ids: ReadonlySet<unknown> = new Set(table.map((entry) => (typeof entry === 'string' ? entry : entry.id)));
  return (value): value is Id => ids.has(value);
}
