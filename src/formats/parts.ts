/** A text in parts, in order (分割した文): for what may be longer than one string can be, or than one wants to hold at once. */
export type Parts = Iterable<string>;

/** The parts as one text. */
export function joined(parts: Parts): string {
  let text = '';
  for (const part of parts) text += part;
  return text;
}

/**
 * A value as JSON, indented by two spaces as `JSON.stringify` does it, in parts (JSONの分割出力). Lists and objects near the root are opened, so that no
 * part is longer than one of the things they hold.
 */
export function* jsonParts(value: unknown, depth = 0): Generator<string> {
  const pad = '  '.repeat(depth + 1);
  if (depth === opened || typeof value !== 'object' || value === null) {
    yield inner(value, depth);
    return;
  }
  const list = Array.isArray(value);
  const entries: readonly (readonly [string, unknown])[] = list
    ? value.map((one: unknown) => ['', one] as const)
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => [`${JSON.stringify(key)}: `, one] as const);
  if (entries.length === 0) {
    yield list ? '[]' : '{}';
    return;
  }
  let before = list ? '[\n' : '{\n';
  for (const [lead, one] of entries) {
    yield before + pad + lead;
    yield* jsonParts(one, depth + 1);
    before = ',\n';
  }
  yield `\n${'  '.repeat(depth)}${list ? ']' : '}'}`;
}

/** So deep lie the results of SARIF: `runs`, its first, `results`, one of them. */
const opened = 4;

function inner(value: unknown, depth: number): string {
  return (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${'  '.repeat(depth)}`);
}
