/** White space that would start a line or move the cursor: it becomes one space. */
const movers = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * What a terminal obeys or a reader cannot see: control characters, marks that turn the direction of writing, characters of no width. Variation
 * selectors stay: Japanese names need them.
 */
const hidden =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u115f\u1160\u2800\u3164\uffa0\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}\p{Cs}]|\u034f/gu;

/** The beginning of a workflow command. */
const commands = /##\[|::(?=[a-z-]+(?:::| [^:]*::))/gi;

/**
 * Makes a text from a declaration harmless on a page (表示の無害化): nothing in it can move the cursor, turn the line round or hide. What was there
 * is shown by its code point, so that two names that look alike do not read alike. What the log of a GitHub job would take for a command, `::error::` or
 * `##[group]`, is broken by a character of no width.
 */
export function safe(text: string): string {
  return text
    .replace(movers, ' ')
    .replace(hidden, (character) => `<U+${codePoint(character)}>`)
    .replace(commands, (mark) => `${mark.slice(0, -1)}\u200b${mark.slice(-1)}`);
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
