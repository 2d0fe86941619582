import { safe } from '../safe';

/** Markup that is complete and harmless (HTML断片). Only {@link html} and {@link raw} make it, so that no text gets into a page unescaped. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup and lists of markup are taken as they are, `undefined` and `false` are nothing. */
export type Slot = string | number | Html | undefined | false | readonly Slot[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for a page: nothing in it is markup, and what cannot be seen is shown by its code point. */
export function escapeText(text: string): string {
  return safe(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Markup from a template; every value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  let markup = strings[0] ?? '';
  slots.forEach((slot, index) => {
    markup += markupOf(slot) + (strings[index + 1] ?? '');
  });
  return { markup };
}

function markupOf(slot: Slot): string {
  if (slot === undefined || slot === false) return '';
  if (typeof slot === 'string') return escapeText(slot);
  if (typeof slot === 'number') return String(slot);
  if ('markup' in slot) return slot.markup;
  return slot.map(markupOf).join('');
}

/** Markup that we wrote ourselves: style sheets and the like, never anything that was declared. */
export function raw(markup: string): Html {
  return { markup };
}

/** Several pieces with something between them. */
export function join(items: readonly Slot[], between: Slot): Html {
  return { markup: items.map(markupOf).join(markupOf(between)) };
}
