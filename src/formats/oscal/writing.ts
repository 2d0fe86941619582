import { safe } from '../safe';
import { namespace, uuidOf } from './uuid';

/** Names of properties and parts that OSCAL does not know are ours: our uuid namespace as a URI. */
export const ours = `urn:uuid:${namespace}`;

/** The version of OSCAL that is written. */
export const oscalVersion = '1.2.1';

/** What a text is where nothing is left of it: OSCAL knows no empty text. */
const nothing = '-';

/** A plain text of one line. */
export function plain(text: string): string {
  return safe(text).trim() || nothing;
}

/**
 * A text as OSCAL's markup (the rules of Markdown) that means these very characters: what a declaration says may neither link, nor embed, nor become a
 * heading or a list.
 */
export function markup(text: string): string {
  return plain(text)
    .replace(/[\\`*_~^[\]<>{}|]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^([#+=-]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Several texts as paragraphs of markup. */
export function paragraphs(texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.map(markup).join('\n\n');
}

/**
 * An id as a token. What a token cannot hold becomes `_`; an id of which more than its slash is lost ends in a piece of its uuid, so that two ids never
 * become one.
 */
export function token(prefix: string, id: string): string {
  const kept = id.replace('/', '_').replace(/[^\p{L}\p{N}._-]/gu, '_');
  return /^[^_/]*(?:\/[^_/]*)?$/.test(id) && kept === id.replace('/', '_')
    ? `${prefix}-${kept}`
    : `${prefix}-${kept}-${uuidOf(id).slice(0, 8)}`;
}

/** A property of the names that OSCAL itself lays down. */
export const standardProp = (name: string, value: string): object => ({ name, value: plain(value) });

/** A property of ours. */
export const ownProp = (name: string, value: string): object => ({ name, ns: ours, value: plain(value) });

/** A list, or nothing at all: OSCAL forbids empty ones. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The days that OSCAL's form of dates can say; others would make the whole document invalid. */
const sayable = /^(?:19|2\d)\d\d-\d\d-\d\d$/;

/** The first moment of a Japanese civil date, and its last second. */
export const startOf = (day: string): string => `${day}T00:00:00+09:00`;
export const endOf = (day: string | undefined): string | undefined =>
  day !== undefined && sayable.test(day) ? `${day}T23:59:59+09:00` : undefined;

/** A document with its own uuid at the head: one for each content, so that another content is another document (文書のUUID). */
export function documentText(model: string, content: object): string {
  const uuid = uuidOf('document', model, JSON.stringify(content));
  return `${JSON.stringify({ [model]: { uuid, ...content } }, null, 2)}\n`;
}
