/** The same declaration with ids that are numbers, wherever they stand: `n3` is 103 as a key and '103' as a text, `p0` is 200. */
export function numbered<T>(value: T): T {
  return renamed(value) as T; // of the same shape: no key of a fact looks like an id
}

const prefixes = 'npfbedxjrgskvlmqh';

function renamed(value: unknown): unknown {
  if (typeof value === 'string') return numberOf(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(renamed);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [numberOf(key), renamed(inner)]));
}

function numberOf(text: string): string {
  const at = /^[a-z]\d$/.test(text) ? prefixes.indexOf(text.charAt(0)) : -1;
  return at === -1 ? text : `${at + 1}0${text.charAt(1)}`;
}

/** Elements named by such ids: `node n3` is `node 103`. */
export function numberedElement(element: string): string {
  return element.split(' ').map(numberOf).join(' ');
}
