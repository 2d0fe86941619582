import { safe } from '../safe';

/** Markup that is complete and harmless (HTML断片). Only {@link html} and {@link raw} make it, so that no text gets into a page unescaped. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup and lists of markup are taken as they are, `undefined` and `false` are nothing. */
export type Slot = string | number | Html | undefined | false | readonly Slot[];

/** What {@link escapeText} or `safe` would change. Most texts hold nothing of it, and a page is made of very many. */
const touched = /[&<>"'\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}\p{Cs}]/u;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for a page: nothing in it is markup, and what cannot be seen is shown by its code point. */
export function escapeText(text: string): string {
  if (!touched.test(text)) return text;
  return safe(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Markup from a template; every value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  let markup = strings[0] ?? '';
  for (let index = 0; index < slots.length; index += 1) markup += markupOf(slots[index]) + (strings[index + 1] ?? '');
  return { markup };
}

function markupOf(slot: Slot): string {
  if (slot === undefined || slot === false) return '';
  if (typeof slot === 'string') return escapeText(slot);
  if (typeof slot === 'number') return String(slot);
  if ('markup' in slot) return slot.markup;
  let markup = '';
  for (const one of slot) markup += markupOf(one);
  return markup;
}

/** Markup that we wrote ourselves: style sheets and the like, never anything that was declared. */
export function raw(markup: string): Html {
  return { markup };
}

/** Several pieces with something between them. */
export function join(items: readonly Slot[], between: Slot): Html {
  return { markup: items.map(markupOf).join(markupOf(between)) };
}
