/**
 * The form in which names that people write are compared (名称の比較): however a name is spaced, in full or half width, in either case, and whatever
 * stands in it that nobody sees. Ids are compared as ids.
 */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, '')
    .toLowerCase();
}

/** Whether two names are one: of a holder, a unit, a class or a measure. */
export function isSameName(a: string, b: string): boolean {
  return comparableName(a) === comparableName(b);
}
