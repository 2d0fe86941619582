/** The numbers of findings, lowest first. */
export function inOrder(numbers: ReadonlySet<number> | undefined): readonly number[] {
  return [...(numbers ?? [])].sort((a, b) => a - b);
}

/** Compares numbers of findings and of hops (`5`, `5-2`). */
export function byNumber(a: string, b: string): number {
  const [x = 0, y = 0] = a.split('-').map(Number);
  const [u = 0, v = 0] = b.split('-').map(Number);
  return x - u || y - v;
}
